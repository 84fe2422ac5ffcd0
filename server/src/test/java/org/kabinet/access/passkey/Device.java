package org.kabinet.access.passkey;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** A device with one key on it, which does as it is told, the wrong thing too. */
final class Device {
    static final int PRESENT = 0x01;
    static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;

    final KeyPair keys;
    final byte[] id;
    String origin = "https://portal.test";
    String rpId = "portal.test";
    int flags = PRESENT | VERIFIED;
    int count;

    Device() {
        this(pair(), bytesOf(UUID.randomUUID()), 0);
    }

    private Device(KeyPair keys, byte[] id, int count) {
        this.keys = keys;
        this.id = id;
        this.count = count;
    }

    /** The same key on another device, which knows nothing of what this one signs from now on. */
    Device copy() {
        return new Device(keys, id, count);
    }

    Map<String, Object> made(String challenge, String name) {
        byte[] client = client("webauthn.create", challenge);
        byte[] data = join(data(flags | WITH_KEY), new byte[16], new byte[] {0, (byte) id.length}, id, publicKey());
        byte[] attestation = join(
                new byte[] {(byte) 0xA3},
                text("fmt"),
                text("none"),
                text("attStmt"),
                new byte[] {(byte) 0xA0},
                text("authData"),
                bytes(data));
        return Map.of("name", name, "clientData", base64(client), "attestation", base64(attestation));
    }

    Map<String, Object> signed(String challenge) {
        count++;
        byte[] client = client("webauthn.get", challenge);
        byte[] data = data(flags);
        return Map.of(
                "id",
                base64(id),
                "clientData",
                base64(client),
                "authenticatorData",
                base64(data),
                "signature",
                base64(signature(join(data, sha256(client)))));
    }

    private byte[] client(String type, String challenge) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] data(int said) {
        return ByteBuffer.allocate(37)
                .put(sha256(rpId.getBytes(StandardCharsets.UTF_8)))
                .put((byte) said)
                .putInt(count)
                .array();
    }

    /** As COSE writes keys of P-256. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return join(
                new byte[] {(byte) 0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21},
                bytes(of32(point.getAffineX())),
                new byte[] {0x22},
                bytes(of32(point.getAffineY())));
    }

    private byte[] signature(byte[] what) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(what);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] of32(BigInteger number) {
        byte[] raw = number.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(raw.length, 32);
        System.arraycopy(raw, raw.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] what) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(what);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] text(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        return join(new byte[] {(byte) (0x60 | plain.length)}, plain);
    }

    private static byte[] bytes(byte[] plain) {
        return join(new byte[] {0x58, (byte) plain.length}, plain);
    }

    private static byte[] bytesOf(UUID id) {
        return UserHandle.of(id);
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] join(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
