package org.kabinet.access.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.invitation.Inviters;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.ActorKind;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a worksheet of people and keeps what would become of each line; nobody is asked in yet. */
@Component
class CheckBulkInvitation {
    private static final int LARGEST = 2 * 1024 * 1024;
    private static final int LONGEST_FILE_NAME = 200;

    private final Organisations organisations;
    private final CheckGuests checkGuests;
    private final BulkQueries queries;
    private final BulkRepository repository;
    private final Ids ids;
    private final Clock clock;

    CheckBulkInvitation(
            Organisations organisations,
            CheckGuests checkGuests,
            BulkQueries queries,
            BulkRepository repository,
            Ids ids,
            Clock clock) {
        this.organisations = organisations;
        this.checkGuests = checkGuests;
        this.queries = queries;
        this.repository = repository;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param organisation into which all are asked; without one each line names its customer, which only the seller's staff may do */
    @Transactional
    public UUID from(InputStream file, String fileName, @Nullable UUID organisation, Locale language) {
        Actor actor = Inviters.mustBeOne();
        OrganisationView into = organisation == null ? null : mayInviteInto(actor, organisation);
        if (into == null && actor.kind() == ActorKind.MEMBER) {
            throw SheetRefusal.because("SHEET_FOR_WHOM");
        }
        GuestSheet sheet = GuestSheet.read(content(file));
        if (into == null && !sheet.columns().contains(SheetColumn.INN)) {
            throw SheetRefusal.because("SHEET_WITHOUT_INN");
        }
        UUID id = ids.next();
        var head = new BulkRepository.Head(
                id, Locale.of(language.getLanguage()), Lists.cabinetOf(actor), actor.person(), null);
        repository.insert(id, organisation, shown(fileName), head, clock.instant());
        repository.addLines(id, foreseen(checkGuests.of(sheet, into)));
        return id;
    }

    private OrganisationView mayInviteInto(Actor actor, UUID organisation) {
        OrganisationView into = organisations
                .organisation(organisation)
                .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        Inviters.mustDecideFor(actor, organisation);
        return into;
    }

    private List<StoredLine> foreseen(List<CheckedGuest> guests) {
        Collection<String> emails = guests.stream()
                .filter(CheckedGuest::good)
                .map(CheckedGuest::email)
                .collect(Collectors.toSet());
        Collection<UUID> places = guests.stream()
                .map(CheckedGuest::customer)
                .filter(Objects::nonNull)
                .map(OrganisationView::id)
                .collect(Collectors.toSet());
        Set<BulkQueries.Place> members = queries.members(emails, places);
        Set<BulkQueries.Place> invited = queries.invited(emails, places);
        return guests.stream().map(guest -> stored(guest, members, invited)).toList();
    }

    private StoredLine stored(CheckedGuest guest, Set<BulkQueries.Place> members, Set<BulkQueries.Place> invited) {
        OrganisationView customer = guest.customer();
        BulkOutcome outcome = BulkOutcome.WRONG;
        if (customer != null && guest.good()) {
            var place = new BulkQueries.Place(guest.email(), customer.id());
            outcome = members.contains(place)
                    ? BulkOutcome.MEMBER
                    : invited.contains(place) ? BulkOutcome.WAITING : BulkOutcome.READY;
        }
        return new StoredLine(
                guest.line(),
                guest.email(),
                guest.name(),
                guest.roles(),
                guest.inn(),
                customer == null ? null : customer.id(),
                customer == null ? "" : customer.name(),
                guest.granted(),
                outcome,
                guest.faults(),
                ids.next());
    }

    private static byte[] content(InputStream file) {
        try {
            byte[] content = file.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw SheetRefusal.because("SHEET_LARGE", LARGEST / 1024 / 1024);
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name without the folders and the signs that no name of a file has. */
    private static String shown(String fileName) {
        String bare = fileName.replaceAll("\\p{Cntrl}", "")
                .replaceAll("^.*[/\\\\]", "")
                .strip();
        String named = bare.isEmpty() ? "list.xlsx" : bare;
        return named.length() > LONGEST_FILE_NAME ? named.substring(named.length() - LONGEST_FILE_NAME) : named;
    }
}
