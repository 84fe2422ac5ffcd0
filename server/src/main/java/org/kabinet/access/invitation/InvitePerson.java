package org.kabinet.access.invitation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.access.people.Grant;
import org.kabinet.access.people.GrantChecks;
import org.kabinet.notifications.EmailAddress;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.FieldErrors;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks somebody in, with roles that the inviter may give. */
@Component
public class InvitePerson {
    private final InvitationRepository invitations;
    private final InvitationQueries queries;
    private final InvitationPost post;
    private final GrantChecks checks;
    private final Organisations organisations;
    private final Ids ids;
    private final Clock clock;

    InvitePerson(
            InvitationRepository invitations,
            InvitationQueries queries,
            InvitationPost post,
            GrantChecks checks,
            Organisations organisations,
            Ids ids,
            Clock clock) {
        this.invitations = invitations;
        this.queries = queries;
        this.post = post;
        this.checks = checks;
        this.organisations = organisations;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param readers the language of who invites, in which the letter is written unless another is asked for */
    @Transactional
    public UUID with(NewInvitation wanted, Locale readers) {
        Actor actor = Inviters.mustBeOne();
        List<Grant> grants = wanted.grants() == null
                ? List.of()
                : wanted.grants().stream().map(Grant::bare).toList();
        OrganisationView organisation = theOne(grants);
        Invitation fresh = fresh(wanted, grants, organisation, actor, readers);
        if (organisation != null) {
            Inviters.mustDecideFor(actor, organisation.id());
        }
        check(fresh, actor);
        if (invitations.insert(fresh)) {
            post.send(fresh, "invitation");
        } else if (!queries.invitation(fresh.id()).isPresent()) {
            refuse("/email", "ALREADY_INVITED");
        }
        return fresh.id();
    }

    /** The customer into which all roles lead; one that the actor cannot see does not exist. */
    private @Nullable OrganisationView theOne(List<Grant> grants) {
        Set<UUID> places = grants.stream()
                .map(Grant::organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        boolean all = grants.stream().allMatch(grant -> grant.organisationId() != null);
        return !all || places.size() != 1
                ? null
                : organisations
                        .organisation(places.iterator().next())
                        .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    private Invitation fresh(
            NewInvitation wanted,
            List<Grant> grants,
            @Nullable OrganisationView organisation,
            Actor actor,
            Locale readers) {
        Instant now = clock.instant();
        String language = wanted.language();
        return new Invitation(
                wanted.id() == null ? ids.next() : wanted.id(),
                text(wanted.email()).toLowerCase(Locale.ROOT),
                text(wanted.name()),
                language == null ? readers : Locale.of(language),
                organisation == null ? null : organisation.id(),
                organisation == null ? null : organisation.branchId(),
                grants,
                actor.person(),
                actor.personName(),
                now,
                now.plus(Invitation.GOOD_FOR),
                null,
                null,
                null);
    }

    private void check(Invitation fresh, Actor actor) {
        FieldErrors errors = new FieldErrors();
        errors.require(EmailAddress.isOne(fresh.email()), "/email", "EMAIL_WRONG");
        errors.optionalText(fresh.name(), 200, "/name");
        errors.require(Set.of("ru", "en").contains(fresh.language().getLanguage()), "/language", "LANGUAGE_UNKNOWN");
        UUID organisation = fresh.organisationId();
        if (errors.require(!fresh.grants().isEmpty(), "/grants", "NO_ROLES")) {
            checks.checkOffer(actor, fresh.grants(), "/grants", errors);
            errors.require(organisation != null || Inviters.invitesAnywhere(actor), "/grants", "ONE_COMPANY");
        }
        boolean here = organisation != null && queries.worksThere(fresh.email(), organisation);
        errors.require(!here, "/email", "ALREADY_HERE");
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
    }

    private static void refuse(String pointer, String code) {
        FieldErrors errors = new FieldErrors();
        errors.require(false, pointer, code);
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
    }

    private static String text(@Nullable String told) {
        return told == null ? "" : told.strip();
    }
}
