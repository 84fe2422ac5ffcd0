/**
 * For whom the portal acts: the seller's branches, the customers (companies and individuals), their legal entities, contracts and delivery
 * addresses. Answers who a customer is and under which terms they buy; who may act for them is access's business.
 */
@ApplicationModule(
        displayName = "Organisations",
        allowedDependencies = {"platform", "customisation"})
@NullMarked
package org.kabinet.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
