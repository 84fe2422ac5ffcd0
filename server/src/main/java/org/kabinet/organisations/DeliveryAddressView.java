package org.kabinet.organisations;

import java.util.UUID;

/** Where goods are brought, and whom to call there. */
public record DeliveryAddressView(
        UUID id,
        UUID organisationId,
        String label,
        String address,
        String contactName,
        String contactPhone,
        String comment,
        boolean archived) {}
