package org.kabinet.pricing.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kabinet.catalogue.Assortment;
import org.kabinet.catalogue.CatalogueImport;
import org.kabinet.catalogue.ImportCounts;
import org.kabinet.catalogue.ImportRun;
import org.kabinet.catalogue.Incoming;
import org.kabinet.catalogue.IncomingGood;
import org.kabinet.catalogue.IncomingOffer;
import org.kabinet.catalogue.IncomingStock;
import org.kabinet.catalogue.Reading;
import org.kabinet.platform.database.WriteBehind;
import org.kabinet.pricing.IncomingPrice;
import org.kabinet.pricing.IncomingPriceList;
import org.kabinet.pricing.PriceImport;
import org.kabinet.pricing.PriceImportRun;
import org.kabinet.testing.Given;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * What a reading remembers of its own portions saves looking for it and changes nothing else: portions of one file, written behind, come to the same as
 * if each had been a file of its own, written at once.
 */
@KabinetTest
class ReadingMemoryTests {

    private static final UUID RUN = UUID.randomUUID();
    private static final int PORTIONS = 14;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String STATE = """
            select array_agg(line order by line) as lines from (
                select concat_ws(' ', 'variant', v.external_id, v.plain, v.active, v.article, v.name, v.characteristics::text)
                from catalogue.variant v where v.external_id like {0}
                union all
                select concat_ws(' ', 'stock', v.external_id, w.external_id, s.quantity)
                from catalogue.stock s join catalogue.variant v on v.id = s.variant_id join catalogue.warehouse w on w.id = s.warehouse_id
                where v.external_id like {0}
                union all
                select concat_ws(' ', 'held', v.external_id, h.quantity, h.held_in, h.expected_on)
                from catalogue.held h join catalogue.variant v on v.id = h.variant_id where v.external_id like {0}
                union all
                select concat_ws(' ', 'price', v.external_id, l.external_id, p.min_quantity, p.valid_from, p.amount)
                from pricing.price p join catalogue.variant v on v.id = p.variant_id join pricing.price_list l on l.id = p.price_list_id
                where v.external_id like {0}
                union all
                select concat_ws(' ', 'listing', p.external_id, l.variant_count, l.in_stock, l.held, l.held_in, l.expected_on)
                from catalogue.listing l join catalogue.product p on p.id = l.product_id where p.external_id like {0}
                union all
                select concat_ws(' ', 'origin', v.external_id, o.source, o.kind, o.carried)
                from catalogue.origin o join catalogue.variant v on v.id = o.row_id where v.external_id like {0}) as told (line)
            """;

    @Autowired
    private Given given;

    @Autowired
    private CatalogueImport catalogue;

    @Autowired
    private PriceImport prices;

    @Autowired
    private WriteBehind writeBehind;

