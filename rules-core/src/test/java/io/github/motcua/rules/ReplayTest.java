package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.analysis.Aspect;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.json.ReplayJson;
import io.github.motcua.rules.record.AnswerChange;
import io.github.motcua.rules.record.DecisionRecord;
import io.github.motcua.rules.record.ReplayResult;
import io.github.motcua.rules.record.ReplayTotals;
import io.github.motcua.rules.record.ReplayVerdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Past answers held against what is answered now: the same, changed and in what, or not to be told again and why. */
class ReplayTest {

    /** The shipped programme with something written otherwise. */
    private static ProcedureRules later(String what, String by) {
        return later(Catalogs.hoanKiemNoWait2022(), what, by);
    }

    private static ProcedureRules later(Catalog shipped, String what, String by) {
        return ProcedureRules.of(changed(shipped, what, by));
    }

    private static Catalog changed(Catalog shipped, String what, String by) {
        String json = CatalogJson.write(shipped);
        assertThat(json).contains(what);
        byte[] changed = json.replace(what, by).getBytes(StandardCharsets.UTF_8);
        return CatalogJson.read(changed, "later").orReject();
    }

    private static ProcedureRules elevenCopies() {
        return later("\"atMost\": 10\n", "\"atMost\": 11\n");
    }

    private static ReplayResult replay(ProcedureRules rules, DecisionRecord record) {
        return rules.replay().record(record);
    }

    private static ReplayResult replay(ProcedureRules rules, String line) {
        return rules.replay().record(1, line.getBytes(StandardCharsets.UTF_8));
    }

    private static List<DecisionRecord> records(ProcedureRules rules, List<Case> cases) {
        List<DecisionRecord> records = new ArrayList<>();
        for (Case given : cases) {
            try {
                records.add(rules.record(given));
            } catch (RejectedException refused) {
                continue;
            }
        }
        return records;
    }

    @Test
    void every_probe_gets_the_same_answer_from_the_same_rules() {
        Replay replay = Desk.RULES.replay();
        List<DecisionRecord> records = records(Desk.RULES, Probes.all());
        for (DecisionRecord record : records) {
            assertThat(replay.record(record).verdict()).as(record.line()).isEqualTo(ReplayVerdict.SAME);
        }

        assertThat(records).hasSizeGreaterThan(1000);
        assertThat(replay.totals().same()).isEqualTo(records.size());
        assertThat(replay.totals().isAllSame()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"9, SAME", "10, SAME", "11, CHANGED", "12, SAME"})
    void one_copy_more_in_the_programme_concerns_requests_for_just_that_number(int copies, ReplayVerdict verdict) {
        DecisionRecord record = Desk.RULES.record(Desk.copies().with("copies", copies));

        assertThat(replay(elevenCopies(), record).verdict()).isEqualTo(verdict);
    }

    @Test
    void the_requirement_that_flipped_an_answer_is_named_with_the_value_it_looked_at() {
        DecisionRecord record = Desk.RULES.record(Desk.copies().with("copies", 11));

        ReplayResult result = replay(elevenCopies(), record);

        assertThat(result.before()).contains(Outcome.ORDINARY);
        assertThat(result.after()).contains(Outcome.NO_WAIT);
        assertThat(result.isFlipped()).isTrue();
        assertThat(result.sameRules()).isFalse();
        assertThat(result.suspicion()).isEmpty();
        assertThat(result.changes())
                .contains(
                        new AnswerChange(Aspect.OUTCOME, "", "\"ORDINARY\"", "\"NO_WAIT\"", false),
                        new AnswerChange(
                                Aspect.FINDINGS,
                                "at-most-10-copies",
                                "{\"status\":\"NOT_MET\",\"facts\":{\"copies\":11,\"originals\":1}}",
                                "{\"status\":\"MET\",\"facts\":{\"copies\":11,\"originals\":1}}",
                                false))
                .filteredOn(change -> change.aspect() == Aspect.FINDINGS)
                .hasSize(1);
    }

    @Test
    void a_requirement_that_is_new_or_gone_is_told_whole_and_those_around_it_are_not_changed() {
        ProcedureRules renamed = later("\"at-most-10-copies\"", "\"at-most-ten-copies\"");

        ReplayResult result = replay(renamed, Desk.RULES.record(Desk.copies()));

        assertThat(result.changes())
                .extracting(AnswerChange::id)
                .containsExactly("at-most-10-copies", "at-most-ten-copies");
        assertThat(result.changes().get(0).was()).get().asString().contains("\"status\":\"MET\"", "\"copies\":10");
        assertThat(result.changes().get(0).is()).isEmpty();
        assertThat(result.changes().get(1).was()).isEmpty();
        assertThat(result.changes().get(1).is())
                .get()
                .asString()
                .contains("\"programme\":\"hoan-kiem-no-wait-2022\"", "\"copies\":10");
        assertThat(result.isFlipped()).isFalse();
    }

