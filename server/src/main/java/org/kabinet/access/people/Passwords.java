package org.kabinet.access.people;

import java.security.SecureRandom;
import org.kabinet.access.policy.EntryPolicy;
import org.springframework.stereotype.Component;

/** Makes passwords that can be read aloud: at least three groups of four, without letters and digits that look alike, and good for any rules. */
@Component
class Passwords {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();

    /** With letters, digits and other signs, and as long as is asked for. */
    String next(EntryPolicy policy) {
        String password = draw(policy.minimumLength());
        while (password.chars().noneMatch(Character::isDigit)
                || password.chars().noneMatch(Character::isLetter)) {
            password = draw(policy.minimumLength());
        }
        return password;
    }

    private String draw(int length) {
        int groups = Math.max(GROUPS, Math.ceilDiv(length + 1, GROUP + 1));
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < groups * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return password.toString();
    }
}
