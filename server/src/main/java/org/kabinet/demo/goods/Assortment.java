package org.kabinet.demo.goods;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kabinet.demo.seed.Page;

/** Everything that the demo company sells. */
public record Assortment(List<Group> groups, List<Good> goods) {
    private static final List<String> BOOKS =
            List.of("hands", "clothing", "footwear", "protection", "tools", "workplace", "services");
    private static final int ANALOGUES = 4;

    public static Assortment written() {
        List<Group> groups = Group.tree();
        Map<String, Group> byCode = groups.stream().collect(Collectors.toMap(Group::code, Function.identity()));
        List<Good> goods = BOOKS.stream()
                .flatMap(book -> Page.all("goods/" + book + ".yaml").stream())
                .flatMap(page -> family(page, byCode).goods())
                .toList();
        return new Assortment(groups, goods);
    }

    /** What serves instead of a good: the nearest in price from its own group. */
    public List<Good> analogues(Good good) {
        return goods.stream()
                .filter(other -> other.group().equals(good.group()) && !other.equals(good))
                .sorted(Comparator.comparing(
                        other -> other.price().subtract(good.price()).abs()))
                .limit(ANALOGUES)
                .toList();
    }

    public Stream<Good.Item> items() {
        return goods.stream().flatMap(good -> good.items().stream());
    }

    private static Family family(Page page, Map<String, Group> groups) {
        Group group = groups.get(page.text("group"));
        if (group == null) {
            throw new IllegalStateException("no group " + page.text("group"));
        }
        return new Family(page, group);
    }
}
