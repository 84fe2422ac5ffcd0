package org.kabinet.platform.time;

import java.time.LocalDate;

/** Days on which something can be ordered, delivered or paid: Java and PostgreSQL know others, and not the same ones. */
public final class BusinessDates {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private BusinessDates() {}

    public static boolean sensible(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }
}
