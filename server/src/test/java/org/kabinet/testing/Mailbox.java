package org.kabinet.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;

/** A real mail server in this process, to which the application under test sends its letters. */
@TestComponent
public class Mailbox {
    public static final String USER = "portal@kabinet.test";
    public static final String PASSWORD = "password-of-the-mailbox";

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final GreenMail SERVER = started();

    /** A letter as it arrived. */
    public record Arrived(String from, String to, String subject, String plain, String html) {
        /** Where its button leads. */
        public String link() {
            Matcher links = LINK.matcher(plain);
            if (!links.find()) {
                throw new IllegalStateException("no link in " + plain);
            }
            return links.group();
        }

        /** The key behind the # of its link. */
        public String key() {
            return link().substring(link().indexOf('#') + 1);
        }
    }

    public static int port() {
        return SERVER.getSmtp().getPort();
    }

    /** Waits for the letter that is the given one in order of those to the address; the first is 1. */
    public Arrived letterTo(String address, int which) {
        return Post.await(which, () -> lettersTo(address), "to " + address + " letter");
    }

    public Arrived letterTo(String address) {
        return letterTo(address, 1);
    }

    /** What has arrived by now. */
    public List<Arrived> lettersTo(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .map(Mailbox::read)
                .filter(letter -> letter.to.equals(address))
                .toList();
    }

    private static GreenMail started() {
        GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        server.setUser(USER, USER, PASSWORD);
        server.start();
        return server;
    }

    private static Arrived read(MimeMessage message) {
        try {
            return new Arrived(
                    message.getFrom()[0].toString(),
                    message.getRecipients(RecipientType.TO)[0].toString(),
                    message.getSubject(),
                    part(message.getContent(), "text/plain"),
                    part(message.getContent(), "text/html"));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String part(Object content, String type) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                String found = part.isMimeType(type) ? part.getContent().toString() : part(part.getContent(), type);
                if (!found.isEmpty()) {
                    return found.replace("\r\n", "\n");
                }
            }
        }
        return "";
    }
}
