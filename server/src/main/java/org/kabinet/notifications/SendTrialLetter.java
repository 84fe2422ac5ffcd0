package org.kabinet.notifications;

import java.util.List;
import java.util.Locale;
import org.kabinet.notifications.Letter.About;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The administrator tries whether letters arrive, or text messages. */
@Component
class SendTrialLetter {
    private final Letters letters;
    private final TextMessages texts;

    SendTrialLetter(Letters letters, TextMessages texts) {
        this.letters = letters;
        this.texts = texts;
    }

    @Transactional
    public void to(String address, Locale language) {
        Actors.current().requires(Permission.LETTER_KEEP);
        String to = PhoneNumber.typed(address).map(PhoneNumber::value).orElse(address);
        FieldErrors errors = new FieldErrors();
        errors.require(PhoneNumber.isOne(to) || EmailAddress.isOne(to), "/to", "EMAIL_WRONG");
        errors.refuseIfAny(NotificationsProblem.DETAILS_REFUSED);
        mustLeave(to);
        letters.write(
                new Letter(to, language, "notifications", "trial", "Kabinet", List.of(), "/", null, About.nobody()));
    }

    private void mustLeave(String to) {
        if (PhoneNumber.isOne(to) && !texts.admit(to)) {
            throw new ProblemException(NotificationsProblem.NO_TEXTS);
        }
        if (EmailAddress.isOne(to) && !letters.leave()) {
            throw new ProblemException(NotificationsProblem.NO_MAIL_SERVER);
        }
    }
}
