package org.kabinet.demo.sales;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/** When people of a place work: from nine to six, not on weekends. */
record WorkingTime(ZoneId zone) {
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(18, 0);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** The moment when so many hours have been worked. */
    Instant after(Instant begin, double hours) {
        ZonedDateTime at = opened(begin.atZone(zone));
        long left = Math.round(hours * 3600);
        while (true) {
            long today = Duration.between(at, at.with(CLOSES)).toSeconds();
            if (left < today) {
                return at.plusSeconds(left).toInstant();
            }
            left -= today;
            at = opened(at.plusDays(1).with(OPENS));
        }
    }

    static boolean works(DayOfWeek day) {
        return !WEEKEND.contains(day);
    }

    private static ZonedDateTime opened(ZonedDateTime moment) {
        ZonedDateTime at = moment;
        if (at.toLocalTime().isBefore(OPENS)) {
            at = at.with(OPENS);
        }
        if (!at.toLocalTime().isBefore(CLOSES)) {
            at = at.plusDays(1).with(OPENS);
        }
        while (!works(at.getDayOfWeek())) {
            at = at.plusDays(1).with(OPENS);
        }
        return at;
    }
}
