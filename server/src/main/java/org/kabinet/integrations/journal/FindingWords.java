package org.kabinet.integrations.journal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kabinet.platform.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Sentences for what was not taken. A code has its sentence in the messages of the module that said it; the parts to fill in
 * are numbered in one order for all: {0} value, {1} name, {2} count, {3} good, {4} property, {5} group, {6} limit.
 */
@Component
public class FindingWords {

    private static final List<String> MODULES =
            List.of("integrations", "catalogue", "pricing", "organisations", "ordering");
    private static final List<String> PARTS = List.of("value", "name", "count", "good", "property", "group", "limit");

    private final Texts texts;

    FindingWords(Texts texts) {
        this.texts = texts;
    }

    /** Why a step failed as a whole. */
    public String failure(StepFailure failure, Locale locale) {
        return sentence("failure.", failure.code(), failure.args(), locale);
    }

    /** Why a record was not taken as it stood. */
    public String finding(String code, Map<String, String> args, Locale locale) {
        return sentence("finding.", code, args, locale);
    }

    /** What a record is, where its module named it by kind; a path of elements stays as it is. */
    public String element(String element, Locale locale) {
        String found = texts.find("integrations", "element." + element, locale, List.of());
        return found == null ? element : found;
    }

    private String sentence(String prefix, String code, Map<String, String> args, Locale locale) {
        List<Object> parts =
                PARTS.stream().map(part -> (Object) args.getOrDefault(part, "")).toList();
        for (String module : MODULES) {
            for (String key : List.of(prefix + code, "import." + code)) {
                String found = texts.find(module, key, locale, parts);
                if (found != null) {
                    return found;
                }
            }
        }
        return code;
    }
}
