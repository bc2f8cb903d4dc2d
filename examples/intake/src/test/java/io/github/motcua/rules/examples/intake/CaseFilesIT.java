package io.github.motcua.rules.examples.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Case files run on the command line. */
class CaseFilesIT {

    private static final Path SAMPLE = IntakeJar.CASES.resolve("no-wait.cases.json");

    @TempDir
    private Path folder;

    private static IntakeJar.Run test(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "test";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return IntakeJar.plain().run(all);
    }

    private String changed() throws IOException {
        String written = Files.readString(SAMPLE);
        String changed = written.replace("\"date\": \"2022-05-30\"", "\"date\": \"2022-05-28\"");
        assertThat(changed).isNotEqualTo(written);
        return Files.writeString(folder.resolve("changed.cases.json"), changed).toString();
    }

    @Test
    void all_pass_and_the_status_says_so() {
        IntakeJar.Run run = test(SAMPLE.toString(), IntakeJar.CASES.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("Cases: 36; passed: 36; failed: 0\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_failure_is_a_line_with_file_line_name_and_difference_and_the_status_says_so() throws IOException {
        String file = changed();

        IntakeJar.Run run = test(file);

        assertThat(run.status()).isOne();
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0))
                .isEqualTo(file + ":87: after three on a Friday, the result is due on Monday: /due/date: expected"
                        + " \"2022-05-28\", found \"2022-05-30\"");
    }

    @Test
    void failures_are_explained_or_told_as_json() throws IOException {
        String file = changed();

        IntakeJar.Run explained = test("--explain", "vi", file);
        IntakeJar.Run json = test("--json", file);

        assertThat(explained.out())
                .contains(
                        "  Căn cứ: Nghị định 23/2015/NĐ-CP Điều 7",
                        "  THÔNG THƯỜNG: tiếp nhận",
                        "  Hồ sơ: {\"procedure\"")
                .endsWith("Tổng số hồ sơ: 18; đúng: 17; sai: 1\n");
        assertThat(json.lines()).hasSize(19);
        assertThat(json.lines().get(18))
                .isEqualTo("{\"totals\":{\"files\":1,\"cases\":18,\"passed\":17,\"failed\":1}}");
    }

    @Test
    void wrong_calls_and_files_that_are_wrong_run_nothing() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path wrong = Files.writeString(
                folder.resolve("wrong.cases.json"), "{\"catalogs\": [\"vn-one-stop\"], \"cases\": []}");

        IntakeJar.Run nothing = test();
        IntakeJar.Run both = test("--json", "--explain", "vi", SAMPLE.toString());
        IntakeJar.Run missing =
                test(SAMPLE.toString(), folder.resolve("none.json").toString());
        IntakeJar.Run none = test(empty.toString());
        IntakeJar.Run refused = test("--explain", "vi", SAMPLE.toString(), wrong.toString());

        assertThat(nothing.status()).isEqualTo(2);
        assertThat(both.status()).isEqualTo(2);
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("none.json: no such file");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("no file in it ends in .cases.json");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("wrong.cases.json:1:40 /cases: missing: danh sách trống");
        assertThat(refused.out()).isEmpty();
    }

    @Test
    void nothing_that_is_not_a_case_file_with_cases_ends_well() throws IOException {
        Path good = Files.copy(SAMPLE, folder.resolve("a.cases.json"));
        Path empty = Files.writeString(folder.resolve("b.cases.json"), "");
        Path dangling = Files.createSymbolicLink(folder.resolve("c.json"), folder.resolve("nowhere"));

        assertThat(test(empty.toString()).err()).contains("b.cases.json:1:1 (document): bad-syntax");
        for (String wrong : new String[] {"", " ", empty.toString(), folder.toString(), dangling.toString(), "a\nb"}) {
            IntakeJar.Run run = test(good.toString(), wrong);
            assertThat(run.status()).as("«" + wrong + "»").isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isNotEmpty();
        }
    }

    @Test
    void a_case_that_is_refused_and_of_which_nothing_was_expected_fails() throws IOException {
        String written = Files.readString(SAMPLE);
        String changed = written.replace(
                "{\"problems\": [{\"code\": \"wrong-type\", \"pointer\": \"/facts/copies\"}, \"nothing else\"]}",
                "{\"due\": null, \"guide\": []}");
        assertThat(changed).isNotEqualTo(written);
        Path file = Files.writeString(folder.resolve("refused.cases.json"), changed);

        IntakeJar.Run run = test(file.toString());

        assertThat(run.status()).isOne();
        assertThat(run.out()).contains("nothing was decided", "passed: 17; failed: 1");
    }

    @Test
    void the_same_files_give_the_same_output_in_the_order_of_their_names() throws IOException {
        String changed = Files.readString(Path.of(changed()));
        Files.delete(folder.resolve("changed.cases.json"));
        for (String name : new String[] {"b", "a/c", "a/b", "d"}) {
            Path file = folder.resolve(name + ".cases.json");
            Files.createDirectories(file.getParent());
            Files.writeString(file, changed);
        }

        IntakeJar.Run run = test("--json", folder.toString());

        assertThat(run.status()).isOne();
        assertThat(run.lines()).hasSize(4 * 18 + 1);
        assertThat(run.lines().stream().filter(line -> line.contains("\"passed\":false")))
                .hasSize(4)
                .isSorted();
        assertThat(test("--json", folder.toString()).out()).isEqualTo(run.out());
    }
}
