package io.github.motcua.rules.examples.intake;

import static io.github.motcua.rules.examples.intake.IntakeJar.BAD_LINES;
import static io.github.motcua.rules.examples.intake.IntakeJar.PROGRAMME;
import static io.github.motcua.rules.examples.intake.IntakeJar.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Text for people, in both languages. */
class ExplainIT {

    @Test
    void each_case_stands_under_its_line_number_in_vietnamese() throws IOException {
        long cases = Files.readString(SAMPLE).lines().count();

        IntakeJar.Run run =
                IntakeJar.plain().run("decide", "--catalog", PROGRAMME, "--explain", "vi", SAMPLE.toString());

        assertThat(run.lines().stream().filter(line -> line.startsWith("── ")))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, (int) cases)
                        .mapToObj(line -> "── Dòng " + line + " ──")
                        .toList());
        assertThat(run.out())
                .contains(
                        "\n\n── Dòng 2 ──\nTHÔNG THƯỜNG: ",
                        "  ✗ Số lượng bản sao tối đa 10 bản: có 11 bản [Chuyên đề “không chờ” Hoàn Kiếm 2022 mục 2 (2)]\n",
                        "\nTỪ CHỐI: ",
                        "\nBỔ SUNG: ",
                        "\nKHÔNG THUỘC THẨM QUYỀN: ",
                        "\nCHƯA KẾT LUẬN ĐƯỢC: ");
        assertThat(Normalizer.isNormalized(run.out(), Normalizer.Form.NFC)).isTrue();
        assertThat(run.status()).isZero();
    }

    @Test
    void errors_are_text_too_with_their_place_in_the_input() {
        IntakeJar.Run english =
                IntakeJar.plain().run("decide", "--catalog", PROGRAMME, "--explain", "en", BAD_LINES.toString());
        IntakeJar.Run vietnamese =
                IntakeJar.plain().run(IntakeJar.bytes(BAD_LINES), "decide", "--catalog", PROGRAMME, "--explain=vi");

        assertThat(english.out())
                .startsWith("── Line 1 ──\nNO WAIT: ")
                .contains("\n\n── Line 12 ──\n"
                        + "BAD LINE: nothing was decided; correct it and send it again\n"
                        + "  " + BAD_LINES + ":12:147 /facts/copies: wrong-type: "
                        + "`copies`: expected whole number 1..100000, found text "
                        + "(give a value of this type; nothing is converted)\n\n── Line 13 ──\n");
        assertThat(vietnamese.out())
                .contains("\n\n── Dòng 12 ──\n"
                        + "DÒNG SAI: chưa quyết định gì; hãy sửa rồi gửi lại\n"
                        + "  <stdin>:12:147 /facts/copies: wrong-type: ")
                .doesNotContain("── Dòng 20 ──");
        assertThat(english.status()).isEqualTo(1);
        assertThat(vietnamese.status()).isEqualTo(1);
    }
}
