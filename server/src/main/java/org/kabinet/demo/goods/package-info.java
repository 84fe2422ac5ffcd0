/** What the demo company sells: groups, goods, the drawings of them. */
@NullMarked
package org.kabinet.demo.goods;

import org.jspecify.annotations.NullMarked;
