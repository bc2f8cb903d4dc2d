package io.github.motcua.rules.json;

import io.github.motcua.rules.competence.SignatureForm;
import io.github.motcua.rules.deadline.DueDate;
import io.github.motcua.rules.deadline.LimitUnit;
import io.github.motcua.rules.deadline.MonthEnd;
import io.github.motcua.rules.deadline.Segment;
import io.github.motcua.rules.deadline.StageDue;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.decision.AppliedLimit;
import io.github.motcua.rules.decision.AppliedTransition;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.DecidingBody;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.DelegationFinding;
import io.github.motcua.rules.decision.Due;
import io.github.motcua.rules.decision.OwedDuty;
import io.github.motcua.rules.decision.Signature;
import io.github.motcua.rules.decision.SlipAdvice;
import io.github.motcua.rules.decision.TakenReading;
import io.github.motcua.rules.eligibility.Track;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.record.DecisionRecord;
import io.github.motcua.rules.record.HashedVersion;
import io.github.motcua.rules.record.RecordHash;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes records in their canonical form, and compares answers with what stands in one without building anything. What
 * was written before is kept in pieces, because the next answer on the same procedure has most of them too. Not safe
 * for use by several threads.
 */
public final class RecordWriter {

    private static final int MOST_PROCEDURES = 256;
    private static final byte[] AFTER_ANSWER = ",\"catalogs\":[".getBytes(StandardCharsets.US_ASCII);

    private final Utf8 out = new Utf8();
    private final CitationPieces pieces = new CitationPieces();
    private final Map<String, RecordedFindings> findings = new HashMap<>();

    /** A writer that keeps nothing yet. */
    public RecordWriter() {}

    /**
     * What stands before the case.
     *
     * @param engine the version of the library
     * @param strict whether the rules were strict
     * @param input the hash of the text in which the case came; absent if it came as an object
     */
    public record Header(
            String engine, boolean strict, @Nullable String input) {}

    /**
     * Writes a record.
     *
     * @param header the version of the library, whether the rules were strict, the hash of the text of the case
     * @param catalogs the catalogs by which was decided, in order
     * @param calendars the calendars by which was counted, in order
     */
    public DecisionRecord record(
            Header header, Case given, Decision decision, List<HashedVersion> catalogs, List<HashedVersion> calendars) {
        String answer = answer(decision);
        out.clear();
        out.raw("{\"record\":").number(DecisionRecord.FORMAT);
        out.raw(",\"engine\":").quoted(header.engine());
        if (header.strict()) {
            out.raw(",\"strict\":true");
        }
        if (header.input() != null) {
            out.raw(",\"inputSha256\":").quoted(header.input());
        }
        out.raw(",\"case\":").raw(CaseJson.write(given).getBytes(StandardCharsets.UTF_8));
        out.raw(",\"answer\":").raw(answer.getBytes(StandardCharsets.UTF_8));
        versions(",\"catalogs\":[", catalogs);
        versions(",\"calendars\":[", calendars);
        byte[] line = RecordHash.appendedTo(out.copy());
        return new DecisionRecord(
                new String(line, StandardCharsets.UTF_8),
                header.engine(),
                header.strict(),
                header.input(),
                given,
                decision.outcome(),
                answer,
                catalogs,
                calendars);
    }

    private void versions(String start, List<HashedVersion> versions) {
        out.raw(start);
        for (int i = 0; i < versions.size(); i++) {
            HashedVersion version = versions.get(i);
            out.raw(i == 0 ? "{\"id\":" : ",{\"id\":").quoted(version.id());
            out.raw(",\"version\":").quoted(version.version());
            out.raw(",\"sha256\":").quoted(version.sha256()).raw('}');
        }
        out.raw(']');
    }

    /** An answer as it stands in a record. */
    public String answer(Decision decision) {
        write(decision);
        return out.toString();
    }

    /** Whether exactly this answer stands in a record. */
    boolean isIn(RecordLine record, Decision decision) {
        write(decision);
        byte[] line = record.bytes();
        int end = record.answerFrom() + out.length();
        return out.standsIn(line, record.answerFrom())
                && end + AFTER_ANSWER.length <= line.length
                && Arrays.equals(line, end, end + AFTER_ANSWER.length, AFTER_ANSWER, 0, AFTER_ANSWER.length);
    }

