package org.kabinet.access.registration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kabinet.organisations.BranchView;
import org.kabinet.organisations.OrganisationView;
import org.kabinet.organisations.Organisations;
import org.kabinet.platform.paging.Page;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests with the names of customers and branches. */
@Component
class ReadRegistrations {
    private final RegistrationQueries queries;
    private final Organisations organisations;

    ReadRegistrations(RegistrationQueries queries, Organisations organisations) {
        this.queries = queries;
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    public Page<RegistrationView> page(@Nullable RegistrationState state, @Nullable String cursor, int limit) {
        Applications.mustServe();
        return named(queries.page(state, cursor, limit));
    }

    @Transactional(readOnly = true)
    public RegistrationView registration(UUID id) {
        Registration found =
                queries.registration(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        return named(new Page<>(List.of(found), null, null)).items().getFirst();
    }

    private Page<RegistrationView> named(Page<Registration> page) {
        Map<UUID, String> branches =
                organisations.branches().stream().collect(Collectors.toMap(BranchView::id, BranchView::name));
        Map<UUID, OrganisationView> customers = organisations.organisations(page.items().stream()
                .map(Registration::organisationId)
                .filter(Objects::nonNull)
                .toList());
        return page.map(it -> {
            UUID id = it.organisationId();
            return view(it, branches.getOrDefault(it.branchId(), ""), id == null ? null : customers.get(id));
        });
    }

    private static RegistrationView view(Registration it, String branch, @Nullable OrganisationView customer) {
        return new RegistrationView(
                it.id(),
                it.kind(),
                it.name(),
                it.email(),
                it.inn(),
                it.state(),
                it.branchId(),
                branch,
                customer == null ? null : customer.id(),
                customer == null ? null : customer.name(),
                customer == null ? null : customer.accountManagerName(),
                it.createdAt(),
                it.decidedAt(),
                it.decidedByName(),
                it.reason(),
                it.company());
    }
}
