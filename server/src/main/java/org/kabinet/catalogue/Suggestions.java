package org.kabinet.catalogue;

import java.util.List;

/** What a half-typed query may mean. */
public record Suggestions(List<VariantView> variants, List<GroupView> groups) {}