    @Test
    void another_time_limit_is_named_with_both_dates() {
        String sameDay = "\"unit\": \"SAME_DAY\"";
        ProcedureRules slower =
                later(Catalogs.vnCertification(), sameDay, "\"amount\": 1,\n          \"unit\": \"WORKING_DAY\"");
        DecisionRecord record = ProcedureRules.of(Catalogs.vnCertification()).record(Desk.copies());

        ReplayResult result = replay(slower, record);

        assertThat(result.isFlipped()).isFalse();
        assertThat(result.changes()).extracting(AnswerChange::aspect).containsOnly(Aspect.LIMIT);
        assertThat(result.changes().get(0).id()).isEqualTo("same-day");
        assertThat(result.changes().get(0).was()).get().asString().contains("\"at\":\"2022-05-26T17:00\"");
        assertThat(result.changes().get(0).is()).get().asString().contains("\"at\":\"2022-05-27T17:00\"");
    }

    @Test
    void who_signs_and_what_the_desk_owes_are_told_as_such() {
        Case refused = Desk.copies().with("refusalGrounds", List.of("unreadable"));
        DecisionRecord record = ProcedureRules.of(Catalogs.vnCertification()).record(refused);
        ProcedureRules otherDuty =
                later(Catalogs.vnCertification(), "\"certification-written-refusal\"", "\"certification-answer\"");

        assertThat(replay(otherDuty, record).changes())
                .extracting(change -> change.aspect() + " " + change.id())
                .containsExactly("DUTIES certification-written-refusal", "DUTIES certification-answer");

        Catalog otherSeal = changed(
                Catalogs.shipped("vn-competence").orElseThrow(), "\"seal\": \"OWN\"", "\"seal\": \"ISSUING_BODY\"");

        List<AnswerChange> changes = replay(
                        ProcedureRules.of(otherSeal, Catalogs.vnCertification()),
                        ProcedureRules.of(Catalogs.vnCertification()).record(Desk.copies()))
                .changes();
        assertThat(changes).extracting(AnswerChange::aspect).containsExactly(Aspect.COMPETENCE);
        assertThat(changes.get(0).is()).get().asString().contains("{\"forms\":[\"KT\"],\"seal\":\"ISSUING_BODY\"");
    }

    @Test
    void only_another_citation_is_told_so() {
        ProcedureRules cited = later("\"item\": \"2 (2)\"", "\"item\": \"2 (3)\"");

        ReplayResult result = replay(cited, Desk.RULES.record(Desk.copies()));

        assertThat(result.verdict()).isEqualTo(ReplayVerdict.CHANGED);
        assertThat(result.isOnlyCitations()).isTrue();
        assertThat(result.isFlipped()).isFalse();
        assertThat(result.changes())
                .contains(new AnswerChange(
                        Aspect.FINDINGS,
                        "at-most-10-copies",
                        "{\"facts\":{\"copies\":10,\"originals\":1},\"citations\":[{\"source\":\"hoan-kiem-plan-2022\",\"item\":\"2 (2)\"}]}",
                        "{\"facts\":{\"copies\":10,\"originals\":1},\"citations\":[{\"source\":\"hoan-kiem-plan-2022\",\"item\":\"2 (3)\"}]}",
                        true));
    }

    @Test
    void other_words_and_another_hash_of_a_catalog_are_no_change() {
        ProcedureRules reworded = later("\"Số lượng bản sao tối đa 10 bản\"", "\"Tối đa 10 bản sao\"");

        assertThat(replay(reworded, Desk.RULES.record(Desk.copies())).verdict()).isEqualTo(ReplayVerdict.SAME);
    }

    @Test
    void another_answer_by_the_same_rules_is_suspicious_and_said_to_be() {
        DecisionRecord record = Desk.RULES.record(Desk.copies().with("copies", 11));
        String forged = RecordsTest.edited(record, "\"outcome\":\"ORDINARY\"", "\"outcome\":\"NO_WAIT\"");

        ReplayResult result = replay(Desk.RULES, forged);

        assertThat(result.sameRules()).isTrue();
        assertThat(result.suspicion()).isPresent();
        assertThat(result.changes())
                .containsExactly(new AnswerChange(Aspect.OUTCOME, "", "\"NO_WAIT\"", "\"ORDINARY\"", false));
        assertThat(ReplayJson.write(result)).contains("\"sameRules\":true,\"suspicion\":{\"vi\":");
    }

