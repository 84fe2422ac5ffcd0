/**
 * OpenID Connect as a client speaks it: where a provider is found, how somebody is sent to it, and whether to believe what it says when they are
 * back. Knows nothing of people.
 */
@NullMarked
package org.kabinet.access.oidc;

import org.jspecify.annotations.NullMarked;
