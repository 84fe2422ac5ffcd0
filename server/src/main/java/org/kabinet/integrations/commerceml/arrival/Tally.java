package org.kabinet.integrations.commerceml.arrival;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.integrations.commerceml.read.Finding;
import org.kabinet.integrations.journal.StepCount;
import org.kabinet.integrations.journal.StepFailure;
import org.kabinet.integrations.journal.StepFinding;
import org.kabinet.integrations.journal.StepFinding.Severity;
import org.kabinet.integrations.journal.StepOutcome;

/**
 * What a file came to: counts by kind, and everything that was not taken as it stood. Of the same remark about a hundred
 * thousand goods a hundred are kept and the rest is counted; of refusals many more.
 */
final class Tally {

    private static final int REFUSALS_KEPT = 20_000;
    private static final int REMARKS_KEPT = 100;

    private final Map<Kind, StepCount> counts = new EnumMap<>(Kind.class);
    private final List<StepFinding> findings = new ArrayList<>();
    private final Map<Alike, Integer> seen = new LinkedHashMap<>();
    private long refused;
    private long remarks;

    /** Findings that differ only in where they stand. */
    private record Alike(Severity severity, String code, String element) {}

    void came(Kind kind) {
        add(kind, new StepCount(1, 0, 0, 0, 0, 0));
    }

    void add(Kind kind, StepCount more) {
        counts.merge(kind, more, StepCount::plus);
    }

    /** What a portion did. Each record of a portion counts as refused at most once. */
    void add(Kind kind, ImportCounts done) {
        add(
                kind,
                new StepCount(0, done.created(), done.updated(), done.unchanged(), done.deactivated(), done.refused()));
        for (ImportCounts.Remark remark : done.remarks()) {
            Severity severity = remark.refused() ? Severity.REFUSED : Severity.REMARK;
            note(new StepFinding(
                    severity, remark.line(), remark.element(), remark.externalId(), remark.code(), remark.args()));
        }
    }

    void add(Finding finding) {
        Severity severity = finding.reason().refused() ? Severity.REFUSED : Severity.REMARK;
        note(new StepFinding(
                severity,
                finding.line(),
                finding.element(),
                finding.id(),
                finding.reason().code(),
                Map.of("value", finding.value())));
    }

    void note(StepFinding finding) {
        boolean loss = finding.severity() == Severity.REFUSED;
        refused += loss ? 1 : 0;
        remarks += loss ? 0 : 1;
        int already = seen.merge(new Alike(finding.severity(), finding.code(), finding.element()), 1, Integer::sum);
        if (already <= (loss ? REFUSALS_KEPT : REMARKS_KEPT)) {
            findings.add(finding);
        }
    }

    StepOutcome outcome() {
        return outcome(null);
    }

    StepOutcome outcome(@Nullable StepFailure failure) {
        List<StepFinding> kept = new ArrayList<>(findings);
        seen.forEach((alike, times) -> {
            int limit = alike.severity == Severity.REFUSED ? REFUSALS_KEPT : REMARKS_KEPT;
            if (times > limit) {
                kept.add(new StepFinding(
                        alike.severity,
                        0,
                        alike.element,
                        "",
                        "more-of-the-same",
                        Map.of("count", Integer.toString(times - limit), "code", alike.code)));
            }
        });
        Map<String, StepCount> byLabel = new LinkedHashMap<>();
        counts.forEach((kind, count) -> byLabel.put(kind.label(), count));
        return new StepOutcome(byLabel, kept, refused, remarks, failure);
    }
}
