package io.github.motcua.rules.json;

import io.github.motcua.rules.catalog.ProcedureInForce.CatalogVersion;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.decision.AppliedLimit;
import io.github.motcua.rules.decision.DecidingBody;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Due;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.decision.Observation;
import io.github.motcua.rules.decision.OwedDuty;
import io.github.motcua.rules.decision.Question;
import io.github.motcua.rules.decision.SlipAdvice;
import io.github.motcua.rules.decision.TakenReading;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.eligibility.Track;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactDeclaration.Range;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Knower;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.IsoTime;
import io.github.motcua.rules.text.Text;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;

/** Reads a decision in the wire format. */
final class DecisionReader {

    private static final Text NO_TEXT = Text.same(Value.STAND_IN);
    private static final LocalDateTime NO_MOMENT = LocalDateTime.of(1970, 1, 1, 0, 0);

    private DecisionReader() {}

    static Decision read(Value value) {
        Members members = value.members();
        Decision decision = Decision.decision(
                        members.required("outcome", word -> word.oneOf(Outcome.class), Outcome.UNDETERMINED),
                        members.required("procedure", Value::word, Value.STAND_IN),
                        members.required("name", Value::text, NO_TEXT),
                        members.required("receivedAt", DecisionReader::moment, NO_MOMENT))
                .unit(members.optional("unit", Value::word))
                .track(members.optional("track", word -> word.oneOf(Track.class)))
                .findings(members.list("findings", DecisionReader::finding))
                .questions(members.list("questions", DecisionReader::question))
                .competence(members.optional("competence", DecisionReader::competence))
                .due(members.optional("due", DecisionReader::due))
                .slip(members.optional("slip", DecisionReader::slip))
                .duties(members.list("duties", DecisionReader::duty))
                .readings(members.list("readings", DecisionReader::reading))
                .catalogs(members.list("catalogs", DecisionReader::catalog))
                .build();
        members.done();
        return decision;
    }

    private static LocalDateTime moment(Value value) {
        String written = value.word();
        return IsoTime.dateTime(written, ZoneOffset.UTC).orElseGet(() -> {
            value.noSuchDate(written, "2022-05-26T14:59");
            return NO_MOMENT;
        });
    }

    private static Finding finding(Value value) {
        Members members = value.members();
        Finding finding = new Finding(
                members.required("requirement", Value::word, Value.STAND_IN),
                members.required("catalog", Value::word, Value.STAND_IN),
                members.optional("programme", Value::word, ""),
                members.required("kind", word -> word.oneOf(RequirementKind.class), RequirementKind.COMPETENCE),
                members.required("status", word -> word.oneOf(Status.class), Status.UNDETERMINED),
                members.required("text", Value::text, NO_TEXT),
                members.list("facts", DecisionReader::observation),
                members.list("missing", Value::word),
                citations(members),
                members.optional("judgedBy", Value::text));
        members.done();
        return finding;
    }

    private static Observation observation(Value value) {
        Members members = value.members();
        Observation observation = new Observation(
                members.required("fact", Value::word, Value.STAND_IN),
                members.required("value", Value::factValue, FactValue.NOT_APPLICABLE),
                members.required("label", Value::text, NO_TEXT),
                members.required("text", Value::text, NO_TEXT));
        members.done();
        return observation;
    }

    private static List<Citation> citations(Members members) {
        return members.list("citations", DecisionReader::citation);
    }

    private static Citation citation(Value value) {
        Members members = value.members();
        Citation citation =
                new Citation(members.required("document", Value::text, NO_TEXT), CommonJson.provision(members));
        members.done();
        return citation;
    }

    private static Question question(Value value) {
        Members members = value.members();
        Question question = new Question(
                members.required("fact", Value::word, Value.STAND_IN),
                members.required("text", Value::text, NO_TEXT),
                members.required("type", word -> word.oneOf(FactType.class), FactType.YES_NO),
                members.optional("range", DecisionReader::range),
                members.optional("unit", Value::text),
                members.list("values", DecisionReader::allowedValue),
                members.required("knownBy", some -> CommonJson.some(some, Knower.class), EnumSet.allOf(Knower.class)),
                members.optional("judgedBy", Value::text),
                members.list("because", Value::word));
        members.done();
        return question;
    }

    private static Range range(Value value) {
        Members members = value.members();
        Range range = new Range(members.required("min", Value::whole, 0L), members.required("max", Value::whole, 0L));
        members.done();
        return range;
    }

    private static AllowedValue allowedValue(Value value) {
        Members members = value.members();
        AllowedValue allowed = new AllowedValue(
                members.required("code", Value::word, Value.STAND_IN), members.required("label", Value::text, NO_TEXT));
        members.done();
        return allowed;
    }

    private static DecidingBody competence(Value value) {
        Members members = value.members();
        DecidingBody body = new DecidingBody(
                members.required("level", word -> word.oneOf(Level.class), Level.WARD),
                members.required("signedBy", Value::text, NO_TEXT),
                citations(members));
        members.done();
        return body;
    }

    private static Due due(Value value) {
        Members members = value.members();
        Due due = new Due(
                members.optional("limit", DecisionReader::limit), members.list("candidates", DecisionReader::limit));
        members.done();
        return due;
    }

    private static AppliedLimit limit(Value value) {
        Members members = value.members();
        List<Citation> citations = citations(members);
        TimeLimit limit = CatalogReader.limitWith(
                members, citations.stream().map(Citation::provision).toList());
        members.done();
        return new AppliedLimit(limit, citations);
    }

    private static SlipAdvice slip(Value value) {
        Members members = value.members();
        SlipAdvice slip = new SlipAdvice(
                members.required("required", Value::flag, false),
                members.required("why", Value::text, NO_TEXT),
                citations(members));
        members.done();
        return slip;
    }

    private static OwedDuty duty(Value value) {
        Members members = value.members();
        OwedDuty duty = new OwedDuty(
                members.required("id", Value::word, Value.STAND_IN),
                members.required("text", Value::text, NO_TEXT),
                citations(members));
        members.done();
        return duty;
    }

    private static TakenReading reading(Value value) {
        Members members = value.members();
        TakenReading reading = new TakenReading(
                members.required("id", Value::word, Value.STAND_IN),
                members.required("question", Value::text, NO_TEXT),
                members.required("taken", Value::word, Value.STAND_IN),
                members.required("text", Value::text, NO_TEXT),
                members.required("why", Value::text, NO_TEXT),
                members.list("alternatives", DecisionReader::alternative),
                citations(members));
        members.done();
        return reading;
    }

    private static TakenReading.Alternative alternative(Value value) {
        Members members = value.members();
        TakenReading.Alternative alternative = new TakenReading.Alternative(
                members.required("option", Value::word, Value.STAND_IN),
                members.required("text", Value::text, NO_TEXT),
                members.required("requirement", Value::word, Value.STAND_IN),
                members.required("status", word -> word.oneOf(Status.class), Status.UNDETERMINED));
        members.done();
        return alternative;
    }

    private static CatalogVersion catalog(Value value) {
        Members members = value.members();
        CatalogVersion version = new CatalogVersion(
                members.required("id", Value::word, Value.STAND_IN),
                members.required("version", Value::plainText, Value.STAND_IN));
        members.done();
        return version;
    }
}
