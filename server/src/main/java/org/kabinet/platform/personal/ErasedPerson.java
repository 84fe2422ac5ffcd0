package org.kabinet.platform.personal;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody whose data goes.
 *
 * @param login under which they came in until now
 * @param customers those who are this very person: private people, no companies
 * @param placeholder what stands where a name must stand
 */
public record ErasedPerson(UUID id, String login, Set<UUID> customers, String placeholder) {}
