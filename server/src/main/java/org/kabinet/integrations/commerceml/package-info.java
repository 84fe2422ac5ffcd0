/**
 * The exchange every 1C speaks: CommerceML 2 over HTTP, both ways. Reading, writing, applying and talking are apart, so that a file is understood
 * in the same way whether 1C sent it, a person loaded it by command, or the administrator repeats it.
 */
@ApplicationModule(displayName = "CommerceML")
@NullMarked
package org.kabinet.integrations.commerceml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
