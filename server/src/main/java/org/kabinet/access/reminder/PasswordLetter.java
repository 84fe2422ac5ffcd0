package org.kabinet.access.reminder;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.kabinet.customisation.Seller;
import org.kabinet.customisation.SellerView;
import org.kabinet.notifications.EmailAddress;
import org.kabinet.notifications.Letter;
import org.kabinet.notifications.Letters;
import org.springframework.stereotype.Component;

/** Says until when a password is taken and where it is changed. */
@Component
class PasswordLetter {
    private final Letters letters;
    private final Seller seller;

    PasswordLetter(Letters letters, Seller seller) {
        this.letters = letters;
        this.seller = seller;
    }

    /** Whether there is somewhere to write to. */
    boolean reaches(AgingPassword password) {
        return letters.leave() && EmailAddress.isOne(password.login());
    }

    void write(AgingPassword password) {
        SellerView sender = seller.view();
        Locale language = Locale.of(password.language() == null ? sender.defaultLanguage() : password.language());
        String until = DateTimeFormatter.ofPattern("d MMMM y", language)
                .format(password.goodUntil().atZone(sender.timeZone()));
        letters.write(new Letter(
                password.login(),
                language,
                "access",
                "password-over",
                sender.name(),
                List.of(sender.name(), until),
                "/profile",
                null,
                Letter.About.nobody()));
    }
}
