/** Coming in by an identity provider: people are sent to it, come back with its word, and are known by it or by their proven address. */
@NullMarked
package org.kabinet.access.sso;

import org.jspecify.annotations.NullMarked;
