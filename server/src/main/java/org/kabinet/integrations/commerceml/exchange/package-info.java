/** The conversation with 1C: what it may ask at {@code /exchange/1c}, and what it is answered. */
@NullMarked
package org.kabinet.integrations.commerceml.exchange;

import org.jspecify.annotations.NullMarked;
