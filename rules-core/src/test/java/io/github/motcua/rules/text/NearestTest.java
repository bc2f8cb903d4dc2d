package io.github.motcua.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> FACTS = List.of("copies", "copiesPerOriginal", "pagesPerCopy", "issuer");

    @Test
    void a_misspelt_word_finds_the_one_meant() {
        assertThat(Nearest.to("coppies", FACTS)).contains("copies");
        assertThat(Nearest.to("copeis", FACTS)).contains("copies");
        assertThat(Nearest.to("pagePerCopy", FACTS)).contains("pagesPerCopy");
    }

    @Test
    void what_is_like_nothing_finds_nothing() {
        assertThat(Nearest.to("weather", FACTS)).isEmpty();
        assertThat(Nearest.to("", FACTS)).isEmpty();
        assertThat(Nearest.to("x".repeat(5000), FACTS)).isEmpty();
        assertThat(Nearest.to("copies", List.of())).isEmpty();
    }

    @Test
    void among_equals_the_first_in_the_alphabet_is_found_whatever_the_order() {
        assertThat(Nearest.to("ab", List.of("ac", "ad"))).contains("ac");
        assertThat(Nearest.to("ab", List.of("ad", "ac"))).contains("ac");
        assertThat(Nearest.to("ab", Set.of("ad", "ac", "ae"))).contains("ac");
    }
}
