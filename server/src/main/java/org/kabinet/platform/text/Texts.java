package org.kabinet.platform.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The texts of the modules: {@code i18n/<module>_ru.properties} and {@code _en}, as message formats. */
@Component
public class Texts {
    /** The language of those who did not say theirs. */
    public static final Locale DEFAULT = Locale.of("ru");

    /** The languages there are. */
    public static final List<Locale> LANGUAGES = List.of(DEFAULT, Locale.ENGLISH);

    private final Map<String, ResourceBundleMessageSource> modules = new ConcurrentHashMap<>();

    /** The text, or its key where somebody forgot to write it. */
    public String text(String module, String key, Locale locale, Object... arguments) {
        return text(module, key, locale, List.of(arguments));
    }

    /** The text, or its key where somebody forgot to write it. */
    public String text(String module, String key, Locale locale, List<Object> arguments) {
        String found = find(module, key, locale, arguments);
        return found == null ? key : found;
    }

    /** The text, if there is one. */
    public @Nullable String find(String module, String key, Locale locale, List<Object> arguments) {
        return modules.computeIfAbsent(module, Texts::source)
                .getMessage(key, arguments.toArray(), null, LANGUAGES.contains(language(locale)) ? locale : DEFAULT);
    }

    private static Locale language(Locale locale) {
        return Locale.of(locale.getLanguage());
    }

    private static ResourceBundleMessageSource source(String module) {
        var source = new ResourceBundleMessageSource();
        source.setBasename("i18n/" + module);
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(DEFAULT);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }
}
