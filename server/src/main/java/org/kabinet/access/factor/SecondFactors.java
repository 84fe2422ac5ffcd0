package org.kabinet.access.factor;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.problem.FieldError;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.secret.Seal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The second factors of people. Guessing is slow: after some wrong codes in a row the next must wait, longer each time. The codes for a
 * lost phone cannot be guessed, and are taken also then: somebody who has the password must not be able to lock its owner out.
 */
@Component
public class SecondFactors {
    private static final int ALLOWED = 5;
    private static final int LONGEST_REST_MINUTES = 60;

    private final SecondFactorRepository repository;
    private final Seal seal;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(SecondFactorRepository repository, Seal seal, PlatformTransactionManager transactions, Clock clock) {
        this.repository = repository;
        this.seal = seal;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Since when a person has one, and how many codes they have left for a lost phone. */
    public record Standing(Instant since, int recoveryCodesLeft) {}

    private record Outcome(boolean right, @Nullable Duration rest) {}

    /** What the person has, if the actor may know it. */
    public Optional<Standing> of(UUID person) {
        return transaction.execute(status -> repository.standing(person));
    }

    /** A secret that is nobody's yet. */
    public byte[] freshSecret() {
        return Totp.freshSecret(random);
    }

    /** As it is typed into the phone where no camera is at hand. */
    public static String text(byte[] secret) {
        return Totp.text(secret);
    }

    /** Makes the secret the person's, who shows with a code of it that it has reached their phone. */
    public RecoveryCodes switchOn(UUID person, byte[] secret, String code) {
        OptionalLong step = Totp.stepOf(code.replaceAll("\\s", ""), secret, clock.instant(), 0);
        if (step.isEmpty()) {
            throw wrongCode();
        }
        RecoveryCodes codes = RecoveryCodes.fresh(random);
        boolean added = Boolean.TRUE.equals(transaction.execute(status -> repository.insert(
                person,
                seal.seal(secret, purpose(person)),
                codes.marks(person, seal),
                step.getAsLong(),
                clock.instant())));
        if (!added) {
            throw new ProblemException(AccessProblem.SECOND_FACTOR_ON);
        }
        return codes;
    }

    /** Takes a code from the phone or one for a lost phone; refuses a wrong one, and one that was taken before. */
    public void prove(UUID person, String typed) {
        String code = typed.strip();
        Outcome outcome = transaction.execute(status -> judge(person, code.replaceAll("\\s", "")));
        if (outcome.rest != null) {
            throw ProblemException.later(PlatformProblem.TOO_MANY_ATTEMPTS, outcome.rest);
        }
        if (!outcome.right) {
            throw wrongCode();
        }
    }

    /** The same, where only those are asked who have set one up. */
    public void proveIfOn(UUID person, @Nullable String typed) {
        if (of(person).isEmpty()) {
            return;
        }
        if (typed == null || typed.isBlank()) {
            throw ProblemException.withErrors(
                    AccessProblem.CODE_NEEDED, List.of(FieldError.of("/code", "CODE_NEEDED")));
        }
        prove(person, typed);
    }

    public RecoveryCodes renewRecovery(UUID person) {
        RecoveryCodes codes = RecoveryCodes.fresh(random);
        transaction.executeWithoutResult(status -> repository.replaceRecovery(person, codes.marks(person, seal)));
        return codes;
    }

    /** Whether there was one. */
    public boolean switchOff(UUID person) {
        return Boolean.TRUE.equals(transaction.execute(status -> repository.delete(person)));
    }

    private Outcome judge(UUID person, String code) {
        var kept = repository.lock(person).orElseThrow(() -> new ProblemException(AccessProblem.SECOND_FACTOR_OFF));
        Instant now = clock.instant();
        if (!Totp.looksLike(code)) {
            boolean right = repository.takeRecovery(
                    person, RecoveryCodes.mark(person, code, seal), RecoveryCodes.formerHash(code));
            return new Outcome(right, null);
        }
        Instant rested = restedAt(kept);
        if (rested.isAfter(now)) {
            return new Outcome(false, Duration.between(now, rested));
        }
        byte[] secret = seal.open(kept.sealedSecret(), purpose(person));
        OptionalLong step = Totp.stepOf(code, secret, now, kept.lastStep());
        if (step.isPresent()) {
            repository.take(person, step.getAsLong());
        } else {
            repository.failed(person, now);
        }
        return new Outcome(step.isPresent(), null);
    }

    private static Instant restedAt(SecondFactorRepository.Kept kept) {
        Instant failedAt = kept.failedAt();
        if (failedAt == null || kept.failures() < ALLOWED) {
            return Instant.MIN;
        }
        int doublings = Math.min(kept.failures() - ALLOWED, Integer.SIZE / 2);
        return failedAt.plus(Duration.ofMinutes(Math.min(1L << doublings, LONGEST_REST_MINUTES)));
    }

    private static ProblemException wrongCode() {
        return ProblemException.withErrors(AccessProblem.WRONG_CODE, List.of(FieldError.of("/code", "WRONG_CODE")));
    }

    private static String purpose(UUID person) {
        return "second factor of " + person;
    }
}
