/** How the assortment is found and shown: lists, facets, suggestions, product pages, lines of quick orders. */
@NullMarked
package org.kabinet.catalogue.product;

import org.jspecify.annotations.NullMarked;
