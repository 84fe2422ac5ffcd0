package org.kabinet.organisations.address;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.problem.FieldErrors;

/** A delivery address as it is shown and changed. Archived ones stay, because orders went there. */
@Schema(name = "DeliveryAddress")
public record Address(
        UUID id,
        UUID organisationId,
        String label,
        String address,
        String contactName,
        String contactPhone,
        String comment,
        boolean archived,
        long version) {

    static Address empty(UUID id, UUID organisationId) {
        return new Address(id, organisationId, "", "", "", "", "", false, 1);
    }

    Address with(AddressFields told, long nextVersion) {
        return new Address(
                id,
                organisationId,
                text(told.label(), label),
                text(told.address(), address),
                text(told.contactName(), contactName),
                text(told.contactPhone(), contactPhone),
                text(told.comment(), comment),
                told.archived() == null ? archived : told.archived(),
                nextVersion);
    }

    Address archived(long nextVersion) {
        return new Address(id, organisationId, label, address, contactName, contactPhone, comment, true, nextVersion);
    }

    void check(FieldErrors errors) {
        errors.text(address, 500, "/address");
        errors.optionalText(label, 100, "/label");
        errors.optionalText(contactName, 200, "/contactName");
        errors.optionalText(contactPhone, 100, "/contactPhone");
        errors.optionalText(comment, 1000, "/comment");
    }

    private static String text(@Nullable String told, String known) {
        return told == null ? known : told.strip();
    }
}
