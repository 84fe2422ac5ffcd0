/**
 * CommerceML as it really is: a streaming reader that accepts what 1C and the programs around it write, and reports
 * everything it could not take.
 */
@NullMarked
package org.kabinet.integrations.commerceml.read;

import org.jspecify.annotations.NullMarked;
