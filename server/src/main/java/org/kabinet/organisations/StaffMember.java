package org.kabinet.organisations;

import java.util.UUID;

/** One of the seller's people, as far as trade needs to name them. */
public record StaffMember(UUID id, String name) {}
