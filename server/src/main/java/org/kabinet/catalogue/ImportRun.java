package org.kabinet.catalogue;

import java.util.UUID;

/**
 * What a portion belongs to.
 *
 * @param id of the whole exchange session: what is absent from it may be deactivated at its end
 * @param reading of the file that the portion stands in
 * @param source the id of the catalogue or classifier that the portion belongs to: a whole package speaks for its own source only
 * @param full whether the file carries everything, not only changes
 */
public record ImportRun(UUID id, Reading reading, String source, boolean full) {}
