package org.kabinet.access.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.device.Familiarity;
import org.kabinet.access.device.RememberedDevices;
import org.kabinet.platform.actor.Origins;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.web.AddressLimit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes guessing of passwords slow, on all nodes together and across restarts. Whoever guesses from elsewhere locks nobody out: attempts from a
 * person's own device, from an address of theirs and from strangers' addresses are counted apart. An attempt is counted before it is known
 * whether it succeeds, so that many at once are no more than one after another.
 */
@Component
public class SignInAttempts {
    static final Duration REST = Duration.ofMinutes(5);

    private static final int OF_ONE = 10;
    private static final int OF_STRANGERS = 50;
    private static final int OF_ADDRESS = 100;

    private final FailedProofRepository failed;
    private final RememberedDevices devices;
    private final Clock clock;

    SignInAttempts(FailedProofRepository failed, RememberedDevices devices, Clock clock) {
        this.failed = failed;
        this.devices = devices;
        this.clock = clock;
    }

    /** What attempts have in common, and how many of those may fail in a row. */
    record Source(byte[] hash, int allowed) {
        static Source of(int allowed, String... parts) {
            try {
                byte[] text = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
                return new Source(MessageDigest.getInstance("SHA-256").digest(text), allowed);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** One attempt, to be told when it has succeeded. */
    record Attempt(List<Source> sources) {}

    /**
     * Takes note of an attempt, or refuses it and says when to come again.
     *
     * @param person whose login it is, if anybody's
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Attempt begin(String login, @Nullable UUID person) {
        return begin(new Attempt(sources(login.strip().toLowerCase(Locale.ROOT), person)));
    }

    /**
     * Takes note of a token that lets nobody in, or refuses to hear of more. They are counted by address and apart from passwords, so that a
     * program with a token whose time is over keeps nobody beside it from signing in; a token that is good is not asked for here.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void wrongToken() {
        String network = AddressLimit.network(Origins.current().address());
        begin(new Attempt(List.of(Source.of(OF_ADDRESS, "token", network))));
    }

    private Attempt begin(Attempt attempt) {
        Instant now = clock.instant();
        Optional<Instant> rests = failed.rests(attempt.sources(), now.minus(REST));
        if (rests.isPresent()) {
            throw ProblemException.later(
                    PlatformProblem.TOO_MANY_ATTEMPTS,
                    Duration.between(now, rests.get().plus(REST)));
        }
        if (failed.count(attempt.sources(), now, now.minus(REST))) {
            throw ProblemException.later(PlatformProblem.TOO_MANY_ATTEMPTS, REST);
        }
        return attempt;
    }

    /** Whoever has shown who they are begins anew; of what is counted for many, only this one is taken back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void succeeded(Attempt attempt) {
        failed.takeBack(attempt.sources().stream()
                .filter(source -> source.allowed() != OF_ONE)
                .toList());
        failed.forget(attempt.sources().stream()
                .filter(source -> source.allowed() == OF_ONE)
                .toList());
    }

    private List<Source> sources(String login, @Nullable UUID person) {
        String address = Origins.current().address();
        String network = AddressLimit.network(address);
        Familiarity familiarity = person == null ? Familiarity.NONE : devices.familiarity(person, address);
        return switch (familiarity) {
            case DEVICE -> List.of(Source.of(OF_ONE, "device", login));
            case ADDRESS ->
                List.of(Source.of(OF_ONE, "address", login, network), Source.of(OF_ADDRESS, "network", network));
            case NONE ->
                List.of(
                        Source.of(OF_ONE, "stranger", login, network),
                        Source.of(OF_STRANGERS, "strangers", login),
                        Source.of(OF_ADDRESS, "network", network));
        };
    }
}
