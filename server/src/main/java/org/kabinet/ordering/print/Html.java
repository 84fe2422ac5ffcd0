package org.kabinet.ordering.print;

/** Writes markup in which texts are always texts, whatever characters people put into them. */
final class Html {

    private final StringBuilder out = new StringBuilder(8192);

    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** An element with nothing but a text in it. */
    Html element(String name, String style, String text) {
        out.append('<').append(name).append(" class=\"").append(style).append("\">");
        return text(text).raw("</" + name + ">");
    }

    Html cell(String style, String text) {
        return element("td", style, text);
    }

    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("<br/>");
                default -> {
                    if (!Character.isISOControl(c) && c != '\uFFFE' && c != '\uFFFF') {
                        out.append(c);
                    }
                }
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
