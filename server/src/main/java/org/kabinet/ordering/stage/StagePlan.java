package org.kabinet.ordering.stage;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kabinet.ordering.OrderPhase;
import org.kabinet.platform.actor.Role;

/** All stages and the steps between them, as one thing: whether an order can still reach its end is no question of a single row. */
public final class StagePlan {

    private final List<Stage> stages;
    private final List<Transition> transitions;
    private final Map<UUID, Stage> byId;

    public StagePlan(List<Stage> stages, List<Transition> transitions) {
        this.stages =
                stages.stream().sorted(Comparator.comparingInt(Stage::position)).toList();
        this.transitions = List.copyOf(transitions);
        this.byId = stages.stream().collect(Collectors.toMap(Stage::id, Function.identity()));
    }

    public List<Stage> stages() {
        return stages;
    }

    /** A stage that an order stands in or stood in; it can be switched off but never vanishes. */
    public Stage stage(UUID id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no stage " + id));
    }

    public Optional<Stage> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Stage> byCode(String code) {
        return stages.stream().filter(stage -> stage.code().equals(code)).findFirst();
    }

    /** Where an order comes that enters a phase without being sent to a certain stage. */
    public Stage first(OrderPhase phase) {
        return active(phase).stream().findFirst().orElseThrow(() -> new IllegalStateException("no stage for " + phase));
    }

    public Optional<Transition> transition(UUID from, UUID to) {
        return transitions.stream()
                .filter(step ->
                        step.fromStageId().equals(from) && step.toStageId().equals(to))
                .filter(step -> stage(to).active())
                .findFirst();
    }

    public List<Transition> transitionsFrom(UUID from) {
        return transitions.stream()
                .filter(step -> step.fromStageId().equals(from))
                .sorted(Comparator.comparingInt(step -> stage(step.toStageId()).position()))
                .toList();
    }

    /** The steps that somebody in one of these roles may make now. */
    public List<Transition> allowed(UUID from, Set<Role> roles) {
        return transitionsFrom(from).stream()
                .filter(step -> stage(step.toStageId()).active() && !Collections.disjoint(step.roles(), roles))
                .toList();
    }

    /** Phases in which no order could stand any more. */
    public List<OrderPhase> emptyPhases() {
        return Arrays.stream(OrderPhase.values())
                .filter(phase -> active(phase).isEmpty())
                .toList();
    }

    /** Whether a new order can be brought to its end step by step. */
    public boolean leadsToCompletion() {
        Set<UUID> seen = new HashSet<>();
        ArrayDeque<UUID> next = new ArrayDeque<>(
                active(OrderPhase.PLACED).stream().limit(1).map(Stage::id).toList());
        while (!next.isEmpty()) {
            UUID id = next.poll();
            if (stage(id).phase() == OrderPhase.COMPLETED) {
                return true;
            }
            if (seen.add(id)) {
                transitionsFrom(id).stream()
                        .map(Transition::toStageId)
                        .filter(to -> stage(to).active())
                        .forEach(next::add);
            }
        }
        return false;
    }

    /** The same plan with one stage more, or with another version of one. */
    public StagePlan with(Stage changed) {
        List<Stage> others = stages.stream()
                .filter(stage -> !stage.id().equals(changed.id()))
                .toList();
        return new StagePlan(Stream.concat(others.stream(), Stream.of(changed)).toList(), transitions);
    }

    /** The same plan with other steps from one stage. */
    public StagePlan withTransitions(UUID from, List<Transition> steps) {
        var others = transitions.stream().filter(step -> !step.fromStageId().equals(from));
        return new StagePlan(stages, Stream.concat(others, steps.stream()).toList());
    }

    private List<Stage> active(OrderPhase phase) {
        return stages.stream()
                .filter(stage -> stage.active() && stage.phase() == phase)
                .toList();
    }
}
