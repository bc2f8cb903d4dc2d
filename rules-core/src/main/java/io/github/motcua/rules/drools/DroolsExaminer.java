package io.github.motcua.rules.drools;

import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.competence.Claim;
import io.github.motcua.rules.competence.Exclusion;
import io.github.motcua.rules.decision.EngineFaultException;
import io.github.motcua.rules.decision.Examination;
import io.github.motcua.rules.decision.Examiner;
import io.github.motcua.rules.decision.KnownFacts;
import io.github.motcua.rules.decision.Powers;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Examines cases with Drools. The rules for a procedure are compiled when it is first asked for, so that
 * nobody waits for procedures that nobody asks about. Safe for use by many threads.
 */
public final class DroolsExaminer implements Examiner {

    private final RuleBases bases;
    private final ClaimExaminer claims = new ClaimExaminer();
    private final ConcurrentHashMap<ProcedureInForce, CompiledProcedure> compiled = new ConcurrentHashMap<>();

    /** An engine that has compiled nothing yet. */
    public DroolsExaminer() {
        this(new RuleBases());
    }

    DroolsExaminer(RuleBases bases) {
        this.bases = bases;
    }

    @Override
    public Examination examine(ProcedureInForce procedure, KnownFacts known) {
        return compiled(procedure).examine(known);
    }

    @Override
    public List<String> turnsOn(ProcedureInForce procedure, KnownFacts known) {
        return compiled(procedure).turnsOn(known);
    }

    @Override
    public Powers judge(ProcedureInForce procedure, KnownFacts known, List<Claim> claimed, boolean own) {
        return claims.judge(procedure, known, claimed, own);
    }

    @Override
    public List<Set<Exclusion>> exclusions(List<Claim> claimed) {
        return claims.exclusions(claimed);
    }

    /**
     * The same examinations by the conditions of the rules alone, without compiling and firing them: for whoever asks
     * about thousands of procedures a few times each, and has what is told decided by the rules.
     */
    public Examiner withoutRules() {
        return new PlainExaminer(this);
    }

    /** The rules for procedures as DRL that stock Drools compiles; for people to read and to check. */
    public String drl(List<ProcedureInForce> procedures) {
        DrlPrinter printer = new DrlPrinter();
        procedures.forEach(
                procedure -> printer.add(procedure, compiled(procedure).shape()));
        return printer.print();
    }

    private CompiledProcedure compiled(ProcedureInForce procedure) {
        CompiledProcedure known = compiled.get(procedure);
        if (known == null) {
            try {
                known = compiled.computeIfAbsent(procedure, made -> new CompiledProcedure(made, bases));
            } catch (RuntimeException e) {
                throw new EngineFaultException("the rules for " + procedure + " cannot be compiled", null, e);
            }
        }
        return known;
    }
}
