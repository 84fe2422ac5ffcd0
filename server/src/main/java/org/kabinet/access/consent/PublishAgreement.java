package org.kabinet.access.consent;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.platform.live.LiveEvents;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.FieldErrors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The seller says anew what people agree to; nobody goes on, not even the administrator who did it, until they have agreed. */
@Component
class PublishAgreement {
    private static final int LONGEST_TEXT = 50_000;
    private static final int LONGEST_LINK = 500;

    private final ConsentRepository repository;
    private final LiveEvents live;
    private final Ids ids;
    private final Clock clock;

    PublishAgreement(ConsentRepository repository, LiveEvents live, Ids ids, Clock clock) {
        this.repository = repository;
        this.live = live;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void as(NewAgreement wanted) {
        Actor actor = Actors.current().requires(Permission.AGREEMENT_KEEP);
        String text = bare(wanted.text());
        String link = bare(wanted.link());
        AgreementKind kind = wanted.kind();
        FieldErrors errors = new FieldErrors();
        errors.require(kind != null, "/kind", "REQUIRED");
        errors.require(!text.isEmpty() || !link.isEmpty(), "/text", "TEXT_OR_LINK");
        errors.optionalText(text, LONGEST_TEXT, "/text");
        errors.optionalText(link, LONGEST_LINK, "/link");
        errors.require(link.isEmpty() || isLink(link), "/link", "LINK_WRONG");
        errors.refuseIfAny(AccessProblem.DETAILS_REFUSED);
        if (kind != null) {
            UUID id = ids.next();
            repository.lockVersions();
            repository.publish(
                    new Agreement(id, kind, repository.lastVersion(kind) + 1, text, link, clock.instant()),
                    actor.personId(),
                    actor.personName());
            live.publish(LiveEvent.AGREEMENT_CHANGED, id, Audience.all());
        }
    }

    private static String bare(@Nullable String told) {
        return told == null ? "" : told.strip();
    }

    private static boolean isLink(String text) {
        try {
            URI link = URI.create(text);
            return ("https".equals(link.getScheme()) || "http".equals(link.getScheme())) && link.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
