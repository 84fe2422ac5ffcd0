package org.kabinet.access.session;

import java.util.UUID;
import org.kabinet.access.device.RememberedDevices;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A device is not the person's, or not any more: whoever is in from there is out. */
@Component
class ForgetDevice {
    private final RememberedDevices devices;
    private final EndSessions endSessions;

    ForgetDevice(RememberedDevices devices, EndSessions endSessions) {
        this.devices = devices;
        this.endSessions = endSessions;
    }

    @Transactional
    public void of(UUID device, String current) {
        UUID self = Actors.current().person();
        if (!devices.forget(self, device)) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
        endSessions.from(self, device, current);
    }
}
