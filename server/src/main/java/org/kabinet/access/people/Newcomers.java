package org.kabinet.access.people;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.policy.EntryPolicies;
import org.kabinet.access.policy.NewPasswords;
import org.kabinet.notifications.PhoneNumber;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.platform.live.LiveEvents;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes people of those who were asked in and came, in the transaction in which they come. */
@Component
public class Newcomers {
    private static final int LONGEST = 200;

    private final PeopleRepository people;
    private final PasswordEncoder encoder;
    private final EntryPolicies policies;
    private final NewPasswords newPasswords;
    private final LiveEvents live;
    private final Ids ids;
    private final Clock clock;

    Newcomers(
            PeopleRepository people,
            PasswordEncoder encoder,
            EntryPolicies policies,
            NewPasswords newPasswords,
            LiveEvents live,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.encoder = encoder;
        this.policies = policies;
        this.newPasswords = newPasswords;
        this.live = live;
        this.ids = ids;
        this.clock = clock;
    }

    /** Somebody new whose name and password are in order. */
    public record Newcomer(String login, String name, String passwordHash, Locale language) {
        /** Without the hash. */
        @Override
        public String toString() {
            return "Newcomer[" + login + "]";
        }
    }

    /** The person who signs in with this login, if anybody does. */
    public Optional<UUID> withLogin(String login) {
        return people.withLogin(login);
    }

    /**
     * Checks what somebody says of themselves; pointers are {@code /name} and {@code /password}.
     *
     * @param organisations to which they are to belong; each may ask more of a password than the seller does
     */
    public Newcomer checked(
            String login, String name, String password, Locale language, Collection<UUID> organisations) {
        FieldErrors errors = new FieldErrors();
        errors.text(name, LONGEST, "/name");
        newPasswords.check(policies.ofNewcomer(organisations), password, login, "/password", errors);
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        return new Newcomer(login, name, encoder.encode(password), language);
    }

    /** Adds the person; refuses if somebody has taken the login a moment ago. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID letIn(Newcomer newcomer) {
        UUID id = ids.next();
        String phone = PhoneNumber.isOne(newcomer.login()) ? newcomer.login() : "";
        var row = new PeopleRepository.NewRow(
                id, newcomer.login(), newcomer.name(), phone, newcomer.passwordHash(), false);
        if (!people.insert(row, clock.instant())) {
            throw new ProblemException(PlatformProblem.CONFLICT);
        }
        people.setLanguage(id, newcomer.language().getLanguage());
        return id;
    }

    /** Gives roles besides those that the person holds. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(UUID person, List<Grant> grants, @Nullable UUID by) {
        people.addGrants(person, grants, by, clock.instant());
        live.publish(LiveEvent.ACCESS_CHANGED, person, Audience.person(person));
    }
}
