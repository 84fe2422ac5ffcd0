package org.kabinet.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;

class PagingTests {
    @Test
    void a_page_knows_where_the_next_one_begins() {
        var page = Page.cut(numbers(4), 3, number -> Cursor.of("number", number));
        assertThat(page.items()).containsExactly(1, 2, 3);
        assertThat(Cursor.decode(page.nextCursor(), "number", 1).orElseThrow().keys())
                .containsExactly("3");
    }

    @Test
    void the_last_page_says_so() {
        assertThat(Page.cut(numbers(3), 3, number -> Cursor.of("number", number))
                        .nextCursor())
                .isNull();
    }

    @Property
    void whatever_the_keys_a_cursor_reads_back(@ForAll String name, @ForAll long id) {
        String clean = name.replace("\u001f", "");
        String encoded = Cursor.of("-name", clean, id).encoded();
        assertThat(Cursor.decode(encoded, "-name", 2).orElseThrow().keys())
                .containsExactly(new String(clean.getBytes(UTF_8), UTF_8), Long.toString(id));
    }

    @Test
    void a_cursor_of_another_order_or_by_another_hand_is_refused() {
        String other = Cursor.of("name", "a").encoded();
        for (String forged : List.of(other, "%%%", "aGFoYQ")) {
            assertThatThrownBy(() -> Cursor.decode(forged, "-name", 1))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refusal -> assertThat(refusal.type()).isEqualTo(PlatformProblem.BAD_CURSOR));
        }
    }

    @Test
    void a_change_must_name_the_version_it_saw() {
        assertThat(Version.required("\"7\"")).isEqualTo(7);
        assertThat(Version.required("W/\"7\"")).isEqualTo(7);
        assertThatThrownBy(() -> Version.required(null)).hasMessageContaining("version-required");
        assertThatThrownBy(() -> Version.required("\"old\"")).hasMessageContaining("changed-meanwhile");
        assertThatThrownBy(() -> Version.mustMatch(1, 2)).hasMessageContaining("changed-meanwhile");
    }

    private static List<Integer> numbers(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }
}
