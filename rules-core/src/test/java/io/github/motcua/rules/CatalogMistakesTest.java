package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.json.CatalogJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Mistakes in catalogs that once passed, or that were answered with a fault instead of a problem. */
class CatalogMistakesTest {

    /** The problems of a small catalog on top of the one-stop rules, each as code and place. */
    private static List<String> problems(String members) {
        return check(members).stream()
                .map(issue -> issue.code().id() + " " + issue.location().pointer())
                .toList();
    }

    private static List<Issue> check(String members) {
        String catalog = """
                {"id":"small","version":"1","title":{"vi":"Nhỏ","en":"Small"},
                 "publisher":{"vi":"Phường","en":"Ward"},"builtOn":["vn-one-stop"],%s}""".formatted(members.strip());
        return Catalogs.check(List.of(CatalogJson.read(catalog.getBytes(StandardCharsets.UTF_8), "small.json")));
    }

    @Test
    void the_place_of_the_schema_is_a_text() {
        assertThat(problems("\"$schema\":\"catalog.schema.json\"")).isEmpty();
        assertThat(problems("\"$schema\":7")).containsExactly("wrong-type /$schema");
        assertThat(problems("\"$schema\":null")).containsExactly("wrong-type /$schema");
    }

    /** A fact of a type that may not apply, and a requirement that compares it. */
    private static String comparison(String type, String comparison) {
        return """
                "facts":[{"id":"answer","type":%s,"mayNotApply":true,
                          "label":{"vi":"Trả lời","en":"Answer"},"question":{"vi":"Trả lời?","en":"Answer?"}}],
                "requirements":[{"id":"answered","kind":"ADMISSIBILITY","criterion":{"fact":"answer",%s},
                                 "wording":{"vi":"Có trả lời","en":"Answered"},
                                 "citations":[{"source":"nd-61-2018"}],
                                 "validity":{"from":"2018-06-21","to":"2025-06-30"}}]""".formatted(type, comparison);
    }

    @Test
    void nothing_is_compared_with_not_applicable() {
        String whole = "\"WHOLE\",\"range\":{\"min\":0,\"max\":9}";
        String notApplicable = "{\"notApplicable\":true}";

        assertThat(problems(comparison(whole, "\"applies\":true"))).isEmpty();
        assertThat(problems(comparison(whole, "\"atMost\":" + notApplicable)))
                .containsExactly("not-comparable /requirements/0/criterion/atMost");
        assertThat(problems(comparison("\"DATE\"", "\"atLeast\":" + notApplicable)))
                .containsExactly("not-comparable /requirements/0/criterion/atLeast");
        assertThat(problems(comparison("\"YES_NO\"", "\"is\":" + notApplicable)))
                .containsExactly("not-comparable /requirements/0/criterion");
        assertThat(problems(comparison("\"YES_NO\"", "\"in\":[true," + notApplicable + "]")))
                .containsExactly("not-comparable /requirements/0/criterion");
    }

    @Test
    void a_programme_has_at_least_one_unit_and_one_procedure() {
        String cited = "\"citations\":[{\"source\":\"nd-61-2018\"}]";

        assertThat(problems("\"programmes\":[{\"id\":\"nobody\",\"name\":{\"vi\":\"Không ai\",\"en\":\"Nobody\"},"
                        + "\"period\":{" + cited + "},\"units\":{\"ids\":[]," + cited + "},"
                        + "\"list\":{\"procedures\":[]," + cited + "}}]"))
                .containsExactly("missing /programmes/0/units/ids", "missing /programmes/0/list/procedures");
    }

    @Test
    void a_message_can_show_whatever_ids_the_catalog_has() {
        String odd = "\\u200B" + "x".repeat(200);
        String choice = "\"CHOICE\",\"values\":["
                + IntStream.range(0, 50)
                        .mapToObj(i -> "{\"code\":\"" + odd + i + "\",\"label\":{\"vi\":\"Mã\",\"en\":\"Code\"}}")
                        .collect(Collectors.joining(","))
                + "]";

        List<Issue> issues = check(comparison(choice, "\"is\":\"something-else\""));

        assertThat(issues).hasSize(51);
        Issue unknown = issues.get(issues.size() - 1);
        assertThat(unknown.code()).isEqualTo(IssueCode.UNKNOWN_VALUE);
        assertThat(unknown.message().en()).isEqualTo("`something-else` is no value of `answer`");
        assertThat(unknown.help().en())
                .startsWith("the values are \\u200Bxxx")
                .endsWith("x…, …")
                .hasSizeLessThan(2000);
    }

    @Test
    void a_message_can_show_whatever_options_a_reading_has() {
        String reading = """
                "readings":[{"id":"open","question":{"vi":"Hỏi","en":"Ask"},
                             "options":{"\u200B":{"vi":"A","en":"A"},"b":{"vi":"B","en":"B"}},"taken":"b",
                             "why":{"vi":"Vì","en":"Why"},"citations":[{"source":"nd-61-2018"}]}],
                "requirements":[{"id":"contested","kind":"ADMISSIBILITY",
                                 "criterion":{"reading":"open","options":{"a":{"always":true},"b":{"always":true}}},
                                 "wording":{"vi":"Có","en":"Yes"},"citations":[{"source":"nd-61-2018"}],
                                 "validity":{"from":"2018-06-21","to":"2025-06-30"}}]""";

        assertThat(problems(reading))
                .containsExactly("bad-id /readings/0/options", "unknown-reading /requirements/0/criterion/options");
        assertThat(check(reading).get(1).message().en()).isEqualTo("exactly the options [b, \\u200B] are needed");
    }
}
