package org.kabinet.catalogue.picture;

/** A picture with the version that its address should carry. */
record FoundPicture(FoundFile file, String version) {}
