/** The stages that the seller speaks of, the steps between them, and who may make which. */
@NullMarked
package org.kabinet.ordering.stage;

import org.jspecify.annotations.NullMarked;
