package org.kabinet.integrations.journal;

/** What became of the records of one kind. */
public record StepCount(long came, long created, long updated, long unchanged, long deactivated, long refused) {

    /** None came. */
    public static final StepCount NONE = new StepCount(0, 0, 0, 0, 0, 0);

    /** Both together. */
    public StepCount plus(StepCount other) {
        return new StepCount(
                came + other.came,
                created + other.created,
                updated + other.updated,
                unchanged + other.unchanged,
                deactivated + other.deactivated,
                refused + other.refused);
    }
}
