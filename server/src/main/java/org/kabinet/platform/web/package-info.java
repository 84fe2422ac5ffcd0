/** The HTTP edge that is the same for all modules: the web client's files, languages, problems outside of controllers. */
@NullMarked
package org.kabinet.platform.web;

import org.jspecify.annotations.NullMarked;
