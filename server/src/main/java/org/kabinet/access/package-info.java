/**
 * Who may act, and as what: people, the roles they hold in organisations of customers or in branches of the seller, and the
 * sessions in which they act. Whose rows a person then sees is decided below, by row level security.
 */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"platform", "organisations", "customisation", "notifications"})
@NullMarked
package org.kabinet.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
