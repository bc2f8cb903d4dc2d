package io.github.motcua.rules.analysis;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Conduct;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells which procedures have the same changes, without putting them together: those that are written the same on both
 * sides, and of which what is written otherwise elsewhere is said in the same way.
 */
final class ComparisonLikeness {

    private final boolean comparable;
    private final Set<String> requirements;
    private final Set<String> sources;
    private final Side before;
    private final Side after;

    /**
     * The likeness on the days of a window.
     *
     * @param requirements the ids of requirements that are not the same on both sides
     * @param comparable whether the catalogs have the same ids, bases, calendars and days of validity
     */
    ComparisonLikeness(ComparedCatalogs before, ComparedCatalogs after, Set<String> requirements, boolean comparable) {
        this.requirements = requirements;
        this.sources = changedSources(before.lasting(), after.lasting());
        this.before = new Side(before);
        this.after = new Side(after);
        this.comparable = comparable && !turnsOnProcedure();
    }

    private static Set<String> changedSources(List<Catalog> before, List<Catalog> after) {
        Map<String, Set<Object>> here = sources(before);
        Map<String, Set<Object>> there = sources(after);
        Set<String> changed = new HashSet<>(here.keySet());
        changed.addAll(there.keySet());
        changed.removeIf(id -> here.getOrDefault(id, Set.of()).equals(there.getOrDefault(id, Set.of())));
        return changed;
    }

    private static Map<String, Set<Object>> sources(List<Catalog> catalogs) {
        Map<String, Set<Object>> days = new HashMap<>();
        for (Catalog catalog : catalogs) {
            catalog.sources()
                    .forEach(source -> days.computeIfAbsent(source.id(), id -> new HashSet<>())
                            .add(source.inForce()));
        }
        return days;
    }

    /** Whether something that is changed is said of some procedures by name, within a condition. */
    private boolean turnsOnProcedure() {
        for (Side side : List.of(before, after)) {
            for (String id : requirements) {
                if (side.facts(id).contains(BuiltInFacts.PROCEDURE)) {
                    return true;
                }
            }
        }
        return !before.slips.equals(after.slips)
                && (before.ofSlips.contains(BuiltInFacts.PROCEDURE) || after.ofSlips.contains(BuiltInFacts.PROCEDURE));
    }

    /**
     * A text that is the same for procedures of which the same entries differ on each day.
     *
     * @param own the days on which something begins or ends that is said of this procedure alone
     * @return null if that cannot be told of this one
     */
    @Nullable
    String of(String code, Collection<?> own) {
        List<Procedure> here = before.procedures.getOrDefault(code, List.of());
        List<Procedure> there = after.procedures.getOrDefault(code, List.of());
        if (!comparable
                || here.size() != 1
                || there.size() != 1
                || !ComparisonSaid.said(here.get(0)).equals(ComparisonSaid.said(there.get(0)))) {
            return null;
        }
        Procedure procedure = here.get(0);
        StringBuilder like = new StringBuilder();
        like.append(before.holders.get(code)).append(' ').append(procedure.interlinked());
        like.append(procedure.validity()).append(own).append('\n');
        SortedSet<String> changed = new TreeSet<>(procedure.requirements());
        changed.retainAll(requirements);
        like.append(changed).append('\n');
        before.write(procedure, requirements, like);
        after.write(procedure, requirements, like);
        cited(procedure, like);
        return like.toString();
    }

    /** Where a document holds on other days, all that rests on it differs. */
    private void cited(Procedure procedure, StringBuilder into) {
        if (sources.isEmpty()) {
            return;
        }
        List<Provision> all = new ArrayList<>(procedure.citations());
        procedure.competences().forEach(body -> all.addAll(body.citations()));
        procedure.limits().forEach(limit -> all.addAll(limit.limit().citations()));
        procedure.stages().forEach(stage -> all.addAll(stage.citations()));
        if (rests(all)) {
            into.append(ComparisonSaid.said(procedure));
        }
        for (String id : procedure.requirements()) {
            for (Requirement requirement : before.requirements.getOrDefault(id, List.of())) {
                List<Provision> cited = new ArrayList<>(requirement.citations());
                requirement.grounds().values().forEach(cited::addAll);
                if (rests(cited)) {
                    into.append(' ').append(id);
                }
            }
        }
    }

    private boolean rests(List<Provision> provisions) {
        for (Provision provision : provisions) {
            if (sources.contains(provision.source())) {
                return true;
            }
        }
        return false;
    }

    /** One side, by what matters for a procedure. */
    private static final class Side {
        final Map<String, List<Procedure>> procedures = new HashMap<>();
        final Map<String, String> holders = new HashMap<>();
        final Map<String, List<Requirement>> requirements = new HashMap<>();
        final Set<Slip> slips = new HashSet<>();
        final SortedSet<String> ofSlips = new TreeSet<>();
        private final ComparedCatalogs catalogs;
        private final Map<String, List<Covered>> covered = new HashMap<>();
        private final Map<String, SortedSet<String>> conducts = new HashMap<>();
        private final Map<String, SortedSet<String>> facts = new HashMap<>();

