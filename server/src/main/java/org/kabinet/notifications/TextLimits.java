package org.kabinet.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts text messages in the queue itself, so that the count holds on all nodes and across restarts. */
@Component
class TextLimits implements TextMessages {
    static final int TO_ONE_NUMBER = 5;

    private static final Duration DAY = Duration.ofDays(1);

    private final LetterRepository letters;
    private final TextGateway gateway;
    private final SmsSettings settings;
    private final Clock clock;

    TextLimits(LetterRepository letters, TextGateway gateway, SmsSettings settings, Clock clock) {
        this.letters = letters;
        this.gateway = gateway;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean leave() {
        return gateway.open() && sentToday() < settings.perDay();
    }

    @Override
    public boolean goTo(PhoneNumber number) {
        return settings.prefixes().stream().anyMatch(number::beginsWith);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean admit(String recipient) {
        if (Carrier.to(recipient) != Carrier.SMS) {
            return true;
        }
        letters.lockTexts();
        return goTo(new PhoneNumber(recipient)) && leave() && letters.textsTo(recipient, dayAgo()) < TO_ONE_NUMBER;
    }

    int sentToday() {
        return letters.textsSince(dayAgo());
    }

    private Instant dayAgo() {
        return clock.instant().minus(DAY);
    }
}
