package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.CatalogSet;
import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.Delegations;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Claim;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.fact.FactValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The power of a desk to have a procedure decided there: of its body itself, or delegated to it.
 *
 * @param put the delegations that concern the desk
 * @param powers what they come to
 * @param own the competence that is the body's own; absent if it has none
 */
record DeskPowers(
        List<Delegations.Put> put, Powers powers, @Nullable Cited<Competence> own) {

    /** Works out the power, and notes who decides and on what basis among the facts. */
    static DeskPowers of(
            CatalogSet catalogs, Examiner examiner, ProcedureInForce procedure, KnownFacts known, LocalDate day) {
        Object written = known.value(BuiltInFacts.UNIT_LEVEL);
        Level level = written == null ? null : Level.valueOf(written.toString());
        Optional<Cited<Competence>> decides = procedure.competence(level);
        Cited<Competence> own = decides.isPresent() && decides.get().entry().level() == level ? decides.get() : null;
        Object unit = known.value(BuiltInFacts.UNIT);
        List<Delegations.Put> put =
                unit == null ? List.of() : catalogs.delegations().near(procedure, unit.toString(), day);
        Powers powers = own == null ? Powers.NONE : Powers.OWN;
        if (!put.isEmpty()) {
            List<Claim> claims = new ArrayList<>(put.size());
            for (Delegations.Put one : put) {
                claims.add(one.claim());
            }
            powers = examiner.judge(procedure, known, claims, own != null);
        }
        DeskPowers found = new DeskPowers(put, powers, own);
        Delegations.Put delegated = found.firstThatHolds();
        if (delegated != null) {
            known.set(BuiltInFacts.DECIDED_BY, delegated.to().level().name());
        } else if (decides.isPresent() && (own != null || powers.verdict() != Powers.Verdict.OPEN)) {
            known.set(BuiltInFacts.DECIDED_BY, decides.get().entry().level().name());
        }
        return found;
    }

    /** The units that decide by the place rule of a competence: those that the first fact tells which applies. */
    static List<String> units(Competence competence, KnownFacts known) {
        for (String fact : competence.at()) {
            Object value = known.value(fact);
            if (value == null) {
                return List.of();
            }
            if (value instanceof Set<?> several) {
                List<String> units = new ArrayList<>();
                for (Object unit : several) {
                    units.add(unit.toString());
                }
                return units;
            }
            if (value != FactValue.NOT_APPLICABLE) {
                return List.of(value.toString());
            }
        }
        return List.of();
    }

    /** On what the power rests; null if that is not known. */
    @Nullable
    String basis(ProcedureInForce procedure, KnownFacts known) {
        return switch (powers.verdict()) {
            case OWN -> own == null ? null : own.entry().basis().name();
            case DELEGATED, CONFLICT -> Basis.DELEGATED.name();
            case OPEN -> firstThatHolds() == null ? null : Basis.DELEGATED.name();
            case NONE -> known.value(BuiltInFacts.UNIT_LEVEL) == null || !procedure.namesCompetence() ? null : "NONE";
        };
    }

    /** The only delegation of the task that holds; null if there is none, or may be several. */
    Delegations.@Nullable Put delegated() {
        return powers.verdict() == Powers.Verdict.DELEGATED ? firstThatHolds() : null;
    }

    private Delegations.@Nullable Put firstThatHolds() {
        for (int i = 0; i < put.size(); i++) {
            if (isOfTheTask(i) && powers.judged().get(i).holds()) {
                return put.get(i);
            }
        }
        return null;
    }

    /** Whether a delegation hands over the task itself; otherwise it leaves the power where it is. */
    boolean isOfTheTask(int number) {
        return put.get(number).claim().delegation().manner() == Manner.TASK;
    }

    /** The unknown facts from which it follows who decides, or on what basis; that itself if it follows from none. */
    List<String> turnsOn(String whoOrBasis, KnownFacts known) {
        if (known.value(BuiltInFacts.UNIT) == null) {
            return List.of(BuiltInFacts.UNIT);
        }
        if (known.value(BuiltInFacts.UNIT_LEVEL) == null) {
            return List.of(BuiltInFacts.UNIT_LEVEL);
        }
        List<String> facts = new ArrayList<>();
        for (int i = 0; i < put.size(); i++) {
            Powers.Judged judged = powers.judged().get(i);
            for (String fact :
                    isOfTheTask(i) && judged.isOpen() ? judged.condition().missing() : List.<String>of()) {
                if (!facts.contains(fact)) {
                    facts.add(fact);
                }
            }
        }
        return facts.isEmpty() ? List.of(whoOrBasis) : facts;
    }
}
