package io.github.motcua.rules.drools;

import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.competence.Claim;
import io.github.motcua.rules.competence.Exclusion;
import io.github.motcua.rules.decision.Examination;
import io.github.motcua.rules.decision.Examiner;
import io.github.motcua.rules.decision.KnownFacts;
import io.github.motcua.rules.decision.Powers;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Examines procedures by the conditions of their rules, one after the other, without a rule base: for whoever asks
 * about thousands of procedures a few times each. Delegations are judged by the rules on them. Safe for use by many
 * threads.
 */
final class PlainExaminer implements Examiner {

    private static final int MAX_KEPT = 256;

    private final Examiner rules;
    private final Conditions conditions = new Conditions();
    private final ConcurrentHashMap<ProcedureInForce, CompiledProcedure> kept = new ConcurrentHashMap<>();

    PlainExaminer(Examiner rules) {
        this.rules = rules;
    }

    @Override
    public Examination examine(ProcedureInForce procedure, KnownFacts known) {
        return made(procedure).examineWithoutRules(known);
    }

    @Override
    public List<String> turnsOn(ProcedureInForce procedure, KnownFacts known) {
        return made(procedure).turnsOn(known);
    }

    private CompiledProcedure made(ProcedureInForce procedure) {
        CompiledProcedure made = kept.get(procedure);
        if (made == null) {
            made = CompiledProcedure.withoutRules(procedure, conditions);
            if (kept.size() >= MAX_KEPT) {
                kept.clear();
            }
            kept.put(procedure, made);
        }
        return made;
    }

    @Override
    public Powers judge(ProcedureInForce procedure, KnownFacts known, List<Claim> claims, boolean own) {
        return rules.judge(procedure, known, claims, own);
    }

    @Override
    public List<Set<Exclusion>> exclusions(List<Claim> claims) {
        return rules.exclusions(claims);
    }
}
