package org.kabinet.access;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kabinet.notifications.PhoneNumber;

/** A login as somebody typed it. One that is a phone number may be written in many ways, and is the same in all of them. */
public record TypedLogin(String text) {

    public TypedLogin {
        text = text.strip().toLowerCase(Locale.ROOT);
    }

    /** What may be meant, the likeliest first: digits may be a login that somebody was given, and a number besides. */
    public List<String> readings() {
        return Stream.concat(Stream.of(text), PhoneNumber.typed(text).stream().map(PhoneNumber::value))
                .distinct()
                .toList();
    }

    /** The one form of it, so that nobody has as many tries as there are ways to write a number. */
    public String canonical() {
        return readings().getLast();
    }
}
