/** What the laws must find: each type here breaks one of them. */
package org.kabinet.architecture.bad;
