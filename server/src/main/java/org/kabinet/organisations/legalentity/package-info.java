/** The legal entities of a customer: with whom contracts are made and in whose name papers are written. */
@NullMarked
package org.kabinet.organisations.legalentity;

import org.jspecify.annotations.NullMarked;
