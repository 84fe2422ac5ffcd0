package org.kabinet.integrations.commerceml.read;

import org.jspecify.annotations.Nullable;

/**
 * The root element. The version is information only: real files carry versions and namespaces that contradict each
 * other, so everything else is decided by what stands inside.
 */
public record Header(
        int line, @Nullable String version, @Nullable String formedAt) implements Entry {}
