package io.github.motcua.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.record.AnswerChange;
import io.github.motcua.rules.record.ReplayResult;
import io.github.motcua.rules.record.ReplayTotals;
import io.github.motcua.rules.record.ReplayVerdict;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

/**
 * What came of replaying records as JSON: for a record {@code {"line","verdict","procedure"?,"outcome"?:{"before","after"},
 * "engine"?,"sameRules"?,"suspicion"?,"onlyCitations"?,"changes"?:[…],"errors"?:[…]}}, for a log {@code
 * {"totals":{"lines","same","changed","notReplayable",…}}}. Stateless and safe for use by many threads.
 */
public final class ReplayJson {

    private ReplayJson() {}

    /** Writes a result on one line; the same result always gives the same text. */
    public static String write(ReplayResult result) {
        return JsonOut.compact(out -> write(out, result));
    }

    /** Writes a result on one line, as UTF-8; the stream is neither flushed nor closed. */
    public static void write(ReplayResult result, OutputStream stream) throws IOException {
        if (result.verdict() == ReplayVerdict.SAME) { // most of them, so without a generator
            Utf8 out = new Utf8();
            out.raw("{\"line\":").number(result.line());
            out.raw(",\"verdict\":\"SAME\",\"procedure\":")
                    .quoted(result.procedure())
                    .raw('}');
            stream.write(out.copy());
        } else {
            stream.write(write(result).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void write(JsonGenerator out, ReplayResult result) throws IOException {
        out.writeStartObject();
        out.writeNumberField("line", result.line());
        out.writeStringField("verdict", result.verdict().name());
        JsonOut.optionalWord(out, "procedure", result.procedure());
        if (result.verdict() == ReplayVerdict.CHANGED) {
            changed(out, result);
        }
        if (result.verdict() == ReplayVerdict.NOT_REPLAYABLE) {
            JsonOut.optionalWord(out, "engine", result.engine());
            out.writeFieldName("errors");
            out.writeRawValue(IssueJson.write(result.issues()));
        }
        out.writeEndObject();
    }

    private static void changed(JsonGenerator out, ReplayResult result) throws IOException {
        Outcome before = result.outcomeBefore();
        Outcome after = result.outcomeAfter();
        if (before != null && after != null) {
            out.writeObjectFieldStart("outcome");
            out.writeStringField("before", before.name());
            out.writeStringField("after", after.name());
            out.writeEndObject();
        }
        JsonOut.optionalWord(out, "engine", result.engine());
        out.writeBooleanField("sameRules", result.sameRules());
        Text suspicion = result.suspicion().orElse(null);
        JsonOut.optionalText(out, "suspicion", suspicion);
        JsonOut.flag(out, "onlyCitations", result.isOnlyCitations());
        out.writeArrayFieldStart("changes");
        for (AnswerChange change : result.changes()) {
            out.writeStartObject();
            out.writeStringField("aspect", change.aspect().name());
            JsonOut.optionalWord(out, "id", change.id());
            if (change.before() != null) {
                out.writeFieldName("before");
                out.writeRawValue(change.before());
            }
            if (change.after() != null) {
                out.writeFieldName("after");
                out.writeRawValue(change.after());
            }
            JsonOut.flag(out, "onlyCitations", change.onlyCitations());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Writes totals on one line. */
    public static String write(ReplayTotals totals) {
        return JsonOut.compact(out -> {
            out.writeStartObject();
            out.writeObjectFieldStart("totals");
            out.writeNumberField("lines", totals.lines());
            out.writeNumberField("same", totals.same());
            out.writeNumberField("changed", totals.changed());
            out.writeNumberField("notReplayable", totals.notReplayable());
            out.writeNumberField("onlyCitations", totals.onlyCitations());
            out.writeNumberField("sameRules", totals.sameRules());
            counts(out, "flips", totals.flips());
            counts(out, "causes", totals.causes());
            counts(out, "problems", totals.problems());
            out.writeEndObject();
            out.writeEndObject();
        });
    }

    private static void counts(JsonGenerator out, String name, SortedMap<String, Long> counts) throws IOException {
        out.writeObjectFieldStart(name);
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            out.writeNumberField(count.getKey(), count.getValue());
        }
        out.writeEndObject();
    }
}
