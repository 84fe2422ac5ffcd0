package org.kabinet.customisation;

/** The seller whose portal this is, as other modules may ask. */
public interface Seller {

    /** As it is decided now. */
    SellerView view();
}
