/** Coming in and going out: passwords, browser sessions, and the actor of every request. */
@NullMarked
package org.kabinet.access.session;

import org.jspecify.annotations.NullMarked;
