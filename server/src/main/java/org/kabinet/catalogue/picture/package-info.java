/** Pictures and files of products, as bytes that may be kept for ever. */
@NullMarked
package org.kabinet.catalogue.picture;

import org.jspecify.annotations.NullMarked;
