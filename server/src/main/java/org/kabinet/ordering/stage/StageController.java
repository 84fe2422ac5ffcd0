package org.kabinet.ordering.stage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.ordering.OrderPhase;
import org.kabinet.platform.actor.Role;
import org.kabinet.platform.paging.Version;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/stages")
@Tag(
        name = "Stages",
        description = "The stages an order goes through, as the seller calls them, and the steps between them")
class StageController {

    private final ListStages listStages;
    private final CreateStage createStage;
    private final ChangeStage changeStage;
    private final SetTransitions setTransitions;

    StageController(
            ListStages listStages, CreateStage createStage, ChangeStage changeStage, SetTransitions setTransitions) {
        this.listStages = listStages;
        this.createStage = createStage;
        this.changeStage = changeStage;
        this.setTransitions = setTransitions;
    }

    /** A stage to be added. */
    @Schema(example = """
                    {"id": "01920000-0000-7000-8000-0000000000a1", "code": "quality", "nameRu": "Контроль качества",
                     "nameEn": "Quality check", "phase": "IN_WORK", "position": 35, "plannedHours": 8, "customerMayCancel": false}
                    """)
    record NewStage(
            @NotNull UUID id,
            @NotBlank String code,
            @NotBlank String nameRu,
            @NotBlank String nameEn,
            @NotNull OrderPhase phase,
            int position,
            @Nullable Integer plannedHours,
            boolean customerMayCancel) {

        Stage stage() {
            return new Stage(
                    id,
                    code.strip(),
                    nameRu.strip(),
                    nameEn.strip(),
                    phase,
                    position,
                    plannedHours,
                    customerMayCancel,
                    true,
                    1);
        }
    }

    /** A step as the administrator sets it. */
    @Schema(example = """
                    {"toStageId": "01920000-0000-7000-8000-000000000004", "roles": ["MANAGER"], "commentRequired": false,
                     "triggers": []}
                    """)
    record NewTransition(
            @NotNull UUID toStageId,
            @NotNull Set<Role> roles,
            boolean commentRequired,
            @Nullable Set<OrderTrigger> triggers) {

        StageView.Step step() {
            return new StageView.Step(toStageId, roles, commentRequired, triggers == null ? Set.of() : triggers);
        }
    }

    @GetMapping
    @Operation(operationId = "listStages", summary = "All stages with their steps")
    List<StageView> list() {
        return listStages.list();
    }

    @PostMapping
    @Operation(operationId = "createStage", summary = "Add a stage")
    ResponseEntity<StageView> create(@Valid @RequestBody NewStage stage) {
        StageView created = createStage.create(stage.stage());
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag("\"" + created.version() + "\"")
                .body(created);
    }

    @PatchMapping("/{id}")
    @Operation(
            operationId = "changeStage",
            summary = "Rename a stage, plan it anew, switch it off or on",
            description = "Refused for the last stage of a phase, and while open orders stand in it.")
    ResponseEntity<StageView> change(
            @PathVariable UUID id,
            @Valid @RequestBody StageChanges changes,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(changeStage.change(id, changes, Version.required(ifMatch)));
    }

    @PutMapping("/{id}/transitions")
    @Operation(
            operationId = "setTransitions",
            summary = "Decide which steps lead away from a stage",
            description = "Refused when a new order could no longer be brought to its end.")
    ResponseEntity<StageView> setTransitions(
            @PathVariable UUID id,
            @Valid @RequestBody @Size(max = 50) List<@Valid NewTransition> steps,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        Long seen = ifMatch == null ? null : Version.required(ifMatch);
        return answer(
                setTransitions.set(id, steps.stream().map(NewTransition::step).toList(), seen));
    }

    private static ResponseEntity<StageView> answer(StageView stage) {
        return Version.answer(stage, stage.version());
    }
}
