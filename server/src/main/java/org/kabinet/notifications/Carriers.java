package org.kabinet.notifications;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands each letter to what carries it: to a phone as a text message, everywhere else by mail. */
@Component
class Carriers {
    private final PostOffice postOffice;
    private final TextGateway gateway;

    Carriers(PostOffice postOffice, TextGateway gateway) {
        this.postOffice = postOffice;
        this.gateway = gateway;
    }

    /** Whether there is such a carrier at all; letters for it wait without. */
    boolean open(Carrier carrier) {
        return carrier == Carrier.SMS ? gateway.open() : postOffice.open();
    }

    List<Carrier> open() {
        return Arrays.stream(Carrier.values()).filter(this::open).toList();
    }

    /** Sends the letter; answers with what stood in the way, if anything did. */
    @Nullable
    Refusal send(WrittenLetter letter) {
        return letter.carrier() == Carrier.SMS
                ? gateway.send(new PhoneNumber(letter.to()), letter.plain())
                : postOffice.send(letter);
    }
}
