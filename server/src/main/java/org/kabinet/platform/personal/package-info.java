/** What is known of a person, gathered from all modules for whoever may ask for it. */
@NullMarked
package org.kabinet.platform.personal;

import org.jspecify.annotations.NullMarked;