    private void write(Decision decision) {
        out.clear();
        out.raw("{\"outcome\":\"").raw(decision.outcome().name()).raw('"');
        Track track = decision.track().orElse(null);
        if (track != null) {
            out.raw(",\"track\":\"").raw(track.name()).raw('"');
        }
        RecordedFindings kept = findings.get(decision.procedure());
        if (kept == null) {
            if (findings.size() == MOST_PROCEDURES) {
                findings.clear();
            }
            kept = new RecordedFindings(pieces);
            findings.put(decision.procedure(), kept);
        }
        kept.write(out, decision.findings());
        DecidingBody competence = decision.competence().orElse(null);
        if (competence != null) {
            out.raw(",\"competence\":");
            body(competence);
        }
        if (!decision.guide().isEmpty()) {
            out.raw(",\"guide\":");
            char separator = '[';
            for (DecidingBody body : decision.guide()) {
                out.raw(separator);
                body(body);
                separator = ',';
            }
            out.raw(']');
        }
        if (!decision.delegations().isEmpty()) {
            delegations(decision.delegations());
        }
        Due due = decision.due().orElse(null);
        if (due != null) {
            due(due);
        }
        SlipAdvice slip = decision.slip().orElse(null);
        if (slip != null) {
            out.raw(",\"slip\":{\"need\":\"").raw(slip.need().name());
            out.raw("\",\"catalog\":").quoted(slip.catalog());
            optionalWords(",\"missing\":", slip.missing());
            citations(",\"citations\":", slip.citations());
            out.raw('}');
        }
        if (!decision.duties().isEmpty()) {
            duties(decision.duties());
        }
        if (!decision.readings().isEmpty()) {
            readings(decision.readings());
        }
        if (!decision.transitions().isEmpty()) {
            transitions(decision.transitions());
        }
        citations(",\"basis\":", decision.basis());
        out.raw('}');
    }

    private void optionalWords(String name, Collection<String> words) {
        if (!words.isEmpty()) {
            out.raw(name);
            out.words(words);
        }
    }

    private void optionalWord(String name, String word) {
        if (!word.isEmpty()) {
            out.raw(name).quoted(word);
        }
    }

    /** Provisions; left out if there are none. */
    private void citations(String name, List<Citation> cited) {
        pieces.write(out, name, cited);
    }

    private void body(DecidingBody body) {
        out.raw("{\"level\":\"").raw(body.level().name());
        out.raw("\",\"basis\":\"").raw(body.basis().name());
        out.raw("\",\"catalog\":").quoted(body.catalog());
        optionalWords(",\"units\":", body.units());
        optionalWord(",\"office\":", body.office());
        optionalWord(",\"returnedAt\":", body.returnedAt());
        optionalWord(",\"delegation\":", body.delegation());
        if (!body.signatures().isEmpty()) {
            out.raw(",\"signatures\":");
            char separator = '[';
            for (Signature signature : body.signatures()) {
                out.raw(separator).raw("{\"forms\":[");
                String before = "\"";
                for (SignatureForm form : signature.forms()) {
                    out.raw(before).raw(form.name()).raw('"');
                    before = ",\"";
                }
                out.raw("],\"seal\":\"").raw(signature.seal().name()).raw('"');
                if (signature.mayBePassedOn()) {
                    out.raw(",\"mayBePassedOn\":true");
                }
                citations(",\"citations\":", signature.citations());
                out.raw('}');
                separator = ',';
            }
            out.raw(']');
        }
        citations(",\"citations\":", body.citations());
        out.raw('}');
    }

    private void delegations(List<DelegationFinding> delegations) {
        out.raw(",\"delegations\":");
        char separator = '[';
        for (DelegationFinding finding : delegations) {
            out.raw(separator).raw("{\"id\":").quoted(finding.id());
            out.raw(",\"catalog\":").quoted(finding.catalog());
            out.raw(",\"manner\":\"").raw(finding.manner().name());
            out.raw("\",\"status\":\"").raw(finding.status().name()).raw('"');
            if (!finding.reasons().isEmpty()) {
                out.raw(",\"reasons\":");
                char inside = '[';
                for (DelegationFinding.Reason reason : finding.reasons()) {
                    out.raw(inside)
                            .raw("{\"exclusion\":\"")
                            .raw(reason.exclusion().name())
                            .raw('"');
                    citations(",\"citations\":", reason.citations());
                    out.raw('}');
                    inside = ',';
                }
                out.raw(']');
            }
            optionalWords(",\"missing\":", finding.missing());
            citations(",\"citations\":", finding.citations());
            out.raw('}');
            separator = ',';
        }
        out.raw(']');
    }

