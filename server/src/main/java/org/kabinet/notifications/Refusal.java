package org.kabinet.notifications;

/**
 * Why a letter was not taken.
 *
 * @param forGood whether it never will be
 */
record Refusal(String reason, boolean forGood) {
    private static final int LONGEST = 500;

    Refusal {
        String line = reason.replaceAll("\\s+", " ").strip();
        reason = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