    @Test
    void another_version_of_the_library_alone_changes_nothing() {
        DecisionRecord record = Desk.RULES.record(Desk.copies());
        String older = RecordsTest.edited(record, "\"engine\":\"" + record.engine() + "\"", "\"engine\":\"0.0.1\"");

        ReplayResult result = replay(Desk.RULES, older);

        assertThat(result.verdict()).isEqualTo(ReplayVerdict.SAME);
        assertThat(result.engine()).isEqualTo("0.0.1");
    }

    @Test
    void what_strict_rules_decided_is_replayed_strictly() {
        Case beyondTheNotices = Desk.copies().receivedAt("2027-12-31T16:00");
        DecisionRecord strict = Desk.RULES.strict().record(beyondTheNotices);
        DecisionRecord plain = Desk.RULES.record(beyondTheNotices);

        for (ProcedureRules rules : List.of(Desk.RULES, Desk.RULES.strict())) {
            assertThat(strict.answer()).isNotEqualTo(plain.answer());
            assertThat(replay(rules, strict).verdict()).isEqualTo(ReplayVerdict.SAME);
            assertThat(replay(rules, plain).verdict()).isEqualTo(ReplayVerdict.SAME);
        }
    }

    @Test
    void a_day_as_known_on_is_replayed_as_known_on_it() {
        Case beforeTheNotice = Desk.copies().receivedAt("2025-12-31T16:00").knownOn(LocalDate.of(2025, 12, 24));
        DecisionRecord record = Desk.RULES.record(beforeTheNotice);

        assertThat(record.answer())
                .isNotEqualTo(Desk.RULES
                        .record(beforeTheNotice.knownOn(LocalDate.of(2026, 1, 1)))
                        .answer());
        assertThat(replay(Desk.RULES, record).verdict()).isEqualTo(ReplayVerdict.SAME);
    }

    // What cannot be replayed

    private static IssueCode problem(ReplayResult result) {
        assertThat(result.verdict()).isEqualTo(ReplayVerdict.NOT_REPLAYABLE);
        assertThat(result.outcomeBefore()).isNull();
        return result.issues().get(0).code();
    }

    @Test
    void a_fact_that_no_catalog_declares_any_more_is_named_within_the_record() {
        ProcedureRules withoutPages = ProcedureRules.of(Catalogs.vnCivilStatus());
        DecisionRecord record = Desk.RULES.record(Desk.marriage().with("pagesPerCopy", 3));

        ReplayResult result = replay(withoutPages, record);

        assertThat(problem(result)).isEqualTo(IssueCode.UNKNOWN_FACT);
        assertThat(result.issues().get(0).location().pointer()).isEqualTo("/case/facts/pagesPerCopy");
        assertThat(result.procedure()).isEqualTo("1.000894");
    }

    @Test
    void a_procedure_that_is_not_in_force_or_not_known_any_more_is_not_decided() {
        DecisionRecord record = Desk.RULES.record(Desk.birthGroup());
        ProcedureRules without = ProcedureRules.of(Catalogs.vnCivilStatus());

        assertThat(problem(replay(without, record))).isEqualTo(IssueCode.UNKNOWN_PROCEDURE);

        ProcedureRules ended = later(Catalogs.vnInterlinked(), "2026-08-31", "2026-02-28");
        assertThat(problem(replay(ended, record))).isEqualTo(IssueCode.NO_RULE_IN_FORCE);
    }

