package io.github.motcua.rules.drools;

import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Duty;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.catalog.RequirementInForce;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.decision.EngineFaultException;
import io.github.motcua.rules.decision.Examination;
import io.github.motcua.rules.decision.Examination.Sensitivity;
import io.github.motcua.rules.decision.Examination.SlipStanding;
import io.github.motcua.rules.decision.Examination.Standing;
import io.github.motcua.rules.decision.KnownFacts;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.RequirementKind;
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
    private final RuleBases.@Nullable Shared base;
    private final List<Alternative> alternatives;

    /** Where the facts of the shape stand among the facts of the procedure. */
    private final int[] positions;

    /** For each requirement where its facts stand in the shape. */
    private final int[][] looksAt;

    /** Made when first needed: a case about which everything is known never does. */
    private volatile @Nullable Stages stages;

    CompiledProcedure(ProcedureInForce procedure, RuleBases bases) {
        this(procedure, bases.of(shape(procedure, new Conditions())));
    }

    private CompiledProcedure(ProcedureInForce procedure, RuleBases.Shared base) {
        this(procedure, base.shape(), base, new Conditions());
    }

    private CompiledProcedure(
            ProcedureInForce procedure, Shape shape, RuleBases.@Nullable Shared base, Conditions conditions) {
        this.procedure = procedure;
        this.base = base;
        this.shape = shape;
        this.alternatives = alternatives(conditions);
        this.positions = new int[shape.layout().size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = procedure.position(shape.layout().get(i).fact());
        }
        this.looksAt = new int[procedure.requirements().size()][];
        for (int i = 0; i < looksAt.length; i++) {
            List<String> facts = procedure.requirements().get(i).facts();
            looksAt[i] = new int[facts.size()];
            for (int j = 0; j < looksAt[i].length; j++) {
                while (!shape.layout().get(looksAt[i][j]).fact().equals(facts.get(j))) {
                    looksAt[i][j]++;
                }
            }
        }
    }

    /** Without a place in a rule base: it can be examined by its conditions alone. */
    static CompiledProcedure withoutRules(ProcedureInForce procedure, Conditions conditions) {
        return new CompiledProcedure(procedure, shape(procedure, conditions), null, conditions);
    }

    Shape shape() {
        return shape;
    }

    private static Shape shape(ProcedureInForce procedure, Conditions conditions) {
        List<Criterion> criteria = new ArrayList<>();
        for (RequirementInForce entry : procedure.requirements()) {
            criteria.add(entry.requirement().criterion());
        }
        for (Cited<ConditionalLimit> entry : procedure.limits()) {
            criteria.add(entry.entry().when());
        }
        for (Cited<Slip> entry : procedure.slips()) {
            criteria.add(entry.entry().when());
        }
        Set<String> facts = new TreeSet<>();
        for (Criterion criterion : criteria) {
            facts.addAll(criterion.facts());
        }
        List<Slot> layout = new ArrayList<>();
        for (String fact : facts) {
            layout.add(Slot.of(Objects.requireNonNull(procedure.facts().get(fact))));
        }
        Map<String, String> readings = new TreeMap<>();
        for (Cited<Reading> reading : procedure.readings().values()) {
            readings.put(reading.entry().id(), reading.entry().taken());
        }
        List<FollowUp> followUps = new ArrayList<>();
        for (Cited<Duty> duty : procedure.duties()) {
            followUps.add(new FollowUp(duty.entry().on(), FollowUp.ALWAYS));
        }
        int condition = procedure.requirements().size() + procedure.limits().size();
        for (Cited<Slip> slip : procedure.slips()) {
            followUps.add(new FollowUp(slip.entry().on(), condition++));
        }
        return new Shape(layout, criteria, readings, followUps, conditions);
    }

    /** The conditions under the options not taken. */
    private List<Alternative> alternatives(Conditions conditions) {
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
                        found.add(new Alternative(i, id, option, conditions.of(criterion, shape.layout(), otherwise)));
                    }
                }
            }
        }
        return found;
    }

    private record Alternative(int requirement, String reading, String option, Condition condition) {}

    private @Nullable Object[] values(KnownFacts known) {
        @Nullable Object[] values = new Object[positions.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = known.at(positions[i]);
        }
        return values;
    }

    private Stages stages() {
        Stages made = stages;
        if (made == null) {
            made = Stages.of(procedure, shape);
            stages = made;
        }
        return made;
    }

    /** The unknown facts on which the outcome turns, that first for which it is best to ask. */
    List<String> turnsOn(KnownFacts known) {
        return new QuestionOrder(stages(), values(known)).facts();
    }

    /** What the rules would find: their conditions are looked at one after the other, and none is fired. */
    Examination examineWithoutRules(KnownFacts known) {
        Request request = new Request(values(known), shape.conditions().size());
        for (int i = 0; i < request.found.length; i++) {
            request.found[i] = shape.conditions().get(i).status(request.values);
        }
        Summary summary = settled(summary(request), request);
        OutcomeRule choice = OutcomeRule.of(summary);
        summary.choose(choice.outcome, choice.track);
        for (int i = 0; i < shape.followUps().size(); i++) {
            if (summary.leadsTo(shape.followUps().get(i))) {
                summary.owed.set(i);
            }
        }
        return examination(request, summary, choice.outcome);
    }

    Examination examine(KnownFacts known) {
        RuleBase rules = Objects.requireNonNull(base).get();
        Request request = rules.request(values(known));
        try (RuleBase.Session session = rules.open()) {
            session.fire(request);
            Summary summary = settled(summary(request), request);
            session.fire(summary);
            if (summary.choices != 1 || summary.outcome == null) {
                throw new IllegalStateException(summary.choices + " outcomes instead of one");
            }
            return examination(request, summary, summary.outcome);
        } catch (RuntimeException | VirtualMachineError fault) {
            throw fault(request, fault);
        }
    }

    private EngineFaultException fault(Request request, Throwable cause) {
        String rule = request.firing < 0 ? null : name(request.firing);
        return new EngineFaultException(
                "engine fault at rule " + rule + " of " + procedure + ": " + cause.getMessage(), rule, cause);
    }

    /** The id of the requirement, limit or statement on the slip that a condition belongs to. */
    private String name(int condition) {
        int limits = procedure.requirements().size();
        int slips = limits + procedure.limits().size();
        if (condition >= slips) {
            return procedure.slips().get(condition - slips).entry().id();
        }
        return condition >= limits
                ? procedure.limits().get(condition - limits).entry().limit().id()
                : procedure.requirements().get(condition).requirement().id();
    }

    private Summary summary(Request request) {
        Status competence = Status.MET;
        Status admissibility = Status.MET;
        Status completeness = Status.MET;
        Status eligibility = Status.NOT_MET; // where no programme is open to anybody
        Status programme = Status.MET;
        int last = procedure.requirements().size() - 1;
        for (int i = 0; i <= last; i++) {
            RequirementInForce entry = procedure.requirements().get(i);
            Status status = found(request, i);
            switch (entry.requirement().kind()) {
                case COMPETENCE -> competence = Summary.all(competence, status);
                case ADMISSIBILITY -> admissibility = Summary.all(admissibility, status);
                case COMPLETENESS -> completeness = Summary.all(completeness, status);
                case ELIGIBILITY -> {
                    programme = Summary.all(programme, status);
                    // Requirements are ordered by programme: this one is complete where the next begins.
                    if (i == last
                            || !entry.programme()
                                    .equals(procedure.requirements().get(i + 1).programme())) {
                        eligibility = Summary.any(eligibility, programme);
                        programme = Status.MET;
                    }
                }
            }
        }
        return new Summary(
                competence,
                admissibility,
                completeness,
                eligibility,
                procedure.procedure().interlinked(),
                request.found);
    }

    /**
     * The summary with what all completions of the unknown facts agree on, though the findings, one by one, do
     * not say so: that of two requirements one is not met, or of two programmes one is open.
     */
    private Summary settled(Summary ofFindings, Request request) {
        Summary summary = ofFindings;
        RequirementKind open = summary.open();
        while (open != null && mayBeSettled(open, request)) {
            Status status = stages().settled(open, request.values);
            if (status == Status.UNDETERMINED) {
                break;
            }
            summary = summary.with(open, status);
            open = summary.open();
        }
        return summary;
    }

    /**
     * Whether the undetermined requirements of a kind could say more together than one by one. They cannot where
     * each turns on facts of its own: then each can be met and not met whatever becomes of the others.
     */
    private boolean mayBeSettled(RequirementKind kind, Request request) {
        boolean[] seen = new boolean[positions.length];
        for (int i = 0; i < looksAt.length; i++) {
            if (procedure.requirements().get(i).requirement().kind() == kind
                    && request.found[i] == Status.UNDETERMINED) {
                if (!shape.conditions().get(i).isExact()) {
                    return true;
                }
                for (int position : looksAt[i]) {
                    if (request.values[position] == null && seen[position]) {
                        return true;
                    }
                    seen[position] = true;
                }
            }
        }
        return false;
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

    private Examination examination(Request request, Summary summary, Outcome outcome) {
        List<Standing> standings = new ArrayList<>(request.found.length);
        for (int i = 0; i < request.found.length; i++) {
            standings.add(shape.conditions().get(i).standing(found(request, i), request.values));
        }
        int limits = procedure.requirements().size();
        int statements = limits + procedure.limits().size();
        List<Cited<Duty>> duties = new ArrayList<>();
        List<SlipStanding> slips = new ArrayList<>();
        int dutyCount = procedure.duties().size();
        for (int number = summary.owed.nextSetBit(0); number >= 0; number = summary.owed.nextSetBit(number + 1)) {
            if (number < dutyCount) {
                duties.add(procedure.duties().get(number));
            } else {
                int slip = number - dutyCount;
                slips.add(new SlipStanding(procedure.slips().get(slip), standings.get(statements + slip)));
            }
        }
        return new Examination(
                outcome,
                summary.track,
                standings.subList(0, limits),
                standings.subList(limits, statements),
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
