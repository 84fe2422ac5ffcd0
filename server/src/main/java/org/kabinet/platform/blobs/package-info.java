/** Files on disk, kept by content. */
@NullMarked
package org.kabinet.platform.blobs;

import org.jspecify.annotations.NullMarked;
