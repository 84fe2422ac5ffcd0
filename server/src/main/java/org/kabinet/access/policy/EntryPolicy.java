package org.kabinet.access.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is asked of somebody who comes in, after the seller's rules and those of all companies they belong to are taken together. Nought asks for
 * nothing. Whatever is added here needs its line in {@link #and}.
 *
 * @param knownRefused whether passwords that everybody knows are refused
 * @param sessionHours after which one signs in anew, however busy the session is
 * @param idleMinutes after which a session is over in which nobody has done anything
 * @param passwordDays after which a password must be replaced
 * @param formerRefused how many of the last passwords may not be taken up again
 * @param networks one list for each who has restricted them; an address must be in all of them
 */
public record EntryPolicy(
        int minimumLength,
        boolean letters,
        boolean digits,
        boolean specials,
        boolean knownRefused,
        int formerRefused,
        int sessionHours,
        int idleMinutes,
        int passwordDays,
        List<Networks> networks) {

    /** Of passwords that no policy may make shorter. */
    public static final int SHORTEST = 8;

    /** Before anybody has decided anything. */
    static final EntryPolicy LEAST = new EntryPolicy(SHORTEST, false, false, false, false, 0, 0, 0, 0, List.of());

    public EntryPolicy {
        networks = List.copyOf(networks);
    }

    /** Both together: of each rule the stricter one. */
    EntryPolicy and(EntryPolicy other) {
        return new EntryPolicy(
                Math.max(minimumLength, other.minimumLength),
                letters || other.letters,
                digits || other.digits,
                specials || other.specials,
                knownRefused || other.knownRefused,
                Math.max(formerRefused, other.formerRefused),
                shorter(sessionHours, other.sessionHours),
                shorter(idleMinutes, other.idleMinutes),
                shorter(passwordDays, other.passwordDays),
                Stream.concat(networks.stream(), other.networks.stream()).toList());
    }

    /** The same for whoever must have another password than the one they have. */
    public EntryPolicy refusingPresent() {
        return and(new EntryPolicy(SHORTEST, false, false, false, false, 1, 0, 0, 0, List.of()));
    }

    public boolean admits(String address) {
        return networks.stream().allMatch(list -> list.admit(address));
    }

    /** When a session that began at the given moment is over, however busy it is; nothing if never. */
    public Optional<Instant> sessionOver(Instant beganAt) {
        return sessionHours == 0 ? Optional.empty() : Optional.of(beganAt.plus(Duration.ofHours(sessionHours)));
    }

    /** Whether nobody has done anything for too long. */
    public boolean isIdle(Instant usedAt, Instant now) {
        return idleMinutes > 0 && !now.isBefore(usedAt.plus(Duration.ofMinutes(idleMinutes)));
    }

    /** When a password that was set at the given moment must be replaced; nothing if never. */
    public Optional<Instant> passwordOver(Instant setAt) {
        return passwordDays == 0 ? Optional.empty() : Optional.of(setAt.plus(Duration.ofDays(passwordDays)));
    }

    private static int shorter(int one, int other) {
        return one == 0 || other == 0 ? Math.max(one, other) : Math.min(one, other);
    }
}
