package org.kabinet.access.bulk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.kabinet.access.invitation.InvitePerson;
import org.kabinet.access.invitation.NewInvitation;
import org.kabinet.access.people.Grant;
import org.kabinet.access.session.ActingPeople;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.problem.FieldError;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Invites the people of a list one after another, each in a transaction of its own and with the rights that whoever brought the list
 * has at that moment. Wherever it is interrupted, it goes on with the next line.
 */
@Component
class SendGuests {
    private static final int NEWS_EVERY = 20;

    private final BulkRepository repository;
    private final ActingPeople people;
    private final InvitePerson invitePerson;
    private final BulkNews news;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendGuests(
            BulkRepository repository,
            ActingPeople people,
            InvitePerson invitePerson,
            BulkNews news,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.repository = repository;
        this.people = people;
        this.invitePerson = invitePerson;
        this.news = news;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Whether all were sent; if not, it was told to stop. */
    boolean of(UUID bulk, BooleanSupplier stopping) {
        Optional<BulkRepository.Head> list = as(Actor.system(), () -> repository.lock(bulk));
        if (list.isEmpty()) {
            return true;
        }
        BulkRepository.Head head = list.get();
        for (int sent = 1; !stopping.getAsBoolean(); sent++) {
            Optional<StoredLine> next = as(Actor.system(), () -> repository.nextReady(bulk));
            if (next.isEmpty()) {
                finish(head);
                return true;
            }
            send(next.get(), head, sent % NEWS_EVERY == 0);
        }
        return false;
    }

    private void send(StoredLine line, BulkRepository.Head head, boolean tell) {
        Optional<Actor> actor = people.actor(head.createdBy(), head.cabinet());
        if (actor.isEmpty()) {
            became(head, line, BulkOutcome.REFUSED, List.of(LineFault.of(SheetColumn.EMAIL, "INVITER_LOST")));
            return;
        }
        try {
            as(actor.get(), () -> {
                invitePerson.with(invitation(line, head), head.language());
                repository.became(head.id(), line.line(), BulkOutcome.INVITED, List.of());
                if (tell) {
                    news.of(head.id(), head.createdBy());
                }
                return line;
            });
        } catch (ProblemException refused) {
            became(head, line, outcome(refused), faults(refused));
        }
    }

    private static NewInvitation invitation(StoredLine line, BulkRepository.Head head) {
        return new NewInvitation(
                line.invitationId(),
                line.email(),
                line.name(),
                head.language().getLanguage(),
                line.granted().stream()
                        .map(role -> Grant.in(line.organisationId(), role))
                        .toList());
    }

    private static BulkOutcome outcome(ProblemException refused) {
        List<String> codes = refused.errors().stream().map(FieldError::code).toList();
        return codes.equals(List.of("ALREADY_HERE"))
                ? BulkOutcome.MEMBER
                : codes.equals(List.of("ALREADY_INVITED")) ? BulkOutcome.WAITING : BulkOutcome.REFUSED;
    }

    private static List<LineFault> faults(ProblemException refused) {
        if (outcome(refused) != BulkOutcome.REFUSED) {
            return List.of();
        }
        return refused.errors().isEmpty()
                ? List.of(LineFault.of(SheetColumn.EMAIL, "INVITER_LOST"))
                : refused.errors().stream()
                        .map(error -> LineFault.of(
                                column(error.pointer()),
                                error.code(),
                                error.arguments().toArray()))
                        .toList();
    }

    private static SheetColumn column(String pointer) {
        return pointer.startsWith("/grants")
                ? SheetColumn.ROLES
                : pointer.equals("/name") ? SheetColumn.NAME : SheetColumn.EMAIL;
    }

    private void became(BulkRepository.Head head, StoredLine line, BulkOutcome outcome, List<LineFault> faults) {
        as(Actor.system(), () -> {
            repository.became(head.id(), line.line(), outcome, faults);
            return line;
        });
    }

    private void finish(BulkRepository.Head head) {
        as(Actor.system(), () -> {
            repository.finished(head.id(), clock.instant());
            news.of(head.id(), head.createdBy());
            return head;
        });
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return Actors.callAs(actor, () -> transaction.execute(status -> work.get()));
    }
}
