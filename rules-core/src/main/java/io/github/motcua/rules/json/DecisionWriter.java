package io.github.motcua.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.motcua.rules.catalog.ProcedureInForce.CatalogVersion;
import io.github.motcua.rules.deadline.DueDate;
import io.github.motcua.rules.decision.AppliedLimit;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Due;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.decision.Observation;
import io.github.motcua.rules.decision.OwedDuty;
import io.github.motcua.rules.decision.Question;
import io.github.motcua.rules.decision.SlipAdvice;
import io.github.motcua.rules.decision.TakenReading;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.legal.Citation;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a decision in the wire format. */
final class DecisionWriter {

    private final JsonGenerator out;

    DecisionWriter(JsonGenerator out) {
        this.out = out;
    }

    void write(Decision decision) throws IOException {
        out.writeStartObject();
        out.writeStringField("outcome", decision.outcome().name());
        out.writeStringField("procedure", decision.procedure());
        JsonOut.text(out, "name", decision.name());
        list("basis", decision.basis(), this::citation);
        if (decision.unit().isPresent()) {
            out.writeStringField("unit", decision.unit().get());
        }
        JsonOut.optionalText(out, "unitName", decision.unitName().orElse(null));
        out.writeStringField("receivedAt", decision.receivedAt().toString());
        if (decision.track().isPresent()) {
            out.writeStringField("track", decision.track().get().name());
        }
        list("findings", decision.findings(), this::finding);
        list("questions", decision.questions(), this::question);
        list("remedies", decision.remedies(), remedy -> RemedyJson.write(out, remedy));
        Set<String> blocking = new LinkedHashSet<>(); // two programmes may have a requirement in common
        decision.blockedBy().forEach(finding -> blocking.add(finding.requirement()));
        JsonOut.optionalWords(out, "blockedBy", blocking);
        if (decision.competence().isPresent()) {
            out.writeObjectFieldStart("competence");
            DecidingBodyJson.write(out, decision.competence().get());
            out.writeEndObject();
        }
        JsonOut.list(out, "guide", decision.guide(), body -> DecidingBodyJson.write(out, body));
        JsonOut.list(out, "delegations", decision.delegations(), each -> DecidingBodyJson.write(out, each));
        if (decision.due().isPresent()) {
            due(decision.due().get());
        }
        if (decision.slip().isPresent()) {
            slip(decision.slip().get());
        }
        list("duties", decision.duties(), this::duty);
        list("readings", decision.readings(), this::reading);
        JsonOut.list(out, "transitions", decision.transitions(), each -> TransitionJson.write(out, each));
        list("catalogs", decision.catalogs(), this::catalog);
        out.writeEndObject();
    }

    private interface Entry<T> {
        void write(T entry) throws IOException;
    }

