/** The description of the API, from which our own client is generated as well as those of customers. */
@NullMarked
package org.kabinet.platform.openapi;

import org.jspecify.annotations.NullMarked;
