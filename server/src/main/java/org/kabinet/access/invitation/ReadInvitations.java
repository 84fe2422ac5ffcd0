package org.kabinet.access.invitation;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.people.GrantPlaces;
import org.kabinet.notifications.LetterState;
import org.kabinet.notifications.Letters;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.paging.Page;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invitations with what became of their letters. */
@Component
class ReadInvitations {
    private final InvitationQueries queries;
    private final GrantPlaces places;
    private final Letters letters;
    private final Clock clock;

    ReadInvitations(InvitationQueries queries, GrantPlaces places, Letters letters, Clock clock) {
        this.queries = queries;
        this.places = places;
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<InvitationView> page(@Nullable UUID organisationId, @Nullable String cursor, int limit) {
        Actor actor = Inviters.mustBeOne();
        Collection<UUID> reach = Inviters.organisationsOf(actor);
        Page<Invitation> page = queries.page(new InvitationQueries.Filter(organisationId, reach, cursor, limit));
        Views views = new Views(page.items());
        return page.map(views::of);
    }

    @Transactional(readOnly = true)
    public InvitationView invitation(UUID id) {
        Invitation found = queries.invitation(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        return new Views(List.of(found)).of(found);
    }

    /** All that is needed to show these invitations, asked for once. */
    private final class Views {
        private final Map<UUID, LetterState> sent;
        private final GrantPlaces.Named named;
        private final Instant now = clock.instant();

        private Views(List<Invitation> invitations) {
            sent = letters.states(invitations.stream()
                    .map(Invitation::letterId)
                    .filter(Objects::nonNull)
                    .toList());
            named = places.named(
                    invitations.stream().flatMap(it -> it.grants().stream()).toList());
        }

        private InvitationView of(Invitation it) {
            UUID letter = it.letterId();
            return new InvitationView(
                    it.id(),
                    it.email(),
                    it.name(),
                    it.grants().stream().map(named::of).toList(),
                    it.state(now),
                    MailState.of(letter == null ? null : sent.get(letter), letters.leave()),
                    it.invitedByName(),
                    it.createdAt(),
                    it.expiresAt(),
                    it.acceptedAt());
        }
    }
}
