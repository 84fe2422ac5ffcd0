package org.kabinet.demo.goods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kabinet.demo.seed.CheckDigits;

class AssortmentTests {
    private static final Assortment ASSORTMENT = Assortment.written();

    @Test
    void there_is_enough_to_choose_from() {
        assertThat(ASSORTMENT.goods().stream().filter(good -> !good.service())).hasSizeGreaterThanOrEqualTo(600);
        assertThat(ASSORTMENT.goods().stream().filter(Good::service)).hasSizeGreaterThanOrEqualTo(8);
        assertThat(ASSORTMENT.items()).hasSizeBetween(2_000, 6_000);
    }

    @Test
    void the_tree_is_three_levels_deep_and_has_no_empty_branch() {
        assertThat(ASSORTMENT.groups()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(ASSORTMENT.groups()).anyMatch(group -> group.above().size() == 2);
        var filled = ASSORTMENT.goods().stream()
                .map(Good::group)
                .flatMap(group -> Stream.concat(Stream.of(group), group.above().stream()))
                .collect(Collectors.toSet());
        assertThat(filled).containsAll(ASSORTMENT.groups());
    }

    @Test
    void articles_and_barcodes_name_one_thing_each() {
        assertThat(ASSORTMENT.goods().stream().map(Good::article)).doesNotHaveDuplicates();
        assertThat(ASSORTMENT.items().map(Good.Item::article)).doesNotHaveDuplicates();
        assertThat(ASSORTMENT.items().map(Good.Item::barcode)).doesNotHaveDuplicates();
        assertThat(ASSORTMENT.items().map(Good.Item::id)).doesNotHaveDuplicates();
    }

    @Test
    void barcodes_are_right_and_for_internal_use() {
        assertThat(ASSORTMENT.items().map(Good.Item::barcode))
                .allMatch(code -> code.startsWith("20")
                        && CheckDigits.ean(code.substring(0, 12)).equals(code));
    }

    @Test
    void articles_are_written_in_latin_letters() {
        assertThat(ASSORTMENT.items().map(Good.Item::article)).allMatch(article -> article.matches("[A-Z0-9/.x-]+"));
    }

    @Test
    void sizes_and_heights_make_a_matrix() {
        var suit = good("KS-112");
        assertThat(suit.items()).hasSize(10);
        assertThat(suit.items().getFirst().article()).isEqualTo("KS-112/44-170");
        assertThat(suit.items().getFirst().characteristics())
                .containsEntry("Размер", "44–46")
                .containsEntry("Рост", "170–176");
    }

    @Test
    void every_good_is_priced_described_named_in_both_languages_and_drawn() {
        assertThat(ASSORTMENT.goods()).allSatisfy(good -> {
            assertThat(good.price()).isPositive();
            assertThat(good.description()).isNotBlank();
            assertThat(good.nameEn()).matches(text -> text.chars().noneMatch(c -> c >= 0x400 && c < 0x500));
            assertThat(good.drawings()).isNotEmpty();
            assertThat(good.minimum() % good.packMultiple()).isZero();
        });
    }

    @Test
    void analogues_are_of_the_same_group_and_not_the_good_itself() {
        var good = good("NG-410");
        assertThat(ASSORTMENT.analogues(good))
                .isNotEmpty()
                .doesNotContain(good)
                .allMatch(other -> other.group().equals(good.group()));
    }

    @Test
    void the_assortment_is_the_same_each_time() {
        assertThat(Assortment.written()).isEqualTo(ASSORTMENT);
    }

    @Test
    void drawings_are_whole_pictures_in_the_colours_of_the_good() {
        List<Drawing> drawings = ASSORTMENT.goods().stream()
                .flatMap(good -> good.drawings().stream())
                .toList();
        assertThat(drawings.stream().map(Drawing::template).distinct()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(drawings)
                .allSatisfy(drawing -> assertThat(new String(drawing.svg()))
                        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                        .doesNotContain("@", "<script", "style="));
    }

    private static Good good(String article) {
        return ASSORTMENT.goods().stream()
                .filter(good -> good.article().equals(article))
                .findFirst()
                .orElseThrow();
    }
}
