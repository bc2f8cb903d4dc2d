package io.github.motcua.rules.drools;

import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.Duty;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.catalog.RequirementInForce;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.decision.EngineFaultException;
import io.github.motcua.rules.decision.Examination;
import io.github.motcua.rules.decision.Examination.Sensitivity;
import io.github.motcua.rules.decision.Examination.Standing;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A procedure made ready for examination: its place in a rule base, and what the numbers in there stand for. */
final class CompiledProcedure {

    private final ProcedureInForce procedure;
    private final Shape shape;
    private final RuleBases.Shared base;
    private final List<Alternative> alternatives;

    CompiledProcedure(ProcedureInForce procedure, RuleBases bases) {
        this.procedure = procedure;
        this.shape = shape(procedure);
        this.base = bases.of(shape);
        this.alternatives = alternatives();
    }

    Shape shape() {
        return shape;
    }

    private static Shape shape(ProcedureInForce procedure) {
        List<Criterion> criteria = new ArrayList<>();
        procedure
                .requirements()
                .forEach(entry -> criteria.add(entry.requirement().criterion()));
        procedure.limits().forEach(entry -> criteria.add(entry.entry().when()));
        Set<String> facts = new TreeSet<>();
        criteria.forEach(criterion -> facts.addAll(criterion.facts()));
        List<Slot> layout = facts.stream()
                .map(fact -> Slot.of(Objects.requireNonNull(procedure.facts().get(fact))))
                .toList();
        Map<String, String> readings = new TreeMap<>();
        procedure
                .readings()
                .forEach((id, cited) -> readings.put(id, cited.entry().taken()));
        List<Set<Outcome>> followUps = new ArrayList<>();
        procedure.duties().forEach(duty -> followUps.add(duty.entry().on()));
        procedure.slips().forEach(slip -> followUps.add(slip.entry().on()));
        return new Shape(layout, List.copyOf(criteria), readings, List.copyOf(followUps));
    }

    /** The conditions under the options not taken. */
    private List<Alternative> alternatives() {
        List<Alternative> found = new ArrayList<>();
        for (int i = 0; i < procedure.requirements().size(); i++) {
            Criterion criterion = procedure.requirements().get(i).requirement().criterion();
            for (String id : criterion.readings()) {
                Reading reading =
                        Objects.requireNonNull(procedure.readings().get(id)).entry();
                for (String option : reading.options().keySet()) {
                    if (!option.equals(reading.taken())) {
                        Map<String, String> otherwise = new TreeMap<>(shape.readings());
                        otherwise.put(id, option);
                        found.add(new Alternative(i, id, option, Condition.of(criterion, shape.layout(), otherwise)));
                    }
                }
            }
        }
        return found;
    }

    private record Alternative(int requirement, String reading, String option, Condition condition) {}

    Examination examine(Map<String, Object> known) {
        @Nullable Object[] values = new Object[shape.layout().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = known.get(shape.layout().get(i).fact());
        }
        RuleBase rules = base.get();
        Request request = new Request(values, rules.conditions());
        try (RuleBase.Session session = rules.open()) {
            session.fire(request);
            Summary summary = summary(request);
            session.fire(summary);
            if (summary.choices != 1 || summary.outcome == null) {
                throw new IllegalStateException(summary.choices + " outcomes instead of one");
            }
            Resolution resolution = new Resolution(summary.outcome);
            session.fire(resolution);
            return examination(rules, request, summary, summary.outcome, resolution);
        } catch (RuntimeException | VirtualMachineError fault) {
            throw fault(request, fault);
        }
    }

    private EngineFaultException fault(Request request, Throwable cause) {
        String rule = request.firing < 0 ? null : name(request.firing);
        return new EngineFaultException(
                "engine fault at rule " + rule + " of " + procedure + ": " + cause.getMessage(), rule, cause);
    }

    /** The id of the requirement or limit that a condition belongs to. */
    private String name(int condition) {
        int requirements = procedure.requirements().size();
        return condition < requirements
                ? procedure.requirements().get(condition).requirement().id()
                : procedure
                        .limits()
                        .get(condition - requirements)
                        .entry()
                        .limit()
                        .id();
    }

    private Summary summary(Request request) {
        Status competence = Status.MET;
        Status admissibility = Status.MET;
        Status completeness = Status.MET;
        Map<String, Status> programmes = new TreeMap<>();
        for (int i = 0; i < procedure.requirements().size(); i++) {
            RequirementInForce entry = procedure.requirements().get(i);
            Status status = found(request, i);
            switch (entry.requirement().kind()) {
                case COMPETENCE -> competence = Summary.all(competence, status);
                case ADMISSIBILITY -> admissibility = Summary.all(admissibility, status);
                case COMPLETENESS -> completeness = Summary.all(completeness, status);
                case ELIGIBILITY -> programmes.merge(entry.programme(), status, Summary::all);
            }
        }
        Status eligibility = programmes.values().stream().reduce(Status.NOT_MET, Summary::any);
        return new Summary(
                competence,
                admissibility,
                completeness,
                eligibility,
                procedure.procedure().interlinked());
    }

    /** The finding on a condition; that there is exactly one is what the rules promise, and is checked. */
    private Status found(Request request, int condition) {
        Status status = request.found[condition];
        if (status == null || request.contradictions > 0) {
            request.firing = condition;
            throw new IllegalStateException(status == null ? "no finding" : "findings that contradict each other");
        }
        return status;
    }

    private Examination examination(
            RuleBase rules, Request request, Summary summary, Outcome outcome, Resolution resolution) {
        List<Standing> standings = new ArrayList<>(request.found.length);
        for (int i = 0; i < request.found.length; i++) {
            standings.add(rules.condition(i).standing(found(request, i), request.values));
        }
        int requirements = procedure.requirements().size();
        List<Cited<Duty>> duties = new ArrayList<>();
        List<Cited<Slip>> slips = new ArrayList<>();
        int dutyCount = procedure.duties().size();
        resolution.owed.stream().forEach(number -> {
            if (number < dutyCount) {
                duties.add(procedure.duties().get(number));
            } else {
                slips.add(procedure.slips().get(number - dutyCount));
            }
        });
        return new Examination(
                outcome,
                summary.track,
                standings.subList(0, requirements),
                standings.subList(requirements, standings.size()),
                duties,
                slips,
                sensitivities(request));
    }

    private List<Sensitivity> sensitivities(Request request) {
        List<Sensitivity> found = new ArrayList<>();
        for (Alternative alternative : alternatives) {
            Status status = alternative.condition.status(request.values);
            if (status != request.found[alternative.requirement]) {
                found.add(new Sensitivity(alternative.reading, alternative.option, alternative.requirement, status));
            }
        }
        return found;
    }
}
