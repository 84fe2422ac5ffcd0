package org.kabinet.notifications;

/** What a letter travels by: its recipient decides. */
enum Carrier {
    MAIL,
    SMS;

    static Carrier to(String recipient) {
        return PhoneNumber.isOne(recipient) ? SMS : MAIL;
    }
}
