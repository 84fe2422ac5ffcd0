package org.kabinet.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group of the tree.
 *
 * @param count active products in it and in all groups below
 */
public record GroupView(UUID id, @Nullable UUID parentId, String name, int count, int position) {}
