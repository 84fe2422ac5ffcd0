package org.kabinet.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kabinet.notifications.PhoneNumber;

/** A login as somebody typed it. One that is a phone number may be written in many ways, and is the same in all of them. */
public record TypedLogin(String text) {
    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");
    private static final String HOME = "+7";

    public TypedLogin {
        text = text.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * What may be meant, the likeliest first: digits may be a login that somebody was given, and a number besides; and a number may have been given
     * to somebody in digits alone.
     */
    public List<String> readings() {
        return Stream.concat(Stream.of(text), number().stream().flatMap(TypedLogin::writings))
                .distinct()
                .toList();
    }

    private static Stream<String> writings(String number) {
        if (!number.startsWith(HOME)) {
            return Stream.of(number);
        }
        String rest = number.substring(HOME.length());
        return Stream.of(number, "8" + rest, "7" + rest, rest);
    }

    /** The one form of it, so that nobody has as many tries as there are ways to write a number. */
    public String canonical() {
        return number().orElse(text);
    }

    /**
     * The form in which it is kept when somebody is given it. Ten digits and nothing else are taken as they are: they may as well be an ИНН, and links
     * to come in by would go to a stranger's phone.
     */
    public String given() {
        return TEN_DIGITS.matcher(text).matches() ? text : canonical();
    }

    private Optional<String> number() {
        return PhoneNumber.typed(text).map(PhoneNumber::value);
    }
}
