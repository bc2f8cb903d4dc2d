package io.github.motcua.rules.examples.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions and answers at the terminal, typed beforehand. */
class AskIT {

    @TempDir
    private Path folder;

    private static IntakeJar.Run copies(String answers, String... more) {
        List<String> call = new ArrayList<>(List.of(
                "ask",
                "--catalog",
                IntakeJar.PROGRAMME,
                "--procedure",
                "2.000815",
                "--unit",
                "hoan-kiem/hang-bac",
                "--received",
                "2022-05-26T09:30"));
        call.addAll(List.of(more));
        return IntakeJar.plain().run(answers.getBytes(StandardCharsets.UTF_8), call.toArray(new String[0]));
    }

    @Test
    void answers_are_typed_until_the_outcome_is_known() {
        // no ground, at the ward's seat, complete, in person, copies, pages, issued in Viet Nam, three times no, at
        // once
        IntakeJar.Run run = copies("0\n1\nc\n1\n10\n20\n1\nk\nkhông\nn\ncó\nnever read\n");

        assertThat(run.out()).startsWith("KHÔNG CHỜ: ");
        assertThat(run.err().lines().filter(line -> line.matches("\\d+\\. .*"))).hasSize(11);
        assertThat(run.err())
                .startsWith(
                        "1. Qua kiểm tra, có căn cứ từ chối nào không? (người nhận định: công chức tiếp nhận hồ sơ)\n")
                .contains("\n5. Yêu cầu chứng thực tất cả bao nhiêu bản sao?\n   [số nguyên 1..100000 (bản); bỏ trống")
                .endsWith("[c = có; k = không; bỏ trống = chưa biết; ? = vì sao hỏi]\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void one_answer_may_be_enough() {
        IntakeJar.Run run = copies("1 2\n");

        assertThat(run.out()).startsWith("TỪ CHỐI: ");
        assertThat(run.status()).isZero();
    }

    @Test
    void who_wonders_is_told_why_and_asked_again() {
        IntakeJar.Run run = copies("?\n2\n", "--lang", "en");

        assertThat(run.err())
                .contains("   For: ", " [Decree 23/2015/NĐ-CP Article 22")
                .startsWith("1. ");
        assertThat(run.out()).startsWith("REFUSE: ");
    }

    @Test
    void an_answer_that_does_not_fit_is_told_and_asked_again() {
        IntakeJar.Run run = copies("none\n77\n0\n1\nc\n1\n100001\n-\n9\n", "--lang", "en");

        assertThat(run.err())
                .contains("   Not understood: numbers from above, with spaces between; 0 = none")
                .contains("   Not understood: whole number 1..100000 (")
                .contains("   expected whole number 1..100000, found `100001` (");
        assertThat(run.out()).startsWith("UNDETERMINED: ");
    }

    @Test
    void what_nobody_knows_stays_open() {
        IntakeJar.Run run = copies("\n".repeat(30));

        assertThat(run.out()).startsWith("CHƯA KẾT LUẬN ĐƯỢC: ").contains("Cần biết thêm:\n  1. ");
        assertThat(run.err().lines().filter(line -> line.matches("\\d+\\. .*"))).hasSize(11);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void a_case_in_a_file_is_gone_on_with() throws Exception {
        Path begun = Files.writeString(
                folder.resolve("case.json"), IntakeJar.copies(10).replace("\"complex\":false,", ""));
        String[] call = {"ask", "--catalog", IntakeJar.PROGRAMME, "--", begun.toString()};

        IntakeJar.Run simple = IntakeJar.plain().run("k\n".getBytes(StandardCharsets.UTF_8), call);
        IntakeJar.Run complex = IntakeJar.plain().run("c\n".getBytes(StandardCharsets.UTF_8), call);

        assertThat(simple.out()).startsWith("KHÔNG CHỜ: ");
        assertThat(complex.out()).startsWith("THÔNG THƯỜNG: ");
        assertThat(simple.err()).startsWith("1. Hồ sơ có thuộc trường hợp phức tạp không?");
    }

    @Test
    void wrong_calls_and_wrong_cases_ask_nothing() throws Exception {
        Path wrong = Files.writeString(
                folder.resolve("case.json"),
                "{\"procedure\":\"2.000815\",\n\"receivedAt\":\"2022-05-26T09:30\",\"facts\":{\"coppies\":1}}");
        IntakeJar jar = IntakeJar.plain();

        IntakeJar.Run nothing = jar.run("ask", "--catalog", "vn-certification");
        IntakeJar.Run both = copies("", "--", wrong.toString());
        IntakeJar.Run unknownFact =
                jar.run("ask", "--catalog", "vn-certification", "--lang=en", "--", wrong.toString());
        IntakeJar.Run noFile = jar.run("ask", "--catalog", "vn-certification", "--", "nowhere.json");
        IntakeJar.Run noMoment =
                jar.run("ask", "--catalog", "vn-certification", "--procedure=2.000815", "--received=soon");
        IntakeJar.Run noProcedure = jar.run("ask", "--catalog", "vn-certification", "--procedure=9.999999");

        assertThat(nothing.err()).contains("give either a file with a case, or --procedure");
        assertThat(both.err()).contains("give either a file with a case, or --procedure");
        assertThat(unknownFact.err())
                .contains("case.json:2:", "/facts/coppies: unknown-fact: ", "did you mean `copies`?");
        assertThat(noFile.err()).isEqualTo("intake: nowhere.json: no such file\n");
        assertThat(noMoment.err()).contains("no such moment: 'soon'");
        assertThat(noProcedure.err()).contains("/procedure: unknown-procedure: ");
        for (IntakeJar.Run run : List.of(nothing, both, unknownFact, noFile, noMoment, noProcedure)) {
            assertThat(run.out()).isEmpty();
            assertThat(run.status()).isEqualTo(2);
        }
    }
}
