/** What the seller decides about the portal itself: its name, colour, language, and how orders beyond the stock are met. */
@ApplicationModule(displayName = "Customisation", allowedDependencies = "platform")
@NullMarked
package org.kabinet.customisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
