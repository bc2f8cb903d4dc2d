package io.github.motcua.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.motcua.rules.decision.Change;
import io.github.motcua.rules.decision.Remedy;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.fact.FactValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What an applicant can do about a decision, as JSON. */
final class RemedyJson {

    private RemedyJson() {}

    static Remedy read(Value value) {
        Members members = value.members();
        List<Change> changes = new ArrayList<>();
        for (Value item : members.items("changes")) {
            Members change = item.members();
            Value from = change.optional("from");
            String fact = change.needed("fact").word();
            List<FactValue> to = new ArrayList<>();
            for (Value each : change.items("to")) {
                to.add(each.factValue());
            }
            changes.add(new Change(fact, from.isThere() ? from.factValue() : null, to));
            change.done();
        }
        Remedy remedy = new Remedy(
                members.needed("outcome").oneOf(Outcome.class),
                changes,
                members.needed("text").text());
        members.done();
        return remedy;
    }

    static void write(JsonGenerator out, Remedy remedy) throws IOException {
        out.writeStringField("outcome", remedy.outcome().name());
        JsonOut.list(out, "changes", remedy.changes(), change -> {
            out.writeStringField("fact", change.fact());
            if (change.now().isPresent()) {
                out.writeFieldName("from");
                JsonOut.factValue(out, change.now().get());
            }
            out.writeArrayFieldStart("to");
            for (var value : change.to()) {
                JsonOut.factValue(out, value);
            }
            out.writeEndArray();
        });
        JsonOut.text(out, "text", remedy.text());
    }
}
