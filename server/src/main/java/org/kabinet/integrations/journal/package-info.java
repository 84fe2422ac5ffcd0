/** The journal of exchanges: conversations, the files and questions in them, what each did, and what was not taken as it stood. */
@NullMarked
package org.kabinet.integrations.journal;

import org.jspecify.annotations.NullMarked;
