package org.kabinet.ordering.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.OrderPhase;
import org.kabinet.ordering.order.OrderDetails.ChangeFacts;
import org.kabinet.ordering.order.OrderPage.StageMark;
import org.kabinet.ordering.stage.Stage;
import org.kabinet.ordering.stage.StagePlan;
import org.kabinet.ordering.stage.StageRef;
import org.kabinet.ordering.stage.Transition;

/** The way of an order as a line of stages: what is behind it, where it stands, what may still come. */
final class StageMarks {

    private final StagePlan plan;
    private final Locale locale;

    StageMarks(StagePlan plan, Locale locale) {
        this.plan = plan;
        this.locale = locale;
    }

    List<StageMark> of(UUID stageId, List<ChangeFacts> history) {
        Stage now = plan.stage(stageId);
        Map<UUID, ChangeFacts> entered = new LinkedHashMap<>();
        for (ChangeFacts change : history) {
            entered.remove(change.toStageId());
            entered.put(change.toStageId(), change);
        }
        List<StageMark> marks = new ArrayList<>();
        entered.forEach((id, change) -> {
            if (behind(plan.stage(id), now)) {
                marks.add(mark(plan.stage(id), StageMark.State.DONE, change));
            }
        });
        marks.sort(Comparator.comparingInt(mark -> mark.stage().position()));
        marks.add(mark(now, StageMark.State.NOW, entered.get(stageId)));
        ahead(now)
                .forEach(stage ->
                        marks.add(new StageMark(StageRef.of(stage, locale), StageMark.State.NEXT, null, null)));
        return marks;
    }

    private StageMark mark(Stage stage, StageMark.State state, @Nullable ChangeFacts entered) {
        return entered == null
                ? new StageMark(StageRef.of(stage, locale), state, null, null)
                : new StageMark(StageRef.of(stage, locale), state, entered.at(), entered.personName());
    }

    /** A stage from which the order was sent back lies ahead of it again. */
    private static boolean behind(Stage stage, Stage now) {
        return !stage.id().equals(now.id())
                && (now.phase() == OrderPhase.CANCELLED || stage.position() < now.position());
    }

    private List<Stage> ahead(Stage now) {
        Set<UUID> reached = new HashSet<>();
        reach(now.id(), reached);
        return plan.stages().stream()
                .filter(stage -> reached.contains(stage.id()) && stage.position() > now.position())
                .toList();
    }

    private void reach(UUID from, Set<UUID> reached) {
        plan.transitionsFrom(from).stream()
                .map(Transition::toStageId)
                .filter(to -> plan.stage(to).active() && plan.stage(to).phase() != OrderPhase.CANCELLED)
                .filter(reached::add)
                .forEach(to -> reach(to, reached));
    }
}
