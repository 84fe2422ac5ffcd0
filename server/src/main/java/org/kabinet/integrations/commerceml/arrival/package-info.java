/** Files from 1C on their way into the modules: looked through first, then applied in portions within one transaction. */
@NullMarked
package org.kabinet.integrations.commerceml.arrival;

import org.jspecify.annotations.NullMarked;
