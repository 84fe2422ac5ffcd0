package org.kabinet.integrations.commerceml.arrival;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kabinet.integrations.commerceml.read.Section;

/**
 * Of which catalogue or classifier a section is. Nearly every file says so before the first piece; where one does not, it may still say so behind the
 * last, and the file is looked through for it.
 */
final class SectionSources {

    private final Supplier<List<String>> lookThrough;
    private @Nullable List<String> sources;
    private int sections;

    /**
     * @param lookThrough the sources of all sections in their order, as they are known when each has been read
     */
    SectionSources(Supplier<List<String>> lookThrough) {
        this.lookThrough = lookThrough;
    }

    /** Of the next section, which opens; blank if the file does not say at all. */
    String next(Section opened) {
        int index = sections++;
        String named = of(opened);
        if (!named.isEmpty()) {
            return named;
        }
        List<String> all = sources == null ? lookThrough.get() : sources;
        sources = all;
        return all.get(index);
    }

    /** As far as the section has told. */
    static String of(Section section) {
        String id = section.kind() == Section.Kind.OFFERS ? section.catalogueId() : section.id();
        return id == null ? "" : id.strip();
    }
}
