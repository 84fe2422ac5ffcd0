/** The exchange board: what every conversation brought, changed and refused, and the button to repeat it. */
@NullMarked
package org.kabinet.integrations.board;

import org.jspecify.annotations.NullMarked;
