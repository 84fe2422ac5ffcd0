package org.kabinet.access.provider;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands behind the sign in an address, written one way only. */
record MailDomain(String value) {
    private static final Pattern SHAPE =
            Pattern.compile("(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    static Optional<MailDomain> of(String written) {
        try {
            String plain = IDN.toASCII(written.strip().replaceFirst("^@", ""), IDN.ALLOW_UNASSIGNED)
                    .toLowerCase(Locale.ROOT);
            return SHAPE.matcher(plain).matches() ? Optional.of(new MailDomain(plain)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As people read it, in their own letters. */
    static String readable(String domain) {
        return IDN.toUnicode(domain, IDN.ALLOW_UNASSIGNED);
    }

    static Optional<MailDomain> ofAddress(String address) {
        int sign = address.lastIndexOf('@');
        return sign < 1 ? Optional.empty() : of(address.substring(sign + 1));
    }
}
