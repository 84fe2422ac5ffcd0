/** Contracts: under which terms, in which currency and with which discount a legal entity buys. */
@NullMarked
package org.kabinet.organisations.contract;

import org.jspecify.annotations.NullMarked;
