package org.kabinet.organisations;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A company or a sole trader as the state's register has them. */
public record RegisteredCompany(
        @Schema(example = "ООО «Ромашка»") String name,

        @Schema(example = "Общество с ограниченной ответственностью «Ромашка»")
        String fullName,

        @Schema(example = "773601001") @Nullable String kpp,
        @Schema(example = "1027700132195") @Nullable String ogrn,

        @Schema(example = "117312, г. Москва, ул. Вавилова, д. 19")
        String address,

        State state) {

    /** Whether it exists still. */
    public enum State {
        ACTIVE,
        LIQUIDATING,
        BANKRUPT,
        REORGANISING,
        LIQUIDATED,
        UNKNOWN
    }
}
