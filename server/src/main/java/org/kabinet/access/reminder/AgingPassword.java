package org.kabinet.access.reminder;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A password that will not be taken much longer.
 *
 * @param setAt which of the person's passwords it is
 * @param goodUntil by the strictest of the rules that hold for the person
 */
record AgingPassword(UUID personId, String login, @Nullable String language, Instant setAt, Instant goodUntil) {}
