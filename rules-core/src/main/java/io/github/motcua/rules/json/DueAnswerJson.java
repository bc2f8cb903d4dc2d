package io.github.motcua.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.motcua.rules.deadline.Breach;
import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.deadline.DossierState;
import io.github.motcua.rules.deadline.DueDate;
import io.github.motcua.rules.deadline.Lateness;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers to questions for a due date as JSON: the members of {@link DueJson}; if the question has events,
 * {@code "waitingSince"?,"promise"?,"firstPromise"?,"holder"?:{"id","since"},"ended"?:{"type","at","refused"?},
 * "returnedAt"?,"breaches":[{"kind","at","text"}]}; if it asks at a moment,
 * {@code "lateness":{"state","workingSeconds","apologyBy"?,"provisional"?}}; and
 * {@code "readings"?:[{"id","taken"}]}. While the period stands still there is no due date, and its members
 * are left out. Stateless and safe for use by many threads.
 */
public final class DueAnswerJson {

    private DueAnswerJson() {}

    /** Writes an answer on one line; the same answer always gives the same text. */
    public static String write(DueAnswer answer) {
        return JsonOut.compact(out -> write(out, answer));
    }

    /** Writes an answer on one line, as UTF-8; the stream is neither flushed nor closed. */
    public static void write(DueAnswer answer, OutputStream stream) throws IOException {
        JsonOut.compact(stream, out -> write(out, answer));
    }

    private static void write(JsonGenerator out, DueAnswer answer) throws IOException {
        out.writeStartObject();
        DueDate due = answer.state().due().orElse(null);
        if (due != null) {
            DueJson.members(out, due);
        }
        if (!answer.request().events().isEmpty()) {
            state(out, answer.state());
        }
        Lateness lateness = answer.lateness();
        if (lateness != null) {
            out.writeObjectFieldStart("lateness");
            out.writeStringField("state", lateness.state().name());
            out.writeNumberField("workingSeconds", lateness.workingSeconds());
            moment(out, "apologyBy", lateness.apologyBy().orElse(null));
            JsonOut.flag(
                    out, "provisional", !answer.provisionalYearsOfLateness().isEmpty());
            out.writeEndObject();
        }
        Map<String, String> readings = answer.readings();
        if (!readings.isEmpty()) {
            out.writeArrayFieldStart("readings");
            for (Map.Entry<String, String> reading : readings.entrySet()) {
                out.writeStartObject();
                out.writeStringField("id", reading.getKey());
                out.writeStringField("taken", reading.getValue());
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static void state(JsonGenerator out, DossierState state) throws IOException {
        moment(out, "waitingSince", state.waitingSince().orElse(null));
        moment(out, "promise", state.promise().orElse(null));
        moment(out, "firstPromise", state.firstPromise().orElse(null));
        DossierState.Holder holder = state.holder().orElse(null);
        if (holder != null) {
            out.writeObjectFieldStart("holder");
            out.writeStringField("id", holder.id());
            moment(out, "since", holder.since());
            out.writeEndObject();
        }
        DossierEvent end = state.ended().orElse(null);
        if (end != null) {
            boolean resolved = end instanceof DossierEvent.Resolved;
            out.writeObjectFieldStart("ended");
            out.writeStringField("type", resolved ? "RESOLVED" : "WITHDRAWN");
            moment(out, "at", end.at());
            JsonOut.flag(out, "refused", end instanceof DossierEvent.Resolved how && how.refused());
            out.writeEndObject();
        }
        moment(out, "returnedAt", state.returnedAt().orElse(null));
        breaches(out, state.breaches());
    }

    private static void breaches(JsonGenerator out, List<Breach> breaches) throws IOException {
        out.writeArrayFieldStart("breaches");
        for (Breach breach : breaches) {
            out.writeStartObject();
            out.writeStringField("kind", breach.kind().name());
            moment(out, "at", breach.at());
            JsonOut.text(out, "text", breach.text());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void moment(JsonGenerator out, String name, @Nullable LocalDateTime moment) throws IOException {
        if (moment != null) {
            out.writeStringField(name, moment.toString());
        }
    }
}
