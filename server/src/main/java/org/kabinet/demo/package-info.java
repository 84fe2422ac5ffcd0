/**
 * The demo company: a plainly fictional wholesaler of workwear, footwear, protective equipment and tools with eighteen months behind it, so that
 * every screen has something true to show. It is made, not recorded: the same seed and clock give the same company. As it writes a past that no
 * interface may write, it fills the tables of all modules by itself, once, into an empty database.
 */
@ApplicationModule(displayName = "Demo company")
@NullMarked
package org.kabinet.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
