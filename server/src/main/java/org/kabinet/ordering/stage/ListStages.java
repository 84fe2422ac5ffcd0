package org.kabinet.ordering.stage;

import java.util.List;
import java.util.Locale;
import org.kabinet.ordering.reader.Readers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists all stages with their steps, switched-off ones too: old orders name them. */
@Component
class ListStages {

    private final Readers readers;
    private final Stages stages;

    ListStages(Readers readers, Stages stages) {
        this.readers = readers;
        this.stages = stages;
    }

    @Transactional(readOnly = true)
    public List<StageView> list() {
        Locale locale = readers.current().locale();
        StagePlan plan = stages.plan();
        return plan.stages().stream()
                .map(stage -> StageView.of(stage, plan, locale))
                .toList();
    }
}
