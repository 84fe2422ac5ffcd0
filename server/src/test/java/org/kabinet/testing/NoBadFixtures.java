package org.kabinet.testing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The classes that break the laws on purpose are no part of the application. */
final class NoBadFixtures extends TypeExcludeFilter {
    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
        return reader.getClassMetadata().getClassName().startsWith("org.kabinet.architecture.");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NoBadFixtures;
    }

    @Override
    public int hashCode() {
        return NoBadFixtures.class.hashCode();
    }
}
