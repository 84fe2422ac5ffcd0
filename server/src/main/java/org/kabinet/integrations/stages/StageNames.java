package org.kabinet.integrations.stages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Understands the seller's words for stages. */
@Component
public class StageNames {

    private final StageNameRepository names;

    StageNames(StageNameRepository names) {
        this.names = names;
    }

    /** Codes of stages by the seller's words in lower case. */
    @Transactional(readOnly = true)
    public Map<String, String> codesByName() {
        return names.all().stream().collect(Collectors.toMap(StageNames::folded, StageName::stageCode));
    }

    /** As the administrator wrote them. */
    @Transactional(readOnly = true)
    public List<StageName> all() {
        return names.all();
    }

    static String folded(StageName name) {
        return name.externalName().strip().toLowerCase(Locale.ROOT);
    }
}
