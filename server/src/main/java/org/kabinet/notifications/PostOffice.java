package org.kabinet.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.kabinet.notifications.SmtpSettings.Encryption;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server. */
@Component
class PostOffice {
    private static final String PATIENCE = "20000";

    private final SmtpSettings settings;
    private final JavaMailSenderImpl sender;

    PostOffice(SmtpSettings settings) {
        this.settings = settings;
        this.sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.portOrUsual());
        sender.setProtocol(settings.encryption() == Encryption.TLS ? "smtps" : "smtp");
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!settings.user().isBlank()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
        }
        sender.setJavaMailProperties(properties(settings));
    }

    /** Whether there is a mail server at all. */
    boolean open() {
        return settings.present();
    }

    SmtpSettings settings() {
        return settings;
    }

    /** In whose name letters are sent. */
    String from() {
        return settings.from().isBlank() ? settings.user() : settings.from();
    }

    /** Sends the letter; answers with what stood in the way, if anything did. */
    @Nullable
    Refusal send(WrittenLetter letter) {
        try {
            sender.send(message(letter));
            return null;
        } catch (MessagingException | MailException | IllegalArgumentException e) {
            return refusal(e);
        }
    }

    private MimeMessage message(WrittenLetter letter) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(from());
        helper.setTo(ascii(letter.to()));
        helper.setSubject(letter.subject());
        helper.setText(letter.plain(), letter.html());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Kabinet-Letter", letter.id().toString());
        return message;
    }

    /** Domains travel in Latin letters. */
    private static String ascii(String address) {
        int at = address.lastIndexOf('@');
        return address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
    }

    private static Refusal refusal(Exception failure) {
        Throwable cause = failure;
        if (failure instanceof MailSendException several && several.getMessageExceptions().length > 0) {
            cause = several.getMessageExceptions()[0];
        }
        boolean badAddress = cause instanceof AddressException || failure.getCause() instanceof AddressException;
        boolean unknown = cause instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
        return new Refusal(reason(cause), badAddress || unknown);
    }

    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage();
    }

    private static Properties properties(SmtpSettings settings) {
        String protocol = settings.encryption() == Encryption.TLS ? "mail.smtps." : "mail.smtp.";
        Properties properties = new Properties();
        properties.setProperty(
                protocol + "auth", Boolean.toString(!settings.user().isBlank()));
        properties.setProperty(protocol + "connectiontimeout", PATIENCE);
        properties.setProperty(protocol + "timeout", PATIENCE);
        properties.setProperty(protocol + "writetimeout", PATIENCE);
        properties.setProperty(
                protocol + "ssl.checkserveridentity",
                Boolean.toString(settings.trust().isBlank()));
        if (!settings.trust().isBlank()) {
            properties.setProperty(protocol + "ssl.trust", settings.trust());
        }
        boolean startTls = settings.encryption() == Encryption.STARTTLS;
        properties.setProperty(protocol + "starttls.enable", Boolean.toString(startTls));
        properties.setProperty(protocol + "starttls.required", Boolean.toString(startTls));
        return properties;
    }
}
