/**
 * The nightly self-check: people of the real data are drawn, and PostgreSQL is asked as each of them whether it shows anything that is not
 * theirs. What is theirs is worked out from their roles here, past the policies that are being checked.
 */
@NullMarked
package org.kabinet.access.isolation;

import org.jspecify.annotations.NullMarked;
