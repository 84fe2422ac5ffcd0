package org.kabinet.organisations.address;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be told of a delivery address; what is left out stays as it is. */
@Schema(name = "DeliveryAddressFields")
record AddressFields(
        @Schema(description = "Of a new one; made by the client so that a retry makes no second") @Nullable
        UUID id,

        @Schema(example = "Склад № 2") @Nullable String label,

        @Schema(example = "г. Тверь, ул. Заводская, д. 5") @Nullable
        String address,

        @Schema(example = "Иванов Пётр") @Nullable String contactName,
        @Schema(example = "+7 900 000-00-00") @Nullable String contactPhone,

        @Schema(example = "Въезд со двора, пропуск заказать за час") @Nullable
        String comment,

        @Schema(description = "False brings an archived address back") @Nullable
        Boolean archived) {}
