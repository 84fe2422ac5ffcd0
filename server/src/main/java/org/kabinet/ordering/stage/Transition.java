package org.kabinet.ordering.stage;

import java.util.Set;
import java.util.UUID;
import org.kabinet.platform.actor.Role;

/** A step that is allowed, by whom, and what it brings about. */
public record Transition(
        UUID fromStageId, UUID toStageId, Set<Role> roles, boolean commentRequired, Set<OrderTrigger> triggers) {}
