package org.kabinet.access.away;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.kabinet.customisation.Seller;
import org.kabinet.platform.problem.FieldErrors;
import org.springframework.stereotype.Component;

/** From which moment to which the days of an absence last, in the seller's time zone. */
@Component
class AwayDays {
    private static final int LONGEST_YEARS = 1;

    private final Seller seller;
    private final Clock clock;

    AwayDays(Seller seller, Clock clock) {
        this.seller = seller;
        this.clock = clock;
    }

    /** The days with the moments in which they begin and end; whoever leaves today leaves now. */
    record Time(LocalDate firstDay, LocalDate lastDay, Instant begin, Instant end) {}

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    /** Nothing, if the days make no sense. */
    @Nullable
    Time time(@Nullable LocalDate first, @Nullable LocalDate last, FieldErrors errors) {
        LocalDate today = today();
        if (!errors.require(first != null, "/firstDay", "REQUIRED")
                        | !errors.require(last != null, "/lastDay", "REQUIRED")
                || first == null
                || last == null) {
            return null;
        }
        boolean ahead = errors.require(!first.isBefore(today), "/firstDay", "DAY_OVER");
        boolean soon = errors.require(!first.isAfter(today.plusYears(LONGEST_YEARS)), "/firstDay", "AWAY_TOO_FAR");
        return ahead && soon && lasts(first, last, errors)
                ? new Time(first, last, latest(start(first, zone()), clock.instant()), endOf(last))
                : null;
    }

    /** Whether somebody may be away from the one day to the other. */
    boolean lasts(LocalDate first, LocalDate last, FieldErrors errors) {
        return errors.require(!last.isBefore(first), "/lastDay", "TERM_WRONG")
                && errors.require(!last.isAfter(first.plusYears(LONGEST_YEARS)), "/lastDay", "AWAY_TOO_LONG");
    }

    Instant endOf(LocalDate day) {
        return start(day.plusDays(1), zone());
    }

    private ZoneId zone() {
        return seller.view().timeZone();
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
