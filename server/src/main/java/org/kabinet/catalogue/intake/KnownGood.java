package org.kabinet.catalogue.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A good that is there already, as its variants need to know it. */
record KnownGood(UUID id, @Nullable String article) {}
