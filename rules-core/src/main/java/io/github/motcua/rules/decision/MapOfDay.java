package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.CatalogSet;
import io.github.motcua.rules.catalog.Delegations;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.competence.Claim;
import io.github.motcua.rules.competence.Exclusion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What a map of competence shows.
 *
 * @param procedures what is in force on the day, by code
 * @param ofUnknownProcedures the delegations of which not all procedures are known
 */
record MapOfDay(List<Entry> procedures, List<Given> ofUnknownProcedures) {

    /** A procedure with the delegations that name it: what holds, what may hold, what does not; each by id. */
    record Entry(ProcedureInForce procedure, List<Given> delegations) {}

    /** A delegation with what stands against it on the day. */
    record Given(Delegations.Put put, Set<Exclusion> exclusions) {
        boolean isExcluded() {
            return !exclusions.isEmpty();
        }

        boolean isOpen() {
            return !isExcluded() && put.claim().isNotKnown();
        }

        /** 0 if it holds, 1 if it may, 2 if it does not. */
        private int standing() {
            return isExcluded() ? 2 : isOpen() ? 1 : 0;
        }
    }

    /**
     * Works out a map.
     *
     * @param chosen the codes of the procedures; null if all are meant
     */
    static MapOfDay of(CatalogSet catalogs, Examiner examiner, LocalDate day, @Nullable SortedSet<String> chosen) {
        Delegations.OnDay delegations = catalogs.delegations().on(day);
        List<Entry> procedures = new ArrayList<>();
        for (String code : chosen == null ? catalogs.procedures() : chosen) {
            Optional<ProcedureInForce> procedure = catalogs.inForce(code, day);
            if (procedure.isPresent()) {
                procedures.add(new Entry(procedure.get(), judged(delegations.naming(procedure.get()), examiner)));
            }
        }
        List<Delegations.Put> unknown = new ArrayList<>();
        for (Delegations.Put put : delegations.ofUnknownProcedures()) {
            if (chosen == null || mayConcern(put, procedures)) {
                unknown.add(put);
            }
        }
        return new MapOfDay(procedures, judged(unknown, examiner));
    }

    private static boolean mayConcern(Delegations.Put put, List<Entry> procedures) {
        return procedures.stream()
                .anyMatch(entry -> entry.procedure().competence(put.from()).isPresent());
    }

    private static List<Given> judged(List<Delegations.Put> put, Examiner examiner) {
        List<Claim> claims = new ArrayList<>(put.size());
        for (Delegations.Put one : put) {
            claims.add(one.claim());
        }
        List<Set<Exclusion>> exclusions = examiner.exclusions(claims);
        List<Given> given = new ArrayList<>(put.size());
        for (int i = 0; i < put.size(); i++) {
            given.add(new Given(put.get(i), exclusions.get(i)));
        }
        given.sort(Comparator.comparingInt(Given::standing));
        return given;
    }
}
