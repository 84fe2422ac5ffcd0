package org.kabinet.integrations.stages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kabinet.integrations.IntegrationsProblem;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.kabinet.platform.problem.FieldError;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The administrator tells which status of 1C stands for which stage; the list is written as a whole. */
@Component
class NameStages {

    private final StageNameRepository names;

    NameStages(StageNameRepository names) {
        this.names = names;
    }

    @Transactional
    public List<StageName> as(List<StageName> wanted) {
        Actors.current().requires(Permission.EXCHANGE_KEEP);
        refuseDoubles(wanted);
        names.replaceAll(wanted.stream()
                .map(name -> new StageName(name.externalName().strip(), name.stageCode()))
                .toList());
        return names.all();
    }

    private static void refuseDoubles(List<StageName> wanted) {
        Set<String> seen = new HashSet<>();
        List<FieldError> doubles = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!seen.add(StageNames.folded(wanted.get(i)))) {
                doubles.add(FieldError.of("/" + i + "/externalName", "TWICE"));
            }
        }
        if (!doubles.isEmpty()) {
            throw ProblemException.withErrors(IntegrationsProblem.STAGE_NAMES_REFUSED, doubles);
        }
    }
}
