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
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.decision.Observation;
import io.github.motcua.rules.decision.OwedDuty;
import io.github.motcua.rules.decision.Question;
import io.github.motcua.rules.decision.Signature;
import io.github.motcua.rules.decision.SlipAdvice;
import io.github.motcua.rules.decision.TakenReading;
import io.github.motcua.rules.eligibility.Track;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.record.DecisionRecord;
import io.github.motcua.rules.record.HashedVersion;
import io.github.motcua.rules.record.RecordHash;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes records in their canonical form, and compares answers with what stands in one without building anything. What
 * was written before is kept in pieces, because the next answer on the same procedure has most of them too. Not safe
 * for use by several threads.
 */
public final class RecordWriter {

    private static final int MOST_PIECES = 4096;
    private static final int MOST_PROCEDURES = 256;
    private static final int MOST_ORDERS = 8;
    private static final byte[] AFTER_ANSWER = ",\"catalogs\":[".getBytes(StandardCharsets.US_ASCII);

    private final Utf8 out = new Utf8();
    private final Utf8 piece = new Utf8();
    private final IdentityHashMap<Citation, byte[]> citations = new IdentityHashMap<>();
    private final Map<String, Findings> findings = new HashMap<>();

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
        Findings kept = findings.get(decision.procedure());
        if (kept == null) {
            if (findings.size() == MOST_PROCEDURES) {
                findings.clear();
            }
            kept = new Findings();
            findings.put(decision.procedure(), kept);
        }
        kept.write(decision.findings());
        if (!decision.questions().isEmpty()) {
            questions(decision.questions());
        }
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
            out.raw(",\"slip\":{\"need\":\"").raw(slip.need().name()).raw('"');
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

    /** The findings of one procedure, as they were written last. */
    private final class Findings {
        private @Nullable Kept[] kept = new Kept[0];
        private final List<Observation> facts = new ArrayList<>();
        private final List<Order> orders = new ArrayList<>();

        void write(List<Finding> given) {
            if (kept.length != 2 * given.size()) {
                kept = new Kept[2 * given.size()];
            }
            facts.clear();
            out.raw(",\"findings\":[");
            for (int i = 0; i < given.size(); i++) {
                Finding finding = given.get(i);
                for (Observation observation : finding.facts()) {
                    note(observation);
                }
                if (i > 0 && isOfOneGroup(given.get(i - 1), finding)) {
                    out.raw(',');
                } else {
                    out.raw(i == 0 ? "" : "]},");
                    group(finding);
                }
                out.raw(written(2 * i, finding));
            }
            out.raw(given.isEmpty() ? "]" : "]}]");
            out.raw(",\"facts\":{");
            int[] order = order();
            for (int i = 0; i < order.length; i++) {
                Observation fact = facts.get(order[i]);
                out.raw(i == 0 ? "" : ",").quoted(fact.fact()).raw(':');
                value(out, fact.value());
            }
            out.raw('}');
        }

        /** Findings that follow each other are of one kind, catalog and programme mostly: that is told once. */
        private static boolean isOfOneGroup(Finding one, Finding next) {
            return one.kind() == next.kind()
                    && sameWord(one.catalog(), next.catalog())
                    && sameWord(one.programme(), next.programme());
        }

        private void group(Finding first) {
            out.raw("{\"kind\":\"").raw(first.kind().name());
            out.raw("\",\"catalog\":").quoted(first.catalog());
            if (!first.programme().isEmpty()) {
                out.raw(",\"programme\":").quoted(first.programme());
            }
            out.raw(",\"requirements\":[");
        }

        /** Two ways in which a finding was written last are kept, since most come out one way or the other. */
        private byte[] written(int place, Finding finding) {
            Kept one = kept[place];
            if (one != null && one.fits(finding)) {
                return one.written;
            }
            Kept other = kept[place + 1];
            if (other == null || !other.fits(finding)) {
                other = new Kept(finding, piece(finding));
            }
            kept[place] = other;
            kept[place + 1] = one;
            return other.written;
        }

        private void note(Observation observation) {
            String id = observation.fact();
            for (int i = facts.size() - 1; i >= 0; i--) {
                String other = facts.get(i).fact();
                if (other.hashCode() == id.hashCode() && other.equals(id)) {
                    return;
                }
            }
            facts.add(observation);
        }

        /** The places of the facts in the order of their ids; mostly it is one that was found before. */
        private int[] order() {
            for (Order known : orders) {
                if (known.fits(facts)) {
                    return known.places;
                }
            }
            if (orders.size() == MOST_ORDERS) {
                orders.clear();
            }
            Order found = new Order(facts);
            orders.add(found);
            return found.places;
        }
    }

    /** In what order facts are written that occur in another one. */
    private static final class Order {
        private final String[] ids;
        private final int[] places;

        Order(List<Observation> facts) {
            this.ids = new String[facts.size()];
            SortedMap<String, Integer> byId = new TreeMap<>();
            for (int i = 0; i < ids.length; i++) {
                ids[i] = facts.get(i).fact();
                byId.put(ids[i], i);
            }
            this.places = new int[byId.size()];
            int next = 0;
            for (int place : byId.values()) {
                places[next++] = place;
            }
        }

