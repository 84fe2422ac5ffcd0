package org.kabinet.organisations.branch;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.problem.FieldErrors;

/** A branch as it is shown and changed. */
record Branch(
        UUID id,
        @Schema(example = "МСК") String code,
        @Schema(example = "Москва, Варшавское шоссе") String name,
        String address,
        String phone,
        String email,
        @Schema(example = "Europe/Moscow") String timeZone,
        boolean active,
        long version) {

    private static final Pattern CODE = Pattern.compile("[A-ZА-ЯЁ0-9]{2,6}");

    static Branch empty(UUID id, String timeZone) {
        return new Branch(id, "", "", "", "", "", timeZone, true, 1);
    }

    Branch with(BranchFields told, long nextVersion) {
        return new Branch(
                id,
                told.code() == null ? code : told.code().strip().toUpperCase(Locale.ROOT),
                text(told.name(), name),
                text(told.address(), address),
                text(told.phone(), phone),
                text(told.email(), email),
                text(told.timeZone(), timeZone),
                told.active() == null ? active : told.active(),
                nextVersion);
    }

    void check(FieldErrors errors) {
        errors.require(CODE.matcher(code).matches(), "/code", "BRANCH_CODE_WRONG");
        errors.text(name, 200, "/name");
        errors.optionalText(address, 500, "/address");
        errors.optionalText(phone, 100, "/phone");
        errors.optionalText(email, 200, "/email");
        errors.require(ZoneId.getAvailableZoneIds().contains(timeZone), "/timeZone", "TIME_ZONE_UNKNOWN");
    }

    private static String text(@Nullable String told, String known) {
        return told == null ? known : told.strip();
    }
}
