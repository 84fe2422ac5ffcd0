package org.kabinet.access.factor;

import static org.kabinet.jooq.access.Tables.SECOND_FACTOR;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Map;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;
import tools.jackson.databind.JsonNode;

/** An authenticator app that has taken in the secret of one person. */
public final class Phone {
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final Given given;
    private final Given.Person owner;
    private final byte[] secret;

    /** The codes for the day on which it is lost. */
    public final JsonNode recoveryCodes;

    private Phone(Given given, Given.Person owner, byte[] secret, JsonNode recoveryCodes) {
        this.given = given;
        this.owner = owner;
        this.secret = secret;
        this.recoveryCodes = recoveryCodes;
    }

    /** The person sets up a second factor in a browser in which they are signed in. */
    public static Phone setUp(Given given, Given.Person owner, Http.Browser browser) {
        var setup = browser.post("/api/v1/session/second-factor/setup", Map.of("password", Given.PASSWORD));
        byte[] secret = bytes(setup.body().path("secret").asString());
        String first = Totp.code(secret, Totp.step(Instant.now()));
        var codes = browser.post("/api/v1/session/second-factor/confirmation", Map.of("code", first));
        if (codes.status() != 200) {
            throw new IllegalStateException("cannot set up: " + codes);
        }
        return new Phone(given, owner, secret, codes.body().path("codes"));
    }

    /** What the phone shows at this moment; as if some time had passed since the last code was taken. */
    public String code() {
        given.asSystem(sql -> sql.update(SECOND_FACTOR)
                .set(SECOND_FACTOR.LAST_STEP, 0L)
                .where(SECOND_FACTOR.PERSON_ID.eq(owner.id()))
                .execute());
        return Totp.code(secret, Totp.step(Instant.now()));
    }

    public static byte[] bytes(String text) {
        var bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char sign : text.toCharArray()) {
            held = held << 5 | SIGNS.indexOf(sign);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >>> bits);
                held &= (1 << bits) - 1;
            }
        }
        return bytes.toByteArray();
    }
}
