/**
 * Letters to people. Another module has a letter written in its own transaction; it leaves after the commit, by SMTP, in the
 * recipient's language, and is tried again while the mail server cannot take it. Without a mail server letters wait. What is written to
 * a phone number leaves as a text message, by a gateway, and is counted.
 */
@ApplicationModule(displayName = "Notifications", allowedDependencies = "platform")
@NullMarked
package org.kabinet.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
