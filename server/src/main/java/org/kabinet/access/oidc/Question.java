package org.kabinet.access.oidc;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One question to a provider. What must come back with its answer follows from a key that only the browser keeps, so that neither the database nor
 * the address bar holds it.
 *
 * @param key what the browser keeps
 * @param state what goes with the question and comes back with the answer
 */
public record Question(String key, String state) {
    /** What the identity token must contain. */
    String nonce() {
        return derived("nonce");
    }

    /** What shows to the provider that the code comes from who has asked. */
    String verifier() {
        return derived("verifier");
    }

    String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return text(digest.digest(verifier().getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String derived(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return text(mac.doFinal((purpose + "\n" + state).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "Question";
    }
}
