package org.kabinet.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class ArticleKeyTests {

    record Vector(String article, String key) {}

    /** The client is held to the same vectors. */
    static List<Vector> vectors() throws IOException {
        try (var file = ArticleKeyTests.class.getResourceAsStream("/vectors/article-key.json")) {
            return new JsonMapper().readValue(file, new TypeReference<>() {});
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void foldsAsTheSharedVectorsSay(Vector vector) {
        assertThat(ArticleKey.of(vector.article())).isEqualTo(vector.key());
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll String article) {
        String key = ArticleKey.of(article);
        assertThat(ArticleKey.of(key)).isEqualTo(key);
    }

    @Property
    void separatorsNeverMatter(
            @ForAll @CharRange(from = '0', to = 'z') String one,
            @ForAll @CharRange(from = '0', to = 'z') String other) {
        assertThat(ArticleKey.of(one + "-" + other)).isEqualTo(ArticleKey.of(one + " . / " + other));
    }
}
