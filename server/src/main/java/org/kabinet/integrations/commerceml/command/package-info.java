/**
 * {@code ./kabinet import-1c PATH}: an export from a folder or an archive. If the portal runs, it does the work; if not, it is started for the work
 * and stopped after it.
 */
@NullMarked
package org.kabinet.integrations.commerceml.command;

import org.jspecify.annotations.NullMarked;
