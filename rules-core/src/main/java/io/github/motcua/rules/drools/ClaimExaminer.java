package io.github.motcua.rules.drools;

import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.competence.Claim;
import io.github.motcua.rules.competence.Exclusion;
import io.github.motcua.rules.decision.EngineFaultException;
import io.github.motcua.rules.decision.Examination.Standing;
import io.github.motcua.rules.decision.KnownFacts;
import io.github.motcua.rules.decision.Powers;
import io.github.motcua.rules.decision.Powers.Judged;
import io.github.motcua.rules.decision.Powers.Verdict;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Judges delegations with one rule base for all procedures, made when it is first needed. */
final class ClaimExaminer {

    /** So many delegations, with all that can stand against them, stay far below {@link RuleBase#MAX_FIRINGS}. */
    private static final int AT_ONCE = 500;

    private final ConcurrentHashMap<ProcedureInForce, Map<Criterion, Ready>> conditions = new ConcurrentHashMap<>();
    private volatile @Nullable RuleBase base;

    /** Turns on facts that nobody is asked for in this procedure, or on a reading that does not bear on it. */
    private static final Standing NOT_ASKED = new Standing(Status.UNDETERMINED, List.of());

    /** A condition with the positions of its facts among those of the procedure. */
    private record Ready(Condition condition, List<Integer> positions) {}

    Powers judge(ProcedureInForce procedure, KnownFacts known, List<Claim> claims, boolean own) {
        try {
            List<AskedClaim> asked = new ArrayList<>(claims.size());
            List<Standing> standings = new ArrayList<>(claims.size());
            for (Claim claim : claims) {
                Standing standing = standing(claim.delegation().when(), procedure, known);
                standings.add(standing);
                asked.add(new AskedClaim(claim, standing.status()));
            }
            AskedPowers powers;
            try (RuleBase.Session session = base().open()) {
                session.fireAll(asked);
                powers = new AskedPowers(asked, own);
                session.fire(powers);
            }
            Verdict verdict = powers.verdict;
            if (powers.choices != 1 || verdict == null) {
                throw new IllegalStateException(powers.choices + " verdicts instead of one");
            }
            List<Judged> judged = new ArrayList<>(asked.size());
            for (int i = 0; i < asked.size(); i++) {
                AskedClaim claim = asked.get(i);
                judged.add(new Judged(Collections.unmodifiableSet(claim.exclusions), standings.get(i), claim.isOpen()));
            }
            return new Powers(verdict, judged);
        } catch (RuntimeException fault) {
            throw new EngineFaultException("engine fault at the delegations of " + procedure, null, fault);
        }
    }

    List<Set<Exclusion>> exclusions(List<Claim> claims) {
        List<Set<Exclusion>> exclusions = new ArrayList<>(claims.size());
        for (int first = 0; first < claims.size(); first += AT_ONCE) {
            List<AskedClaim> asked = new ArrayList<>(AT_ONCE);
            for (Claim claim : claims.subList(first, Math.min(first + AT_ONCE, claims.size()))) {
                asked.add(new AskedClaim(claim, Status.MET));
            }
            try (RuleBase.Session session = base().open()) {
                session.fireAll(asked);
            } catch (RuntimeException fault) {
                throw new EngineFaultException("engine fault at the delegations of a day", null, fault);
            }
            for (AskedClaim claim : asked) {
                if (claim.claim.unit().isEmpty()) {
                    claim.exclusions.remove(Exclusion.OUTSIDE_SCOPE);
                }
                exclusions.add(Collections.unmodifiableSet(claim.exclusions));
            }
        }
        return exclusions;
    }

    private RuleBase base() {
        RuleBase made = base;
        if (made == null) {
            synchronized (this) {
                made = base;
                if (made == null) {
                    made = RuleBase.ofDelegations();
                    base = made;
                }
            }
        }
        return made;
    }

    private Standing standing(Criterion when, ProcedureInForce procedure, KnownFacts known) {
        if (when.equals(Criterion.always())) {
            return Standing.MET;
        }
        if (!procedure.facts().keySet().containsAll(when.facts())
                || !procedure.readings().keySet().containsAll(when.readings())) {
            return NOT_ASKED; // of a delegation that does not name the procedure
        }
        Ready ready = conditions
                .computeIfAbsent(procedure, key -> new ConcurrentHashMap<>())
                .computeIfAbsent(when, criterion -> ready(criterion, procedure));
        @Nullable Object[] values = new Object[ready.positions.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = known.at(ready.positions.get(i));
        }
        Status status = ready.condition.status(values);
        return ready.condition.standing(status, values);
    }

    private static Ready ready(Criterion when, ProcedureInForce procedure) {
        List<Slot> layout = new ArrayList<>();
        for (String fact : new TreeSet<>(when.facts())) {
            layout.add(Slot.of(Objects.requireNonNull(procedure.facts().get(fact))));
        }
        Map<String, String> readings = new TreeMap<>();
        for (Cited<Reading> reading : procedure.readings().values()) {
            readings.put(reading.entry().id(), reading.entry().taken());
        }
        List<Integer> positions = new ArrayList<>();
        for (Slot slot : layout) {
            positions.add(procedure.position(slot.fact()));
        }
        return new Ready(Condition.of(when, layout, readings), positions);
    }
}
