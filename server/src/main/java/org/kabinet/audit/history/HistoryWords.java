package org.kabinet.audit.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.kabinet.platform.text.Texts;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the log calls by codes, in words: the very file from which the screens take theirs, so that a table says what the screen does.
 *
 * @param deeds what was done to which kind of thing
 * @param otherDeeds what was done, for kinds of things that have no words of their own
 */
record HistoryWords(
        Map<String, String> deeds,
        Map<String, String> otherDeeds,
        Map<String, String> parts,
        Map<String, String> fields,
        Map<String, String> values) {

    static HistoryWords in(Locale locale, JsonMapper json) {
        String language = Locale.ENGLISH.getLanguage().equals(locale.getLanguage())
                ? Locale.ENGLISH.getLanguage()
                : Texts.DEFAULT.getLanguage();
        try (var file = new ClassPathResource("history/" + language + ".json").getInputStream()) {
            return json.readValue(file, HistoryWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
