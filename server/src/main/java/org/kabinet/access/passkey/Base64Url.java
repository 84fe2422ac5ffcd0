package org.kabinet.access.passkey;

import java.util.Base64;
import org.kabinet.access.AccessProblem;
import org.kabinet.platform.problem.ProblemException;

/** Bytes as browsers write them in JSON. */
final class Base64Url {
    private Base64Url() {}

    static String of(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] bytes(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(AccessProblem.PASSKEY_REFUSED);
        }
    }
}
