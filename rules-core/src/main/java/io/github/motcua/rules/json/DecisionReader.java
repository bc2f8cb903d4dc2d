package io.github.motcua.rules.json;

import io.github.motcua.rules.catalog.ProcedureInForce.CatalogVersion;
import io.github.motcua.rules.deadline.DueDate;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.decision.AppliedLimit;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Due;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.decision.Observation;
import io.github.motcua.rules.decision.OwedDuty;
import io.github.motcua.rules.decision.Question;
import io.github.motcua.rules.decision.SlipAdvice;
import io.github.motcua.rules.decision.SlipAdvice.Need;
import io.github.motcua.rules.decision.TakenReading;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.eligibility.Track;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactDeclaration.Range;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.Knower;
import io.github.motcua.rules.legal.Citation;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a decision in the wire format. */
final class DecisionReader {

    private static final LocalDateTime NO_MOMENT = LocalDateTime.of(1970, 1, 1, 0, 0);

    private DecisionReader() {}

    static Decision read(Value value) {
        Members members = value.members();
        Decision decision = Decision.decision(
                        members.needed("outcome").oneOf(Outcome.class),
                        members.needed("procedure").word(),
                        members.needed("name").text(),
                        moment(members.needed("receivedAt")))
                .basis(all(members.items("basis"), DecisionReader::citation))
                .unit(members.optional("unit").wordOrNull())
                .unitName(members.optional("unitName").textOrNull())
                .track(members.optional("track").oneOfOrNull(Track.class))
                .findings(all(members.items("findings"), DecisionReader::finding))
                .questions(all(members.items("questions"), DecisionReader::question))
                .remedies(all(members.items("remedies"), RemedyJson::read))
                .blockedBy(members.optional("blockedBy").words())
                .competence(one(members.optional("competence"), DecidingBodyJson::read))
                .guide(all(members.items("guide"), DecidingBodyJson::read))
                .delegations(all(members.items("delegations"), DecidingBodyJson::finding))
                .due(one(members.optional("due"), DecisionReader::due))
                .slip(one(members.optional("slip"), DecisionReader::slip))
                .duties(all(members.items("duties"), DecisionReader::duty))
                .readings(all(members.items("readings"), DecisionReader::reading))
                .transitions(all(members.items("transitions"), TransitionJson::applied))
                .catalogs(all(members.items("catalogs"), DecisionReader::catalog))
                .build();
        members.done();
        return decision;
    }

    private static <T> List<T> all(List<Value> values, Function<Value, T> read) {
        return values.stream().map(read).toList();
    }

    private static <T> @Nullable T one(Value value, Function<Value, T> read) {
        return value.isThere() ? read.apply(value) : null;
    }

    private static LocalDateTime moment(Value value) {
        LocalDateTime moment = value.momentOrNull(ZoneOffset.UTC);
        return moment == null ? NO_MOMENT : moment;
    }

    private static Finding finding(Value value) {
        Members members = value.members();
        Finding finding = new Finding(
                members.needed("requirement").word(),
                members.needed("catalog").word(),
                members.optional("programme").plainText(),
                members.needed("kind").oneOf(RequirementKind.class),
                members.needed("status").oneOf(Status.class),
                members.needed("text").text(),
                all(members.items("facts"), DecisionReader::observation),
                members.optional("missing").words(),
                citations(members),
                members.optional("judgedBy").textOrNull());
        members.done();
        return finding;
    }

    private static Observation observation(Value value) {
        Members members = value.members();
        Observation observation = Observation.of(
                members.needed("fact").word(),
                members.needed("value").factValue(),
                members.needed("label").text(),
                members.needed("text").text());
        members.done();
        return observation;
    }

    static List<Citation> citations(Members members) {
        return all(members.items("citations"), DecisionReader::citation);
    }

    private static Citation citation(Value value) {
        Members members = value.members();
        Citation citation = new Citation(members.needed("document").text(), CommonJson.provision(members));
        members.done();
        return citation;
    }