    private <T> void list(String name, List<T> entries, Entry<T> writer) throws IOException {
        out.writeArrayFieldStart(name);
        for (T entry : entries) {
            out.writeStartObject();
            writer.write(entry);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void finding(Finding finding) throws IOException {
        out.writeStringField("requirement", finding.requirement());
        out.writeStringField("catalog", finding.catalog());
        JsonOut.optionalWord(out, "programme", finding.programme());
        out.writeStringField("kind", finding.kind().name());
        out.writeStringField("status", finding.status().name());
        JsonOut.text(out, "text", finding.text());
        list("facts", finding.facts(), this::observation);
        if (!finding.missing().isEmpty()) {
            out.writeFieldName("missing");
            JsonOut.words(out, finding.missing());
        }
        list("citations", finding.citations(), this::citation);
        JsonOut.optionalText(out, "judgedBy", finding.judge());
    }

    private void observation(Observation observation) throws IOException {
        out.writeStringField("fact", observation.fact());
        out.writeFieldName("value");
        JsonOut.factValue(out, observation.value());
        JsonOut.text(out, "label", observation.label());
        JsonOut.text(out, "text", observation.text());
    }

    private void citation(Citation citation) throws IOException {
        JsonOut.citationMembers(out, citation);
    }

    private void question(Question question) throws IOException {
        out.writeStringField("fact", question.fact());
        JsonOut.text(out, "text", question.text());
        out.writeStringField("type", question.type().name());
        if (question.range() != null) {
            out.writeObjectFieldStart("range");
            out.writeNumberField("min", question.range().min());
            out.writeNumberField("max", question.range().max());
            out.writeEndObject();
        }
        JsonOut.optionalText(out, "unit", question.unit());
        if (!question.values().isEmpty()) {
            list("values", question.values(), this::allowedValue);
        }
        JsonOut.flag(out, "mayNotApply", question.mayNotApply());
        JsonOut.names(out, "knownBy", question.knownBy());
        JsonOut.optionalText(out, "judgedBy", question.judge());
        out.writeFieldName("because");
        JsonOut.words(out, question.because());
        list("why", question.why(), this::reason);
    }

    private void reason(Question.Reason reason) throws IOException {
        out.writeStringField("id", reason.id());
        out.writeStringField("catalog", reason.catalog());
        JsonOut.text(out, "text", reason.text());
        list("citations", reason.citations(), this::citation);
    }

    private void allowedValue(AllowedValue value) throws IOException {
        out.writeStringField("code", value.code());
        JsonOut.text(out, "label", value.label());
    }

    private void due(Due due) throws IOException {
        out.writeObjectFieldStart("due");
        if (due.limit().isPresent()) {
            out.writeObjectFieldStart("limit");
            limit(due.limit().get());
            out.writeEndObject();
            Optional<DueDate> date = due.limit().get().due();
            if (date.isPresent()) {
                DueJson.members(out, date.get());
            }
            DueJson.years(out, "unpublishedYears", due.limit().get().unpublished());
        }
        if (!due.candidates().isEmpty()) {
            list("candidates", due.candidates(), this::candidate);
        }
        JsonOut.list(out, "stages", due.stages(), stage -> DueJson.stage(out, stage));
        out.writeEndObject();
    }

    private void candidate(AppliedLimit applied) throws IOException {
        limit(applied);
        Optional<DueDate> date = applied.due();
        if (date.isPresent()) {
            DueJson.members(out, date.get());
        }
        DueJson.years(out, "unpublishedYears", applied.unpublished());
    }

    private void limit(AppliedLimit applied) throws IOException {
        CatalogWriter.limitMembers(out, applied.limit());
        out.writeStringField("catalog", applied.catalog());
        list("citations", applied.citations(), this::citation);
    }

    private void slip(SlipAdvice slip) throws IOException {
        out.writeObjectFieldStart("slip");
        if (slip.need() == SlipAdvice.Need.UNDETERMINED) {
            out.writeFieldName("missing");
            JsonOut.words(out, slip.missing());
        } else {
            out.writeBooleanField("required", slip.need() == SlipAdvice.Need.REQUIRED);
        }
        out.writeStringField("catalog", slip.catalog());
        JsonOut.text(out, "why", slip.why());
        list("citations", slip.citations(), this::citation);
        out.writeEndObject();
    }

    private void duty(OwedDuty duty) throws IOException {
        out.writeStringField("id", duty.id());
        out.writeStringField("catalog", duty.catalog());
        JsonOut.text(out, "text", duty.text());
        list("citations", duty.citations(), this::citation);
    }

    private void reading(TakenReading reading) throws IOException {
        out.writeStringField("id", reading.id());
        out.writeStringField("catalog", reading.catalog());
        JsonOut.text(out, "question", reading.question());
        out.writeStringField("taken", reading.taken());
        JsonOut.text(out, "text", reading.text());
        JsonOut.text(out, "why", reading.why());
        list("alternatives", reading.alternatives(), this::alternative);
        list("citations", reading.citations(), this::citation);
    }

    private void alternative(TakenReading.Alternative alternative) throws IOException {
        out.writeStringField("option", alternative.option());
        JsonOut.text(out, "text", alternative.text());
        out.writeStringField("requirement", alternative.requirement());
        out.writeStringField("status", alternative.status().name());
    }

    private void catalog(CatalogVersion version) throws IOException {
        out.writeStringField("id", version.id());
        out.writeStringField("version", version.version());
    }
}
