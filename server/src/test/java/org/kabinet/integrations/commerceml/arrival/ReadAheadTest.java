package org.kabinet.integrations.commerceml.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabinet.integrations.commerceml.read.Good;
import org.kabinet.integrations.commerceml.read.Section;
import org.kabinet.integrations.commerceml.read.UnreadableFile;
import org.kabinet.integrations.journal.ImportPhase;

/** A file is read while it is being written, and what goes wrong on either side ends both. */
class ReadAheadTest {

    private static final int MANY = 20_000;
    private static final String HEAD = "<КоммерческаяИнформация ВерсияСхемы=\"2.07\"><Каталог>";
    private static final String TAIL = "</Каталог></КоммерческаяИнформация>";

    @TempDir
    Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("import.xml"), content);
    }

    private static String goods(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<Товар><Ид>" + i + "</Ид><Наименование>Товар</Наименование></Товар>")
                .collect(Collectors.joining("", "<Товары>", "</Товары>"));
    }

    @Test
    void everythingComesInItsOrderAndTheShareGrows() throws IOException {
        Path file = file(HEAD + goods(MANY) + TAIL);
        List<String> ids = new ArrayList<>();
        List<Long> positions = new ArrayList<>();
        try (ReadAhead ahead = ReadAhead.of(file)) {
            ahead.forEach(part -> {
                part.entries().stream()
                        .filter(Good.class::isInstance)
                        .map(entry -> ((Good) entry).item().id().value())
                        .forEach(ids::add);
                positions.add(part.position());
            });
        }
        assertThat(ids)
                .containsExactlyElementsOf(
                        IntStream.range(0, MANY).mapToObj(String::valueOf).toList());
        assertThat(positions).isSorted().hasSizeGreaterThan(MANY / 1000).last().isEqualTo(Files.size(file));
    }

    @Test
    void aFileCutShortSaysSoToWhoeverWrites() throws IOException {
        Path file = file(HEAD + goods(MANY).replace("</Товары>", "<Товар><Ид>"));
        try (ReadAhead ahead = ReadAhead.of(file)) {
            assertThatThrownBy(() -> ahead.forEach(part -> {})).isInstanceOf(UnreadableFile.class);
        }
    }

    @Test
    void theReaderStopsWhenWritingFails() throws IOException, InterruptedException {
        Path file = file(HEAD + goods(MANY) + TAIL);
        assertThatThrownBy(() -> {
                    try (ReadAhead ahead = ReadAhead.of(file)) {
                        ahead.forEach(part -> {
                            throw new IllegalStateException("disk full");
                        });
                    }
                })
                .hasMessage("disk full");
        long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (reads() && System.nanoTime() < patience) {
            Thread.sleep(10);
        }
        assertThat(reads()).isFalse();
    }

    private static boolean reads() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("exchange-read"));
    }

    @Test
    void aSectionThatSaysWhoseItIsIsNotLookedThrough() throws IOException {
        AtomicBoolean looked = new AtomicBoolean();
        assertThat(sources(HEAD + "<Ид>first</Ид>" + goods(1) + TAIL, looked)).containsExactly("first");
        assertThat(looked).isFalse();
    }

    @Test
    void aSectionThatSaysSoBehindItsPiecesIs() throws IOException {
        AtomicBoolean looked = new AtomicBoolean();
        assertThat(sources(HEAD + goods(1) + "<Ид>late</Ид>" + TAIL, looked)).containsExactly("late");
        assertThat(looked).isTrue();
    }

    private List<String> sources(String xml, AtomicBoolean looked) throws IOException {
        Path file = file(xml);
        Survey survey = new Survey(false);
        try (ReadAhead ahead = ReadAhead.of(file)) {
            ahead.forEach(part -> part.entries().forEach(survey));
        }
        SectionSources sources = new SectionSources(() -> {
            looked.set(true);
            return survey.sources();
        });
        List<String> found = new ArrayList<>();
        try (ReadAhead ahead = ReadAhead.of(file)) {
            ahead.forEach(part -> part.entries().stream()
                    .filter(Section.class::isInstance)
                    .map(Section.class::cast)
                    .filter(section -> section.moment() == Section.Moment.OPENED)
                    .forEach(section -> found.add(sources.next(section))));
        }
        return found;
    }

    @Test
    void theShareIsOfWhatIsBeingDoneAndNeverAHundredBeforeTheEnd() {
        ImportProgress progress = new ImportProgress(new AtomicBoolean());
        assertThat(progress.share().phase()).isNull();
        progress.at(ImportPhase.LOADING, 500, 500);
        assertThat(progress.share().percent()).isEqualTo(99);
        progress.at(ImportPhase.LISTING, 1, 4);
        assertThat(progress.share()).isEqualTo(new ImportProgress.Share(ImportPhase.LISTING, 1, 4));
        assertThat(progress.share().percent()).isEqualTo(25);
    }
}