    private static Question question(Value value) {
        Members members = value.members();
        Question question = new Question(
                members.needed("fact").word(),
                members.needed("text").text(),
                members.needed("type").oneOf(FactType.class),
                one(members.optional("range"), DecisionReader::range),
                members.optional("unit").textOrNull(),
                all(members.items("values"), DecisionReader::allowedValue),
                members.optional("mayNotApply").flag(),
                members.needed("knownBy").someOf(Knower.class),
                members.optional("judgedBy").textOrNull(),
                all(members.needed("why").items(), DecisionReader::reason));
        members.needed("because").words(); // follows from the reasons
        members.done();
        return question;
    }

    private static Question.Reason reason(Value value) {
        Members members = value.members();
        Question.Reason reason = new Question.Reason(
                members.needed("id").word(),
                members.needed("catalog").word(),
                members.needed("text").text(),
                citations(members));
        members.done();
        return reason;
    }

    private static Range range(Value value) {
        Members members = value.members();
        Range range =
                new Range(members.needed("min").whole(), members.needed("max").whole());
        members.done();
        return range;
    }

    private static AllowedValue allowedValue(Value value) {
        Members members = value.members();
        AllowedValue allowed = new AllowedValue(
                members.needed("code").word(), members.needed("label").text());
        members.done();
        return allowed;
    }

    private static Due due(Value value) {
        Members members = value.members();
        DueDate date = DueJson.readOrNull(members);
        List<Integer> unpublished = DueJson.unpublishedYears(members, date);
        Value limit = date == null && unpublished.isEmpty() ? members.optional("limit") : members.needed("limit");
        Due due = new Due(
                limit.isThere() ? limit(limit.members(), date, unpublished) : null,
                all(members.items("candidates"), DecisionReader::candidate),
                all(members.items("stages"), DueJson::stage));
        members.done();
        return due;
    }

    private static AppliedLimit candidate(Value value) {
        Members members = value.members();
        DueDate date = DueJson.readOrNull(members);
        return limit(members, date, DueJson.unpublishedYears(members, date));
    }

    private static AppliedLimit limit(Members members, @Nullable DueDate date, List<Integer> unpublished) {
        String catalog = members.needed("catalog").word();
        List<Citation> citations = citations(members);
        TimeLimit limit = CatalogReader.timeLimit(
                members, citations.stream().map(Citation::provision).toList());
        members.done();
        return new AppliedLimit(limit, catalog, citations, date, unpublished);
    }

    private static SlipAdvice slip(Value value) {
        Members members = value.members();
        Value missing = members.optional("missing");
        Need need = Need.UNDETERMINED;
        if (!missing.isThere()) {
            need = members.needed("required").flag() ? Need.REQUIRED : Need.NOT_REQUIRED;
        }
        SlipAdvice slip = new SlipAdvice(
                need,
                members.needed("catalog").word(),
                members.needed("why").text(),
                citations(members),
                missing.words());
        members.done();
        return slip;
    }

    private static OwedDuty duty(Value value) {
        Members members = value.members();
        OwedDuty duty = new OwedDuty(
                members.needed("id").word(),
                members.needed("catalog").word(),
                members.needed("text").text(),
                citations(members));
        members.done();
        return duty;
    }

    private static TakenReading reading(Value value) {
        Members members = value.members();
        TakenReading reading = new TakenReading(
                members.needed("id").word(),
                members.needed("catalog").word(),
                members.needed("question").text(),
                members.needed("taken").word(),
                members.needed("text").text(),
                members.needed("why").text(),
                all(members.items("alternatives"), DecisionReader::alternative),
                citations(members));
        members.done();
        return reading;
    }

    private static TakenReading.Alternative alternative(Value value) {
        Members members = value.members();
        TakenReading.Alternative alternative = new TakenReading.Alternative(
                members.needed("option").word(),
                members.needed("text").text(),
                members.needed("requirement").word(),
                members.needed("status").oneOf(Status.class));
        members.done();
        return alternative;
    }

    private static CatalogVersion catalog(Value value) {
        Members members = value.members();
        CatalogVersion version = new CatalogVersion(
                members.needed("id").word(), members.needed("version").plainText());
        members.done();
        return version;
    }
}
