package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.json.ReadDocument;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bad input gets: all its problems, each with place and remedy; and nothing is decided or loaded. */
class BadInputTest {

    private static final String FACTS = "\"copies\":10,\"pagesPerCopy\":20,\"issuer\":\"VIETNAM\","
            + "\"dossierComplete\":true,\"complex\":false,\"needsVerification\":false,\"needsConsultation\":false,"
            + "\"canResolveAtOnce\":true,\"refusalGrounds\":[]";

    private static String aCase(String members, String facts) {
        return "{\"procedure\":\"2.000815\",\"receivedAt\":\"2022-05-26T09:30\",\"unit\":\"hoan-kiem/hang-bac\","
                + "\"channel\":\"IN_PERSON\",\"place\":\"WARD_OFFICE\"" + members + ",\"facts\":{" + facts + "}}";
    }

    /** Each problem as "code pointer line:column message". */
    private static List<String> problems(String caseJson) {
        RejectedException rejected = catchThrowableOfType(RejectedException.class, () -> Desk.RULES.decide(caseJson));
        assertThat(rejected).as("a bad case was decided").isNotNull();
        rejected.issues().forEach(BadInputTest::saysWhatToDo);
        return rejected.issues().stream().map(BadInputTest::line).toList();
    }

    private static String line(Issue issue) {
        return issue.code().id() + " " + issue.location().pointer() + " "
                + issue.location().line() + ":" + issue.location().column() + " "
                + issue.message().en();
    }

    private static void saysWhatToDo(Issue issue) {
        for (Language language : Language.values()) {
            assertThat(issue.help().in(language)).isNotBlank();
            assertThat(issue.message().in(language)).isNotBlank();
            assertThat(Normalizer.isNormalized(issue.message().in(language), Normalizer.Form.NFC))
                    .isTrue();
        }
    }

