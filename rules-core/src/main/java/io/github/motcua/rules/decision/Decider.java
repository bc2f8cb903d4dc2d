package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.CatalogSet;
import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.catalog.RequirementInForce;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides cases: reads them against the catalogs, has them examined, and puts the decision together.
 * Immutable and safe for use by many threads.
 */
public final class Decider {

    private final CatalogSet catalogs;
    private final Examiner examiner;

    /** Decides by these catalogs with this engine. */
    public Decider(CatalogSet catalogs, Examiner examiner) {
        this.catalogs = catalogs;
        this.examiner = examiner;
    }

    /** All that is wrong with a case, in document order; empty if it can be decided. */
    public List<Issue> check(Case given) {
        return new CaseReader(catalogs, given).issues();
    }

    /**
     * Decides a case.
     *
     * @throws io.github.motcua.rules.issue.RejectedException if anything is wrong with the case
     * @throws EngineFaultException if the engine failed
     */
    public Decision decide(Case given) {
        CaseReader.ReadCase read = new CaseReader(catalogs, given).readOrReject();
        Examination examination = examiner.examine(read.procedure(), read.known());
        return new Assembly(given, read.procedure(), read.known(), examination).decision();
    }

    private final class Assembly {
        private final Case given;
        private final ProcedureInForce procedure;
        private final Map<String, Object> known;
        private final Examination examination;

        Assembly(Case given, ProcedureInForce procedure, Map<String, Object> known, Examination examination) {
            this.given = given;
            this.procedure = procedure;
            this.known = known;
            this.examination = examination;
        }

        Decision decision() {
            Outcome outcome = examination.outcome();
            return Decision.decision(
                            outcome,
                            given.procedure(),
                            procedure.procedure().name(),
                            Objects.requireNonNull(given.receivedAt().orElse(null)))
                    .track(examination.track())
                    .unit(given.unit().orElse(null))
                    .findings(findings())
                    .questions(new Questions(procedure, examination).list())
                    .competence(competence())
                    .due(outcome.isTaken() ? due() : null)
                    .slip(slip())
                    .duties(duties())
                    .readings(readings())
                    .catalogs(procedure.catalogs())
                    .build();
        }

        private List<Finding> findings() {
            List<Finding> findings = new ArrayList<>(procedure.requirements().size());
            for (int i = 0; i < procedure.requirements().size(); i++) {
                findings.add(finding(
                        procedure.requirements().get(i),
                        examination.requirements().get(i)));
            }
            return findings;
        }

        private Finding finding(RequirementInForce entry, Examination.Standing standing) {
            Requirement requirement = entry.requirement();
            List<Observation> facts = new ArrayList<>();
            for (String fact : requirement.criterion().facts()) {
                Object value = known.get(fact);
                if (value != null) {
                    facts.add(Observations.of(
                            Objects.requireNonNull(procedure.facts().get(fact)), value, this::unitName));
                }
            }
            return new Finding(
                    requirement.id(),
                    entry.catalog(),
                    entry.programme(),
                    requirement.kind(),
                    standing.status(),
                    requirement.wording(),
                    facts,
                    standing.missing(),
                    citations(entry, standing.status()),
                    requirement.judgedBy().orElse(null));
        }

        /** A checklist on which something was found cites the provisions for what was found. */
        private List<Citation> citations(RequirementInForce entry, Status status) {
            if (status != Status.NOT_MET || entry.grounds().isEmpty()) {
                return entry.citations();
            }
            List<Citation> found = new ArrayList<>();
            for (String fact : entry.requirement().criterion().facts()) {
                Object value = known.get(fact);
                entry.grounds().forEach((code, citations) -> {
                    if (code.equals(value) || (value instanceof Set<?> codes && codes.contains(code))) {
                        found.addAll(citations);
                    }
                });
            }
            return found.isEmpty() ? entry.citations() : found;
        }

        private Text unitName(String id) {
            return catalogs.unit(id, given.receivedAt().orElseThrow().toLocalDate())
                    .map(Unit::name)
                    .orElseGet(() -> Text.same(id));
        }

        private @Nullable DecidingBody competence() {
            for (int i = 0; i < procedure.requirements().size(); i++) {
                if (procedure.requirements().get(i).requirement().kind() == RequirementKind.COMPETENCE
                        && examination.requirements().get(i).status() != Status.MET) {
                    return null;
                }
            }
            Object level = known.get(BuiltInFacts.UNIT_LEVEL);
            return procedure
                    .competence(level == null ? null : Level.valueOf(level.toString()))
                    .map(body ->
                            new DecidingBody(body.entry().level(), body.entry().signedBy(), body.citations()))
                    .orElse(null);
        }

        private @Nullable Due due() {
            List<AppliedLimit> met = limits(Status.MET);
            List<AppliedLimit> open = limits(Status.UNDETERMINED);
            if (met.size() == 1 && open.isEmpty()) {
                return new Due(met.get(0), List.of());
            }
            met.addAll(open);
            return met.isEmpty() ? null : new Due(null, met);
        }

        private List<AppliedLimit> limits(Status status) {
            List<AppliedLimit> found = new ArrayList<>();
            for (int i = 0; i < procedure.limits().size(); i++) {
                if (examination.limits().get(i).status() == status) {
                    Cited<ConditionalLimit> entry = procedure.limits().get(i);
                    found.add(new AppliedLimit(inForce(entry), entry.citations()));
                }
            }
            return found;
        }

        /** The limit with the provisions of documents in force only. */
        private TimeLimit inForce(Cited<ConditionalLimit> entry) {
            TimeLimit limit = entry.entry().limit();
            return new TimeLimit(
                    limit.id(),
                    limit.amount(),
                    limit.unit(),
                    limit.cutOff().orElse(null),
                    limit.wording(),
                    entry.citations().stream().map(Citation::provision).toList());
        }

        private @Nullable SlipAdvice slip() {
            return examination.slips().stream()
                    .map(slip ->
                            new SlipAdvice(slip.entry().required(), slip.entry().why(), slip.citations()))
                    .findFirst()
                    .orElse(null);
        }

        private List<OwedDuty> duties() {
            return examination.duties().stream()
                    .map(duty -> new OwedDuty(duty.entry().id(), duty.entry().wording(), duty.citations()))
                    .toList();
        }

        private List<TakenReading> readings() {
            List<TakenReading> readings = new ArrayList<>();
            for (Cited<Reading> cited : procedure.readings().values()) {
                Reading reading = cited.entry();
                List<TakenReading.Alternative> alternatives = examination.sensitivities().stream()
                        .filter(found -> found.reading().equals(reading.id()))
                        .map(found -> new TakenReading.Alternative(
                                found.option(),
                                Objects.requireNonNull(reading.options().get(found.option())),
                                procedure
                                        .requirements()
                                        .get(found.requirement())
                                        .requirement()
                                        .id(),
                                found.status()))
                        .toList();
                if (!alternatives.isEmpty()) {
                    readings.add(new TakenReading(
                            reading.id(),
                            reading.question(),
                            reading.taken(),
                            Objects.requireNonNull(reading.options().get(reading.taken())),
                            reading.why(),
                            alternatives,
                            cited.citations()));
                }
            }
            return readings;
        }
    }
}
