package org.kabinet.integrations.commerceml.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kabinet.jooq.catalogue.Tables.PRODUCT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kabinet.integrations.ExchangeWorld;
import org.kabinet.integrations.OneC;
import org.kabinet.integrations.Samples;
import org.kabinet.integrations.commerceml.read.CommerceMlReader;
import org.kabinet.integrations.commerceml.read.Good;
import org.kabinet.integrations.journal.StepCount;
import org.kabinet.testing.Given;
import org.kabinet.testing.KabinetTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every real export, sent as 1C sends it, against counts that another program made; and once more, which changes nothing. */
@KabinetTest
@Import(ExchangeWorld.class)
class SampleSetsTests {

    @Autowired
    private ExchangeWorld world;

    @Autowired
    private Given given;

    /** Files that belong together, in the order in which 1C sends them. */
    record SampleSet(String folder, List<String> files) {

        static SampleSet of(String folder, String... files) {
            return new SampleSet(folder, List.of(files));
        }

        Path path(String file) {
            return Samples.of("commerceml/" + folder + "/" + file);
        }

        @Override
        public String toString() {
            return folder + " " + files;
        }
    }

    static Stream<SampleSet> sets() {
        return Stream.of(
                SampleSet.of("carono", "import.xml", "offers.xml"),
                SampleSet.of("carono", "classifier.xml", "import_wo_classifier.xml"),
                SampleSet.of("bigperson", "import.xml", "offers.xml"),
                SampleSet.of("bigperson", "classifier.xml"),
                SampleSet.of("dobromyslov", "import0_1.xml", "offers0_1.xml"),
                SampleSet.of("dobromyslov", "import0_1_with_nested_groups.xml"),
                SampleSet.of("irpsv-1c-doc", "import.xml", "offers.xml"),
                SampleSet.of("irpsv-umi", "import.xml", "offers.xml"),
                SampleSet.of("irpsv-readyscript", "import.xml", "offers.xml"),
                SampleSet.of(
                        "wagood-v3",
                        "import___57c55968-51d1-46f0-b5d7-927f420b8fd4.xml",
                        "import___5335d080-66b0-4355-887c-d54bba6f1f08.xml",
                        "offers___13955e2c-c7d0-4189-8db7-9bc863cde645.xml",
                        "prices___478f43af-4dba-47c9-b3fa-d9737c14a30f.xml",
                        "rests___9ebdccc5-f70a-43db-8c03-0103301aad32.xml"),
                SampleSet.of("budsite", "import_(ver2).xml", "offers_bc.xml"),
                SampleSet.of("budsite", "import.xml", "offers_old.xml"),
                SampleSet.of("andrtechno", "import.xml", "offers.xml"),
                SampleSet.of("oslrz", "import0_1.xml"),
                SampleSet.of("imega", "import.xml", "offer.xml"),
                SampleSet.of("avdivo", "import.xml", "offers.xml"),
                SampleSet.of("avdivo", "foto.xml"),
                SampleSet.of("gillbeits-import", "import___b815e2db-7a65-4265-9241-5f0c4f0565a7.xml"));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aSetArrivesAsCountedAndASecondTimeChangesNothing(SampleSet set) {
        OneC oneC = world.oneC().inPartsOf(65_536);
        for (String file : set.files()) {
            assertThat(oneC.deliver(set.path(file)).text()).isEqualTo("success");
            asCounted(set, file);
            theGoodsAreThere(set.path(file));
        }
        for (String file : set.files()) {
            assertThat(oneC.deliver(set.path(file)).text()).isEqualTo("success");
            world.lastCounts(file).forEach((kind, count) -> nothingChanged(set, file, kind, count));
        }
    }

    private void asCounted(SampleSet set, String file) {
        Samples.Counts expected = Samples.expectedCommerceMl().stream()
                .filter(row -> row.file().equals("commerceml/" + set.folder() + "/" + file))
                .findFirst()
                .orElseThrow();
        Map<String, StepCount> counts = world.lastCounts(file);
        assertThat(came(counts, "group")).isEqualTo(expected.number("groups"));
        assertThat(came(counts, "property")).isEqualTo(expected.number("props"));
        assertThat(came(counts, "price-list")).isEqualTo(expected.number("price_types"));
        assertThat(came(counts, "warehouse")).isEqualTo(expected.number("stores"));
        assertThat(came(counts, "price")).isEqualTo(expected.number("prices"));
        counts.forEach(
                (kind, count) -> assertThat(count.created() + count.updated() + count.unchanged() + count.refused())
                        .as("every %s of %s is accounted for: %s", kind, file, count)
                        .isGreaterThanOrEqualTo(count.came()));
    }

    private void theGoodsAreThere(Path file) {
        Set<String> offered = new HashSet<>();
        Set<String> removed = new HashSet<>();
        for (Good good : goods(file)) {
            boolean ownDeletion = good.removed() && good.item().id().characteristic() == null;
            (ownDeletion ? removed : offered).add(good.item().id().good());
        }
        assertThat(active(offered)).isEqualTo(offered);
        assertThat(active(removed)).isEmpty();
    }

    private static List<Good> goods(Path file) {
        List<Good> goods = new ArrayList<>();
        try (var in = Files.newInputStream(file)) {
            CommerceMlReader.read(in, entry -> {
                if (entry instanceof Good good) {
                    goods.add(good);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return goods;
    }

    private Set<String> active(Collection<String> ids) {
        return given.asSystem(sql -> sql.select(PRODUCT.EXTERNAL_ID)
                .from(PRODUCT)
                .where(PRODUCT.EXTERNAL_ID.in(ids), PRODUCT.ACTIVE.isTrue())
                .fetchSet(PRODUCT.EXTERNAL_ID));
    }

    private static long came(Map<String, StepCount> counts, String kind) {
        return counts.getOrDefault(kind, StepCount.NONE).came();
    }

    private static void nothingChanged(SampleSet set, String file, String kind, StepCount count) {
        assertThat(count.created() + count.updated() + count.deactivated())
                .as("%s of %s/%s the second time: %s", kind, set.folder(), file, count)
                .isZero();
    }

    @Test
    void aBrokenFileIsRefusedWithItsLineAndTheOldDataStays() {
        OneC oneC = world.oneC();
        Path goods = Samples.of("commerceml/budsite/import_(ver2).xml");
        assertThat(oneC.deliver(goods).text()).isEqualTo("success");
        Set<String> before = active(ids(goods));

        OneC.Answer answer = oneC.deliver(Samples.of("commerceml/budsite/offers(ver2).xml"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.verdict()).isEqualTo("failure");
        assertThat(answer.sentence()).contains("Файл испорчен").contains("Строка файла: 90");
        assertThat(active(ids(goods))).isEqualTo(before);
    }

    private static Set<String> ids(Path file) {
        return new HashSet<>(goods(file).stream().map(g -> g.item().id().good()).toList());
    }

    @Test
    void versionOneIsRefusedWithAWordOfAdvice() {
        OneC.Answer answer = world.oneC().deliver(Samples.of("commerceml/plumbing-cml1/Sale77.xml"));

        assertThat(answer.verdict()).isEqualTo("failure");
        assertThat(answer.sentence()).contains("CommerceML 1").contains("CommerceML 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "carono/orders.xml",
                "irpsv-1c-doc/orders.xml",
                "ryabininea/to.xml",
                "plumbing-cml1/Order8x.xml",
                "dobromyslov/bitrix-query-response-full.xml",
                "dobromyslov/bitrix-query-response-empty.xml"
            })
    void documentsAboutOrdersOfOthersAreRefusedOneByOne(String file) {
        Path documents = Samples.of("commerceml/" + file);
        Samples.Counts expected = Samples.expectedCommerceMl().stream()
                .filter(row -> row.file().equals("commerceml/" + file))
                .findFirst()
                .orElseThrow();
        OneC oneC = world.oneC().begin("sale", null);

        assertThat(oneC.file(documents).text()).isEqualTo("success");

        StepCount count = world.lastCounts(documents.getFileName().toString()).getOrDefault("document", StepCount.NONE);
        assertThat(count.came()).isEqualTo(expected.number("docs"));
        assertThat(count.refused()).isEqualTo(count.came());
    }
}
