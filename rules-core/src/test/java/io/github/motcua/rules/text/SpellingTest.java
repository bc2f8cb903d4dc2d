package io.github.motcua.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final String SHAPES = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    @Test
    void all_144_vietnamese_vowels_may_stand_in_a_text_in_either_unicode_form() {
        int letters = 0;
        for (char shape : SHAPES.toCharArray()) {
            for (int tone = -1; tone < TONES.length(); tone++) {
                String decomposed = Normalizer.normalize(Character.toString(shape), Normalizer.Form.NFD)
                        + (tone < 0 ? "" : TONES.substring(tone, tone + 1));
                String whole = Spelling.normal(decomposed);
                assertThat(whole).hasSize(1);
                assertThat(Spelling.flaw(whole)).isEmpty();
                assertThat(Text.of(decomposed, "x")).isEqualTo(Text.of(whole, "x"));
                letters++;
            }
        }
        assertThat(letters).isEqualTo(144);
    }

    @ParameterizedTest
    @CsvSource({"abc, 3, abc", "abc, 2, ab", "😀😀, 4, 😀😀", "😀😀, 3, 😀", "😀😀, 2, 😀", "a😀, 2, a"})
    void a_beginning_ends_with_a_whole_character(String text, int most, String beginning) {
        assertThat(Spelling.beginning(text, most)).isEqualTo(beginning);
    }

    @Test
    void whatever_may_stand_in_a_text_is_left_as_it_is_by_normalisation() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String one = Character.toString(c);
            if (Spelling.flaw(one).isEmpty()) {
                assertThat(Normalizer.normalize(one, Normalizer.Form.NFC)).isEqualTo(one);
                all.append(one);
            }
        }
        assertThat(Normalizer.normalize(all, Normalizer.Form.NFC)).isEqualTo(all.toString());
        assertThat(all.length()).isBetween(700, 1000);
    }

    @ParameterizedTest
    @CsvSource({
        "Ðà Nẵng, 0, Đ (U+0110)",
        "quận Ɖống Đa, 5, Đ (U+0110)",
        "ðường, 0, đ (U+0111)",
    })
    void letters_that_only_look_like_the_vietnamese_d_are_refused_with_the_right_one(
            String text, int index, String meant) {
        Spelling.Flaw flaw = Spelling.flaw(text).orElseThrow();

        assertThat(flaw.index()).isEqualTo(index);
        assertThat(flaw.message().en()).contains("did you mean " + meant + "?");
        assertThat(flaw.message().vi()).contains("có phải ý là " + meant + "?");
    }

    @Test
    void a_tone_typed_before_the_shape_mark_is_refused_with_the_letter_meant() {
        Spelling.Flaw flaw =
                Spelling.flaw(Spelling.normal("ti" + "e\u0301\u0302" + "ng")).orElseThrow();

        assertThat(flaw.message().en())
                .isEqualTo("the character U+0302 at index 3 may not be used; did you mean ế (U+1EBF)?");
    }

    @ParameterizedTest
    @CsvSource({
        "00A0, (U+0020)", // no-break space
        "202F, (U+0020)",
        "200B, ''", // zero width space
        "202E, ''", // right-to-left override
        "0000, ''",
        "0009, ''",
        "000A, ''",
        "00AD, ''", // soft hyphen
        "FEFF, ''",
        "0430, ''", // Cyrillic a
        "FF11, ''", // full-width digit
        "D800, ''", // half a surrogate pair
        "E000, ''", // private use
        "1F600, ''"
    })
    void what_is_invisible_foreign_or_no_character_is_refused_with_code_point_and_index(String hex, String meant) {
        Spelling.Flaw flaw = Spelling.flaw("ab" + Character.toString(Integer.parseInt(hex, 16)))
                .orElseThrow();

        assertThat(flaw.message().en()).startsWith("the character U+" + hex + " at index 2 may not be used");
        assertThat(flaw.message().en().contains("did you mean")).isEqualTo(!meant.isEmpty());
        assertThat(flaw.message().en()).contains(meant);
    }

    @Test
    void a_text_made_in_java_is_checked_like_one_that_is_read() {
        assertThatThrownBy(() -> Text.of("Hà\u00A0Nội", "Ha Noi"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("U+00A0 at index 2");
        assertThatThrownBy(() -> Text.of(" ", "x")).hasMessage("a text must not be blank");
        assertThatThrownBy(() -> Text.same("x".repeat(4097)))
                .hasMessage("a text has at most 4096 characters, not 4097");
        assertThat(Text.same("x".repeat(4096)).vi()).hasSize(4096);
    }
}
