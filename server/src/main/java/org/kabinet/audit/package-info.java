/**
 * What has happened, to whom it matters and that nobody can change it afterwards: an append-only log with a chain of hashes
 * for every organisation and one for the seller. Changes of business data are recorded by the database as they are made; what
 * changes no row is told by {@link org.kabinet.platform.trail.Trail}.
 */
@ApplicationModule(displayName = "Audit", allowedDependencies = "platform")
@NullMarked
package org.kabinet.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