    private static String one(String caseJson) {
        List<String> problems = problems(caseJson);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static List<String> catalogProblems(String json) {
        return catalogProblems(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> catalogProblems(byte[] json) {
        List<Issue> issues = Catalogs.check(List.of(CatalogJson.read(json, "c.json")));
        issues.forEach(BadInputTest::saysWhatToDo);
        return issues.stream().map(BadInputTest::line).toList();
    }

    @Test
    void the_case_that_all_these_spoil_is_good() {
        assertThat(Desk.RULES
                        .decide(CaseJson.read(aCase("", FACTS), Catalog.VIETNAM))
                        .outcome())
                .isEqualTo(Outcome.NO_WAIT);
    }

    @Nested
    class Threat_1_nesting {
        @Test
        void a_hundred_thousand_nested_arrays_stop_at_the_thirty_third() {
            String nested = "[".repeat(100_000) + "]".repeat(100_000);

            assertThat(one(nested)).isEqualTo("too-deep " + "/0".repeat(32) + " 1:33 depth 33 exceeds 32");
            assertThat(catalogProblems(nested))
                    .containsExactly("too-deep " + "/0".repeat(32) + " 1:33 depth 33 exceeds 32");
        }

        @Test
        void thirty_two_are_read() {
            assertThat(catalogProblems("[".repeat(32) + "]".repeat(32)).get(0)).doesNotContain("too-deep");
        }
    }

    @Nested
    class Threat_2_size {
        @Test
        void an_endless_stream_is_read_to_one_byte_past_the_limit() throws IOException {
            Endless endless = new Endless();

            ReadDocument<Catalog> read = CatalogJson.read(endless, "endless.json");

            assertThat(endless.given).isEqualTo(10_485_761);
            assertThat(read.issues()).hasSize(1);
            assertThat(line(read.issues().get(0))).isEqualTo("too-large  1:1 larger than 10485760 bytes");
        }

        @Test
        void a_case_may_have_262144_bytes_and_not_one_more() {
            String padding = " ".repeat(262_144 - aCase("", FACTS).length());

            assertThat(Desk.RULES.decide(aCase("", FACTS) + padding)).contains("NO_WAIT");
            assertThat(one(aCase("", FACTS) + padding + " ")).isEqualTo("too-large  1:1 larger than 262144 bytes");
        }

        private static final class Endless extends InputStream {
            long given;

            @Override
            public int read() {
                given++;
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                given += length;
                Arrays.fill(bytes, from, from + length, (byte) ' ');
                return length;
            }
        }
    }

    @Nested
    class Threat_3_duplicates {
        @Test
        void a_member_given_twice_names_both_lines() {
            assertThat(one(aCase("", "\n\"copies\":1,\n" + FACTS)))
                    .isEqualTo("duplicate-member /facts/copies 3:1 `copies` given twice, lines 2 and 3");
        }

        @Test
        void also_where_one_of_them_is_escaped() {
            assertThat(one(aCase("", FACTS + ",\"copi\\u0065s\":1")))
                    .startsWith("duplicate-member /facts/copies")
                    .endsWith("`copies` given twice, lines 1 and 1");
        }

        @Test
        void a_second_document_after_the_first_is_refused() {
            assertThat(one(aCase("", FACTS) + "{}"))
                    .startsWith("text-after-end ")
                    .endsWith("text after the end of the document");
            assertThat(one(aCase("", FACTS) + " 1")).startsWith("text-after-end ");
        }
    }

    @Test
    void threat_4_names_that_are_equal_only_after_normalisation_are_refused() {
        assertThat(problems(aCase("", FACTS + ",\"phí\":1,\"phi\u0301\":2")))
                .anyMatch(problem -> problem.startsWith("same-after-normalisation /facts/phí")
                        && problem.endsWith("same name after Unicode normalisation, lines 1 and 1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e1000000000",
                "1e400",
                "NaN",
                "Infinity",
                "-Infinity",
                "123456789012345678901",
                "99999999999999999999",
                "1e2"
            })
    void threat_5_numbers_out_of_range_are_refused_and_never_expanded(String number) {
        assertThat(one(aCase("", FACTS.replace("\"copies\":10", "\"copies\":" + number))))
                .startsWith("out-of-range /facts/copies ")
                .contains("number out of range: ");
    }

    @Test
    void threat_5_five_thousand_digits_are_cut_in_the_message() {
        String problem = one(aCase("", FACTS.replace("\"copies\":10", "\"copies\":" + "9".repeat(5000))));

        assertThat(problem)
                .startsWith("out-of-range /facts/copies ")
                .endsWith("9…`")
                .hasSizeLessThan(160);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "copies|10|\"2\"|`copies`: expected whole number 1..100000, found text",
                "copies|10|true|`copies`: expected whole number 1..100000, found true or false",
                "copies|10|1.9|expected whole number, found number 1.9",
                "copies|10|2.0|expected whole number, found number 2.0",
                "copies|10|[1]|expected text, found number 1",
                "copies|10|4294967297|expected whole number 1..100000, found `4294967297`",
                "complex|false|0|`complex`: expected true or false, found number",
                "complex|false|\"false\"|`complex`: expected true or false, found text",
                "issuer|\"VIETNAM\"|1|`issuer`: expected one code, found number",
                "refusalGrounds|[]|\"unreadable\"|`refusalGrounds`: expected list of codes, found text"
            })
    void threat_6_a_value_of_another_type_is_refused_and_never_converted(
            String fact, String good, String bad, String message) {
        assertThat(one(aCase("", FACTS.replace("\"" + fact + "\":" + good, "\"" + fact + "\":" + bad))))
                .contains(" /facts/" + fact)
                .endsWith(message);
    }

    @Test
    void threat_6_null_is_no_value_and_the_remedy_is_to_leave_it_out() {
        RejectedException rejected = catchThrowableOfType(
                RejectedException.class,
                () -> Desk.RULES.decide(aCase("", FACTS.replace("\"copies\":10", "\"copies\":null"))));

        assertThat(rejected.issues()).hasSize(1);
        assertThat(rejected.issues().get(0).code().id()).isEqualTo("wrong-type");
        assertThat(rejected.issues().get(0).message().en()).endsWith("found null");
        assertThat(rejected.issues().get(0).help().en()).isEqualTo("leave the member out if it is not known");
        assertThat(rejected.issues().get(0).help().vi()).isEqualTo("hãy bỏ thành phần này nếu chưa biết");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "100001"})
    void threat_7_each_number_has_its_range(String copies) {
        assertThat(one(aCase("", FACTS.replace("\"copies\":10", "\"copies\":" + copies))))
                .endsWith("expected whole number 1..100000, found `" + copies + "`");
    }

    @Test
    void threat_7_and_their_product_has_a_bound_that_does_not_overflow() {
        String huge = FACTS.replace("\"copies\":10", "\"copies\":50000")
                .replace("\"pagesPerCopy\":20", "\"pagesPerCopy\":50000");

        assertThat(one(aCase("", huge)))
                .startsWith("product-out-of-range /facts/copies 1:")
                .endsWith("copies x pagesPerCopy = 2500000000 exceeds 1000000");
        assertThat(Desk.RULES.check(Desk.copies().with("copies", 1000).with("pagesPerCopy", 1000)))
                .isEmpty();
        assertThat(Desk.RULES.check(Desk.copies().with("copies", 9901).with("pagesPerCopy", 101)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "0.1000000000000000000000000000000000000001", "1.5"})
    void threat_8_an_amount_is_whole(String amount) {
        assertThat(one(aCase("", FACTS.replace("\"copies\":10", "\"copies\":" + amount))))
                .matches("(wrong-type|out-of-range) /facts/copies .*");
    }

    @ParameterizedTest
    @CsvSource({"1000000000", "-1", "0", "3661", "1.123"})
    void threat_13_a_time_limit_has_a_range(String amount) {
        String json = shipped("vn-civil-status").replaceFirst("\"amount\": 5,", "\"amount\": " + amount + ",");

        assertThat(catalogProblems(json))
                .hasSize(1)
                .allMatch(problem -> problem.startsWith("out-of-range /procedures/1/limits/1/amount ")
                        && problem.endsWith(
                                amount.equals("0")
                                        ? "a time limit is more than 0"
                                        : "0..3660 expected (at most two decimals), found `" + amount + "`"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"amount\": 5, \"unit\": \"WORKING_DAYS\"",
                "\"unit\": \"SAMEDAY\"",
                "\"amount\": 1, \"unit\": \"MONTHS\", \"monthEnd\": \"ROUND_UP\"",
                "\"amount\": 1, \"unit\": 7"
            })
    void threat_13_a_unit_that_is_misspelt_is_all_that_is_told_of_a_limit(String limit) {
        assertThat(catalogProblems(
                        shipped("vn-civil-status").replaceFirst("\"amount\": 5,\\s*\"unit\": \"WORKING_DAY\"", limit)))
                .singleElement()
                .asString()
                .containsPattern("(unknown-word|wrong-type) /procedures/\\d/limits/\\d/unit ");
    }

    @Test
    void threat_13_a_fraction_of_a_working_day_is_a_limit() {
        assertThat(catalogProblems(shipped("vn-civil-status").replace("\"amount\": 5,", "\"amount\": 7.5,")))
                .isEmpty();
        assertThat(catalogProblems(shipped("vn-civil-status").replace("\"amount\": 5,", "\"amount\": 3660,")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/02/2026",
                "2026-02-30T09:30",
                "0000-00-00T00:00",
                "+999999999-12-31T00:00",
                "26-02-01T09:30",
                "2022-05-26",
                "2201-01-01T00:00"
            })
    void threat_14_a_moment_that_does_not_exist_is_refused(String moment) {
        assertThat(one(aCase("", FACTS).replace("2022-05-26T09:30", moment)))
                .startsWith("no-such-date /receivedAt 1:38 no such date: `" + moment);
    }

    @Test
    void threat_14_a_day_that_could_not_be_read_again_from_a_record_is_refused_from_java_too() {
        LocalDate before = LocalDate.of(1899, 12, 31);
        LocalDate after = LocalDate.of(2201, 1, 1);

        assertThat(Desk.RULES.check(Desk.copies()
                        .receivedAt(after.atStartOfDay())
                        .knownOn(before)
                        .decidedOn(after)
                        .with("coppies", 1)))
                .extracting(issue -> issue.code().id() + " " + issue.location().pointer())
                .containsExactly(
                        "no-such-date /decidedOn",
                        "unknown-fact /facts/coppies",
                        "no-such-date /knownOn",
                        "no-such-date /receivedAt");
        assertThat(Desk.RULES.check(Desk.copies().knownOn(before.plusDays(1)).decidedOn(after.minusDays(1))))
                .isEmpty();
    }

    @Test
    void threat_14_also_in_a_catalog() {
        assertThat(catalogProblems(
                        shipped("hoan-kiem-no-wait-2022").replace("\"to\": \"2022-10-31\"", "\"to\": \"2022-10-32\"")))
                .containsExactly("no-such-date /programmes/0/period/to "
                        + place("hoan-kiem-no-wait-2022", "\"2022-10-31\"") + " no such date: `2022-10-32`");
    }

    @Nested
    class Threat_17_periods {
        @Test
        void a_period_that_ends_before_it_begins_is_refused() {
            String json = shipped("hoan-kiem-no-wait-2022").replace("\"to\": \"2022-10-31\"", "\"to\": \"2022-05-03\"");

            assertThat(catalogProblems(json))
                    .containsExactly("empty-period /programmes/0/period "
                            + place("hoan-kiem-no-wait-2022", "{\n        \"from\": \"2022-05-04\"")
                            + " the first day 2022-05-04 comes after the last day 2022-05-03");
        }

        @Test
        void two_versions_of_a_procedure_on_one_day_are_refused_with_both_places_and_the_days() {
            Catalog catalog = Catalogs.vnCertification();
            List<Procedure> twice = new ArrayList<>(catalog.procedures());
            twice.add(twice.get(0).toBuilder()
                    .inForce(Period.from(LocalDate.of(2026, 1, 1)))
                    .build());

            List<String> problems =
                    refused(catalog.toBuilder().procedures(twice).build());

            assertThat(problems)
                    .containsExactly("overlap /procedures/5 0:0 procedure `2.000815`: holds on the same days as"
                            + " `vn-certification /procedures/0`, namely 2026-01-01..");
        }

        @Test
        void a_gap_between_versions_is_no_rule_in_force_and_never_the_neighbour() {
            Catalog catalog = Catalogs.vnCertification();
            List<Procedure> versions = new ArrayList<>(catalog.procedures());
            Procedure.Builder copies = versions.get(0).toBuilder();
            versions.set(
                    0,
                    copies.inForce(new Period(null, LocalDate.of(2026, 4, 30))).build());
            versions.add(copies.inForce(Period.from(LocalDate.of(2026, 5, 2))).build());
            ProcedureRules rules =
                    ProcedureRules.of(catalog.toBuilder().procedures(versions).build());

            assertThat(rules.check(Desk.copies().receivedAt("2026-04-30T09:00")))
                    .isEmpty();
            assertThat(rules.check(Desk.copies().receivedAt("2026-05-02T09:00")))
                    .isEmpty();
            assertThat(rules.check(Desk.copies().receivedAt("2026-05-01T09:00")))
                    .extracting(issue -> issue.message().en())
                    .containsExactly("no rule in force for procedure 2.000815 on 2026-05-01");
        }
    }

    @Nested
    class Threat_19_moments {
        @Test
        void a_moment_with_an_offset_is_the_day_it_is_in_vietnam() {
            String lateOnTheLastDay = aCase("", FACTS).replace("2022-05-26T09:30", "2022-10-31T16:59:59Z");
            String afterMidnight = aCase("", FACTS).replace("2022-05-26T09:30", "2022-10-31T17:00Z");

            assertThat(decide(lateOnTheLastDay).receivedAt()).hasToString("2022-10-31T23:59:59");
            assertThat(decide(lateOnTheLastDay).outcome()).isEqualTo(Outcome.NO_WAIT);
            assertThat(decide(afterMidnight).receivedAt()).hasToString("2022-11-01T00:00");
            assertThat(decide(afterMidnight).outcome()).isEqualTo(Outcome.ORDINARY);
        }

        @Test
        void epoch_numbers_are_refused() {
            assertThat(one(aCase("", FACTS).replace("\"2022-05-26T09:30\"", "1768496400000")))
                    .isEqualTo("wrong-type /receivedAt 1:38 expected ISO date-time such as 2022-05-26T14:59,"
                            + " found number 1768496400000");
        }

        private static Decision decide(String json) {
            return Desk.RULES.decide(CaseJson.read(json, Desk.RULES.zone()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\\") eval(1+1)",
                "${jndi:ldap://x}",
                "@class",
                "T(java.lang.Runtime)",
                "rule end when then",
                "'; DROP TABLE",
                "VIETNAM\\u0000",
                "../../etc/passwd"
            })
    void threat_20_text_meant_as_code_is_refused_or_stays_text(String text) {
        assertThat(one(aCase("", FACTS.replace("\"VIETNAM\"", "\"" + text + "\""))))
                .startsWith("unknown-value /facts/issuer");
        assertThat(one(aCase("", FACTS).replace("hoan-kiem/hang-bac", text))).startsWith("bad-id /unit");
    }

    @Test
    void threat_20_a_wording_that_looks_like_code_is_printed_as_text_and_never_run() {
        Catalog catalog = Catalogs.vnCertification();
        String wording = "\"); System.exit(1); // ${x} end";
        Catalog spiked = catalog.toBuilder()
                .requirements(catalog.requirements().stream()
                        .map(requirement -> new Requirement(
                                requirement.id(),
                                requirement.kind(),
                                requirement.criterion(),
                                Text.same(wording),
                                requirement.citations(),
                                requirement.grounds(),
                                requirement.validity(),
                                requirement.judge()))
                        .toList())
                .build();
        ProcedureRules rules = ProcedureRules.of(spiked);

        assertThat(rules.decide(Desk.copies()).explain(Language.ENGLISH)).contains(wording);
        assertThat(rules.drl(List.of("2.000815"), LocalDate.of(2022, 5, 26)))
                .contains("// " + wording)
                .doesNotContain("\n" + wording);
    }

    @Test
    void threat_21_a_class_name_before_a_value_is_a_list_like_any_other() {
        assertThat(one(aCase("", FACTS.replace("\"VIETNAM\"", "[\"java.net.URL\",\"http://localhost/\"]"))))
                .startsWith("wrong-type /facts/issuer")
                .endsWith("expected one code, found list");
        assertThat(catalogProblems(new byte[] {(byte) 0xAC, (byte) 0xED, 0, 5, 's', 'r'}))
                .containsExactly("not-utf-8  1:1 not UTF-8");
    }

    @Nested
    class Threat_23_many_keys {
        @Test
        void an_object_stops_at_the_thousand_and_first_member() {
            String many = IntStream.range(0, 131_072)
                    .mapToObj(i -> "\"k" + i + "\":1")
                    .collect(Collectors.joining(","));

            assertThat(one("{" + many.substring(0, 200_000) + "1}"))
                    .startsWith("too-many  1:")
                    .endsWith("the object has more than 1000 members");
        }

        @Test
        void a_catalog_stops_at_ten_thousand_entries_and_a_million_tokens() {
            assertThat(catalogProblems("[" + "1,".repeat(10_000) + "1]"))
                    .containsExactly("too-many  1:20002 the list has more than 10000 entries");
            String list = "[" + "1,".repeat(9_999) + "1]";
            assertThat(catalogProblems("[" + (list + ",").repeat(100) + list + "]"))
                    .hasSize(1)
                    .allMatch(problem -> problem.endsWith("more than 1000000 tokens"));
        }

        @Test
        void a_name_as_long_as_the_case_does_not_stand_in_the_place_of_each_problem_below_it() {
            String list = "[" + "1e3,".repeat(2_000) + "1]";
            String given = aCase("", FACTS + ",\"" + "x".repeat(240_000) + "\":" + list);

            List<Issue> problems = CaseJson.read(given.getBytes(StandardCharsets.UTF_8), "", Catalog.VIETNAM)
                    .issues();

            assertThat(problems).hasSize(Issues.MAX);
            assertThat(problems)
                    .allMatch(problem -> problem.location().pointer().length() < 1_100)
                    .anyMatch(problem -> problem.code() == IssueCode.TOO_LONG);
        }

        @Test
        void what_is_cut_short_ends_with_a_whole_character() {
            for (String before : List.of("", "x")) {
                String name = before + "\uD83D\uDE00".repeat(3000);
                String json = "{\"" + name + "\":1,\"id\":\"" + name + "\"}";

                List<Issue> issues = CatalogJson.read(json.getBytes(StandardCharsets.UTF_8), "c")
                        .issues();

                assertThat(issues).isNotEmpty();
                for (Issue issue : issues) {
                    String told = issue.location().pointer() + issue.message().en();
                    assertThat(new String(told.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                            .isEqualTo(told);
                }
            }
        }

        @Test
        void what_would_steer_a_terminal_is_not_told_as_it_stands() {
            Location at = new Location("a\u001B[2J.json", "/b\u202Ec\u2028\u009B", 1, 2);

            assertThat(at.toString()).isEqualTo("a\\u001B[2J.json:1:2 /b\\u202Ec\\u2028\\u009B");
            assertThat(new Location("hồ sơ.json", "/đ", 1, 2)).hasToString("hồ sơ.json:1:2 /đ");
        }

        @Test
        void names_and_texts_have_their_length() {
            assertThat(problems(aCase("", FACTS + ",\"" + "x".repeat(129) + "\":1")))
                    .anyMatch(problem ->
                            problem.startsWith("too-long ") && problem.endsWith("longer than 128 characters"));
            assertThat(one(aCase("", FACTS.replace("VIETNAM", "V".repeat(4097)))))
                    .startsWith("too-long /facts/issuer")
                    .endsWith("longer than 4096 characters");
        }
    }

    @Nested
    class Threat_24_codes {
        @Test
        void a_code_written_as_a_number_is_refused_as_it_would_lose_a_digit() {
            RejectedException rejected = catchThrowableOfType(
                    RejectedException.class,
                    () -> Desk.RULES.decide(aCase("", FACTS).replace("\"2.000815\"", "1.001190")));

            assertThat(rejected.issues()).hasSize(1);
            assertThat(line(rejected.issues().get(0)))
                    .isEqualTo("wrong-type /procedure 1:14 expected text, found number 1.001190");
            assertThat(rejected.issues().get(0).help().en()).isEqualTo("quote the code: \"1.001190\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"２.000815", "2.00О815", "2.0815", "2,000815", "2.000815 ", "", "2.000815.000.00.00.26"})
        void digits_and_letters_that_only_look_right_are_refused(String code) {
            assertThat(one(aCase("", FACTS).replace("\"2.000815\"", "\"" + code + "\"")))
                    .startsWith("bad-id /procedure 1:14");
        }

        @Test
        void an_unknown_code_gets_the_nearest_known_one() {
            RejectedException rejected = catchThrowableOfType(
                    RejectedException.class,
                    () -> Desk.RULES.decide(aCase("", FACTS).replace("2.000815", "2.000817")));

            assertThat(line(rejected.issues().get(0)))
                    .isEqualTo("unknown-procedure /procedure 1:14 there is no procedure `2.000817`");
            assertThat(rejected.issues().get(0).help().en()).isEqualTo("did you mean `2.000815`?");
        }
    }

    @Nested
    class Threat_25_unicode {
        @Test
        void text_in_another_unicode_form_is_the_same_catalog() {
            byte[] decomposed = Normalizer.normalize(shipped("vn-certification"), Normalizer.Form.NFD)
                    .getBytes(StandardCharsets.UTF_8);

            assertThat(CatalogJson.read(decomposed, "nfd").orReject()).isEqualTo(Catalogs.vnCertification());
        }

        @ParameterizedTest
        @CsvSource({
            "Ð, the character U+00D0 at index 0 may not be used; did you mean Đ (U+0110)?",
            "Ɖ, the character U+0189 at index 0 may not be used; did you mean Đ (U+0110)?",
            "\u00A0, the character U+00A0 at index 0 may not be used; did you mean (U+0020)?",
            "\u200B, the character U+200B at index 0 may not be used",
            "\u202E, the character U+202E at index 0 may not be used",
            "\\uD800, the character U+D800 at index 0 may not be used",
            "\\u0007, the character U+0007 at index 0 may not be used",
            "\u0378, the character U+0378 at index 0 may not be used",
        })
        void what_only_looks_like_text_is_refused_with_code_point_and_index(String letter, String message) {
            String json = shipped("vn-certification")
                    .replaceFirst(
                            "\"vi\": \"Chứng thực", Matcher.quoteReplacement("\"vi\": \"" + letter + "Chứng thực"));

            assertThat(catalogProblems(json))
                    .hasSize(1)
                    .allMatch(problem -> problem.startsWith("bad-character /title/vi 5:11 " + message));
        }

        @Test
        void only_valid_utf_8_is_read() {
            byte[] windows1258 = "{\"procedure\":\"Hà Nội\"}".getBytes(Charset.forName("ISO-8859-1"));

            assertThat(CaseJson.read(windows1258, "", Catalog.VIETNAM).issues())
                    .extracting(issue -> issue.code().id())
                    .containsExactly("not-utf-8");
            assertThat(one(aCase("", FACTS.replace("VIETNAM", "VIET\uD800NAM"))))
                    .startsWith("not-utf-8 ");
        }
    }

    @Nested
    class Threat_27_members {
        @Test
        void a_misspelt_fact_is_refused_with_the_one_meant() {
            RejectedException rejected = catchThrowableOfType(
                    RejectedException.class,
                    () -> Desk.RULES.decide(aCase("", FACTS.replace("\"copies\"", "\"coppies\""))));

            assertThat(line(rejected.issues().get(0)))
                    .startsWith("unknown-fact /facts/coppies 1:")
                    .endsWith("there is no fact `coppies`");
            assertThat(rejected.issues().get(0).help().en()).isEqualTo("did you mean `copies`?");
        }

        @Test
        void a_misspelt_member_is_refused_with_the_one_meant() {
            RejectedException rejected = catchThrowableOfType(
                    RejectedException.class,
                    () -> Desk.RULES.decide(aCase("", FACTS).replace("\"channel\"", "\"chanel\"")));

            assertThat(rejected.issues()).hasSize(1);
            assertThat(rejected.issues().get(0).code().id()).isEqualTo("unknown-member");
            assertThat(rejected.issues().get(0).help().en()).isEqualTo("did you mean `channel`?");
        }

        @Test
        void a_missing_fact_is_never_a_no_or_a_yes_but_a_question() {
            for (String fact :
                    List.of("copies", "issuer", "complex", "refusalGrounds", "dossierComplete", "canResolveAtOnce")) {
                Decision decision = Desk.decide(Desk.copies().without(fact));

                assertThat(decision.outcome()).as(fact).isEqualTo(Outcome.UNDETERMINED);
                assertThat(Desk.asked(decision)).as(fact).containsExactly(fact);
            }
        }

        @Test
        void without_procedure_or_moment_nothing_can_be_said() {
            assertThat(problems("{}"))
                    .containsExactlyInAnyOrder(
                            "missing  1:1 `procedure` is missing", "missing  1:1 `receivedAt` is missing");
            assertThat(Desk.RULES.check(Case.of("2.000815")))
                    .extracting(issue -> issue.location().pointer())
                    .containsExactly("/receivedAt");
        }

        @Test
        void built_in_facts_are_given_as_members_of_the_case() {
            assertThat(one(aCase("", FACTS + ",\"channel\":\"POST\""))).startsWith("reserved-id /facts/channel");
        }

        @Test
        void not_applicable_is_no_answer_where_the_fact_always_applies() {
            assertThat(one(aCase("", FACTS.replace("\"complex\":false", "\"complex\":{\"notApplicable\":true}"))))
                    .startsWith("cannot-be-not-applicable /facts/complex");
            assertThat(one(aCase("", FACTS.replace("\"complex\":false", "\"complex\":{\"notApplicable\":false}"))))
                    .contains("wrong-type /facts/complex/notApplicable");
        }

        @Test
        void a_level_that_contradicts_the_declared_unit_is_refused() {
            assertThat(one(aCase("", FACTS + ",\"unitLevel\":\"CITY\""))).startsWith("contradiction /facts/unitLevel");
        }
    }

    @Test
    void all_problems_of_a_case_are_reported_at_once_in_document_order() {
        String bad = "{\n \"procedure\": 2.000815,\n \"receivedAt\": \"2022-02-30T09:00\",\n \"chanel\": \"POST\",\n"
                + " \"place\": \"WARD_OFICE\",\n \"facts\": {\"copies\": \"2\", \"complex\": null}\n}";

        assertThat(problems(bad))
                .containsExactly(
                        "wrong-type /procedure 2:15 expected text, found number 2.000815",
                        "no-such-date /receivedAt 3:16 no such date: `2022-02-30T09:00`",
                        "unknown-member /chanel 4:12 there is no member named `chanel`",
                        "unknown-word /place 5:11 `WARD_OFICE` is none of [WARD_OFFICE, AT_HOME, REGIONAL_DESK]",
                        "wrong-type /facts/copies 6:22 `copies`: expected whole number 1..100000, found text",
                        "wrong-type /facts/complex 6:38 expected whole number, true or false, text, list of texts,"
                                + " or {\"notApplicable\":true}, found null");
    }

    @Test
    void at_most_a_hundred_problems_are_reported() {
        String facts = IntStream.range(0, 300).mapToObj(i -> "\"f" + i + "\":1").collect(Collectors.joining(","));

        assertThat(problems(aCase("", facts))).hasSize(100);
    }

    @Test
    void problems_of_text_and_of_meaning_come_together_and_nothing_is_said_twice() {
        String json = shipped("vn-certification")
                .replace("\"atMost\": 1000000", "\"atMost\": \"many\"")
                .replaceFirst("\"source\": \"nd-23-2015\"", "\"source\": \"nd-23-2016\"");

        assertThat(catalogProblems(json))
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("wrong-type /bounds/0/atMost"))
                .anyMatch(problem -> problem.startsWith("unknown-source "));
    }

    @Test
    void a_refused_catalog_loads_nothing() {
        Catalog noList = Catalogs.hoanKiemNoWait2022().toBuilder()
                .programmes(List.of(Programme.programme("p", Text.same("p"))
                        .during(Period.ALWAYS, List.of())
                        .build()))
                .build();

        assertThat(refused(noList))
                .containsExactlyInAnyOrder(
                        "unknown-programme /openings/0/programme 0:0 there is no programme `hoan-kiem-no-wait-2022`",
                        "missing-citation /programmes/0/period/citations 0:0 no legal source is given",
                        "missing-citation /programmes/0/units/citations 0:0 no legal source is given",
                        "missing-citation /programmes/0/list/citations 0:0 no legal source is given",
                        "missing /programmes/0/units/ids 0:0 no unit takes part",
                        "missing /programmes/0/list/procedures 0:0 no procedure is on the list");
    }

    private static List<String> refused(Catalog catalog) {
        RejectedException rejected = catchThrowableOfType(RejectedException.class, () -> ProcedureRules.of(catalog));
        assertThat(rejected).isNotNull();
        return rejected.issues().stream().map(BadInputTest::line).toList();
    }

    private static String shipped(String id) {
        return CatalogJson.write(Catalogs.shipped(id).orElseThrow());
    }

    /** Line and column of the first occurrence of a text in a shipped catalog. */
    private static String place(String id, String text) {
        String json = shipped(id);
        int at = json.indexOf(text);
        assertThat(at).isPositive();
        int line = (int) json.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (at - json.lastIndexOf('\n', at));
    }
}
