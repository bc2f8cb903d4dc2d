package io.github.motcua.rules.examples.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.EngineFaultException;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeskTest {

    private static final ProcedureRules RULES = ProcedureRules.of(Catalogs.vnCertification());
    private static final byte[] CASE = IntakeJar.copies(1).getBytes(StandardCharsets.UTF_8);
    private static final byte[] FAULTY = IntakeJar.copies(13).getBytes(StandardCharsets.UTF_8);
    private static final byte[] BROKEN = IntakeJar.copies(14).getBytes(StandardCharsets.UTF_8);

    private static Decision decide(byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8);
        if (text.contains("\"copies\":13,")) {
            throw new EngineFaultException(
                    "engine fault at rule at-most-10-copies of 2.000815 (vn-certification 1): \u0007",
                    "at-most-10-copies",
                    null);
        }
        if (text.contains("\"copies\":14,")) {
            throw new NullPointerException("a defect");
        }
        return RULES.decide(CaseJson.read(json, "", RULES.zone()));
    }

    private static List<String> answers(Answers<Decision> answers) throws IOException {
        Desk<Decision> desk = new Desk<>(DeskTest::decide, answers);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(desk.take(1, CASE, out)).isTrue();
        assertThat(desk.take(2, FAULTY, out)).isFalse();
        assertThat(desk.take(3, BROKEN, out)).isFalse();
        assertThat(desk.take(4, "{".getBytes(StandardCharsets.UTF_8), out)).isFalse();
        assertThat(desk.take(5, CASE, out)).isTrue();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void a_fault_of_the_engine_is_told_in_place_and_the_next_case_is_decided() throws IOException {
        List<String> lines = answers(new JsonAnswers<>(DecisionJson::write));

        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).startsWith("{\"outcome\":\"ORDINARY\"");
        assertThat(ErrorLine.parse(lines.get(1))).satisfies(error -> {
            assertThat(error.line()).isEqualTo(2);
            assertThat(error.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("engine-fault");
                assertThat(problem.pointer()).isEmpty();
                assertThat(problem.en())
                        .isEqualTo("the engine failed, nothing was decided: engine fault at rule at-most-10-copies"
                                + " of 2.000815 (vn-certification 1): ?");
            });
        });
        assertThat(ErrorLine.parse(lines.get(2)).problems().get(0).code()).isEqualTo("engine-fault");
        assertThat(ErrorLine.parse(lines.get(3)).problems().get(0).code()).isEqualTo("bad-syntax");
        assertThat(lines.get(4)).isEqualTo(lines.get(0));
    }

    @Test
    void text_does_not_blame_the_case_for_a_fault_of_the_engine() throws IOException {
        List<String> lines = answers(new TextAnswers<>(
                Language.VIETNAMESE,
                "cases.jsonl",
                DecideCommand.REFUSED,
                decision -> decision.explain(Language.VIETNAMESE)));

        assertThat(lines)
                .containsSequence("── Dòng 2 ──", "LỖI BỘ MÁY: chưa quyết định gì")
                .containsSequence("── Dòng 4 ──", "DÒNG SAI: chưa quyết định gì; hãy sửa rồi gửi lại")
                .anyMatch(line -> line.startsWith("  cases.jsonl:2:1 (document): engine-fault: bộ máy gặp lỗi"));
    }
}
