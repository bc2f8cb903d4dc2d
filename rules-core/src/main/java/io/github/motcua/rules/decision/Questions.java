package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.decision.Examination.SlipStanding;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is still to be asked: while the outcome is open, what the undetermined requirements wait for, in the
 * order in which an outcome turns on them (competence, admissibility, completeness, eligibility); after that,
 * what the time limit of a request that was taken waits for, what the slip turns on, and who decides.
 */
final class Questions {

    private final ProcedureInForce procedure;
    private final Examination examination;
    private final DeskPowers powers;
    private final List<String> basisTurnsOn;
    private final Map<String, List<String>> becauseByFact = new LinkedHashMap<>();
    private final Map<String, Text> judges = new LinkedHashMap<>();

    Questions(ProcedureInForce procedure, Examination examination, DeskPowers powers, KnownFacts known) {
        this.procedure = procedure;
        this.examination = examination;
        this.powers = powers;
        this.basisTurnsOn = powers.turnsOn(known);
    }

    List<Question> list() {
        if (examination.outcome() == Outcome.UNDETERMINED) {
            for (int i = 0; i < procedure.requirements().size(); i++) {
                Requirement requirement = procedure.requirements().get(i).requirement();
                if (matters(i)) {
                    ask(
                            examination.requirements().get(i),
                            requirement.id(),
                            requirement.judgedBy().orElse(null));
                }
            }
        } else {
            for (int i = 0;
                    i < procedure.limits().size() && examination.outcome().isTaken();
                    i++) {
                ask(
                        examination.limits().get(i),
                        procedure.limits().get(i).entry().limit().id(),
                        null);
            }
            askForSlip();
            askWhoDecides();
        }
        Map<String, List<String>> becauseByQuestion = new LinkedHashMap<>();
        becauseByFact.forEach((fact, because) -> {
            List<String> reasons = becauseByQuestion.computeIfAbsent(answeredBy(fact), id -> new ArrayList<>());
            because.stream().filter(id -> !reasons.contains(id)).forEach(reasons::add);
        });
        List<Question> questions = new ArrayList<>();
        becauseByQuestion.forEach((fact, because) -> questions.add(question(fact, because)));
        return questions;
    }

    private void askWhoDecides() {
        for (int i = 0; i < powers.put().size() && powers.powers().verdict() == Powers.Verdict.OPEN; i++) {
            Powers.Judged judged = powers.powers().judged().get(i);
            if (powers.isOfTheTask(i) && judged.isOpen()) {
                ask(judged.condition(), powers.put().get(i).claim().delegation().id(), null);
            }
        }
    }

    private void askForSlip() {
        List<SlipStanding> statements = examination.slips();
        SlipAdvice advice = Slips.advice(statements);
        if (advice != null && advice.need() == SlipAdvice.Need.UNDETERMINED) {
            for (SlipStanding open : statements.subList(0, Slips.open(statements))) {
                ask(open.standing(), open.slip().entry().id(), null);
            }
        }
    }

    /** The fact to ask for: from the unit follows its level, and from that the level that decides. */
    private String answeredBy(String fact) {
        if (!fact.equals(BuiltInFacts.UNIT_LEVEL) && !fact.equals(BuiltInFacts.DECIDED_BY)) {
            return fact;
        }
        if (becauseByFact.containsKey(BuiltInFacts.UNIT)) {
            return BuiltInFacts.UNIT;
        }
        return becauseByFact.containsKey(BuiltInFacts.UNIT_LEVEL) ? BuiltInFacts.UNIT_LEVEL : fact;
    }

    /** A programme that is already out of reach asks nothing more. */
    private boolean matters(int index) {
        if (examination.requirements().get(index).status() != Status.UNDETERMINED) {
            return false;
        }
        String programme = procedure.requirements().get(index).programme();
        if (programme.isEmpty()) {
            return true;
        }
        for (int i = 0; i < procedure.requirements().size(); i++) {
            if (procedure.requirements().get(i).programme().equals(programme)
                    && procedure.requirements().get(i).requirement().kind() == RequirementKind.ELIGIBILITY
                    && examination.requirements().get(i).status() == Status.NOT_MET) {
                return false;
            }
        }
        return true;
    }

    private void ask(Examination.Standing standing, String because, @Nullable Text judge) {
        for (String fact : standing.missing()) {
            if (fact.equals(BuiltInFacts.COMPETENCE_BASIS)) {
                basisTurnsOn.forEach(other -> ask(other, because, judge));
            } else {
                ask(fact, because, judge);
            }
        }
    }

    private void ask(String fact, String because, @Nullable Text judge) {
        List<String> reasons = becauseByFact.computeIfAbsent(fact, id -> new ArrayList<>());
        if (!reasons.contains(because)) {
            reasons.add(because);
        }
        if (judge != null) {
            judges.putIfAbsent(fact, judge);
        }
    }

    private Question question(String fact, List<String> because) {
        FactDeclaration declared = Objects.requireNonNull(procedure.facts().get(fact));
        return new Question(
                fact,
                declared.question(),
                declared.type(),
                declared.range().orElse(null),
                declared.unit().orElse(null),
                values(declared),
                declared.knownBy(),
                judges.get(fact),
                because);
    }

    private List<AllowedValue> values(FactDeclaration declared) {
        return declared.type() == FactType.CHOICES
                ? declared.values().stream()
                        .filter(value -> procedure.checklist(declared.id()).contains(value.code()))
                        .toList()
                : declared.values();
    }
}
