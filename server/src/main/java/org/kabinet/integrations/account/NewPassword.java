package org.kabinet.integrations.account;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Makes passwords that nobody guesses and anybody can retype: no letters or digits that look alike. */
@Component
class NewPassword {

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 5;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();

    String make() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
