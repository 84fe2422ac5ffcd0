package org.kabinet.integrations.commerceml.arrival;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Descriptions as plain text: sellers paste whole web pages into them, and nobody's browser should run those. */
final class PlainText {

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^>]{0,2000}>|&[a-zA-Z]{2,8};|&#\\d{2,6};");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n\\s*(\\n\\s*)+");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00a0]+");

    private PlainText() {}

    static String of(String text) {
        return MARKUP.matcher(text).find() ? fromHtml(text) : text;
    }

    static String fromHtml(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.select("script, style").remove();
        page.select("br").after("\n");
        page.select("p, div, li, tr, h1, h2, h3, h4, h5, h6, ul, ol, table").after("\n");
        page.select("td + td, th + td, th + th").before(" ");
        String text = SPACES.matcher(page.wholeText().replace("\r", "")).replaceAll(" ");
        return BLANK_LINES.matcher(text).replaceAll("\n\n").strip();
    }
}