    @BeforeAll
    static void fill(@Autowired ApplicationContext application, @Autowired Given given, @Autowired PriceImport prices) {
        Assortment assortment = new Assortment(application);
        assortment.warehouses(
                Incoming.warehouse("memory-msk", "Москва"), Incoming.warehouse("memory-spb", "Петербург"));
        given.asSystem(sql -> prices.priceLists(
                new Reading(UUID.randomUUID()),
                List.of(
                        new IncomingPriceList(1, "memory-retail", "Розница", "RUB", true),
                        new IncomingPriceList(1, "memory-wholesale", "Опт", "RUB", true))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void oneFileComesToTheSameAsManyFiles(long seed) {
        Come together = come("one" + seed + "-", seed, true);
        Come apart = come("many" + seed + "-", seed, false);
        assertThat(together.counts()).isEqualTo(apart.counts());
        assertThat(together.state()).isEqualTo(apart.state()).anyMatch(line -> line.startsWith("stock"));
    }

    /** What portions came to, without the prefix. */
    private record Come(List<ImportCounts> counts, List<String> state) {}

    private Come come(String prefix, long seed, boolean together) {
        Random random = new Random(seed);
        List<ImportCounts> counts = new ArrayList<>();
        return given.asSystem(sql -> {
            catalogue.goods(run(new Reading(UUID.randomUUID())), goods(prefix));
            Reading one = new Reading(UUID.randomUUID());
            Supplier<Reading> reading = () -> together ? one : new Reading(UUID.randomUUID());
            Runnable everything = () -> {
                for (int i = 0; i < PORTIONS; i++) {
                    counts.add(portion(i == 0 ? 0 : random.nextInt(3), prefix, random, reading.get()));
                }
            };
            if (together) {
                writeBehind.during(everything);
            } else {
                everything.run();
            }
            catalogue.finish(run(one));
            return new Come(
                    counts.stream().map(ReadingMemoryTests::withoutRemarks).toList(), state(sql, prefix));
        });
    }

    private ImportCounts portion(int kind, String prefix, Random random, Reading reading) {
        return switch (kind) {
            case 0 -> catalogue.offers(run(reading), offers(prefix, random));
            case 1 -> catalogue.stock(run(reading), stock(prefix, random));
            default -> prices.prices(new PriceImportRun(RUN, reading, DAY, false), prices(prefix, random));
        };
    }

    private static ImportRun run(Reading reading) {
        return new ImportRun(RUN, reading, "memory", false);
    }

    private static List<IncomingGood> goods(String prefix) {
        return Stream.of("a", "b", "c")
                .map(id -> Incoming.good(prefix + id, "Товар " + id)
                        .article("ART-" + id)
                        .come())
                .toList();
    }

    /** The good itself, one of its variants, or one of no good that there is. */
    private static String id(String prefix, Random random) {
        String good = prefix + "abcd".charAt(random.nextInt(4));
        int variant = random.nextInt(4);
        return variant == 0 ? good : good + '#' + variant;
    }

    private static List<IncomingOffer> offers(String prefix, Random random) {
        return Stream.generate(() -> {
                    String id = id(prefix, random);
                    String article = random.nextInt(3) == 0 ? "ART-a" : "V-" + random.nextInt(4);
                    return new IncomingOffer(1, id, random.nextInt(4) == 0, article, "Вариант", null, null);
                })
                .limit(5)
                .toList();
    }

    /** Tens, some a little more than may be kept, in one warehouse and one more in the other: never as much in both. */
    private static List<IncomingStock> stock(String prefix, Random random) {
        return Stream.generate(() -> {
                    String id = id(prefix, random);
                    String tens = random.nextInt(5) + (random.nextBoolean() ? "0" : "0.00004");
                    return switch (random.nextInt(4)) {
                        case 0 -> Incoming.total(id, tens);
                        case 1 -> Incoming.stock(id, "memory-msk", tens);
                        case 2 -> Incoming.stock(id, "memory-msk", tens, "memory-spb", random.nextInt(5) + "1");
                        default -> Incoming.stock(id, "memory-spb", random.nextInt(5) + "1", "memory-none", "5");
                    };
                })
                .limit(5)
                .toList();
    }

    private static List<IncomingPrice> prices(String prefix, Random random) {
        return Stream.generate(() -> new IncomingPrice(
                        1,
                        random.nextBoolean() ? "memory-retail" : "memory-wholesale",
                        id(prefix, random),
                        new BigDecimal(random.nextInt(2) * 10),
                        new BigDecimal(random.nextInt(4)),
                        "RUB"))
                .limit(6)
                .toList();
    }

    private static ImportCounts withoutRemarks(ImportCounts counts) {
        return new ImportCounts(
                counts.created(), counts.updated(), counts.unchanged(), counts.deactivated(), List.of());
    }

    private static List<String> state(DSLContext sql, String prefix) {
        String[] lines = sql.fetchSingle(STATE, DSL.val(prefix + "%")).get("lines", String[].class);
        return Stream.of(lines).map(line -> line.replace(prefix, "")).sorted().toList();
    }
}
