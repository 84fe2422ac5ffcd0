/** Answers other modules' questions about customers, their contracts and the seller's branches. */
@NullMarked
package org.kabinet.organisations.directory;

import org.jspecify.annotations.NullMarked;
