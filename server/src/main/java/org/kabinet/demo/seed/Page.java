package org.kabinet.demo.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A page of the demo's book, written in YAML: named fields, some of which may be left out. */
public record Page(Map<?, ?> fields) {

    /** The pages of a resource under {@code demo/}. */
    public static List<Page> all(String resource) {
        return list(resource).stream().map(Page::of).toList();
    }

    /** A resource under {@code demo/} that is a list of whatever. */
    public static List<?> list(String resource) {
        try (InputStream in = Page.class.getResourceAsStream("/demo/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("no page demo/" + resource);
            }
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    public String text(String name) {
        return text(name, "");
    }

    public String text(String name, String otherwise) {
        Object value = fields.get(name);
        return value == null ? otherwise : value.toString();
    }

    public int number(String name, int otherwise) {
        return has(name) ? Integer.parseInt(text(name)) : otherwise;
    }

    public BigDecimal decimal(String name) {
        return new BigDecimal(text(name, "0"));
    }

    public List<String> texts(String name) {
        return fields.get(name) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    public List<Page> pages(String name) {
        return fields.get(name) instanceof List<?> list
                ? list.stream().map(Page::of).toList()
                : List.of();
    }

    public Page page(String name) {
        return of(fields.get(name) instanceof Map<?, ?> map ? map : Map.of());
    }

    private static Page of(Object node) {
        return new Page((Map<?, ?>) node);
    }
}
