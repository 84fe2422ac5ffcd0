@NullMarked
package org.kabinet;

import org.jspecify.annotations.NullMarked;
