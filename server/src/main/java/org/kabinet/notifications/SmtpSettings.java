package org.kabinet.notifications;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server, as the operator names it; without a host there is none.
 *
 * @param port zero means the usual one of the way of encryption
 * @param trust the host whose certificate is good although no authority signed it
 * @param from as it stands in the letters: {@code Северный склад <portal@example.ru>}
 */
@ConfigurationProperties("kabinet.smtp")
record SmtpSettings(
        @DefaultValue("") String host,
        @DefaultValue("0") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("STARTTLS") Encryption encryption,
        @DefaultValue("") String trust) {

    /** How the way to the mail server is encrypted. */
    enum Encryption {
        NONE(25),
        STARTTLS(587),
        TLS(465);

        private final int port;

        Encryption(int port) {
            this.port = port;
        }
    }

    boolean present() {
        return !host.isBlank();
    }

    int portOrUsual() {
        return port > 0 ? port : encryption.port;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "SmtpSettings[" + host + ":" + portOrUsual() + " " + encryption + "]";
    }
}
