package org.kabinet.notifications;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Puts a letter into words: for whoever reads plain text, the same for whoever reads HTML, and briefly for phones. */
@Component
class LetterWords {
    private static final String MODULE = "notifications";
    private static final String STYLE = "font:15px/1.5 -apple-system,Segoe UI,Roboto,Arial,sans-serif;color:#1c1f21";
    private static final String BUTTON = "display:inline-block;padding:10px 18px;border-radius:6px;"
            + "background:#135e54;color:#ffffff;text-decoration:none;font-weight:600";

    private final Texts texts;
    private final PortalAddress address;

    LetterWords(Texts texts, PortalAddress address) {
        this.texts = texts;
        this.address = address;
    }

    /** What a letter says. */
    record Said(String subject, String plain, String html) {}

    Said of(Letter letter) {
        return Carrier.to(letter.to()) == Carrier.SMS ? brief(letter) : full(letter);
    }

    /** A text message is short, in Latin letters where it can be, and ends in the link: each part of it costs money. */
    private Said brief(Letter letter) {
        String path = letter.path();
        String text = text(letter, "sms").strip();
        return new Said(Carrier.SMS.name(), path == null ? text : text + " " + address.value() + path, "");
    }

    private Said full(Letter letter) {
        String subject = text(letter, "subject").replaceAll("\\s+", " ").strip();
        List<String> paragraphs = Arrays.stream(text(letter, "text").split("\n{2,}"))
                .map(String::strip)
                .toList();
        String path = letter.path();
        String link = path == null ? null : address.value() + path;
        String foot = texts.text(MODULE, "letter.foot", letter.language(), letter.sender(), address.value());
        return new Said(subject, plain(letter, paragraphs, link, foot), html(letter, paragraphs, link, foot));
    }

    private String plain(Letter letter, List<String> paragraphs, @Nullable String link, String foot) {
        List<String> parts = new ArrayList<>(paragraphs);
        if (link != null) {
            parts.add(text(letter, "action") + ":\n" + link);
        }
        parts.add("-- \n" + foot);
        return String.join("\n\n", parts) + "\n";
    }

    private String html(Letter letter, List<String> paragraphs, @Nullable String link, String foot) {
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"")
                .append(letter.language().getLanguage())
                .append(
                        "\"><head><meta charset=\"utf-8\"></head><body style=\"margin:0;padding:24px;background:#ffffff\"><div style=\"max-width:560px;")
                .append(STYLE)
                .append("\">");
        paragraphs.forEach(paragraph -> html.append("<p>")
                .append(HtmlUtils.htmlEscape(paragraph, "UTF-8").replace("\n", "<br>"))
                .append("</p>"));
        if (link != null) {
            button(html, HtmlUtils.htmlEscape(link, "UTF-8"), HtmlUtils.htmlEscape(text(letter, "action"), "UTF-8"));
        }
        return html.append("<p style=\"margin-top:28px;font-size:13px;color:#5b6367\">")
                .append(HtmlUtils.htmlEscape(foot, "UTF-8"))
                .append("</p></div></body></html>")
                .toString();
    }

    private static void button(StringBuilder html, String link, String action) {
        html.append("<p style=\"margin:22px 0\"><a href=\"")
                .append(link)
                .append("\" style=\"")
                .append(BUTTON)
                .append("\">");
        html.append(action).append("</a></p><p style=\"font-size:13px;color:#5b6367;overflow-wrap:anywhere\">");
        html.append(link).append("</p>");
    }

    private String text(Letter letter, String part) {
        Locale language = letter.language();
        return texts.text(
                letter.module(), "letter." + letter.name() + "." + part, language, List.copyOf(letter.words()));
    }
}
