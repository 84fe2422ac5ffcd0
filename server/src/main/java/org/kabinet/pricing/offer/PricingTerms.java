package org.kabinet.pricing.offer;

import java.time.ZoneId;
import org.kabinet.organisations.ContractView;

/** Under which contract prices are shown, and where it is that a new day begins for it. */
record PricingTerms(ContractView contract, ZoneId zone) {}
