package io.github.motcua.rules.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CalendarJson;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.testkit.cases.junit.CaseTests;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes and what fails in a case file, and what is said of a file that is wrong. */
class CaseFileTest {

    private static final String GIVEN =
            "{\"procedure\":\"2.000815\",\"receivedAt\":\"2022-05-26T09:15\",\"unit\":\"hoan-kiem/hang-bac\","
                    + "\"channel\":\"IN_PERSON\",\"place\":\"WARD_OFFICE\",\"facts\":{\"copies\":11,\"pagesPerCopy\":20,"
                    + "\"issuer\":\"VIETNAM\",\"dossierComplete\":true,\"refusalGrounds\":[],\"complex\":false,"
                    + "\"needsVerification\":false,\"needsConsultation\":false,\"canResolveAtOnce\":true}}";

    private static final ProcedureRules RULES = ProcedureRules.of(Catalogs.hoanKiemNoWait2022());

    @TempDir
    private Path folder;

    private CaseFile read(String json) {
        return CaseFile.read(json.getBytes(StandardCharsets.UTF_8), "some.cases.json", folder);
    }

    private static String file(String given, String expected) {
        return """
                {"catalogs": ["hoan-kiem-no-wait-2022"], "cases": [{
                  "name": "some case", "source": "some law",
                  "given": %s,
                  "expected": %s}]}
                """.formatted(given, expected);
    }

    private CaseResult run(String given, String expected) {
        return read(file(given, expected)).run(RULES).get(0);
    }

    private List<String> issues(String json) {
        RejectedException rejected = catchThrowableOfType(RejectedException.class, () -> read(json));
        assertThat(rejected).as(json).isNotNull();
        return rejected.issues().stream().map(Issue::toString).toList();
    }

