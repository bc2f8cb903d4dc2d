package io.github.motcua.rules.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.testkit.cases.junit.CaseTests;
import io.github.motcua.rules.testkit.generate.Feature;
import io.github.motcua.rules.testkit.generate.RandomWorld;
import io.github.motcua.rules.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Case files that would pass without showing anything, and files made to harm. */
class HardCaseFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String GIVEN =
            "{\"procedure\":\"2.000815\",\"receivedAt\":\"2022-05-26T09:15\",\"unit\":\"hoan-kiem/hang-bac\","
                    + "\"channel\":\"IN_PERSON\",\"place\":\"WARD_OFFICE\",\"facts\":{\"copies\":11,\"pagesPerCopy\":20,"
                    + "\"issuer\":\"VIETNAM\",\"dossierComplete\":true,\"refusalGrounds\":[],\"complex\":false,"
                    + "\"needsVerification\":false,\"needsConsultation\":false,\"canResolveAtOnce\":true}}";

    @TempDir
    private Path folder;

    private static String file(String given, String expected) {
        return """
                {"catalogs": ["hoan-kiem-no-wait-2022"], "cases": [{
                  "name": "some case", "source": "some law",
                  "given": %s,
                  "expected": %s}]}
                """.formatted(given, expected.replace('\'', '"'));
    }

    private static CaseFile read(byte[] json) {
        return CaseFile.read(json, "some.cases.json", Path.of("."));
    }

    private static CaseResult run(String given, String expected) {
        return read(file(given, expected).getBytes(StandardCharsets.UTF_8))
                .run()
                .get(0);
    }

    private static List<String> issues(byte[] json) {
        RejectedException rejected = catchThrowableOfType(RejectedException.class, () -> read(json));
        assertThat(rejected).isNotNull();
        return rejected.issues().stream().map(Issue::toString).toList();
    }

    private static List<String> issues(String json) {
        return issues(json.getBytes(StandardCharsets.UTF_8));
    }

    // What would show nothing

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'track': null}",
                "{'due': null, 'guide': null}",
                "{'competence': null}",
                "{'questions': []}",
                "{'remedies': ['nothing else']}",
                "{'blockedBy': null}"
            })
    void a_case_that_is_refused_does_not_pass_because_nothing_was_expected_to_be_there(String expected) {
        CaseResult result = run(GIVEN.replace("\"copies\":11", "\"copies\":\"11\""), expected);

        assertThat(result.passed()).isFalse();
        assertThat(result.describe(Language.ENGLISH))
                .contains("expected \"a decision\", found nothing", "nothing was decided", "/facts/copies: wrong-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'procedure': '2.000815'}",
                "{'procedure': '2.000884'}",
                "{'receivedAt': '2022-05-26T09:15', 'unit': 'hoan-kiem/hang-bac'}",
                "{'name': {}, 'unitName': {}}",
                "{'unit': 'hoan-kiem/hang-gai', 'findings': [{}]}"
            })
    void an_expectation_that_repeats_the_case_is_refused_whether_it_is_right_or_not(String expected) {
        assertThat(issues(file(GIVEN, expected)))
                .singleElement()
                .asString()
                .contains("/cases/0/expected: missing: it repeats what the case says (expect at least an outcome)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'findings': [{}]}",
                "{'findings': [{}], 'catalogs': [{}]}",
                "{'findings': [{'text': {}}]}",
                "{'findings': [{'kind': 'COMPETENCE'}]}",
                "{'findings': [{'programme': null}]}",
                "{'findings': [{'kind': 'COMPETENCE', 'programme': null, 'text': {}}, {}]}",
                "{'catalogs': [{'id': 'vn-certification'}]}"
            })
    void an_expectation_that_every_answer_meets_is_refused(String expected) {
        assertThat(issues(file(GIVEN, expected)))
                .singleElement()
                .asString()
                .contains("/cases/0/expected: missing: any answer on this case has that");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'findings': [{}, {}, 'nothing else']}",
                "{'findings': [{'kind': 'ELIGIBILITY'}]}",
                "{'findings': [{'text': {'en': 'x'}}]}",
                "{'findings': [{'kind': 'COMPETENCE', 'status': 'MET'}]}",
                "{'findings': [{'citations': [{}]}]}",
                "{'findings': [{'judgedBy': null}]}",
                "{'findings': [{'facts': []}]}",
                "{'findings': [{}, {'kind': 'ELIGIBILITY'}]}",
                "{'basis': [{}]}",
                "{'due': {}}",
                "{'catalogs': [{'id': 'hoan-kiem-no-wait-2022'}]}",
                "{'catalogs': [{'id': 'vn-certification', 'version': '1'}]}",
                "{'catalogs': [{'id': 'vn-certification'}, 'nothing else']}"
            })
    void an_expectation_that_could_fail_is_taken(String expected) {
        assertThat(read(file(GIVEN, expected).getBytes(StandardCharsets.UTF_8)).cases())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "{'outcome': 'NOWAIT'} | /outcome: unknown-word: there is no word `NOWAIT` (did you mean `NO_WAIT`?)",
                "{'outcome': null} | /outcome: wrong-type: expected text, found null",
                "{'outcome': 3} | /outcome: wrong-type: expected text, found number",
                "{'findings': [{'status': 'YES'}]} | /findings/0/status: unknown-word",
                "{'findings': [{'requirement': true}]} | /findings/0/requirement: wrong-type",
                "{'findings': null} | /findings: wrong-type: expected list, found null",
                "{'findings': [null]} | /findings/0: wrong-type: expected object, found null",
                "{'due': {'date': 20220526}} | /due/date: wrong-type: expected text, found number",
                "{'due': {'limit': null}} | ~~",
                "{'due': {'limit': {'amount': null}}} | ~~",
                "{'due': {'limit': {'amount': '1'}}} | /due/limit/amount: wrong-type",
                "{'competence': {'units': ['a', 'nothing else']}} | /competence/units/1: unknown-word",
                "{'competence': {'units': ['nothing else']}} | /competence/units/0: unknown-word",
                "{'blockedBy': ['nothing else']} | /blockedBy/0: unknown-word",
                "{'problems': [{'code': 'missing', 'severity': 'FATAL'}]} | /problems/0/severity: unknown-word",
                "{'due': {'provisionalYears': ['2027']}} | /due/provisionalYears/0: wrong-type: expected number, found text",
                "{'due': {'provisionalYears': [2027, 'nothing else']}} | /due/provisionalYears/1: unknown-word",
                "{'problems': [{'code': 'missing', 'line': 3}]} | /problems/0/line: unknown-member",
                "{'due': {'provisional': 'true'}} | /due/provisional: wrong-type: expected true or false, found text",
                "{'due': {'limit': {'amount': '1'}}} | /due/limit/amount: wrong-type: expected number, found text",
                "{'findings': [{'facts': [{'value': null}]}]} | /value: wrong-type: expected text, number, true or false, list or object, found null"
            })
    void a_word_or_a_type_that_no_answer_has_there_is_refused(String expected, String issue) {
        String json = file(GIVEN, expected);

        if (issue.isEmpty()) {
            assertThat(read(json.getBytes(StandardCharsets.UTF_8)).cases()).hasSize(1);
        } else {
            assertThat(issues(json)).singleElement().asString().contains("/cases/0/expected", issue);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "{'date': '04/06/2026'} | /date: no-such-date: no such date: `04/06/2026` (write it as 2026-06-04)",
                "{'date': '2026-06-31'} | /date: no-such-date",
                "{'date': '2026-06-30T17:00'} | /date: no-such-date",
                "{'at': '17:00:00'} | /at: no-such-date: no such date: `17:00:00` (write it as 2026-06-04T17:00)",
                "{'at': '2026-06-04'} | /at: no-such-date",
                "{'at': '2026-06-04T17:00:00'} | /at: no-such-date: no answer writes it as `2026-06-04T17:00:00` (write `2026-06-04T17:00`)",
                "{'at': '2026-06-04T10:00Z'} | /at: no-such-date: no such date: `2026-06-04T10:00Z` (write it as 2026-06-04T17:00)",
                "{'at': '2026-06-04T10:00:00+07:00'} | /at: no-such-date: no such date",
                "{'at': '2026-06-04 10:00'} | /at: no-such-date: no such date",
                "{'at': 20260604} | /at: wrong-type: expected text, found number",
                "{'limit': {'cutOff': {'time': '15h'}}} | /limit/cutOff/time: no-such-date",
                "{'limit': {'cutOff': {'time': '15:00:00'}}} | (write `15:00`)",
                "{'segments': [{'from': '2026-6-4'}]} | /segments/0/from: no-such-date",
                "{'date': '2026-06-30'} | ~~",
                "{'at': '2026-06-04T17:00', 'legalEnd': '2026-06-05T00:00', 'handOverBy': null} | ~~",
                "{'at': '2026-06-04T17:00:01'} | ~~",
                "{'stages': [{'due': '2026-06-04T17:00:00.500'}]} | ~~",
                "{'limit': {'cutOff': {'time': '15:00'}}} | ~~"
            })
    void a_day_or_time_that_no_answer_writes_so_is_refused(String due, String issue) {
        String json = file(GIVEN, "{'due': " + due + "}");

        if (issue.isEmpty()) {
            assertThat(read(json.getBytes(StandardCharsets.UTF_8)).cases()).hasSize(1);
        } else {
            assertThat(issues(json)).singleElement().asString().contains("/cases/0/expected/due/", issue);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "['2026-06-02T07:30'] | ~~",
                "['CAR', 'BIKE'] | ~~",
                "['CAR', {'notApplicable': true}, 3, true, ['CAR']] | ~~",
                "[{'notApplicable': true}, 'nothing else'] | ~~",
                "['CAR', 'nothing else'] | /1: unknown-word",
                "[3, 'nothing else'] | /1: unknown-word",
                "['nothing else', 'CAR'] | /0: unknown-word",
                "[{'notApplicable': 'CAR'}] | /0/notApplicable: wrong-type",
                "[null] | /0: wrong-type"
            })
    void a_text_may_stand_in_a_list_in_which_answers_have_texts_and_objects(String to, String issue) {
        String json = file(GIVEN, "{'remedies': [{'changes': [{'fact': 'vehicle', 'to': %s}]}]}".formatted(to));

        if (issue.isEmpty()) {
            assertThat(read(json.getBytes(StandardCharsets.UTF_8)).run())
                    .singleElement()
                    .matches(result -> !result.passed());
        } else {
            assertThat(issues(json)).singleElement().asString().contains("/remedies/0/changes/0/to" + issue);
        }
    }

    @Test
    void what_a_value_is_now_may_be_a_text_a_number_a_list_or_an_object() {
        for (String from : List.of("'CAR'", "3", "true", "['CAR']", "{'notApplicable': true}", "null")) {
            String json = file(GIVEN, "{'remedies': [{'changes': [{'from': %s}]}]}".formatted(from));
            assertThat(read(json.getBytes(StandardCharsets.UTF_8)).cases()).hasSize(1);
        }
    }

    @Test
    void a_remedy_with_a_text_or_a_number_is_matched() {
        String expected = "{'remedies': [{'changes': [{'fact': 'copies', 'from': 11, 'to': [%s]}, 'nothing else']}]}";
        assertThat(run(GIVEN, expected.formatted("10")).differences()).isEmpty();
        assertThat(run(GIVEN, expected.formatted("'10'")).passed()).isFalse();
    }

    static List<Path> shipped() throws IOException {
        return CaseFile.in(Path.of("../examples/intake/cases"));
    }

    /** Each value that is expected in a shipped file, changed. */
    @ParameterizedTest
    @MethodSource("shipped")
    void every_word_and_number_of_a_shipped_expectation_matters(Path path) throws IOException {
        JsonNode file = JSON.readTree(path.toFile());
        List<String> unnoticed = new ArrayList<>();
        int changed = 0;
        for (int i = 0; i < file.at("/cases").size(); i++) {
            List<JsonNode> others = new ArrayList<>();
            others(file.at("/cases/" + i + "/expected"), others);
            changed += others.size();
            for (JsonNode other : others) {
                ObjectNode one = file.deepCopy();
                ArrayNode only = one.putArray("cases");
                only.add(((ObjectNode) file.at("/cases/" + i)).deepCopy().set("expected", other));
                if (passes(JSON.writeValueAsBytes(one), path)) {
                    unnoticed.add(file.at("/cases/" + i + "/name") + ": " + other);
                }
            }
        }

        assertThat(unnoticed).isEmpty();
        assertThat(changed).isGreaterThan(60);
    }

    private static boolean passes(byte[] json, Path path) {
        try {
            return CaseFile.read(json, "", path.toAbsolutePath().getParent()).run().stream()
                    .allMatch(CaseResult::passed);
        } catch (RejectedException refused) {
            return false;
        }
    }

    /** All expectations that differ from one in one leaf: another word or number, or something where nothing is expected. */
    private static void others(JsonNode expected, List<JsonNode> others) {
        for (String name : (Iterable<String>) expected::fieldNames) {
            for (JsonNode other : othersOf(expected.get(name), name)) {
                others.add(((ObjectNode) expected.deepCopy()).set(name, other));
            }
        }
    }

    private static List<JsonNode> othersOf(JsonNode value, String name) {
        List<JsonNode> others = new ArrayList<>();
        if (value.isObject()) {
            others(value, others);
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                for (JsonNode other : othersOf(value.get(i), name)) {
                    others.add(((ArrayNode) value.deepCopy()).set(i, other));
                }
            }
        } else if (value.isNumber()) {
            others.add(JSON.getNodeFactory().numberNode(value.longValue() + 1));
            others.add(JSON.getNodeFactory().numberNode(value.longValue() - 1));
        } else if (value.isNull()) {
            others.add(name.equals("track") ? JSON.getNodeFactory().textNode("ORDINARY") : JSON.createObjectNode());
        } else if (!value.asText().equals("nothing else")) {
            String word = value.asText();
            String other = List.of("MET", "NO_WAIT").contains(word) ? "UNDETERMINED" : word + "0";
            others.add(JSON.getNodeFactory().textNode(other));
        }
        return others;
    }

    @Test
    void a_part_of_a_decision_is_the_same_as_in_the_whole() {
        int compared = 0;
        RandomWorld world = RandomWorld.of(28, EnumSet.allOf(Feature.class));
        for (Case given : world.cases(8)) {
            Decision decision = world.rules().decide(given);
            Tree.Members whole = (Tree.Members) TreeReader.ofLibrary(DecisionJson.write(decision));
            for (Map.Entry<String, Tree> member : whole.members().entrySet()) {
                Tree.Members asked = new Tree.Members(0, 0, 0, 0, Map.of(member.getKey(), member.getValue()));
                Tree.Members part = (Tree.Members) AnswerTree.of(decision, asked);
                assertThat(TreeText.of(part.members().get(member.getKey()))).isEqualTo(TreeText.of(member.getValue()));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    // Files made to harm

    @Test
    void a_long_name_does_not_stand_in_the_place_of_each_problem_below_it() {
        String json = "{\"" + "a".repeat(1_000_000) + "\": [" + "1e3,".repeat(2_000) + "1]}";

        RejectedException rejected =
                catchThrowableOfType(RejectedException.class, () -> read(json.getBytes(StandardCharsets.UTF_8)));

        assertThat(rejected.issues()).hasSize(100);
        assertThat(rejected.issues())
                .allMatch(issue -> issue.location().pointer().length() < 200);
        assertThat(rejected.issues()).anyMatch(issue -> issue.code().id().equals("too-long"));
    }

    @Test
    void a_name_cut_short_ends_with_a_whole_character() {
        for (String before : List.of("", "x")) {
            String json = "{\"" + before + "\uD83D\uDE00".repeat(3_000) + "\": 1}";

            RejectedException rejected =
                    catchThrowableOfType(RejectedException.class, () -> read(json.getBytes(StandardCharsets.UTF_8)));

            assertThat(rejected.issues()).isNotEmpty().allSatisfy(issue -> {
                String at = issue.location().pointer();
                assertThat(new String(at.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                        .isEqualTo(at);
            });
        }
    }

    @Test
    void more_than_a_hundred_catalogs_are_not_even_looked_for() {
        StringBuilder names = new StringBuilder("\"0.json\"");
        for (int i = 1; i <= 100; i++) {
            names.append(",\"").append(i).append(".json\"");
        }

        assertThat(issues("{\"catalogs\": [" + names + "], \"cases\": []}"))
                .hasSize(2)
                .anyMatch(issue -> issue.contains("/catalogs/100: too-many: more than 100 entries"));
        assertThat(issues("{\"catalogs\": [" + names.substring(9) + "], \"cases\": []}"))
                .hasSize(100)
                .noneMatch(issue -> issue.contains("too-many"));
    }

    @Test
    void what_cannot_be_seen_is_written_out_in_what_is_told() {
        CaseResult result = run(GIVEN, "{'findings': [{'requirement': 'a\u202Eb\u009Bc\u2028\u007F'}]}");

        assertThat(result.describe(Language.ENGLISH)).contains("a\\u202eb\\u009bc\\u2028\\u007f");
        assertThat(result.json()).contains("a\\u202eb\\u009bc\\u2028\\u007f");
        byte[] json = file(GIVEN, "{'outcome': 'NO_WAIT'}").getBytes(StandardCharsets.UTF_8);
        assertThat(CaseFile.read(json, "\u001B[2Ja.json", folder).run().get(0).describe(Language.ENGLISH))
                .startsWith("\\u001B[2Ja.json:4: ");
    }

    @Test
    void a_byte_order_mark_is_no_json() {
        assertThat(issues("\uFEFF" + file(GIVEN, "{'outcome': 'ORDINARY'}")))
                .singleElement()
                .asString()
                .contains(":1:1 (document): bad-syntax");
    }

    @Test
    void lines_that_end_as_on_windows_are_counted_alike() {
        String json = file(GIVEN.replace("\"copies\":11", "\n\"copies\":\"11\""), "{'outcome':\n 'NO_WAIT'}");

        String unix = read(json.getBytes(StandardCharsets.UTF_8)).run().get(0).describe(Language.ENGLISH);
        String windows = read(json.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))
                .run()
                .get(0)
                .describe(Language.ENGLISH);

        assertThat(windows).isEqualTo(unix).contains("some.cases.json:4:10", "some.cases.json:6:");
    }

    @Test
    void decomposed_vietnamese_is_the_same_text() {
        String name = "{'outcome': 'ORDINARY', 'unitName': {'vi': 'phường Hàng Bạc'}}";
        assertThat(run(GIVEN, name).differences()).isEmpty();

        assertThat(run(GIVEN, Normalizer.normalize(name, Normalizer.Form.NFD)).differences())
                .isEmpty();
        assertThat(run(GIVEN, name.replace("Bạc", "Bac")).differences()).hasSize(1);
    }

    @Test
    void names_that_differ_in_form_only_are_one_name() {
        String one = "{\"name\": \"một\", \"source\": \"s\", \"given\": {}, \"expected\": {\"due\": null}}";
        String json = "{\"catalogs\": [\"vn-one-stop\"], \"cases\": [" + one + ","
                + Normalizer.normalize(one, Normalizer.Form.NFD) + "]}";

        assertThat(issues(json)).singleElement().asString().contains("/cases/1/name: duplicate-id");
    }

    @Test
    void depth_40_is_read_and_41_is_not() {
        String json = "{\"x\": " + "[".repeat(39) + "]".repeat(39) + "}";

        assertThat(issues(json)).noneMatch(issue -> issue.contains("too-deep"));
        assertThat(issues("[" + json + "]")).singleElement().asString().contains("too-deep: depth 41 exceeds 40");
    }

    @Test
    void a_file_of_10_000_cases_is_read_and_the_places_in_it_are_right() {
        StringBuilder cases = new StringBuilder();
        String given =
                "{\"procedure\": \"2.000815\", \"receivedAt\": \"2022-05-26T09:15\", \"facts\": {\"copies\": %s}}";
        for (int i = 1; i <= 10_000; i++) {
            cases.append(i == 1 ? "" : ",\n")
                    .append("{\"name\": \"ờ ")
                    .append(i)
                    .append("\", \"given\": ")
                    .append(given.replace("%s", i == 10_000 ? "\"11\"" : "11"))
                    .append(", \"expected\": {\"outcome\": \"REFUSE\"}}");
        }
        String json = "{\"catalogs\": [\"hoan-kiem-no-wait-2022\"], \"source\": \"s\", \"cases\": [\n" + cases + "]}";

        CaseFile file = read(json.getBytes(StandardCharsets.UTF_8));

        assertThat(file.cases()).hasSize(10_000);
        assertThat(file.cases().get(9_999).run(file.rules()).describe(Language.ENGLISH))
                .contains("some.cases.json:10001:", "/cases/9999/given/facts/copies: wrong-type");
        assertThat(issues(json.replace("]}", ",{}]}")))
                .singleElement()
                .asString()
                .contains("/cases: too-many: more than 10000 entries");
    }

    // Tests of JUnit

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{}", "[]", "null", "{\"catalogs\": [\"vn-one-stop\"], \"cases\": []}"})
    void a_file_without_cases_is_a_test_that_fails(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("empty.cases.json"), json);

        List<DynamicTest> tests = CaseTests.in(file).toList();

        assertThat(tests).singleElement().satisfies(test -> {
            assertThat(test.getDisplayName()).isEqualTo("empty.cases.json");
            assertThat(test.getTestSourceUri()).contains(file.toUri());
            assertThat(catchThrowableOfType(
                            AssertionError.class, () -> test.getExecutable().execute()))
                    .hasMessageContaining("empty.cases.json:1:");
        });
    }

    @Test
    void a_file_that_is_not_there_is_a_test_that_fails() {
        List<DynamicTest> tests =
                CaseTests.in(folder.resolve("none.cases.json")).toList();

        assertThat(tests).hasSize(1);
        assertThat(catchThrowableOfType(
                        AssertionError.class, () -> tests.get(0).getExecutable().execute()))
                .hasMessageContaining("cannot be read");
    }

    @Test
    void files_of_one_name_in_several_folders_are_told_apart() throws IOException {
        for (String ward : List.of("hang-bac", "hang-bai")) {
            Files.createDirectory(folder.resolve(ward));
            Files.writeString(folder.resolve(ward).resolve("a.cases.json"), file(GIVEN, "{'outcome': 'ORDINARY'}"));
        }

        assertThat(CaseTests.in(folder))
                .extracting(DynamicTest::getDisplayName)
                .containsExactly("hang-bac/a.cases.json: some case", "hang-bai/a.cases.json: some case");
    }
}
