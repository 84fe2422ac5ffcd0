/**
 * What people agree to: the seller publishes versions of the texts, people agree when they come in and again when there is a new one, and
 * what they agreed to, when and from where stays known.
 */
@NullMarked
package org.kabinet.access.consent;

import org.jspecify.annotations.NullMarked;
