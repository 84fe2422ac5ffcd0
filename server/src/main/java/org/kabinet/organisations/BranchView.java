package org.kabinet.organisations;

import java.time.ZoneId;
import java.util.UUID;

/** A branch as other modules need it: its code stands in order numbers, its time zone decides which day it is there. */
public record BranchView(UUID id, String code, String name, ZoneId timeZone, boolean active) {}
