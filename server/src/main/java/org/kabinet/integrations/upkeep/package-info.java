/** What nobody asks for and has to be done: conversations that were left are closed, old files are thrown away. */
@NullMarked
package org.kabinet.integrations.upkeep;

import org.jspecify.annotations.NullMarked;
