package org.kabinet.access.device;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvents;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The devices of a person. Coming in from one that was not here before is told to them, in the portal and by letter. */
@Component
public class RememberedDevices {
    /** How long a device that nobody has recognised is news. */
    public static final Duration NEWS_FOR = Duration.ofDays(7);

    private static final String CHANGED = "device.changed";

    private final DeviceRepository devices;
    private final DeviceCookie cookie;
    private final NewDeviceLetter letter;
    private final LiveEvents live;
    private final Ids ids;
    private final Clock clock;

    RememberedDevices(
            DeviceRepository devices,
            DeviceCookie cookie,
            NewDeviceLetter letter,
            LiveEvents live,
            Ids ids,
            Clock clock) {
        this.devices = devices;
        this.cookie = cookie;
        this.letter = letter;
        this.live = live;
        this.ids = ids;
        this.clock = clock;
    }

    /** The person has come in by this request, but that is not noted in their row yet. Answers with the device. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID cameIn(UUID person, HttpServletRequest request) {
        Device device = Device.of(request.getHeader("User-Agent"));
        byte[] key = cookie.keep(request);
        Instant now = clock.instant();
        return devices.again(person, key, device, request.getRemoteAddr(), now)
                .orElseGet(() -> isNew(person, key, device, request.getRemoteAddr(), now));
    }

    /** The first device of somebody who was never here is theirs without being asked. */
    private UUID isNew(UUID person, byte[] key, Device device, String address, Instant now) {
        DeviceRepository.Owner owner = devices.owner(person);
        boolean first = owner.lastSignInAt() == null;
        UUID id = ids.next();
        devices.add(id, person, key, device, address, now, first);
        if (!first) {
            letter.write(owner, device, address, now);
            live.publish(CHANGED, id, Audience.person(person));
        }
        return id;
    }

    /** From where the request at hand comes, as far as the person is concerned. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Familiarity familiarity(UUID person, String address) {
        Instant now = clock.instant();
        if (cookie.hash().filter(key -> devices.trusts(person, key, now)).isPresent()) {
            return Familiarity.DEVICE;
        }
        return devices.knowsAddress(person, address, now) ? Familiarity.ADDRESS : Familiarity.NONE;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<RememberedDevice> of(UUID person) {
        return devices.of(person, cookie.hash().orElse(new byte[0]), clock.instant());
    }

    /**
     * The person says from another device that this one is theirs. A device does not vouch for itself, nor one that is new for another new one.
     *
     * @return whether there is such a device
     */
    @Transactional
    public boolean recognise(UUID person, UUID device) {
        Instant now = clock.instant();
        if (cookie.hash().filter(key -> devices.trusts(person, key, now)).isEmpty()) {
            throw new ProblemException(AccessProblem.NEW_DEVICE);
        }
        live.publish(CHANGED, device, Audience.person(person));
        return devices.recognise(person, device, now);
    }

    /** Coming in from the device will be news again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean forget(UUID person, UUID device) {
        live.publish(CHANGED, device, Audience.person(person));
        return devices.forget(person, device);
    }
}
