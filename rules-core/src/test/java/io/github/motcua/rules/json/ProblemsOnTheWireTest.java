package io.github.motcua.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsOnTheWireTest {

    private static final Issue ISSUE = Issue.error(
            IssueCode.UNKNOWN_FACT,
            new Location("", "/facts/coppies", 1, 14),
            Text.of("không có dữ kiện `coppies`", "there is no fact `coppies`"),
            Text.of("có phải ý là `copies`?", "did you mean `copies`?"));

    @Test
    void a_problem_is_written_with_its_code_its_place_and_both_languages() {
        assertThat(IssueJson.write(ISSUE))
                .isEqualTo("{\"code\":\"unknown-fact\",\"severity\":\"ERROR\",\"pointer\":\"/facts/coppies\","
                        + "\"line\":1,\"column\":14,"
                        + "\"message\":{\"vi\":\"không có dữ kiện `coppies`\",\"en\":\"there is no fact `coppies`\"},"
                        + "\"help\":{\"vi\":\"có phải ý là `copies`?\",\"en\":\"did you mean `copies`?\"}}");
    }

    @Test
    void the_file_is_named_where_there_is_one() {
        assertThat(IssueJson.write(ISSUE.in("a \"b\".json")))
                .startsWith("{\"file\":\"a \\\"b\\\".json\",\"code\":\"unknown-fact\",");
    }

    @Test
    void several_problems_are_a_list() {
        String one = IssueJson.write(ISSUE);

        assertThat(IssueJson.write(List.of(ISSUE, ISSUE))).isEqualTo("[" + one + "," + one + "]");
        assertThat(IssueJson.write(List.of())).isEqualTo("[]");
    }

    @Test
    void bytes_that_are_not_utf_8_are_placed_at_the_first_of_them() {
        byte[] broken = "{\n \"procédure\": \"?\"}".getBytes(StandardCharsets.UTF_8);
        broken[indexOf(broken, '?')] = (byte) 0xFF;

        assertThat(CaseJson.read(broken, "", Catalog.VIETNAM).issues())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo(IssueCode.NOT_UTF_8);
                    assertThat(issue.location()).isEqualTo(new Location("", "", 2, 16));
                });
    }

    @Test
    void half_a_surrogate_pair_in_a_string_is_placed_too() {
        assertThat(CaseJson.read("{\"procedure\":\"\uD800\"}", Catalog.VIETNAM).issues())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo(IssueCode.NOT_UTF_8);
                    assertThat(issue.location()).isEqualTo(new Location("", "", 1, 15));
                });
    }

    @Test
    void a_case_of_256_KiB_is_read_and_one_byte_more_is_not() {
        byte[] largest = new byte[CaseJson.MAX_BYTES];
        Arrays.fill(largest, (byte) ' ');
        byte[] tooLarge = Arrays.copyOf(largest, largest.length + 1);
        tooLarge[largest.length] = ' ';
        String ofThreeByteLetters = "ế".repeat(CaseJson.MAX_BYTES / 3 + 1);

        assertThat(codes(CaseJson.read(largest, "", Catalog.VIETNAM).issues())).containsExactly(IssueCode.BAD_SYNTAX);
        assertThat(CaseJson.read(tooLarge, "", Catalog.VIETNAM).issues())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo(IssueCode.TOO_LARGE);
                    assertThat(issue.location()).isEqualTo(new Location("", "", 1, 1));
                });
        assertThat(codes(CaseJson.read(ofThreeByteLetters, Catalog.VIETNAM).issues()))
                .containsExactly(IssueCode.TOO_LARGE);
    }

    @Test
    void a_decision_written_to_a_stream_has_the_bytes_of_its_text() throws IOException {
        Decision decision = ProcedureRules.of(Catalogs.hoanKiemNoWait2022())
                .decide(Case.of("2.000815").at("hoan-kiem/hang-bac").receivedAt("2022-05-26T14:59"));
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        DecisionJson.write(decision, stream);

        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(DecisionJson.write(decision));
    }

    @Test
    void a_missing_member_does_not_hide_what_is_wrong_elsewhere() {
        ProcedureRules rules = ProcedureRules.of(Catalogs.hoanKiemNoWait2022());
        String written = "{\"procedure\":\"2.000815\",\"facts\":{\"coppies\":1,\"issuer\":\"VIETNAM\"}}";

        assertThat(catchThrowableOfType(RejectedException.class, () -> rules.decide(written))
                        .issues())
                .extracting(issue -> issue.code().id() + " " + issue.location().pointer())
                .containsExactly("missing ", "unknown-fact /facts/coppies");
    }

    private static List<IssueCode> codes(List<Issue> issues) {
        return issues.stream().map(Issue::code).toList();
    }

    private static int indexOf(byte[] bytes, char wanted) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        throw new IllegalArgumentException();
    }
}