        Side(ComparedCatalogs catalogs) {
            this.catalogs = catalogs;
            for (Catalog catalog : catalogs.lasting()) {
                for (Procedure procedure : catalog.procedures()) {
                    procedures
                            .computeIfAbsent(procedure.code(), code -> new ArrayList<>(1))
                            .add(procedure);
                    holders.put(procedure.code(), catalog.id());
                }
                for (Requirement requirement : catalog.requirements()) {
                    requirements
                            .computeIfAbsent(requirement.id(), id -> new ArrayList<>(1))
                            .add(requirement);
                }
                for (Programme programme : catalog.programmes()) {
                    for (Coverage coverage : programme.coverages()) {
                        covered.computeIfAbsent(coverage.procedure(), code -> new ArrayList<>(1))
                                .add(new Covered(catalog.id() + " " + programme.id(), programme, coverage));
                    }
                }
                for (Conduct conduct : catalog.conducts()) {
                    for (String code : conduct.procedures()) {
                        conducts.computeIfAbsent(code, key -> new TreeSet<>()).add(catalog.id() + " " + conduct.id());
                    }
                }
                for (Slip slip : catalog.slips()) {
                    slips.add(slip);
                    look(slip.when(), Period.ALWAYS, ofSlips);
                }
            }
        }

        /**
         * That a programme is for a procedure.
         *
         * @param id the programme's id among those of all catalogs
         * @param programme the programme
         * @param coverage what it says of the procedure
         */
        private record Covered(String id, Programme programme, Coverage coverage) {}

        /** What requirements of an id look at, and on which days. */
        SortedSet<String> facts(String requirement) {
            SortedSet<String> known = facts.get(requirement);
            if (known == null) {
                known = new TreeSet<>();
                for (Requirement each : requirements.getOrDefault(requirement, List.of())) {
                    look(each.criterion(), each.validity(), known);
                }
                facts.put(requirement, known);
            }
            return known;
        }

        /** What is said of a procedure by name, its programmes, and what it looks at besides them. */
        void write(Procedure procedure, Set<String> changed, StringBuilder into) {
            SortedSet<String> lookedAt = new TreeSet<>();
            for (String id : procedure.requirements()) {
                lookedAt.addAll(facts(id));
            }
            for (ConditionalLimit limit : procedure.limits()) {
                look(limit.when(), Period.ALWAYS, lookedAt);
                limit.limit().cutOff().ifPresent(cutOff -> lookedAt.add(cutOff.toString()));
            }
            for (Competence body : procedure.competences()) {
                body.at().forEach(fact -> lookedAt.add(body.validity() + " " + fact));
            }
            for (Delegation delegation : catalogs.delegations(procedure.code())) {
                look(delegation.when(), Period.ALWAYS, lookedAt);
            }
            boolean byName = lookedAt.contains(BuiltInFacts.PROCEDURE);
            for (Covered each : covered.getOrDefault(procedure.code(), List.of())) {
                into.append(each.id).append(each.coverage.citations()).append(each.coverage.requirements());
                for (String id : each.programme.requirements()) {
                    byName |= facts(id).contains(BuiltInFacts.PROCEDURE);
                    into.append(changed.contains(id) ? id : "");
                }
                for (String id : each.coverage.requirements()) {
                    byName |= facts(id).contains(BuiltInFacts.PROCEDURE);
                }
            }
            into.append(byName ? procedure.code() : "");
            into.append(conducts.getOrDefault(procedure.code(), new TreeSet<>()));
            into.append(lookedAt).append('\n');
        }

        /**
         * Facts, codes and readings: what is looked at decides of which declarations a procedure tells. Where that
         * depends on the day or on whether a procedure is inter-linked, the whole condition stands with it.
         */
        private static void look(Criterion whole, Period days, Set<String> into) {
            Set<String> facts = whole.facts();
            boolean depends = facts.contains(BuiltInFacts.RECEIVED_ON) || facts.contains(BuiltInFacts.INTERLINKED);
            String on = (days.equals(Period.ALWAYS) ? "" : days + " ") + (depends ? whole + " " : "");
            facts.forEach(fact -> into.add(on + fact));
            if (facts.contains(BuiltInFacts.PROCEDURE)) {
                into.add(BuiltInFacts.PROCEDURE);
            }
            whole.readings().forEach(reading -> into.add(on + "reading " + reading));
            whole.walk(criterion -> {
                if (criterion instanceof Criterion.ContainsAny contains) {
                    contains.members().forEach(member -> into.add(on + contains.fact() + " " + member));
                }
                if (criterion instanceof Criterion.Includes includes) {
                    into.add(on + includes.fact() + " any");
                }
            });
        }
    }
}
