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

/** The administrator tries whether letters arrive. */
@Component
class SendTrialLetter {
    private final Letters letters;

    SendTrialLetter(Letters letters) {
        this.letters = letters;
    }

    @Transactional
    public void to(String address, Locale language) {
        Actors.current().requires(Permission.LETTER_KEEP);
        FieldErrors errors = new FieldErrors();
        errors.require(EmailAddress.isOne(address), "/to", "EMAIL_WRONG");
        errors.refuseIfAny(NotificationsProblem.DETAILS_REFUSED);
        if (!letters.leave()) {
            throw new ProblemException(NotificationsProblem.NO_MAIL_SERVER);
        }
        letters.write(new Letter(
                address, language, "notifications", "trial", "Kabinet", List.of(), "/", null, About.nobody()));
    }
}
