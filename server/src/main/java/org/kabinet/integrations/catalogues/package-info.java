/** Which catalogues 1C sends, which of them it has ceased to send, and the button that closes what one left behind. */
@NullMarked
package org.kabinet.integrations.catalogues;

import org.jspecify.annotations.NullMarked;
