package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Delegations;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.catalog.RequirementInForce;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.decision.Examination.SlipStanding;
import io.github.motcua.rules.decision.Question.Reason;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is still to be asked: while the outcome is open, the facts on which it turns, that first after which
 * the fewest questions are to be expected; after that, what the time limit of a request that was taken waits
 * for, what the slip turns on, and who decides.
 */
final class Questions implements Supplier<List<Question>> {

    private final ProcedureInForce procedure;
    private final Examination examination;
    private final Examiner examiner;
    private final DeskPowers powers;
    private final KnownFacts known;
    private final Map<String, Map<String, Reason>> whyByFact = new LinkedHashMap<>();

    Questions(
            ProcedureInForce procedure,
            Examination examination,
            Examiner examiner,
            DeskPowers powers,
            KnownFacts known) {
        this.procedure = procedure;
        this.examination = examination;
        this.examiner = examiner;
        this.powers = powers;
        this.known = known;
    }

    @Override
    public List<Question> get() {
        whyByFact.clear(); // in case it failed half-way before
        if (examination.outcome() == Outcome.UNDETERMINED) {
            askForOutcome();
        } else {
            if (examination.outcome().isTaken()) {
                askForLimit();
            }
            askForSlip();
            askWhoDecides();
        }
        Map<String, Map<String, Reason>> whyByQuestion = new LinkedHashMap<>();
        whyByFact.forEach((fact, why) -> {
            Map<String, Reason> reasons = whyByQuestion.computeIfAbsent(answeredBy(fact), id -> new LinkedHashMap<>());
            why.forEach(reasons::putIfAbsent);
        });
        List<Question> questions = new ArrayList<>();
        whyByQuestion.forEach((fact, why) -> questions.add(question(fact, List.copyOf(why.values()))));
        return List.copyOf(questions);
    }

    private void askForOutcome() {
        boolean[] matters = matters();
        for (String fact : examiner.turnsOn(procedure, known)) {
            for (int i = 0; i < matters.length; i++) {
                if (matters[i] && examination.requirements().get(i).missing().contains(fact)) {
                    RequirementInForce waits = procedure.requirements().get(i);
                    ask(
                            fact,
                            new Reason(
                                    waits.requirement().id(),
                                    waits.catalog(),
                                    waits.requirement().wording(),
                                    waits.citations()));
                }
            }
        }
    }

    /**
     * Which requirements can still bear on the outcome by what is found on the others: none that the outcome
     * would not come to, none of a programme that is out of reach, none of any once one programme is open.
     */
    private boolean[] matters() {
        RequirementKind decided = null;
        Set<String> outOfReach = new HashSet<>();
        Set<String> notYetOpen = new HashSet<>();
        Set<String> programmes = new HashSet<>();
        for (int i = 0; i < procedure.requirements().size(); i++) {
            RequirementInForce entry = procedure.requirements().get(i);
            Status status = examination.requirements().get(i).status();
            if (entry.requirement().kind() == RequirementKind.ELIGIBILITY) {
                programmes.add(entry.programme());
                if (status == Status.NOT_MET) {
                    outOfReach.add(entry.programme());
                }
                if (status != Status.MET) {
                    notYetOpen.add(entry.programme());
                }
            } else if (status == Status.NOT_MET && decided == null) {
                decided = entry.requirement().kind(); // they are ordered by kind: nothing later is come to
            }
        }
        boolean someOpen = notYetOpen.size() < programmes.size();
        boolean[] matters = new boolean[procedure.requirements().size()];
        for (int i = 0; i < matters.length; i++) {
            RequirementInForce entry = procedure.requirements().get(i);
            RequirementKind kind = entry.requirement().kind();
            boolean ofProgramme = kind == RequirementKind.ELIGIBILITY;
            matters[i] = (decided == null || kind.compareTo(decided) < 0)
                    && !(ofProgramme && (someOpen || outOfReach.contains(entry.programme())));
        }
        return matters;
    }

    private void askForLimit() {
        for (int i = 0; i < procedure.limits().size(); i++) {
            Cited<ConditionalLimit> limit = procedure.limits().get(i);
            ask(
                    examination.limits().get(i),
                    new Reason(
                            limit.entry().limit().id(),
                            limit.catalog(),
                            limit.entry().limit().wording(),
                            limit.citations()));
        }
    }

    private void askForSlip() {
        List<SlipStanding> statements = examination.slips();
        SlipAdvice advice = Slips.advice(statements);
        if (advice != null && advice.need() == SlipAdvice.Need.UNDETERMINED) {
            for (SlipStanding open : statements.subList(0, Slips.open(statements))) {
                Cited<Slip> slip = open.slip();
                ask(
                        open.standing(),
                        new Reason(
                                slip.entry().id(), slip.catalog(), slip.entry().why(), slip.citations()));
            }
        }
    }

    private void askWhoDecides() {
        for (int i = 0; i < powers.put().size() && powers.powers().verdict() == Powers.Verdict.OPEN; i++) {
            Powers.Judged judged = powers.powers().judged().get(i);
            if (powers.isOfTheTask(i) && judged.isOpen()) {
                Delegations.Put put = powers.put().get(i);
                String id = put.claim().delegation().id();
                Text document = put.instrument();
                ask(
                        judged.condition(),
                        new Reason(id, put.catalog(), document == null ? Text.same(id) : document, put.citations()));
            }
        }
    }

    /** The fact to ask for: whoever is asked for the unit is not asked for its level, which follows. */
    private String answeredBy(String fact) {
        return fact.equals(BuiltInFacts.UNIT_LEVEL) && whyByFact.containsKey(BuiltInFacts.UNIT)
                ? BuiltInFacts.UNIT
                : fact;
    }

    private void ask(Examination.Standing standing, Reason why) {
        for (String fact : standing.missing()) {
            ask(fact, why);
        }
    }

    private void ask(String fact, Reason why) {
        List<String> asked = fact.equals(BuiltInFacts.COMPETENCE_BASIS) || fact.equals(BuiltInFacts.DECIDED_BY)
                ? powers.turnsOn(fact, known)
                : List.of(fact);
        for (String each : asked) {
            if (known.value(each) == null) { // who decides may be told by a delegation that another one waits for
                whyByFact.computeIfAbsent(each, id -> new LinkedHashMap<>()).putIfAbsent(why.id(), why);
            }
        }
    }

    private Question question(String fact, List<Reason> why) {
        FactDeclaration declared = Objects.requireNonNull(procedure.facts().get(fact));
        return new Question(
                fact,
                declared.question(),
                declared.type(),
                declared.range().orElse(null),
                declared.unit().orElse(null),
                values(declared),
                declared.mayNotApply(),
                declared.knownBy(),
                judge(fact),
                why);
    }

    /** Whose judgement a fact is: of a requirement that looks at it, and needs one. */
    private @Nullable Text judge(String fact) {
        for (RequirementInForce entry : procedure.requirements()) {
            if (entry.requirement().judge() != null && entry.facts().contains(fact)) {
                return entry.requirement().judge();
            }
        }
        return null;
    }

    private List<AllowedValue> values(FactDeclaration declared) {
        return declared.type() == FactType.CHOICES
                ? declared.values().stream()
                        .filter(value -> procedure.checklist(declared.id()).contains(value.code()))
                        .toList()
                : declared.values();
    }
}