    private void due(Due due) {
        out.raw(",\"due\":{");
        AppliedLimit applied = due.limit().orElse(null);
        if (applied != null) {
            out.raw("\"limit\":");
            limit(applied);
        } else {
            out.raw("\"candidates\":");
            char separator = '[';
            for (AppliedLimit candidate : due.candidates()) {
                out.raw(separator);
                limit(candidate);
                separator = ',';
            }
            out.raw(due.candidates().isEmpty() ? "[]" : "]");
        }
        if (!due.stages().isEmpty()) {
            out.raw(",\"stages\":");
            char separator = '[';
            for (StageDue stage : due.stages()) {
                out.raw(separator).raw("{\"id\":").quoted(stage.id());
                moment(",\"from\":\"", stage.from());
                moment(",\"due\":\"", stage.due());
                moment(",\"planned\":\"", stage.planned());
                citations(",\"citations\":", stage.citations());
                out.raw('}');
                separator = ',';
            }
            out.raw(']');
        }
        out.raw('}');
    }

    private void limit(AppliedLimit applied) {
        out.raw("{\"id\":").quoted(applied.limit().id());
        out.raw(",\"catalog\":").quoted(applied.catalog());
        Term term = applied.limit().term();
        if (term.unit() != LimitUnit.SAME_DAY) {
            out.raw(",\"amount\":").raw(term.amount().toPlainString());
        }
        out.raw(",\"unit\":\"").raw(term.unit().name()).raw('"');
        MonthEnd rounding = term.rounding();
        if (rounding != null) {
            out.raw(",\"monthEnd\":\"").raw(rounding.name()).raw('"');
        }
        DueDate date = applied.due().orElse(null);
        if (date != null) {
            date(date);
        }
        years(",\"unpublishedYears\":", applied.unpublished());
        citations(",\"citations\":", applied.citations());
        out.raw('}');
    }

    private void date(DueDate date) {
        moment(",\"at\":\"", date.at());
        moment(",\"legalEnd\":\"", date.legalEnd());
        LocalDateTime handOver = date.handOverBy().orElse(null);
        if (handOver != null) {
            moment(",\"handOverBy\":\"", handOver);
        }
        years(",\"provisionalYears\":", date.provisionalYears());
        out.raw(",\"segments\":");
        char separator = '[';
        for (Segment segment : date.segments()) {
            out.raw(separator).raw("{\"from\":\"").raw(segment.from().toString());
            out.raw("\",\"to\":\"").raw(segment.to().toString());
            out.raw("\",\"kind\":\"").raw(segment.kind().name()).raw("\"}");
            separator = ',';
        }
        out.raw(date.segments().isEmpty() ? "[]" : "]");
    }

    private void moment(String name, LocalDateTime moment) {
        out.raw(name).raw(moment.toString()).raw('"');
    }

    private void years(String name, List<Integer> years) {
        if (!years.isEmpty()) {
            out.raw(name);
            for (int i = 0; i < years.size(); i++) {
                out.raw(i == 0 ? '[' : ',').number(years.get(i));
            }
            out.raw(']');
        }
    }

    private void duties(List<OwedDuty> duties) {
        out.raw(",\"duties\":");
        char separator = '[';
        for (OwedDuty duty : duties) {
            out.raw(separator).raw("{\"id\":").quoted(duty.id());
            out.raw(",\"catalog\":").quoted(duty.catalog());
            citations(",\"citations\":", duty.citations());
            out.raw('}');
            separator = ',';
        }
        out.raw(']');
    }

    private void readings(List<TakenReading> readings) {
        out.raw(",\"readings\":");
        char separator = '[';
        for (TakenReading reading : readings) {
            out.raw(separator).raw("{\"id\":").quoted(reading.id());
            out.raw(",\"catalog\":").quoted(reading.catalog());
            out.raw(",\"taken\":").quoted(reading.taken());
            out.raw(",\"alternatives\":");
            char inside = '[';
            for (TakenReading.Alternative alternative : reading.alternatives()) {
                out.raw(inside).raw("{\"option\":").quoted(alternative.option());
                out.raw(",\"requirement\":").quoted(alternative.requirement());
                out.raw(",\"status\":\"").raw(alternative.status().name()).raw("\"}");
                inside = ',';
            }
            out.raw(reading.alternatives().isEmpty() ? "[]" : "]");
            citations(",\"citations\":", reading.citations());
            out.raw('}');
            separator = ',';
        }
        out.raw(']');
    }

    private void transitions(List<AppliedTransition> transitions) {
        out.raw(",\"transitions\":");
        char separator = '[';
        for (AppliedTransition transition : transitions) {
            out.raw(separator).raw("{\"id\":").quoted(transition.id());
            out.raw(",\"catalog\":").quoted(transition.catalog());
            out.raw(",\"from\":\"").raw(transition.from().toString());
            out.raw("\",\"pending\":\"").raw(transition.pending().name()).raw('"');
            citations(",\"citations\":", transition.citations());
            out.raw('}');
            separator = ',';
        }
        out.raw(']');
    }
}
