package org.kabinet.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.kabinet.platform.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new NamedLanguage();
        resolver.setSupportedLocales(Texts.LANGUAGES);
        resolver.setDefaultLocale(Texts.DEFAULT);
        return resolver;
    }

    /** A link to a file cannot say its language in a header, so {@code ?lang=} comes before what the browser prefers. */
    private static final class NamedLanguage extends AcceptHeaderLocaleResolver {
        @Override
        public Locale resolveLocale(HttpServletRequest request) {
            String named = request.getParameter("lang");
            return Texts.LANGUAGES.stream()
                    .filter(language -> language.getLanguage().equals(named))
                    .findFirst()
                    .orElseGet(() -> super.resolveLocale(request));
        }
    }
}
