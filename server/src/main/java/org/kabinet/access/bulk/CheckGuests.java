package org.kabinet.access.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.people.Grant;
import org.kabinet.access.people.GrantChecks;
import org.kabinet.notifications.EmailAddress;
import org.kabinet.organisations.CustomerRegister;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.problem.FieldError;
import org.kabinet.platform.problem.FieldErrors;
import org.springframework.stereotype.Component;

/** Finds out whom each line means, and all that is wrong with it. */
@Component
class CheckGuests {
    private static final int LONGEST_NAME = 200;

    private final CustomerRegister register;
    private final GrantChecks checks;
    private final RoleWords roleWords;

    CheckGuests(CustomerRegister register, GrantChecks checks, RoleWords roleWords) {
        this.register = register;
        this.checks = checks;
        this.roleWords = roleWords;
    }

    /** @param into the customer into whose organisation all are asked; without one each line names its own */
    List<CheckedGuest> of(GuestSheet sheet, @Nullable OrganisationView into) {
        Set<String> inns = sheet.guests().stream()
                .map(guest -> guest.cell(SheetColumn.INN))
                .filter(register::isInn)
                .collect(Collectors.toSet());
        Round round = new Round(into, register.withInns(inns), Actors.current());
        return sheet.guests().stream().map(round::checked).toList();
    }

    /** One worksheet being checked: who stood in it before, and which roles may be given where. */
    private final class Round {
        private final @Nullable OrganisationView into;
        private final Map<String, List<OrganisationView>> customers;
        private final Actor actor;
        private final Map<String, Integer> seen = new HashMap<>();
        private final Map<Grant, List<FieldError>> offers = new HashMap<>();

        private Round(@Nullable OrganisationView into, Map<String, List<OrganisationView>> customers, Actor actor) {
            this.into = into;
            this.customers = customers;
            this.actor = actor;
        }

        private CheckedGuest checked(GuestSheet.Guest guest) {
            List<LineFault> faults = new ArrayList<>();
            guest.calculated().forEach(column -> faults.add(LineFault.of(column, "CELL_CALCULATED")));
            String email = guest.cell(SheetColumn.EMAIL).toLowerCase(Locale.ROOT);
            String name = guest.cell(SheetColumn.NAME);
            OrganisationView customer = customer(guest, faults);
            Set<Role> granted = roles(guest, customer, faults);
            if (!guest.calculated().contains(SheetColumn.EMAIL)) {
                checkEmail(guest, email, customer, faults);
            }
            if (name.length() > LONGEST_NAME) {
                faults.add(LineFault.of(SheetColumn.NAME, "TOO_LONG", LONGEST_NAME));
            }
            faults.sort(Comparator.comparing(LineFault::column));
            return new CheckedGuest(
                    guest.line(),
                    email,
                    name,
                    guest.cell(SheetColumn.ROLES),
                    guest.cell(SheetColumn.INN),
                    customer,
                    List.copyOf(granted),
                    faults);
        }

        private void checkEmail(
                GuestSheet.Guest guest, String email, @Nullable OrganisationView customer, List<LineFault> faults) {
            if (email.isEmpty()) {
                faults.add(LineFault.of(SheetColumn.EMAIL, "REQUIRED"));
            } else if (!EmailAddress.isOne(email)) {
                faults.add(LineFault.of(SheetColumn.EMAIL, "EMAIL_WRONG"));
            } else if (customer != null) {
                Integer before = seen.putIfAbsent(email + " " + customer.id(), guest.line());
                if (before != null) {
                    faults.add(LineFault.of(SheetColumn.EMAIL, "LINE_TWICE", before));
                }
            }
        }

        private @Nullable OrganisationView customer(GuestSheet.Guest guest, List<LineFault> faults) {
            String inn = guest.cell(SheetColumn.INN);
            if (inn.isEmpty()) {
                if (into == null && !guest.calculated().contains(SheetColumn.INN)) {
                    faults.add(LineFault.of(SheetColumn.INN, "REQUIRED"));
                }
                return into;
            }
            if (!register.isInn(inn)) {
                faults.add(LineFault.of(SheetColumn.INN, "INN_WRONG"));
                return null;
            }
            List<OrganisationView> found = customers.getOrDefault(inn, List.of());
            return into == null ? only(found, faults) : same(into, found, faults);
        }

        private @Nullable OrganisationView only(List<OrganisationView> found, List<LineFault> faults) {
            if (found.size() == 1) {
                return found.getFirst();
            }
            faults.add(
                    found.isEmpty()
                            ? LineFault.of(SheetColumn.INN, "INN_UNKNOWN")
                            : LineFault.of(
                                    SheetColumn.INN,
                                    "INN_OF_SEVERAL",
                                    found.stream().map(OrganisationView::name).collect(Collectors.joining(", "))));
            return null;
        }

        private static @Nullable OrganisationView same(
                OrganisationView into, List<OrganisationView> found, List<LineFault> faults) {
            if (found.stream().anyMatch(one -> one.id().equals(into.id()))) {
                return into;
            }
            faults.add(LineFault.of(SheetColumn.INN, "INN_OF_ANOTHER", into.name()));
            return null;
        }

        private Set<Role> roles(GuestSheet.Guest guest, @Nullable OrganisationView customer, List<LineFault> faults) {
            Set<Role> granted = new LinkedHashSet<>();
            List<String> words = RoleWords.words(guest.cell(SheetColumn.ROLES));
            if (words.isEmpty() && !guest.calculated().contains(SheetColumn.ROLES)) {
                faults.add(LineFault.of(SheetColumn.ROLES, "REQUIRED"));
            }
            for (String word : words) {
                roleWords
                        .named(word)
                        .ifPresentOrElse(
                                granted::add, () -> faults.add(LineFault.of(SheetColumn.ROLES, "ROLE_UNKNOWN", word)));
            }
            if (customer != null) {
                granted.stream()
                        .flatMap(role -> refusals(Grant.in(customer.id(), role)).stream())
                        .map(FieldError::code)
                        .distinct()
                        .forEach(code -> faults.add(LineFault.of(SheetColumn.ROLES, code)));
            }
            return granted;
        }

        private List<FieldError> refusals(Grant grant) {
            return offers.computeIfAbsent(grant, offered -> {
                FieldErrors errors = new FieldErrors();
                checks.checkOffer(actor, List.of(offered), "", errors);
                return errors.found();
            });
        }
    }
}
