package org.kabinet.access.away;

import static org.kabinet.jooq.access.Tables.PERSON;
import static org.kabinet.jooq.access.Tables.SUBSTITUTION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.testing.Given;

/** Absences to be asked for, and those that there are. */
final class Absences {
    static final String PATH = "/api/v1/substitutions";

    private Absences() {}

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Moscow"));
    }

    /** From today on, for so many more days. */
    static Map<String, Object> of(
            Given.@Nullable Person absent, Given.Person substitute, @Nullable UUID organisation, int days) {
        var today = today();
        var wanted = new HashMap<String, Object>(
                Map.of("substituteId", substitute.id(), "firstDay", today, "lastDay", today.plusDays(days)));
        if (absent != null) {
            wanted.put("absentId", absent.id());
        }
        if (organisation != null) {
            wanted.put("organisationId", organisation);
        }
        return wanted;
    }

    /** One that begins and ends at these moments. */
    static void between(Given given, Given.Person absent, Given.Person substitute, Instant begin, Instant end) {
        given.asSystem(sql -> sql.insertInto(SUBSTITUTION)
                .set(SUBSTITUTION.ID, UUID.randomUUID())
                .set(SUBSTITUTION.ABSENT_ID, absent.id())
                .set(SUBSTITUTION.ABSENT_NAME, name(given, absent))
                .set(SUBSTITUTION.SUBSTITUTE_ID, substitute.id())
                .set(SUBSTITUTION.SUBSTITUTE_NAME, name(given, substitute))
                .set(SUBSTITUTION.FIRST_DAY, today())
                .set(SUBSTITUTION.LAST_DAY, today())
                .set(SUBSTITUTION.BEGINS_AT, begin)
                .set(SUBSTITUTION.ENDS_AT, end)
                .set(SUBSTITUTION.ARRANGED_BY, absent.id())
                .set(SUBSTITUTION.ARRANGED_BY_NAME, "")
                .set(SUBSTITUTION.CREATED_AT, begin)
                .execute());
    }

    static String name(Given given, Given.Person person) {
        return given.asSystem(sql -> sql.select(PERSON.NAME)
                .from(PERSON)
                .where(PERSON.ID.eq(person.id()))
                .fetchSingle()
                .value1());
    }
}
