package org.kabinet.access.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Role;
import org.kabinet.testing.EntryTerms;
import org.kabinet.testing.Given;
import org.kabinet.testing.KabinetTest;
import org.kabinet.testing.Mailbox;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class PasswordReminderTests {
    @Autowired
    Given given;

    @Autowired
    EntryTerms terms;

    @Autowired
    Mailbox mailbox;

    @Autowired
    RemindOfPasswords remindOfPasswords;

    @AfterEach
    void askForNothingAgain() {
        terms.reset();
    }

    @Test
    void whoever_must_think_of_a_new_password_within_a_week_is_told_once() {
        terms.ofSeller("passwordDays", 60);
        var soon = given.overseer(Role.SUPERVISOR);
        var later = given.overseer(Role.SUPERVISOR);
        setDaysAgo(soon, 54);
        setDaysAgo(later, 50);
        remind();
        remind();
        var letter = mailbox.letterTo(soon.login());
        assertThat(letter.subject()).contains("новый пароль");
        assertThat(letter.link()).endsWith("/profile");
        assertThat(mailbox.lettersTo(later.login())).isEmpty();
    }

    @Test
    void nobody_is_reminded_where_passwords_do_not_age() {
        var person = given.overseer(Role.SUPERVISOR);
        setDaysAgo(person, 54);
        remind();
        assertThat(mailbox.lettersTo(person.login())).isEmpty();
    }

    private void remind() {
        Actors.runAs(Actor.system(), remindOfPasswords::run);
    }

    private void setDaysAgo(Given.Person person, int days) {
        given.asSystem(sql -> sql.execute(
                "update access.person set password_set_at = clock_timestamp() - {0} * interval '1 day' where id = {1}",
                days, person.id()));
    }
}