        boolean fits(List<Observation> facts) {
            boolean fits = ids.length == facts.size();
            for (int i = 0; fits && i < ids.length; i++) {
                fits = sameWord(ids[i], facts.get(i).fact());
            }
            return fits;
        }
    }

    /** What was written of a finding; the next one of the same content is mostly made of the same objects. */
    private static final class Kept {
        private final Finding finding;
        private final byte[] written;

        Kept(Finding finding, byte[] written) {
            this.finding = finding;
            this.written = written;
        }

        boolean fits(Finding other) {
            boolean fits = finding.status() == other.status()
                    && isSame(finding.citations(), other.citations())
                    && sameWord(finding.requirement(), other.requirement())
                    && finding.facts().size() == other.facts().size()
                    && (isSame(finding.missing(), other.missing())
                            || finding.missing().equals(other.missing()));
            for (int i = 0; fits && i < finding.facts().size(); i++) {
                fits = sameWord(
                        finding.facts().get(i).fact(), other.facts().get(i).fact());
            }
            return fits;
        }

        @SuppressWarnings("ReferenceEquality") // another object costs one more writing, not an error
        private static boolean isSame(Object one, Object other) {
            return one == other;
        }
    }

    @SuppressWarnings({"ReferenceEquality", "StringEquality"}) // mostly they are the same object, and that is faster
    private static boolean sameWord(String one, String other) {
        return one == other || one.equals(other);
    }

    private byte[] piece(Finding finding) {
        int start = out.length();
        out.raw("{\"id\":").quoted(finding.requirement());
        out.raw(",\"status\":\"").raw(finding.status().name()).raw('"');
        out.raw(",\"facts\":");
        char separator = '[';
        for (Observation observation : finding.facts()) {
            out.raw(separator).quoted(observation.fact());
            separator = ',';
        }
        out.raw(finding.facts().isEmpty() ? "[]" : "]");
        optionalWords(",\"missing\":", finding.missing());
        citations(",\"citations\":", finding.citations());
        out.raw('}');
        byte[] written = out.copy(start);
        out.cut(start);
        return written;
    }

    private static void value(Utf8 out, FactValue value) {
        if (value instanceof FactValue.Whole whole) {
            out.number(whole.number());
        } else if (value instanceof FactValue.YesNo yesNo) {
            out.raw(yesNo.yes() ? "true" : "false");
        } else if (value instanceof FactValue.Word word) {
            out.quoted(word.word());
        } else if (value instanceof FactValue.Words words) {
            words(out, words.words());
        } else {
            out.raw("{\"notApplicable\":true}");
        }
    }

    private static void words(Utf8 out, Collection<String> words) {
        char separator = '[';
        for (String word : words) {
            out.raw(separator).quoted(word);
            separator = ',';
        }
        out.raw(words.isEmpty() ? "[]" : "]");
    }

    private void optionalWords(String name, Collection<String> words) {
        if (!words.isEmpty()) {
            out.raw(name);
            words(out, words);
        }
    }

    private void optionalWord(String name, String word) {
        if (!word.isEmpty()) {
            out.raw(name).quoted(word);
        }
    }

    /** Provisions; left out if there are none. */
    private void citations(String name, List<Citation> cited) {
        if (cited.isEmpty()) {
            return;
        }
        out.raw(name);
        for (int i = 0; i < cited.size(); i++) {
            out.raw(i == 0 ? '[' : ',').raw(citation(cited.get(i)));
        }
        out.raw(']');
    }

    private byte[] citation(Citation citation) {
        byte[] known = citations.get(citation);
        if (known == null) {
            if (citations.size() == MOST_PIECES) {
                citations.clear();
            }
            Provision provision = citation.provision();
            piece.clear();
            piece.raw("{\"source\":").quoted(provision.source());
            part(",\"article\":", provision.article());
            part(",\"clause\":", provision.clause());
            part(",\"point\":", provision.point());
            part(",\"item\":", provision.item());
            if (provision.certainty() != Certainty.FOUND) {
                piece.raw(",\"certainty\":\"").raw(provision.certainty().name()).raw('"');
            }
            known = piece.raw('}').copy();
            citations.put(citation, known);
        }
        return known;
    }

    private void part(String name, String word) {
        if (!word.isEmpty()) {
            piece.raw(name).quoted(word);
        }
    }

    private void questions(List<Question> questions) {
        out.raw(",\"questions\":");
        char separator = '[';
        for (Question question : questions) {
            out.raw(separator).raw("{\"fact\":").quoted(question.fact()).raw(",\"because\":");
            words(out, question.because());
            out.raw('}');
            separator = ',';
        }
        out.raw(']');
    }

    private void body(DecidingBody body) {
        out.raw("{\"level\":\"").raw(body.level().name());
        out.raw("\",\"basis\":\"").raw(body.basis().name()).raw('"');
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
