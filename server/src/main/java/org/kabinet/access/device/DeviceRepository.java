package org.kabinet.access.device;

import static org.kabinet.jooq.access.Tables.DEVICE;
import static org.kabinet.jooq.access.Tables.PERSON;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class DeviceRepository {
    private final DSLContext sql;

    DeviceRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The owner of a device as a letter needs them. */
    record Owner(
            String login,
            @Nullable String language,
            @Nullable Instant lastSignInAt) {}

    /** Notes that the device is here again, with what it says of itself now; nothing if it never was. */
    Optional<UUID> again(UUID person, byte[] key, Device device, String address, Instant at) {
        return sql.update(DEVICE)
                .set(DEVICE.KIND, device.kind().name())
                .set(DEVICE.BROWSER, device.browser())
                .set(DEVICE.SYSTEM, device.system())
                .set(DEVICE.ADDRESS, address)
                .set(DEVICE.LAST_SEEN_AT, at)
                .where(DEVICE.PERSON_ID.eq(person), DEVICE.KEY_HASH.eq(key))
                .returningResult(DEVICE.ID)
                .fetchOptional(DEVICE.ID);
    }

    Owner owner(UUID person) {
        return sql.select(PERSON.LOGIN, PERSON.LANGUAGE, PERSON.LAST_SIGN_IN_AT)
                .from(PERSON)
                .where(PERSON.ID.eq(person))
                .fetchSingle(row -> new Owner(row.value1(), row.value2(), row.value3()));
    }

    void add(UUID id, UUID person, byte[] key, Device device, String address, Instant at, boolean recognised) {
        sql.insertInto(DEVICE)
                .set(DEVICE.ID, id)
                .set(DEVICE.PERSON_ID, person)
                .set(DEVICE.KEY_HASH, key)
                .set(DEVICE.KIND, device.kind().name())
                .set(DEVICE.BROWSER, device.browser())
                .set(DEVICE.SYSTEM, device.system())
                .set(DEVICE.ADDRESS, address)
                .set(DEVICE.FIRST_SEEN_AT, at)
                .set(DEVICE.LAST_SEEN_AT, at)
                .set(DEVICE.RECOGNISED_AT, recognised ? at : null)
                .onConflictDoNothing()
                .execute();
    }

    /** Whether the person comes from a device that they trust. */
    boolean trusts(UUID person, byte[] key, Instant now) {
        return sql.fetchExists(DEVICE, DEVICE.PERSON_ID.eq(person), DEVICE.KEY_HASH.eq(key), trusted(now));
    }

    /** Whether the person came in from the address last time with a device that they trust. */
    boolean knowsAddress(UUID person, String address, Instant now) {
        return sql.fetchExists(DEVICE, DEVICE.PERSON_ID.eq(person), DEVICE.ADDRESS.eq(address), trusted(now));
    }

    /** Recognised, or nobody has said otherwise for a while. */
    private static Condition trusted(Instant now) {
        return DEVICE.RECOGNISED_AT.isNotNull().or(DEVICE.FIRST_SEEN_AT.lt(now.minus(RememberedDevices.NEWS_FOR)));
    }

    /** The latest first. */
    List<RememberedDevice> of(UUID person, byte[] own, Instant now) {
        return sql.selectFrom(DEVICE)
                .where(DEVICE.PERSON_ID.eq(person))
                .orderBy(DEVICE.LAST_SEEN_AT.desc(), DEVICE.ID)
                .fetch(row -> new RememberedDevice(
                                row.getId(),
                                new Device(DeviceKind.valueOf(row.getKind()), row.getBrowser(), row.getSystem()),
                                row.getAddress(),
                                row.getFirstSeenAt(),
                                row.getLastSeenAt(),
                                row.getRecognisedAt() != null
                                        || row.getFirstSeenAt().isBefore(now.minus(RememberedDevices.NEWS_FOR)),
                                false)
                        .seenFrom(row.getKeyHash(), own));
    }

    boolean recognise(UUID person, UUID device, Instant at) {
        return sql.update(DEVICE)
                        .set(DEVICE.RECOGNISED_AT, at)
                        .where(DEVICE.PERSON_ID.eq(person), DEVICE.ID.eq(device))
                        .execute()
                > 0;
    }

    boolean forget(UUID person, UUID device) {
        return sql.deleteFrom(DEVICE)
                        .where(DEVICE.PERSON_ID.eq(person), DEVICE.ID.eq(device))
                        .execute()
                > 0;
    }
}
