/**
 * Talking to other systems of the seller: one nested module per protocol. Beside the protocols stand what they share: the accounts they sign in
 * with, and the journal of what came, what it changed and what was refused.
 */
@ApplicationModule(
        displayName = "Integrations",
        allowedDependencies = {"platform", "catalogue", "pricing", "organisations", "ordering", "customisation"})
@NullMarked
package org.kabinet.integrations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
