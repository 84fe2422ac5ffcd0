/** What the demo company is made from: chance that repeats itself, ids that stay, numbers with right check digits. */
@NullMarked
package org.kabinet.demo.seed;

import org.jspecify.annotations.NullMarked;
