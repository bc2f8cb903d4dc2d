package io.github.motcua.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Conduct;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Duty;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.ProductBound;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.deadline.Stage;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.Knower;
import io.github.motcua.rules.legal.Provision;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a catalog; entries in the order in which the catalog holds them, members that say nothing left out. */
final class CatalogWriter {

    private final JsonGenerator out;

    CatalogWriter(JsonGenerator out) {
        this.out = out;
    }

    void write(Catalog catalog) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", catalog.id());
        out.writeStringField("version", catalog.version());
        JsonOut.text(out, "title", catalog.title());
        JsonOut.text(out, "publisher", catalog.publisher());
        out.writeStringField("zone", catalog.zone().getId());
        JsonOut.period(out, "validity", catalog.validity());
        JsonOut.optionalWords(out, "builtOn", catalog.builtOn());
        if (catalog.calendar().isPresent()) {
            out.writeStringField("calendar", catalog.calendar().get());
        }
        JsonOut.list(out, "sources", catalog.sources(), source -> JsonOut.source(out, source));
        JsonOut.list(out, "facts", catalog.facts(), this::fact);
        JsonOut.list(out, "bounds", catalog.bounds(), this::bound);
        JsonOut.list(out, "readings", catalog.readings(), reading -> JsonOut.reading(out, reading));
        CompetenceJson.write(out, catalog);
        OverlayJson.write(out, catalog);
        JsonOut.list(out, "transitions", catalog.transitions(), each -> TransitionJson.write(out, each));
        JsonOut.list(out, "requirements", catalog.requirements(), this::requirement);
        JsonOut.list(out, "procedures", catalog.procedures(), this::procedure);
        JsonOut.list(out, "programmes", catalog.programmes(), this::programme);
        JsonOut.list(out, "duties", catalog.duties(), this::duty);
        JsonOut.list(out, "slips", catalog.slips(), this::slip);
        JsonOut.list(out, "conducts", catalog.conducts(), this::conduct);
        out.writeEndObject();
    }

    private void fact(FactDeclaration fact) throws IOException {
        out.writeStringField("id", fact.id());
        out.writeStringField("type", fact.type().name());
        JsonOut.text(out, "label", fact.label());
        JsonOut.text(out, "question", fact.question());
        if (fact.range().isPresent()) {
            out.writeObjectFieldStart("range");
            out.writeNumberField("min", fact.range().get().min());
            out.writeNumberField("max", fact.range().get().max());
            out.writeEndObject();
        }
        JsonOut.optionalText(out, "unit", fact.unit().orElse(null));
        JsonOut.list(out, "values", fact.values(), this::allowedValue);
        if (!fact.knownBy().equals(Set.of(Knower.OFFICER))) {
            JsonOut.names(out, "knownBy", fact.knownBy());
        }
        JsonOut.flag(out, "changeable", fact.changeable());
        JsonOut.flag(out, "mayNotApply", fact.mayNotApply());
    }

    private void allowedValue(AllowedValue value) throws IOException {
        out.writeStringField("code", value.code());
        JsonOut.text(out, "label", value.label());
    }

    private void bound(ProductBound bound) throws IOException {
        JsonOut.optionalWords(out, "facts", bound.facts());
        out.writeNumberField("atMost", bound.atMost());
    }

    private void requirement(Requirement requirement) throws IOException {
        out.writeStringField("id", requirement.id());
        out.writeStringField("kind", requirement.kind().name());
        out.writeFieldName("criterion");
        CriterionJson.write(out, requirement.criterion());
        JsonOut.text(out, "wording", requirement.wording());
        JsonOut.citations(out, requirement.citations());
        if (!requirement.grounds().isEmpty()) {
            out.writeObjectFieldStart("grounds");
            for (Map.Entry<String, List<Provision>> ground :
                    requirement.grounds().entrySet()) {
                JsonOut.provisions(out, ground.getKey(), ground.getValue());
            }
            out.writeEndObject();
        }
        JsonOut.period(out, "validity", requirement.validity());
        JsonOut.optionalText(out, "judgedBy", requirement.judge());
    }

    private void procedure(Procedure procedure) throws IOException {
        out.writeStringField("code", procedure.code());
        JsonOut.text(out, "name", procedure.name());
        JsonOut.text(out, "field", procedure.field());
        JsonOut.period(out, "validity", procedure.validity());
        JsonOut.flag(out, "interlinked", procedure.interlinked());
        JsonOut.list(out, "competences", procedure.competences(), competence -> CompetenceJson.write(out, competence));
        JsonOut.optionalWords(out, "requirements", procedure.requirements());
        JsonOut.list(out, "limits", procedure.limits(), this::limit);
        JsonOut.list(out, "stages", procedure.stages(), this::stage);
        JsonOut.citations(out, procedure.citations());
    }

    private void stage(Stage stage) throws IOException {
        out.writeStringField("id", stage.id());
        JsonOut.text(out, "name", stage.name());
        JsonOut.text(out, "body", stage.body());
        TermJson.write(out, stage.term());
        JsonOut.optionalWord(out, "calendar", stage.calendar());
        JsonOut.optionalWords(out, "after", stage.after());
        JsonOut.citations(out, stage.citations());
    }

    private void limit(ConditionalLimit limit) throws IOException {
        limitMembers(out, limit.limit());
        when(limit.when());
        JsonOut.citations(out, limit.limit().citations());
    }

    private void when(Criterion condition) throws IOException {
        if (!condition.equals(Criterion.always())) {
            out.writeFieldName("when");
            CriterionJson.write(out, condition);
        }
    }

    static void limitMembers(JsonGenerator out, TimeLimit limit) throws IOException {
        out.writeStringField("id", limit.id());
        TermJson.write(out, limit.term());
        if (limit.cutOff().isPresent()) {
            TermJson.write(out, limit.cutOff().get());
        }
        JsonOut.text(out, "wording", limit.wording());
    }

    private void programme(Programme programme) throws IOException {
        out.writeStringField("id", programme.id());
        JsonOut.text(out, "name", programme.name());
        out.writeObjectFieldStart("period");
        JsonOut.periodMembers(out, programme.period());
        JsonOut.citations(out, programme.periodCitations());
        out.writeEndObject();
        out.writeObjectFieldStart("units");
        JsonOut.optionalWords(out, "ids", programme.units());
        JsonOut.citations(out, programme.unitCitations());
        out.writeEndObject();
        out.writeObjectFieldStart("list");
        JsonOut.list(out, "procedures", programme.coverages(), this::coverage);
        JsonOut.citations(out, programme.listCitations());
        out.writeEndObject();
        JsonOut.optionalWords(out, "requirements", programme.requirements());
    }

    private void coverage(Coverage coverage) throws IOException {
        out.writeStringField("procedure", coverage.procedure());
        JsonOut.optionalWords(out, "requirements", coverage.requirements());
        JsonOut.citations(out, coverage.citations());
    }

    private void duty(Duty duty) throws IOException {
        out.writeStringField("id", duty.id());
        JsonOut.names(out, "on", duty.on());
        JsonOut.text(out, "wording", duty.wording());
        JsonOut.citations(out, duty.citations());
    }

    private void slip(Slip slip) throws IOException {
        out.writeStringField("id", slip.id());
        JsonOut.names(out, "on", slip.on());
        when(slip.when());
        out.writeBooleanField("required", slip.required());
        JsonOut.text(out, "why", slip.why());
        JsonOut.citations(out, slip.citations());
    }

    private void conduct(Conduct conduct) throws IOException {
        out.writeStringField("id", conduct.id());
        JsonOut.optionalWords(out, "procedures", conduct.procedures());
        JsonOut.period(out, "validity", conduct.validity());
        ConductJson.write(out, conduct.rules());
    }
}
