package org.kabinet.integrations.commerceml.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a file is, by its first bytes; the ending decides only among things that all begin alike. */
final class MediaTypes {

    private static final int HEAD = 512;
    private static final Map<String, String> OFFICE = Map.of(
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "doc", "application/msword",
            "xls", "application/vnd.ms-excel");

    private MediaTypes() {}

    /** The type; empty when it is nothing that belongs to a good. */
    static Optional<String> of(Path file) {
        byte[] head = head(file);
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (begins(head, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("image/jpeg");
        }
        if (begins(head, 0x89, 'P', 'N', 'G')) {
            return Optional.of("image/png");
        }
        if (begins(head, 'G', 'I', 'F', '8')) {
            return Optional.of("image/gif");
        }
        if (begins(head, 'R', 'I', 'F', 'F') && new String(head, StandardCharsets.ISO_8859_1).startsWith("WEBP", 8)) {
            return Optional.of("image/webp");
        }
        if (begins(head, '%', 'P', 'D', 'F')) {
            return Optional.of("application/pdf");
        }
        if (ending.equals("svg") && new String(head, StandardCharsets.UTF_8).contains("<svg")) {
            return Optional.of("image/svg+xml");
        }
        boolean office = begins(head, 'P', 'K') || begins(head, 0xD0, 0xCF, 0x11, 0xE0);
        return office ? Optional.ofNullable(OFFICE.get(ending)) : Optional.empty();
    }

    private static boolean begins(byte[] head, int... magic) {
        byte[] expected = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            expected[i] = (byte) magic[i];
        }
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, expected, 0, magic.length);
    }

    private static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