    // The rule

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'outcome': 'ORDINARY'}",
                "{'outcome': 'ORDINARY', 'remedies': [{'outcome': 'NO_WAIT'}, 'nothing else']}",
                "{'due': {}}",
                "{'due': {'limit': {'id': 'same-day', 'amount': null}, 'provisional': false}}",
                "{'guide': null, 'delegations': null}",
                "{'guide': [], 'delegations': ['nothing else']}",
                "{'questions': []}",
                "{'questions': ['nothing else']}",
                "{'findings': [{'status': 'NOT_MET'}]}",
                "{'findings': [{'requirement': 'at-most-20-pages'}, {'requirement': 'at-most-10-copies'}]}",
                "{'findings': [{'requirement': 'at-most-10-copies', 'facts': [{'fact': 'copies', 'value': 11}, 'nothing else']}]}",
                "{'findings': [{'facts': [{'value': 11.0}]}]}",
                "{'competence': {'units': ['hoan-kiem/hang-bac'], 'signatures': [{'forms': []}, {'forms': ['KT']}, 'nothing else']}}"
            })
    void what_stands_there_is_in_the_answer(String expected) {
        CaseResult result = run(GIVEN, expected.replace('\'', '"'));

        assertThat(result.differences()).isEmpty();
        assertThat(result.passed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "{'outcome': 'NO_WAIT'} | /outcome: expected \"NO_WAIT\", found \"ORDINARY\"",
                "{'due': null} | /due: expected nothing, found {",
                "{'due': {'date': '2022-05-27'}} | /due/date: expected \"2022-05-27\", found \"2022-05-26\"",
                "{'due': {'limit': {'amount': 1}}} | /due/limit/amount: expected 1, found nothing",
                "{'due': {'provisional': true}} | /due/provisional: expected true, found false",
                "{'guide': [{}]} | /guide/0: expected {}, found nothing",
                "{'questions': [{'fact': 'copies'}]} | /questions/0: expected {\"fact\":\"copies\"}, found nothing",
                "{'findings': []} | /findings: expected [], found [{",
                "{'findings': ['nothing else']} | /findings/0: expected \"nothing else\", found {\"requirement\":",
                "{'findings': [{'requirement': 'at-most-10-copies', 'status': 'MET'}]} | /findings/0/status (at-most-10-copies): expected \"MET\", found \"NOT_MET\"",
                "{'findings': [{'requirement': 'at-most-10-copies', 'facts': [{'fact': 'copies', 'value': 10}]}]} | /findings/0/facts/0/value (copies): expected 10, found 11",
                "{'findings': [{'requirement': 'at-most-10-copis'}]} | found nothing (did you mean `at-most-10-copies`?)",
                "{'findings': [{'requirement': 'registered-here'}]} | found nothing (this requirement is not looked at for this procedure on this day)",
                "{'findings': [{'requirement': 'at-most-10-copies', 'citations': [{'article': '7'}]}]} | /findings/0/citations/0 (at-most-10-copies): expected {\"article\":\"7\"}, found [{\"source\":\"hoan-kiem-plan-2022\",\"item\":\"2 (2)\"}]",
                "{'findings': [{'requirement': 'at-most-10-copies', 'programme': 'another'}]} | expected {\"requirement\":\"at-most-10-copies\",\"programme\":\"another\"}, found nothing",
                "{'competence': {'units': []}} | /competence/units: expected [], found [\"hoan-kiem/hang-bac\"]",
                "{'competence': {'units': ['hoan-kiem', 'hoan-kiem/hang-bac']}} | /competence/units: expected [\"hoan-kiem\",\"hoan-kiem/hang-bac\"], found [\"hoan-kiem/hang-bac\"]",
                "{'problems': [{'code': 'missing'}]} | /problems/0: expected {\"code\":\"missing\"}, found nothing"
            })
    void what_differs_is_told_with_its_place(String expected, String difference) {
        CaseResult result = run(GIVEN, expected.replace('\'', '"'));

        assertThat(result.passed()).isFalse();
        assertThat(result.describe(Language.ENGLISH))
                .startsWith("some.cases.json:4: some case: ")
                .contains(difference);
        assertThat(result.differences()).hasSize(expected.equals("{'findings': ['nothing else']}") ? 20 : 1);
    }

    @Test
    void nothing_else_names_each_entry_that_was_not_expected_and_only_those() {
        CaseResult result = run(
                GIVEN.replace(",\"issuer\":\"VIETNAM\"", "").replace("\"copies\":11,", ""),
                "{\"questions\": [{\"fact\": \"copies\"}, \"nothing else\"]}");

        assertThat(result.differences()).hasSize(1);
        assertThat(result.describe(Language.VIETNAMESE))
                .contains("/questions/1: cần \"nothing else\", thực tế {\"fact\":\"issuer\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "[{'id': 'x'}, {'id': 'x'}, 'nothing else'] | [{'id': 'x'}] | too few: 2 entries are expected, 1 found",
                "[{'id': 'x'}, 'nothing else'] | [{'id': 'x'}, {'id': 'x'}] | too many: 1 entry is expected, 2 found",
                "[{'id': 'x'}, {'id': 'x'}, 'nothing else'] | [{'id': 'x'}, {'id': 'x'}, {'id': 'x'}] | too many: 2 entries",
                "[{'id': 'x'}, {'id': 'x'}, {'id': 'y'}, 'nothing else'] | [{'id': 'x'}, {'id': 'y'}] | too few: 3 entries",
                "[{}, 'nothing else'] | [{'id': 'x'}, {'id': 'y'}] | too many: 1 entry",
                "[{}, {}, 'nothing else'] | [{'id': 'x'}] | found [{'id':'x'}] (too few",
                "[{'a': 1}, 'nothing else'] | [{'a': 1, 'b': 1}, {'a': 1, 'b': 2}] | too many",
                "[{'id': 'x', 'a': 1}, 'nothing else'] | [{'id': 'x', 'a': 2}, {'id': 'x', 'a': 2}] | /a (x): expected 1, found 2"
            })
    void nothing_else_means_exactly_as_many_entries(String expected, String answer, String difference) {
        List<Difference> differences = differences(expected, answer);

        assertThat(differences.stream()
                        .map(each -> each.describe(Language.ENGLISH))
                        .toList())
                .anyMatch(told -> told.contains(difference.replace('\'', '"')));
        String open = expected.replace(", 'nothing else'", "");
        assertThat(differences(open, answer).isEmpty()).isEqualTo(difference.contains("too "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "[{'id': 'x'}, {'id': 'x'}, 'nothing else'] | [{'id': 'x'}, {'id': 'x'}]",
                "[{'id': 'y'}, {'id': 'x'}, 'nothing else'] | [{'id': 'x'}, {'id': 'y'}]",
                "[{}, {}, 'nothing else'] | [{'id': 'x'}, {'id': 'y'}]"
            })
    void nothing_else_takes_the_same_entries_in_any_order(String expected, String answer) {
        assertThat(differences(expected, answer)).isEmpty();
    }

    @Test
    void an_entry_that_is_missing_or_too_many_is_told_once_and_without_a_number() {
        assertThat(differences("[{'id': 'x'}, 'nothing else']", "[{'id': 'x'}, {'id': 'y'}]"))
                .singleElement()
                .asString()
                .isEqualTo("/1: expected \"nothing else\", found {\"id\":\"y\"}");
        assertThat(differences("[{'id': 'x'}, {'id': 'y'}, 'nothing else']", "[{'id': 'x'}]"))
                .singleElement()
                .asString()
                .startsWith("/1: expected {\"id\":\"y\"}, found nothing");
        assertThat(differences("[{'id': 'x'}, 'nothing else']", "[{'id': 'x'}, {'id': 'x'}]")
                        .get(0)
                        .describe(Language.VIETNAMESE))
                .contains("(thừa: cần 1 mục, thực tế 2)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {"[] | 0", "[{'id': 'x'}] | 1", "[{'id': 'x'}, {'id': 'x'}] | 2"})
    void nothing_else_alone_is_an_empty_list(String answer, int entries) {
        assertThat(differences("['nothing else']", answer)).hasSize(entries);
        assertThat(differences("[]", answer).isEmpty()).isEqualTo(entries == 0);
    }

    private static List<Difference> differences(String expected, String answer) {
        return new Matching("")
                .compare(
                        TreeReader.ofLibrary(expected.replace('\'', '"')),
                        TreeReader.ofLibrary(answer.replace('\'', '"')));
    }

    @Test
    void a_case_that_is_refused_has_its_problems_as_the_answer() {
        String wrong = GIVEN.replace("\"copies\":11", "\"copies\":\"11\"").replace("\"place\"", "\"plaice\"");
        String both = "{\"problems\": [{\"code\": \"wrong-type\", \"pointer\": \"/facts/copies\"},"
                + " {\"code\": \"unknown-member\", \"severity\": \"ERROR\"}, \"nothing else\"]}";

        assertThat(run(wrong, both).passed()).isTrue();
        assertThat(run(wrong, both.replace("/facts/copies", "/facts/pages")).differences())
                .hasSize(1);
        assertThat(run(wrong, "{\"problems\": [{\"code\": \"wrong-type\"}, \"nothing else\"]}")
                        .describe(Language.ENGLISH))
                .contains(
                        "/problems/1: expected \"nothing else\", found {\"code\":\"unknown-member\",\"pointer\":\"/plaice\"}");
    }

    @Test
    void problems_that_nobody_expected_are_told_with_their_place_in_the_file() {
        CaseResult result =
                run("\n    " + GIVEN.replace("\"copies\":11", "\"copies\":\"11\""), "{\"outcome\": \"NO_WAIT\"}");

        int column = 4 + GIVEN.indexOf("11") + 1;
        assertThat(result.describe(Language.ENGLISH))
                .startsWith("some.cases.json:5: some case: /outcome: expected \"NO_WAIT\", found nothing; "
                        + "some.cases.json:4:" + column + " /cases/0/given/facts/copies: wrong-type: ");
        assertThat(result.explanation(Language.ENGLISH)).contains("wrong-type");
        assertThat(result.decision()).isEmpty();
    }

    @Test
    void a_case_by_which_no_requirement_was_looked_at_fails() {
        ExpectedCase one =
                read(file(GIVEN, "{\"outcome\": \"ORDINARY\"}")).cases().get(0);

        assertThat(ExpectedCase.looksAtNothing(Decision.decision(
                                Outcome.ORDINARY,
                                "2.000815",
                                Text.same("copies"),
                                LocalDateTime.parse("2022-05-26T09:15"))
                        .build()))
                .isTrue();
        assertThat(ExpectedCase.looksAtNothing(one.run(ProcedureRules.of(Catalogs.hoanKiemNoWait2022()))
                        .decision()
                        .orElseThrow()))
                .isFalse();
    }

    @Test
    void the_same_cases_by_other_rules() {
        CaseFile file =
                read(file(GIVEN, "{\"outcome\": \"ORDINARY\", \"readings\": [{\"id\": \"copy-limit-scope\"}]}"));

        assertThat(file.run()).allMatch(CaseResult::passed);
        assertThat(file.run(ProcedureRules.of(Catalogs.vnCertification()))).noneMatch(CaseResult::passed);
    }

    // Files that are wrong

    @Test
    void all_that_is_wrong_with_a_file_is_told_at_once() {
        assertThat(issues("""
                {"title": 3, "catalogs": ["hoan-kiem-no-wait-2023", "/etc/x.json", "none.json", 4, "vn-one-stop", "vn-one-stop"],
                 "calendars": ["vn-public-sector"], "strikt": true,
                 "cases": [
                  {"name": "a", "given": {}, "expected": {"outcom": "NO_WAIT"}},
                  {"name": "a", "source": " ", "given": [], "expected": {}},
                  {"source": "Ð", "expected": {"problems": [], "outcome": "REFUSE"}},
                  {"name": "b", "source": "s", "given": {}, "expected": {"problems": [{"code": "mising"}, {"pointer": "/"}, "nothing"]}},
                  {"name": "c", "source": "s", "given": {}, "expected": {"due": 3, "findings": ["nothing else", {}], "questions": {}, "track": {}}}
                 ]}"""))
                .satisfiesExactly(
                        all -> assertThat(all).contains(":1:11 /title: wrong-type: expected text, found number"),
                        all -> assertThat(all)
                                .contains("/catalogs/0: unknown-catalog", "did you mean `hoan-kiem-no-wait-2022`?"),
                        all -> assertThat(all).contains("/catalogs/1: bad-id", "is not a relative path"),
                        all -> assertThat(all).contains("/catalogs/2: unknown-catalog", "cannot be read"),
                        all -> assertThat(all).contains("/catalogs/3: wrong-type"),
                        all -> assertThat(all).contains("/catalogs/5: duplicate-id"),
                        all -> assertThat(all).contains("/calendars/0: unknown-calendar"),
                        all -> assertThat(all).contains(":2:47 /strikt: unknown-member", "did you mean `strict`?"),
                        all -> assertThat(all).contains(":4:3 /cases/0/source: missing", "say why it is expected"),
                        all -> assertThat(all)
                                .contains(":4:53 /cases/0/expected/outcom: unknown-member", "did you mean `outcome`?"),
                        all -> assertThat(all).contains(":5:12 /cases/1/name: duplicate-id"),
                        all -> assertThat(all).contains(":5:27 /cases/1/source: missing"),
                        all -> assertThat(all).contains("/cases/1/given: wrong-type"),
                        all -> assertThat(all).contains("/cases/1/expected: missing: nothing is expected"),
                        all -> assertThat(all).contains(":6:3 /cases/2/given: missing"),
                        all -> assertThat(all).contains(":6:3 /cases/2/name: missing"),
                        all -> assertThat(all).contains("/cases/2/source: bad-character"),
                        all -> assertThat(all)
                                .contains("/cases/2/expected: contradiction", "a case that is refused has no outcome"),
                        all -> assertThat(all).contains("/cases/2/expected/problems: missing"),
                        all -> assertThat(all)
                                .contains("/cases/3/expected/problems/0/code: unknown-word", "did you mean `missing`?"),
                        all -> assertThat(all).contains("/cases/3/expected/problems/1/code: missing"),
                        all -> assertThat(all).contains("/cases/3/expected/problems/2: unknown-word", "may stand last"),
                        all -> assertThat(all).contains("/cases/4/expected/due: wrong-type"),
                        all -> assertThat(all).contains("/cases/4/expected/findings/0: unknown-word"),
                        all -> assertThat(all).contains("/cases/4/expected/questions: wrong-type"),
                        all -> assertThat(all).contains("/cases/4/expected/track: wrong-type"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "{'catalogs': ['vn-one-stop'], 'cases': []} | 1:40 /cases: missing: the list is empty",
                "{'catalogs': [], 'cases': [3]} | 1:14 /catalogs: missing",
                "{'catalogs': ['vn-one-stop']} | 1:1 /cases: missing",
                "{} | 1:1 /catalogs: missing",
                "[] | 1:1 (document): wrong-type",
                "{'cases': 1, 'cases': 2} | duplicate-member",
                "{'cases': [1e3]} | out-of-range",
                "{'cases': | bad-syntax",
                "{} {} | text-after-end"
            })
    void a_file_that_is_no_case_file(String json, String issue) {
        assertThat(issues(json.replace('\'', '"'))).anyMatch(told -> told.contains(issue));
    }

    @Test
    void a_file_beyond_the_bounds() {
        assertThat(issues("[".repeat(41) + "]".repeat(41))).anyMatch(told -> told.contains("too-deep"));
        assertThat(issues("{\"title\":\"" + "a".repeat(4097) + "\"}")).anyMatch(told -> told.contains("too-long"));
        assertThat(issues("[" + "1,".repeat(10_000) + "1]")).anyMatch(told -> told.contains("too-many"));
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        RejectedException rejected =
                catchThrowableOfType(RejectedException.class, () -> CaseFile.read(large, "large", folder));
        assertThat(rejected).hasMessageContaining("too-large");
        byte[] latin = "{\"title\":\n \"ở\"}".getBytes(StandardCharsets.UTF_16LE);
        latin[latin.length - 3] = (byte) 0xFF;
        assertThat(catchThrowableOfType(RejectedException.class, () -> CaseFile.read(latin, "latin", folder)))
                .hasMessageContaining("latin:2:");
    }

    @Test
    void a_name_within_an_expectation_that_no_answer_can_have_is_refused_however_deep_it_stands() {
        assertThat(issues(file(GIVEN, "{\"due\": {\"limit\": {\"citations\": [{\"artikel\": null}]}}}")))
                .singleElement()
                .asString()
                .contains("/cases/0/expected/due/limit/citations/0/artikel: unknown-member", "did you mean `article`?");
    }

    // Files beside the file

    @Test
    void catalogs_and_calendars_beside_the_file() throws IOException {
        Files.writeString(
                folder.resolve("own.json"),
                CatalogJson.write(Catalogs.hoanKiemNoWait2022()).replace("\"atMost\": 10\n", "\"atMost\": 11\n"));
        Files.writeString(folder.resolve("calendar.json"), CalendarJson.write(Calendars.hanoiWard()));
        String json = file(GIVEN, "{\"outcome\": \"NO_WAIT\"}")
                .replace(
                        "\"hoan-kiem-no-wait-2022\"]",
                        "\"own.json\"], \"calendars\": [\"calendar.json\"], \"strict\": true");

        CaseFile file = read(json);

        assertThat(file.run()).allMatch(CaseResult::passed);
        assertThat(file.catalogs()).extracting("id").containsExactly("hoan-kiem-no-wait-2022");
        assertThat(file.calendars()).extracting("id").containsExactly("hanoi-ward");
    }

    @Test
    void what_is_wrong_with_a_catalog_beside_the_file_is_told_with_the_rest() throws IOException {
        Files.writeString(folder.resolve("own.json"), "{\"id\": \"own\", \"versio\": \"1\"}");

        assertThat(issues("{\"catalogs\": [\"own.json\"], \"cases\": []}"))
                .anyMatch(told -> told.contains("own.json:1:25 /versio: unknown-member"))
                .anyMatch(told -> told.contains("some.cases.json:1:37 /cases: missing"));
    }

    // Tests of JUnit

    @Test
    void each_case_of_a_folder_is_a_test_with_its_line() throws IOException {
        Files.writeString(folder.resolve("one.cases.json"), file(GIVEN, "{\"outcome\": \"ORDINARY\"}"));
        Files.createDirectory(folder.resolve("more"));
        Files.writeString(folder.resolve("more/two.cases.json"), file(GIVEN, "{\"outcome\": \"NO_WAIT\"}"));
        Files.writeString(folder.resolve("three.cases.json"), "{}");
        Files.writeString(folder.resolve("four.json"), "[]");

        List<DynamicTest> tests = CaseTests.in(folder).toList();

        assertThat(tests)
                .extracting(DynamicTest::getDisplayName)
                .containsExactly("more/two.cases.json: some case", "one.cases.json: some case", "three.cases.json");
        assertThat(tests.get(1).getTestSourceUri().orElseThrow().toString())
                .endsWith("/one.cases.json?line=1&column=52");
        assertThat(catchThrowableOfType(
                        AssertionError.class, () -> tests.get(0).getExecutable().execute()))
                .hasMessageContaining("expected, because: some law")
                .hasMessageContaining("ORDINARY: take it")
                .hasMessageContaining("to replay it: echo '{\"procedure\":\"2.000815\"")
                .message()
                .endsWith("}}' | java -jar intake.jar decide --catalog hoan-kiem-no-wait-2022 --explain en");
        assertThat(catchThrowableOfType(
                        AssertionError.class, () -> tests.get(2).getExecutable().execute()))
                .hasMessageContaining("/catalogs: missing");
    }

    @Test
    void a_case_is_replayed_by_the_files_that_are_beside_it_and_strictly() throws IOException {
        Path beside = Files.createDirectories(folder.resolve("it's here/cases"));
        Files.writeString(beside.resolve("../own.json"), CatalogJson.write(Catalogs.hoanKiemNoWait2022()));
        Files.writeString(folder.resolve("calendar.json"), CalendarJson.write(Calendars.hanoiWard()));
        String json = file(GIVEN.replace("\"copies\":11", "\"copies\":\"it's\""), "{\"outcome\": \"NO_WAIT\"}")
                .replace(
                        "\"hoan-kiem-no-wait-2022\"]",
                        "\"../own.json\", \"vn-certification\"], \"calendars\": [\"../../calendar.json\"], \"strict\": true");
        Path file = Files.writeString(beside.resolve("a.cases.json"), json);

        CaseFile read = CaseFile.read(file);

        String own = folder.toAbsolutePath() + "/it'\\''s here/own.json";
        assertThat(read.replay(read.cases().get(0)))
                .startsWith("echo '{\"procedure\":\"2.000815\",")
                .contains("\"copies\":\"it'\\''s\",")
                .endsWith("}}' | java -jar intake.jar decide --catalog '" + own + "' vn-certification --calendar "
                        + folder.toAbsolutePath().resolve("calendar.json") + " --strict --explain en");
        assertThat(catchThrowableOfType(
                        AssertionError.class,
                        () -> CaseTests.in(file).toList().get(0).getExecutable().execute()))
                .message()
                .endsWith("to replay it: " + read.replay(read.cases().get(0)));
    }

    @Test
    void a_folder_without_case_files_is_a_test_that_fails() {
        List<DynamicTest> tests = CaseTests.in(folder).toList();

        assertThat(tests).hasSize(1);
        assertThat(catchThrowableOfType(
                        AssertionError.class, () -> tests.get(0).getExecutable().execute()))
                .hasMessageContaining("ends in .cases.json");
    }
}
