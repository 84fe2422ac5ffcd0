package org.kabinet.platform.web;

import java.text.ParseException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.kabinet.platform.time.BusinessDates;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Days in addresses are written as in JSON: {@code 2026-11-22}. */
@Configuration(proxyBeanMethods = false)
class DateParameters implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatter(new IsoDates());
    }

    private static final class IsoDates implements Formatter<LocalDate> {
        @Override
        public LocalDate parse(String text, Locale locale) throws ParseException {
            try {
                LocalDate date = LocalDate.parse(text);
                if (BusinessDates.sensible(date)) {
                    return date;
                }
            } catch (DateTimeParseException e) {
                throw new ParseException(text, e.getErrorIndex());
            }
            throw new ParseException(text, 0);
        }

        @Override
        public String print(LocalDate date, Locale locale) {
            return date.toString();
        }
    }
}
