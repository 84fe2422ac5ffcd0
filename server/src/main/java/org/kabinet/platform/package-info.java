/**
 * The kernel every module stands on: who acts, ids, money, problems, paging, files, live events and the database. It knows
 * no business and depends on no module.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.kabinet.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
