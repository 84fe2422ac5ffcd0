package org.kabinet.access.people;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.TypedLogin;
import org.kabinet.access.policy.EntryPolicies;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.FieldErrors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AddPerson {

    private final PeopleRepository people;
    private final GrantChecks checks;
    private final Passwords passwords;
    private final PasswordEncoder encoder;
    private final EntryPolicies policies;
    private final Ids ids;
    private final Clock clock;

    AddPerson(
            PeopleRepository people,
            GrantChecks checks,
            Passwords passwords,
            PasswordEncoder encoder,
            EntryPolicies policies,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.checks = checks;
        this.passwords = passwords;
        this.encoder = encoder;
        this.policies = policies;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who was added, and the password with which they come in the first time. */
    record Added(UUID id, String password) {}

    @Transactional
    public Added with(NewPerson wanted) {
        Actor actor = Keepers.mustKeepPeople();
        UUID id = wanted.id() == null ? ids.next() : wanted.id();
        String login = new TypedLogin(text(wanted.login())).given();
        String name = text(wanted.name());
        String phone = text(wanted.phone());
        List<Grant> grants = wanted.grants() == null ? List.of() : wanted.grants();
        FieldErrors errors = new FieldErrors();
        checkWords(login, name, phone, errors);
        errors.require(!grants.isEmpty(), "/grants", "NO_ROLES");
        checks.of(actor, grants).check(grants, "/grants", errors);
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        String password = passwords.next(policies.ofNewcomer(Grant.organisations(grants)));
        boolean added = people.insert(
                new PeopleRepository.NewRow(id, login, name, phone, encoder.encode(password), true), clock.instant());
        errors.require(added, "/login", "LOGIN_TAKEN");
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        people.addGrants(id, grants, actor.person(), clock.instant());
        return new Added(id, password);
    }

    private static void checkWords(String login, String name, String phone, FieldErrors errors) {
        errors.text(login, 200, "/login");
        errors.require(login.chars().noneMatch(Character::isWhitespace), "/login", "LOGIN_WITH_SPACES");
        errors.text(name, 200, "/name");
        errors.optionalText(phone, 100, "/phone");
    }

    private static String text(@Nullable String told) {
        return told == null ? "" : told.strip();
    }
}
