@ApplicationModule
package org.kabinet.architecture.bad.modules.second;

import org.springframework.modulith.ApplicationModule;
