package org.kabinet.notifications;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How text messages go, as far as there is a gateway. */
@Component
class ReadTexts {
    private final LetterQueries letters;
    private final TextGateway gateway;
    private final TextLimits limits;
    private final SmsSettings settings;

    ReadTexts(LetterQueries letters, TextGateway gateway, TextLimits limits, SmsSettings settings) {
        this.letters = letters;
        this.gateway = gateway;
        this.limits = limits;
        this.settings = settings;
    }

    @Nullable
    TextState state() {
        if (!gateway.open()) {
            return null;
        }
        LetterQueries.Tally tally = letters.tally(Carrier.SMS);
        return new TextState(
                settings.url(),
                String.join(", ", settings.prefixes()),
                limits.sentToday(),
                settings.perDay(),
                tally.waiting(),
                tally.failed(),
                tally.lastSentAt(),
                tally.lastFailure(),
                tally.lastDelay());
    }
}
