package org.kabinet.notifications;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The gateway for text messages, as the operator names it; without a password there is none.
 *
 * @param url what comes behind it is the same with every gateway that speaks this protocol
 * @param login without one the password is a key of the gateway's API
 * @param sender the name that phones show, as agreed upon with the gateway; empty for the gateway's own
 * @param prefixes how numbers begin to which messages are sent; messages to some countries cost a multiple
 * @param perDay how many messages leave in any twenty-four hours
 */
@ConfigurationProperties("kabinet.sms")
record SmsSettings(
        @DefaultValue("https://smsc.ru") String url,
        @DefaultValue("") String login,
        @DefaultValue("") String password,
        @DefaultValue("") String sender,
        @DefaultValue("+7") List<String> prefixes,
        @DefaultValue("500") int perDay) {

    SmsSettings {
        prefixes = prefixes.stream()
                .map(String::strip)
                .filter(prefix -> !prefix.isEmpty())
                .map(prefix -> prefix.startsWith("+") ? prefix : "+" + prefix)
                .toList();
    }

    boolean present() {
        return !url.isBlank() && !password.isBlank();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "SmsSettings[" + url + "]";
    }
}
