package io.github.motcua.rules;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.EngineFaultException;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.json.RecordJson;
import io.github.motcua.rules.json.RecordLine;
import io.github.motcua.rules.json.RecordWriter;
import io.github.motcua.rules.record.AnswerChange;
import io.github.motcua.rules.record.DecisionRecord;
import io.github.motcua.rules.record.RecordLines;
import io.github.motcua.rules.record.ReplayResult;
import io.github.motcua.rules.record.ReplayTotals;
import io.github.motcua.rules.record.ReplayVerdict;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Replays records: each is checked, decided again by the rules at hand, and the answer held against the one on record,
 * all of it. What differs is named: the requirement with its status and values before and after, the limit, who decides,
 * the duty, or only the provisions that are cited.
 *
 * <p>A record is the same, changed, or cannot be replayed: cut short, edited, of an unknown form, or with a case that the
 * rules refuse (a fact that no catalog declares any more, no rule in force). Nothing stops a replay but the stream of the
 * log. Memory does not grow with the log.
 *
 * <p>Not safe for use by several threads; several may be started from the same rules and added up.
 *
 * <pre>{@code
 * Replay replay = later.replay();
 * try (InputStream log = Files.newInputStream(Path.of("records.jsonl"))) {
 *     replay.all(log, result -> result.changes().forEach(System.out::println));
 * }
 * System.out.println(replay.totals());
 * }</pre>
 */
public final class Replay {

    private final ProcedureRules plain;
    private final ProcedureRules strict;
    private final RecordWriter writer = new RecordWriter();
    private final ReplayTotals.Counter totals = new ReplayTotals.Counter();
    private long lines;

    Replay(ProcedureRules rules) {
        this.plain = rules.asStrictAs(false);
        this.strict = rules.asStrictAs(true);
    }

    /**
     * Replays all records of a log, one a line; blank lines are passed over.
     *
     * @param log the log; read to its end and not closed
     * @param results gets each result, in the order of the log
     * @return what came of all records so far
     * @throws IOException if the stream fails
     */
    public ReplayTotals all(InputStream log, Consumer<ReplayResult> results) throws IOException {
        RecordLines read = new RecordLines(log, RecordJson.MAX_BYTES);
        while (read.next()) {
            if (!read.isBlank()) {
                results.accept(record(read.number(), read.bytes()));
            }
        }
        return totals();
    }

    /** Replays a record. */
    public ReplayResult record(DecisionRecord record) {
        return record(lines + 1, record.bytes());
    }

    /**
     * Replays a record.
     *
     * @param number the number of its line, from 1
     * @param line the record in UTF-8, without an end of line; must not be changed meanwhile
     */
    public ReplayResult record(long number, byte[] line) {
        lines = number;
        ReplayResult result = result(number, line);
        totals.add(result);
        return result;
    }

    /** What came of all records so far. */
    public ReplayTotals totals() {
        return totals.totals();
    }

    private ReplayResult result(long number, byte[] line) {
        RecordLine record = RecordLine.of(line, plain.zone());
        if (!record.issues().isEmpty()) {
            return ReplayResult.notReplayable(number, record.procedure(), record.engine(), record.issues());
        }
        try {
            Case given = record.given();
            Decision decision = (record.isStrict() ? strict : plain).decide(given);
            return record.holds(decision, writer)
                    ? ReplayResult.same(number, given.procedure(), decision.outcome(), record.engine())
                    : compared(number, record, given, decision);
        } catch (RejectedException refused) {
            return ReplayResult.notReplayable(
                    number, record.procedure(), record.engine(), RecordJson.inside(refused.issues()));
        } catch (EngineFaultException fault) {
            return ReplayResult.notReplayable(number, record.procedure(), record.engine(), List.of(issue(fault)));
        }
    }

    private ReplayResult compared(long number, RecordLine record, Case given, Decision decision) {
        if (!record.readAll()) {
            return ReplayResult.notReplayable(number, record.procedure(), record.engine(), record.issues());
        }
        Outcome before = record.outcome();
        List<AnswerChange> changes = record.changes(decision, writer);
        if (changes.isEmpty()) {
            return ReplayResult.same(number, given.procedure(), before, record.engine());
        }
        Recorder recorder = plain.recorder();
        LocalDate day = plain.lawDay(given, decision.receivedAt().toLocalDate());
        boolean sameRules = record.catalogs().equals(recorder.catalogs(given, decision, day))
                && record.calendars().equals(recorder.calendars(given, decision, day));
        return new ReplayResult(
                number,
                ReplayVerdict.CHANGED,
                given.procedure(),
                before,
                decision.outcome(),
                record.engine(),
                sameRules,
                changes,
                List.of());
    }

    private static Issue issue(EngineFaultException fault) {
        String reason = Shown.value(String.valueOf(fault.getMessage()));
        return Issue.error(
                IssueCode.ENGINE_FAULT,
                Location.at(""),
                Text.of(
                        "bộ máy gặp lỗi, chưa quyết định gì: " + reason,
                        "the engine failed, nothing was decided: " + reason),
                Text.of(
                        "hồ sơ không có lỗi; hãy báo cho người phụ trách phần mềm",
                        "the case is not to blame; report this to whoever looks after the software"));
    }
}
