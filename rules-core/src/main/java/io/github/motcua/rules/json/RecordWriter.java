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
import java.util.function.Consumer;
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
        list(",\"catalogs\":", catalogs, this::version);
        list(",\"calendars\":", calendars, this::version);
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

    private void version(HashedVersion version) {
        out.raw("{\"id\":").quoted(version.id());
        out.raw(",\"version\":").quoted(version.version());
        out.raw(",\"sha256\":").quoted(version.sha256()).raw('}');
    }

    /** A list, of which each entry is written in the same way. */
    private <T> void list(String name, List<T> entries, Consumer<T> write) {
        out.raw(name).raw('[');
        for (int i = 0; i < entries.size(); i++) {
            if (i > 0) {
                out.raw(',');
            }
            write.accept(entries.get(i));
        }
        out.raw(']');
    }

    /** A list that is left out if it is empty. */
    private <T> void optionalList(String name, List<T> entries, Consumer<T> write) {
        if (!entries.isEmpty()) {
            list(name, entries, write);
        }
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
        optionalList(",\"guide\":", decision.guide(), this::body);
        optionalList(",\"delegations\":", decision.delegations(), this::delegation);
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
        optionalList(",\"duties\":", decision.duties(), this::duty);
        optionalList(",\"readings\":", decision.readings(), this::reading);
        optionalList(",\"transitions\":", decision.transitions(), this::transition);
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
        optionalList(",\"signatures\":", body.signatures(), this::signature);
        citations(",\"citations\":", body.citations());
        out.raw('}');
    }

    private void signature(Signature signature) {
        list("{\"forms\":", signature.forms(), this::quoted);
        out.raw(",\"seal\":\"").raw(signature.seal().name()).raw('"');
        if (signature.mayBePassedOn()) {
            out.raw(",\"mayBePassedOn\":true");
        }
        citations(",\"citations\":", signature.citations());
        out.raw('}');
    }

    private void quoted(SignatureForm form) {
        out.raw('"').raw(form.name()).raw('"');
    }

    private void delegation(DelegationFinding finding) {
        out.raw("{\"id\":").quoted(finding.id());
        out.raw(",\"catalog\":").quoted(finding.catalog());
        out.raw(",\"manner\":\"").raw(finding.manner().name());
        out.raw("\",\"status\":\"").raw(finding.status().name()).raw('"');
        optionalList(",\"reasons\":", finding.reasons(), this::reason);
        optionalWords(",\"missing\":", finding.missing());
        citations(",\"citations\":", finding.citations());
        out.raw('}');
    }

    private void reason(DelegationFinding.Reason reason) {
        out.raw("{\"exclusion\":\"").raw(reason.exclusion().name()).raw('"');
        citations(",\"citations\":", reason.citations());
        out.raw('}');
    }

    private void due(Due due) {
        out.raw(",\"due\":{");
        AppliedLimit applied = due.limit().orElse(null);
        if (applied != null) {
            out.raw("\"limit\":");
            limit(applied);
        } else {
            list("\"candidates\":", due.candidates(), this::limit);
        }
        optionalList(",\"stages\":", due.stages(), this::stage);
        out.raw('}');
    }

    private void stage(StageDue stage) {
        out.raw("{\"id\":").quoted(stage.id());
        moment(",\"from\":\"", stage.from());
        moment(",\"due\":\"", stage.due());
        moment(",\"planned\":\"", stage.planned());
        citations(",\"citations\":", stage.citations());
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
        list(",\"segments\":", date.segments(), this::segment);
    }

    private void segment(Segment segment) {
        out.raw("{\"from\":\"").raw(segment.from().toString());
        out.raw("\",\"to\":\"").raw(segment.to().toString());
        out.raw("\",\"kind\":\"").raw(segment.kind().name()).raw("\"}");
    }

    private void moment(String name, LocalDateTime moment) {
        out.raw(name).raw(moment.toString()).raw('"');
    }

    private void years(String name, List<Integer> years) {
        optionalList(name, years, year -> out.number(year));
    }

    private void duty(OwedDuty duty) {
        out.raw("{\"id\":").quoted(duty.id());
        out.raw(",\"catalog\":").quoted(duty.catalog());
        citations(",\"citations\":", duty.citations());
        out.raw('}');
    }

    private void reading(TakenReading reading) {
        out.raw("{\"id\":").quoted(reading.id());
        out.raw(",\"catalog\":").quoted(reading.catalog());
        out.raw(",\"taken\":").quoted(reading.taken());
        list(",\"alternatives\":", reading.alternatives(), this::alternative);
        citations(",\"citations\":", reading.citations());
        out.raw('}');
    }

    private void alternative(TakenReading.Alternative alternative) {
        out.raw("{\"option\":").quoted(alternative.option());
        out.raw(",\"requirement\":").quoted(alternative.requirement());
        out.raw(",\"status\":\"").raw(alternative.status().name()).raw("\"}");
    }

    private void transition(AppliedTransition transition) {
        out.raw("{\"id\":").quoted(transition.id());
        out.raw(",\"catalog\":").quoted(transition.catalog());
        out.raw(",\"from\":\"").raw(transition.from().toString());
        out.raw("\",\"pending\":\"").raw(transition.pending().name()).raw('"');
        citations(",\"citations\":", transition.citations());
        out.raw('}');
    }
}
