package io.github.motcua.rules.examples.intake;

import static io.github.motcua.rules.examples.intake.IntakeJar.BAD_LINES;
import static io.github.motcua.rules.examples.intake.IntakeJar.PROGRAMME;
import static io.github.motcua.rules.examples.intake.IntakeJar.copies;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.json.DecisionJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A bad line costs only itself, whatever is wrong with it. */
class BadLinesIT {

    @Test
    void every_kind_of_bad_line_is_answered_in_place_with_code_and_pointer() throws IOException {
        List<String> expected = new ArrayList<>();
        for (String line : Files.readAllLines(IntakeJar.CASES.resolve("bad-lines-expected.txt"))) {
            if (!line.startsWith("#")) {
                expected.add(line.substring(0, line.lastIndexOf('\t')));
            }
        }

        IntakeJar.Run run = IntakeJar.plain().run("decide", "--catalog", PROGRAMME, BAD_LINES.toString());

        List<String> actual = new ArrayList<>();
        for (String answer : run.lines()) {
            String number = expected.get(actual.size()).split("\t")[0];
            if (ErrorLine.matches(answer)) {
                ErrorLine error = ErrorLine.parse(answer);
                actual.add(error.line() + "\t" + codes(error));
            } else {
                actual.add(number + "\t" + DecisionJson.read(answer).outcome());
            }
        }
        assertThat(actual).isEqualTo(expected);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(Normalizer.isNormalized(run.out(), Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void every_problem_has_a_place_inside_its_line_and_a_message_in_both_languages() throws IOException {
        List<String> input =
                Files.readString(BAD_LINES, StandardCharsets.ISO_8859_1).lines().toList();

        IntakeJar.Run run = IntakeJar.plain().run("decide", "--catalog", PROGRAMME, BAD_LINES.toString());

        assertThat(run.lines().stream().filter(ErrorLine::matches).map(ErrorLine::parse))
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.problems()).isNotEmpty().allSatisfy(problem -> {
                    assertThat(problem.line()).isEqualTo(1);
                    assertThat(problem.column())
                            .isBetween(1, input.get(error.line() - 1).length() + 1);
                    assertThat(problem.vi()).isNotBlank();
                    assertThat(problem.en()).isNotBlank().isNotEqualTo(problem.vi());
                }));
        assertThat(problemAt(run, 12).column()).isEqualTo(input.get(11).indexOf("\"2\"") + 1);
    }

    private static ErrorLine.Problem problemAt(IntakeJar.Run run, int line) {
        return run.lines().stream()
                .filter(ErrorLine::matches)
                .map(ErrorLine::parse)
                .filter(error -> error.line() == line)
                .findFirst()
                .orElseThrow()
                .problems()
                .get(0);
    }

    @Test
    void lines_of_any_size_are_refused_in_a_heap_of_64_MB_and_the_next_is_decided() {
        IntakeJar.Run run = IntakeJar.with("-Xmx64m", "-XX:+UseSerialGC")
                .run(
                        to -> {
                            line(to, copies(1));
                            fill(to, 'x', 10 << 20);
                            line(to, copies(2));
                            fill(to, '[', 100_000);
                            line(to, "{\"procedure\":\"" + "9".repeat(200_000) + "\"}");
                            to.write("{\"facts\":{".getBytes(StandardCharsets.US_ASCII));
                            for (int i = 0; i < 6_000; i++) {
                                to.write(("\"" + colliding(i) + "\":1,").getBytes(StandardCharsets.US_ASCII));
                            }
                            line(to, "\"z\":1}}");
                            fill(to, ' ', 300_000);
                            line(
                                    to,
                                    copies(3)
                                            + " ".repeat(256 * 1024 - copies(3).length()));
                            line(
                                    to,
                                    copies(3)
                                            + " ".repeat(256 * 1024 - copies(3).length() + 1));
                            for (int i = 0; i < 64; i++) {
                                fill(to, '0', 1 << 20);
                            }
                            line(to, copies(4));
                        },
                        "decide",
                        "--catalog",
                        PROGRAMME);

        List<String> answers = run.lines().stream()
                .map(answer -> ErrorLine.matches(answer)
                        ? ErrorLine.parse(answer).line() + " " + codes(ErrorLine.parse(answer))
                        : DecisionJson.read(answer).outcome().name())
                .toList();
        assertThat(answers.subList(0, 9))
                .containsExactly(
                        "NO_WAIT",
                        "2 too-large@",
                        "NO_WAIT",
                        "4 too-deep@" + "/0".repeat(32),
                        "5 missing@ too-long@/procedure",
                        "6 too-many@/facts",
                        "7 too-large@",
                        "NO_WAIT",
                        "9 too-large@");
        assertThat(answers.subList(9, 73)).allMatch(answer -> answer.endsWith(" too-large@"));
        assertThat(answers.get(73)).isEqualTo("NO_WAIT");
        assertThat(answers).hasSize(74);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    /** Names that all have one hash code, as somebody would choose them who means harm. */
    private static String colliding(int number) {
        StringBuilder name = new StringBuilder();
        for (int bit = 0; bit < 17; bit++) {
            name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }

    private static void fill(OutputStream to, char with, int count) throws IOException {
        byte[] bytes = new byte[count + 1];
        Arrays.fill(bytes, 0, count, (byte) with);
        bytes[count] = '\n';
        to.write(bytes);
    }

    private static void line(OutputStream to, String line) throws IOException {
        to.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String codes(ErrorLine error) {
        List<String> codes = new ArrayList<>();
        error.problems().forEach(problem -> codes.add(problem.code() + "@" + problem.pointer()));
        return String.join(" ", codes);
    }
}
