/** How the seller's own system calls the stages of an order. */
@NullMarked
package org.kabinet.integrations.stages;

import org.jspecify.annotations.NullMarked;
