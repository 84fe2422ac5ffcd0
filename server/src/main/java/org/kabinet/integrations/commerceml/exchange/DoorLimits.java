package org.kabinet.integrations.commerceml.exchange;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.files.ExchangeSettings;
import org.kabinet.integrations.journal.StepFailure;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.web.AddressLimit;
import org.springframework.stereotype.Component;

/**
 * Keeps the door of 1C from being stormed. Whoever is not recognised counts by their address, before anything is looked up for them; a program
 * that is recognised counts by its account, in a measure that no export reaches, however many pictures it has.
 */
@Component
class DoorLimits {

    private static final int STRANGERS = 60;
    private static final Duration WITHIN = Duration.ofMinutes(1);

    private final AddressLimit strangers;
    private final @Nullable AddressLimit accounts;

    DoorLimits(ExchangeSettings settings, Clock clock) {
        int known = settings.requestsPerMinute();
        this.strangers = new AddressLimit(clock, STRANGERS, WITHIN);
        this.accounts = known == 0 ? null : new AddressLimit(clock, known, WITHIN);
    }

    /** Finds out who asks: it counts for the address unless somebody is recognised. */
    <T> T recognising(String address, Supplier<T> work) {
        take(strangers, address);
        T recognised = work.get();
        strangers.giveBack(address);
        return recognised;
    }

    void ofAccount(UUID account) {
        if (accounts != null) {
            take(accounts, account.toString());
        }
    }

    private static void take(AddressLimit limit, String who) {
        try {
            limit.take(who);
        } catch (ProblemException tooOften) {
            Duration wait = tooOften.retryAfter().orElse(WITHIN);
            long seconds = Math.max(1, wait.toSeconds());
            throw new Refused(new StepFailure("too-often", Map.of("value", Long.toString(seconds)), 0), seconds);
        }
    }
}
