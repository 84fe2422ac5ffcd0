package org.kabinet.access.security;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.kabinet.access.factor.SecondFactors;

/** What a phone must be told, for its camera, for a tap on the phone itself and for typing. Shown this one time. */
record FactorSetup(
        @Schema(example = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")
        String secret,

        @Schema(description = "Opens an authenticator app", example = "otpauth://totp/Kabinet:buyer")
        String address,

        QrPicture picture) {

    static FactorSetup of(byte[] secret, String issuer, String login) {
        String text = SecondFactors.text(secret);
        String address = "otpauth://totp/" + encoded(login) + "?secret=" + text + "&issuer=" + encoded(issuer);
        return new FactorSetup(text, address, QrPicture.of(address));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "FactorSetup";
    }
}
