package org.kabinet.integrations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Speaks to the portal as 1C does: Basic for a cookie, twice in a row; bodies raw and in parts; import until it is done. */
public final class OneC {

    private static final int TURNS = 60;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;
    private final String login;
    private final String password;
    private String type = "catalog";
    private String cookie = "";
    private String sessid = "";
    private int part = Integer.MAX_VALUE;

    public OneC(URI base, String login, String password) {
        this.base = base;
        this.login = login;
        this.password = password;
    }

    /** What came back. */
    public record Answer(int status, String contentType, byte[] body) {

        public String text() {
            boolean old = contentType.contains("1251");
            return new String(body, old ? Charset.forName("windows-1251") : StandardCharsets.UTF_8);
        }

        public String verdict() {
            return text().lines().findFirst().orElse("");
        }

        /** What 1C shows to its user. */
        public String sentence() {
            return String.join("\n", text().lines().skip(1).toList());
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /** Sends files in parts of so many bytes. */
    public OneC inPartsOf(int bytes) {
        part = bytes;
        return this;
    }

    /** Begins a conversation; without a version as old 1C does. */
    public OneC begin(String about, @Nullable String version) {
        type = about;
        cookie = "";
        for (int i = 0; i < 2; i++) {
            List<String> lines = get("checkauth", Map.of()).text().lines().toList();
            if (!lines.getFirst().equals("success")) {
                throw new IllegalStateException(lines.toString());
            }
            cookie = lines.get(1) + "=" + lines.get(2);
            sessid = lines.get(3).substring("sessid=".length());
        }
        Answer init = get("init", version == null ? Map.of() : Map.of("version", version));
        if (!init.text().startsWith("zip=yes\nfile_limit=")) {
            throw new IllegalStateException(init.text());
        }
        return this;
    }

    public Answer checkAuth() {
        return get("checkauth", Map.of());
    }

    /** Sends a file, in parts; the last answer. */
    public Answer file(String name, byte[] content) {
        Answer last = null;
        for (int at = 0; at < content.length || last == null; at += Math.min(part, content.length)) {
            byte[] bytes = Arrays.copyOfRange(content, at, (int) Math.min((long) at + part, content.length));
            last = send("POST", "file", Map.of("filename", name), bytes);
            if (!last.verdict().equals("success") || content.length == 0) {
                return last;
            }
        }
        return last;
    }

    public Answer file(Path file) {
        return file(file.getFileName().toString(), bytes(file));
    }

    /** Asks for the import until it is done. */
    public Answer importFile(String name) {
        for (int turn = 0; turn < TURNS; turn++) {
            Answer answer = importOnce(name);
            if (!answer.verdict().equals("progress")) {
                return answer;
            }
        }
        throw new IllegalStateException(name + " is still being imported");
    }

    public Answer importOnce(String name) {
        return get("import", Map.of("filename", name));
    }

    /** A whole conversation about one file, as old 1C has it. */
    public Answer deliver(Path file) {
        begin("catalog", null);
        Answer received = file(file);
        return received.verdict().equals("success")
                ? importFile(file.getFileName().toString())
                : received;
    }

    public Answer get(String mode, Map<String, String> parameters) {
        return send("GET", mode, parameters, null);
    }

    public Answer send(String method, String mode, Map<String, String> parameters, byte @Nullable [] body) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("type", type);
        query.put("mode", mode);
        if (!cookie.isEmpty() && !mode.equals("checkauth")) {
            query.put("sessid", sessid);
        }
        query.putAll(parameters);
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve("/exchange/1c?" + encoded(query)))
                .header("User-Agent", "1C+Enterprise/8.3")
                .header("Authorization", "Basic " + basic())
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return sent(request.build());
    }

    private Answer sent(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String basic() {
        return Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(Map<String, String> query) {
        return String.join(
                "&",
                query.entrySet().stream()
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .toList());
    }

    /** Files in an archive, under names that may be anything. */
    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
