package org.kabinet.notifications;

import java.util.regex.Pattern;

/** Whether a letter could be sent there at all; whether it arrives, only the letter can tell. */
public final class EmailAddress {
    private static final int LONGEST = 200;
    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*\\.)+[\\p{L}\\p{N}-]{2,}");

    private EmailAddress() {}

    public static boolean isOne(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }
}
