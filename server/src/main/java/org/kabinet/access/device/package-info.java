/** The devices from which people come in: what they are, and which of them were here before. */
@NullMarked
package org.kabinet.access.device;

import org.jspecify.annotations.NullMarked;
