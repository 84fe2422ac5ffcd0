package org.kabinet.access.personal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.kabinet.customisation.Seller;
import org.kabinet.platform.personal.PersonalRecords;
import org.kabinet.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** The archive: the same once for people, as a page to be read, and once for programs. */
@Component
class PersonalArchive {
    private final Seller seller;
    private final Texts texts;
    private final JsonMapper json;
    private final Clock clock;

    PersonalArchive(Seller seller, Texts texts, JsonMapper json, Clock clock) {
        this.seller = seller;
        this.texts = texts;
        this.json = json;
        this.clock = clock;
    }

    void write(List<PersonalRecords> all, Locale reader, OutputStream file) {
        try (var zip = new ZipOutputStream(file)) {
            entry(zip, "personal-data.html", page(all, reader));
            entry(zip, "personal-data.json", forPrograms(all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String forPrograms(List<PersonalRecords> all) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("format", "kabinet-personal-data");
        told.put("version", 1);
        told.put("exportedAt", clock.instant());
        all.forEach(part -> told.put(part.kind(), part.rows()));
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(told);
    }

    private String page(List<PersonalRecords> all, Locale reader) {
        String title = HtmlUtils.htmlEscape(
                texts.text("access", "personal.title", reader, seller.view().name()));
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"" + reader.getLanguage()
                + "\"><meta charset=\"utf-8\"><title>" + title + "</title>"
                + "<style>body{font:16px/1.45 system-ui;margin:2em;max-width:75em}table{border-collapse:collapse}"
                + "th,td{border:1px solid #ccc;padding:.3em .6em;text-align:left;vertical-align:top}</style><h1>"
                + title + "</h1><p>" + HtmlUtils.htmlEscape(shown(clock.instant(), reader)) + "</p>");
        all.stream().filter(part -> !part.rows().isEmpty()).forEach(part -> table(page, part, reader));
        return page.append("</html>").toString();
    }

    private void table(StringBuilder page, PersonalRecords part, Locale reader) {
        page.append("<h2>").append(text(part, "", reader)).append("</h2><table><tr>");
        part.rows()
                .getFirst()
                .keySet()
                .forEach(column -> page.append("<th>")
                        .append(text(part, "." + column, reader))
                        .append("</th>"));
        page.append("</tr>");
        for (Map<String, @Nullable Object> row : part.rows()) {
            page.append("<tr>");
            row.values()
                    .forEach(value -> page.append("<td>")
                            .append(HtmlUtils.htmlEscape(shown(value, reader)))
                            .append("</td>"));
            page.append("</tr>");
        }
        page.append("</table>");
    }

    private String text(PersonalRecords part, String column, Locale reader) {
        return HtmlUtils.htmlEscape(texts.text(part.module(), "personal." + part.kind() + column, reader));
    }

    private String shown(@Nullable Object value, Locale reader) {
        return switch (value) {
            case null -> "";
            case Instant at ->
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                        .withLocale(reader)
                        .format(at.atZone(seller.view().timeZone()));
            default -> value.toString();
        };
    }
}
