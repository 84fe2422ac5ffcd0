/** What a person shows besides the password: a code from the phone, or one of the codes kept for the day on which it is lost. */
@NullMarked
package org.kabinet.access.factor;

import org.jspecify.annotations.NullMarked;
