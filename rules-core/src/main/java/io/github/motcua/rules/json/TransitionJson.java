package io.github.motcua.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.motcua.rules.catalog.Transition;
import io.github.motcua.rules.catalog.Transition.Pending;
import io.github.motcua.rules.decision.AppliedTransition;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What becomes of dossiers on whose way the law changes, as JSON: as a catalog says it, and as a decision tells it. */
final class TransitionJson {

    private static final LocalDate NO_DAY = LocalDate.of(1970, 1, 1);

    private TransitionJson() {}

    static List<Transition> read(List<Value> values) {
        List<Transition> transitions = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            transitions.add(new Transition(
                    members.needed("id").word(),
                    day(members),
                    new TreeSet<>(members.optional("procedures").words()),
                    members.needed("pending").oneOf(Pending.class),
                    CommonJson.citations(members)));
            members.done();
        }
        return transitions;
    }

    static AppliedTransition applied(Value value) {
        Members members = value.members();
        AppliedTransition applied = new AppliedTransition(
                members.needed("id").word(),
                members.needed("catalog").word(),
                day(members),
                members.needed("pending").oneOf(Pending.class),
                DecisionReader.citations(members));
        members.done();
        return applied;
    }

    private static LocalDate day(Members members) {
        LocalDate day = members.needed("from").dateOrNull();
        return day == null ? NO_DAY : day;
    }

    static void write(JsonGenerator out, Transition transition) throws IOException {
        out.writeStringField("id", transition.id());
        out.writeStringField("from", transition.from().toString());
        JsonOut.optionalWords(out, "procedures", transition.procedures());
        out.writeStringField("pending", transition.pending().name());
        JsonOut.citations(out, transition.citations());
    }

    static void write(JsonGenerator out, AppliedTransition transition) throws IOException {
        out.writeStringField("id", transition.id());
        out.writeStringField("catalog", transition.catalog());
        out.writeStringField("from", transition.from().toString());
        out.writeStringField("pending", transition.pending().name());
        out.writeArrayFieldStart("citations");
        for (var citation : transition.citations()) {
            out.writeStartObject();
            JsonOut.citationMembers(out, citation);
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
