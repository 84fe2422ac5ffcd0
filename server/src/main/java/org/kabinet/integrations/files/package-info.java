/** The files that exchanges bring, kept on disk as they came: by conversation, for as long as the seller wants to look back. */
@NullMarked
package org.kabinet.integrations.files;

import org.jspecify.annotations.NullMarked;
