package org.kabinet.ordering.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.report.OverviewQueries.By;
import org.kabinet.ordering.report.OverviewQueries.Open;
import org.kabinet.ordering.report.OverviewQueries.Placed;
import org.kabinet.ordering.stage.Stage;
import org.kabinet.ordering.stage.StagePlan;
import org.kabinet.ordering.stage.StageRef;
import org.kabinet.organisations.BranchView;
import org.kabinet.platform.money.Money;

/** Lays what was placed and what is open side by side. */
final class OverviewAssembly {

    private final List<Placed> placed;
    private final List<Open> open;
    private final String currency;

    OverviewAssembly(List<Placed> placed, List<Open> open, String currency) {
        this.placed = placed;
        this.open = open;
        this.currency = currency;
    }

    /** Every branch, idle ones too: that they are idle is worth seeing. */
    List<Overview.OfBranch> byBranch(Collection<BranchView> branches) {
        return branches.stream()
                .map(branch -> {
                    Optional<Placed> sold = placed(By.BRANCH, branch.id());
                    Optional<Open> waiting = open(By.BRANCH, branch.id());
                    return new Overview.OfBranch(
                            branch.id(),
                            branch.name(),
                            sold.map(Placed::orders).orElse(0),
                            money(sold),
                            waiting.map(Open::late).orElse(0),
                            waiting.map(Open::count).orElse(0));
                })
                .toList();
    }

    List<Overview.OfManager> byManager() {
        Set<@Nullable UUID> managers = new LinkedHashSet<>();
        placed.stream().filter(group -> group.by() == By.MANAGER).forEach(group -> managers.add(group.key()));
        open.stream().filter(group -> group.by() == By.MANAGER).forEach(group -> managers.add(group.key()));
        List<Overview.OfManager> rows = new ArrayList<>();
        managers.forEach(manager -> rows.add(ofManager(manager)));
        rows.sort(Comparator.comparing(Overview.OfManager::amount).reversed());
        return rows;
    }

    private Overview.OfManager ofManager(@Nullable UUID manager) {
        Optional<Placed> sold = placed(By.MANAGER, manager);
        Optional<Open> waiting = open(By.MANAGER, manager);
        String name = Stream.concat(sold.map(Placed::name).stream(), waiting.map(Open::name).stream())
                .findFirst()
                .orElse("");
        return new Overview.OfManager(
                manager,
                name,
                sold.map(Placed::clients).orElse(0),
                sold.map(Placed::orders).orElse(0),
                money(sold),
                waiting.map(Open::late).orElse(0),
                waiting.map(Open::count).orElse(0));
    }

    List<Overview.InStage> byStage(StagePlan plan, Locale locale) {
        return plan.stages().stream()
                .filter(stage -> stage.active() && stage.phase().open()
                        || open(By.STAGE, stage.id()).isPresent())
                .map(stage -> inStage(stage, locale))
                .toList();
    }

    private Overview.InStage inStage(Stage stage, Locale locale) {
        StageRef ref = StageRef.of(stage, locale);
        return open(By.STAGE, stage.id())
                .map(group -> new Overview.InStage(ref, group.count(), group.late(), group.oldest()))
                .orElseGet(() -> new Overview.InStage(ref, 0, 0, null));
    }

    List<Overview.InWeek> byWeek() {
        return placed.stream()
                .filter(group -> group.by() == By.WEEK)
                .map(group -> new Overview.InWeek(
                        Objects.requireNonNull(group.week()), group.orders(), new Money(group.amount(), currency)))
                .sorted(Comparator.comparing(Overview.InWeek::weekStart))
                .toList();
    }

    private Optional<Placed> placed(By by, @Nullable UUID key) {
        return placed.stream()
                .filter(group -> group.by() == by && Objects.equals(group.key(), key))
                .findFirst();
    }

    private Optional<Open> open(By by, @Nullable UUID key) {
        return open.stream()
                .filter(group -> group.by() == by && Objects.equals(group.key(), key))
                .findFirst();
    }

    private Money money(Optional<Placed> sold) {
        return new Money(sold.map(Placed::amount).orElse(BigDecimal.ZERO), currency);
    }
}
