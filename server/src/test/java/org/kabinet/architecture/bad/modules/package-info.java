/** Two modules that use each other. */
package org.kabinet.architecture.bad.modules;
