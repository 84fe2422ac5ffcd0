package org.kabinet.integrations.stages;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/exchange/stage-names")
@Tag(name = "Exchange")
class StageNameController {

    private final StageNames stageNames;
    private final NameStages nameStages;

    StageNameController(StageNames stageNames, NameStages nameStages) {
        this.stageNames = stageNames;
        this.nameStages = nameStages;
    }

    @GetMapping
    @Operation(operationId = "stageNames", summary = "Which status of 1C stands for which stage of an order")
    List<StageName> list() {
        Actors.current().requires(Permission.EXCHANGE_KEEP);
        return stageNames.all();
    }

    @PutMapping
    @Operation(operationId = "nameStages", summary = "Tell which status of 1C stands for which stage, all at once")
    List<StageName> replace(@Valid @RequestBody @Size(max = 500) List<@Valid StageName> names) {
        return nameStages.as(names);
    }
}
