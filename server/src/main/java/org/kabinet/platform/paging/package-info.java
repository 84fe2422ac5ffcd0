/** Lists by keyset cursor and the version of a thing as its ETag. */
@NullMarked
package org.kabinet.platform.paging;

import org.jspecify.annotations.NullMarked;