    @Test
    void lines_that_are_no_records_cost_only_themselves_and_the_totals_add_up() throws IOException {
        DecisionRecord one = Desk.RULES.record(Desk.copies());
        DecisionRecord other = Desk.RULES.record(Desk.copies().with("copies", 11));
        String log = String.join(
                "\n",
                one.line(),
                "",
                one.line().substring(0, 700),
                "   ",
                other.line().replace("\"copies\":11", "\"copies\":12"),
                other.line(),
                "garbage",
                RecordsTest.edited(one, "{\"record\":1,", "{\"record\":7,"),
                other.line() + "\r",
                RecordsTest.edited(one, "\"facts\":{\"can", "\"facts\":{\"aaa\":1,\"can"),
                one.line());
        List<ReplayResult> results = new ArrayList<>();

        Replay replay = elevenCopies().replay();
        ReplayTotals totals = replay.all(new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)), results::add);

        assertThat(results)
                .extracting(result -> result.line() + " " + result.verdict())
                .containsExactly(
                        "1 SAME",
                        "3 NOT_REPLAYABLE",
                        "5 NOT_REPLAYABLE",
                        "6 CHANGED",
                        "7 NOT_REPLAYABLE",
                        "8 NOT_REPLAYABLE",
                        "9 CHANGED",
                        "10 NOT_REPLAYABLE",
                        "11 SAME");
        assertThat(totals)
                .isEqualTo(new ReplayTotals(
                        9,
                        2,
                        2,
                        5,
                        0,
                        0,
                        sorted(Map.of("ORDINARY NO_WAIT", 2L)),
                        totals.causes(),
                        sorted(Map.of(
                                "cut-short", 1L,
                                "hash-mismatch", 1L,
                                "bad-syntax", 1L,
                                "unknown-format", 1L,
                                "unknown-fact", 1L))));
        assertThat(totals.causes()).containsEntry("FINDINGS at-most-10-copies", 2L);
        assertThat(totals.same() + totals.changed() + totals.notReplayable()).isEqualTo(totals.lines());
    }

    private static SortedMap<String, Long> sorted(Map<String, Long> counts) {
        return new TreeMap<>(counts);
    }

    @Test
    void a_forged_answer_of_any_shape_never_stops_a_replay() {
        DecisionRecord record = Desk.RULES.record(Desk.copies().with("copies", 11));
        String answer = record.answer();
        List<String> forgeries = List.of(
                "{\"outcome\":\"NO_WAIT\"}",
                "{\"outcome\":\"NO_WAIT\",\"findings\":3,\"facts\":[],\"due\":\"x\",\"duties\":{},\"guide\":[1,[2]]}",
                "{\"outcome\":\"NO_WAIT\",\"findings\":[{\"requirements\":[5]},6],\"slip\":[],\"basis\":7}",
                "{\"outcome\":\"NO_WAIT\",\"findings\":[{\"kind\":\"x\",\"requirements\":[{\"id\":\"a\\\"b\\u0041\"},{}]}]}",
                "{\"outcome\":\"NO_WAIT\",\"citations\":[\"]\"],\"due\":{\"limit\":[],\"candidates\":{}}}");
        for (String forgery : forgeries) {
            ReplayResult result = replay(Desk.RULES, RecordsTest.edited(record, answer, forgery));

            assertThat(result.verdict()).as(forgery).isEqualTo(ReplayVerdict.CHANGED);
            assertThat(ReplayJson.write(result)).startsWith("{\"line\":1,\"verdict\":\"CHANGED\"");
        }
    }

    // The short way and the long way

    @Test
    void an_answer_is_changed_if_and_only_if_something_is_named_in_which_it_differs() {
        ProcedureRules later = elevenCopies();
        Replay replay = later.replay();
        int changed = 0;
        List<Case> cases = new ArrayList<>(RecordsTest.someProbes());
        for (int copies = 1; copies <= 20; copies++) {
            cases.add(Desk.copies().with("copies", copies));
            cases.add(Desk.copies().with("copies", copies).without("originals").without("complex"));
        }
        for (DecisionRecord record : records(Desk.RULES, cases)) {
            ReplayResult result = replay.record(record);
            if (result.verdict() == ReplayVerdict.NOT_REPLAYABLE) {
                assertThat(result.issues()).extracting(Issue::code).isNotEmpty();
                continue;
            }
            Decision now = later.decide(record.given());
            boolean same = later.record(record.given(), now).answer().equals(record.answer());

            assertThat(result.verdict() == ReplayVerdict.SAME).as(record.line()).isEqualTo(same);
            assertThat(result.changes().isEmpty()).isEqualTo(same);
            assertThat(result.outcomeAfter()).isEqualTo(now.outcome());
            changed += same ? 0 : 1;
        }

        assertThat(changed).isPositive();
    }

    @Test
    void what_is_not_ended_in_a_line_feed_is_still_read() throws IOException {
        byte[] log = Desk.RULES.record(Desk.copies()).bytes();
        InputStream slow = new ByteArrayInputStream(log) {
            @Override
            public int read(byte[] bytes, int from, int count) {
                return super.read(bytes, from, Math.min(count, 7)); // as a pipe may give it
            }
        };

        assertThat(Desk.RULES.replay().all(slow, result -> {}).same()).isEqualTo(1);
    }
}
