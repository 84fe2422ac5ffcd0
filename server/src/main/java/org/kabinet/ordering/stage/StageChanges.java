package org.kabinet.ordering.stage;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.json.Sent;

/** What the administrator changes about a stage. Its code and phase stay: other systems and old orders rely on them. */
@Schema(name = "StagePatch", example = "{\"plannedHours\": 48, \"customerMayCancel\": false}")
record StageChanges(
        @Nullable String nameRu,
        @Nullable String nameEn,
        @Nullable Integer position,
        Sent<Integer> plannedHours,
        @Nullable Boolean customerMayCancel,
        @Nullable Boolean active) {

    /** Nothing but a new version. */
    static StageChanges none() {
        return new StageChanges(null, null, null, Sent.nothing(), null, null);
    }

    Stage applied(Stage stage) {
        return new Stage(
                stage.id(),
                stage.code(),
                Objects.requireNonNullElse(nameRu, stage.nameRu()).strip(),
                Objects.requireNonNullElse(nameEn, stage.nameEn()).strip(),
                stage.phase(),
                Objects.requireNonNullElse(position, stage.position()),
                plannedHours.or(stage.plannedHours()),
                Objects.requireNonNullElse(customerMayCancel, stage.customerMayCancel()),
                Objects.requireNonNullElse(active, stage.active()),
                stage.version() + 1);
    }
}
