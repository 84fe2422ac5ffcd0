package org.kabinet.platform.leaving;

import java.util.UUID;

/** Somebody in whose care something is. */
public record Keeper(UUID id, String name) {}
