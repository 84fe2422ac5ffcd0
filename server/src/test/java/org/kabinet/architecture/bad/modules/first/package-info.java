@ApplicationModule
package org.kabinet.architecture.bad.modules.first;

import org.springframework.modulith.ApplicationModule;
