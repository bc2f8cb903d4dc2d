package io.github.motcua.rules.examples.intake;

import static io.github.motcua.rules.examples.intake.IntakeJar.BAD_LINES;
import static io.github.motcua.rules.examples.intake.IntakeJar.PROGRAMME;
import static io.github.motcua.rules.examples.intake.IntakeJar.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The platform's charset, language, time zone and line ends change no byte. */
class SameEverywhereIT {

    private static byte[] input;
    private static byte[] expected;

    @BeforeAll
    static void decide() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(IntakeJar.bytes(SAMPLE));
        all.writeBytes(IntakeJar.bytes(BAD_LINES));
        input = all.toByteArray();
        expected = IntakeJar.plain()
                .environment("LC_ALL", "C.UTF-8")
                .option("-Dfile.encoding=UTF-8")
                .run(input, "decide", "--catalog", PROGRAMME)
                .bytes();
    }

    @ParameterizedTest
    @CsvSource({
        "C, US-ASCII, en, US, UTC",
        "C, ISO-8859-1, tr, TR, Pacific/Kiritimati",
        "C.UTF-8, UTF-16, ar, EG, America/St_Johns"
    })
    void decisions_and_errors_are_the_same_bytes(
            String locale, String charset, String language, String country, String zone) {
        IntakeJar.Run run = IntakeJar.plain()
                .environment("LC_ALL", locale)
                .option(
                        "-Dfile.encoding=" + charset,
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.timezone=" + zone,
                        "-Dline.separator=\r\n")
                .run(input, "decide", "--catalog", PROGRAMME);

        assertThat(run.bytes()).isEqualTo(expected);
        assertThat(run.out()).contains("Chứng thực bản sao").doesNotContain("\r");
    }

    @Test
    void explanations_and_messages_are_utf_8_on_a_machine_that_knows_only_ascii() {
        IntakeJar.Run explained = IntakeJar.plain()
                .environment("LC_ALL", "C")
                .option("-Dfile.encoding=US-ASCII", "-Dline.separator=\r\n")
                .run(IntakeJar.bytes(SAMPLE), "decide", "--catalog", PROGRAMME, "--explain", "vi");
        IntakeJar.Run help = IntakeJar.plain()
                .environment("LC_ALL", "C")
                .option("-Dfile.encoding=US-ASCII")
                .run("decide", "--help");

        assertThat(explained.out())
                .startsWith("── Dòng 1 ──\nKHÔNG CHỜ: tiếp nhận, giải quyết và trả kết quả ngay\n")
                .doesNotContain("\r", "\uFFFD");
        assertThat(help.out()).contains("{\"line\":N,\"errors\":[…]}").doesNotContain("\u001B");
    }
}
