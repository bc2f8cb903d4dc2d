package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.catalog.RequirementInForce;
import io.github.motcua.rules.catalog.Transition;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Cases that differ from valid ones in one thing, at and beside every boundary that bears on it. */
final class BoundaryCases {

    private final TestedCatalogs catalogs;
    private final List<GeneratedCase> made = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    BoundaryCases(TestedCatalogs catalogs, List<GeneratedCase> valid) {
        this.catalogs = catalogs;
        Map<String, List<Case>> byProcedure = new LinkedHashMap<>();
        for (GeneratedCase each : valid) {
            byProcedure
                    .computeIfAbsent(each.given().procedure(), code -> new ArrayList<>())
                    .add(each.given());
            around(each.given());
        }
        byProcedure.values().forEach(this::days);
    }

    List<GeneratedCase> cases() {
        return made;
    }

    private void around(Case good) {
        ProcedureInForce inForce = catalogs.inForce(good).orElseThrow();
        FactBoundaries facts = new FactBoundaries(catalogs, inForce, good, this::add);
        for (RequirementInForce requirement : inForce.requirements()) {
            facts.around(
                    requirement.requirement().criterion(),
                    requirement.requirement().id(),
                    requirement.citations());
        }
        UnderLimit under = new UnderLimit(catalogs, inForce, good);
        for (Cited<ConditionalLimit> limit : inForce.limits()) {
            facts.around(limit.entry().when(), "", limit.citations());
            TimeLimit timeLimit = limit.entry().limit();
            timeLimit.cutOff().ifPresent(cutOff -> {
                Case applies = under.of(timeLimit.id());
                new FactBoundaries(catalogs, inForce, applies, this::add).around(cutOff, limit.citations());
            });
        }
        inForce.slips().forEach(slip -> facts.around(slip.entry().when(), "", slip.citations()));
        catalogs.delegationConditions(inForce).forEach(condition -> facts.around(condition, "", List.of()));
        facts.unknown();
    }

    private void add(Case given, Text about, String requirement, List<Citation> citations) {
        if (seen.add(List.of(given, requirement)) && catalogs.accepts(given)) {
            made.add(new GeneratedCase(
                    given, GeneratedCase.Kind.BOUNDARY, about, requirement, citations, "boundary/0/" + made.size()));
        }
    }

    /** The days around each first and last day of what bears on a procedure, each with the valid case of its law. */
    private void days(List<Case> good) {
        Set<String> used = new TreeSet<>();
        good.forEach(
                each -> catalogs.inForce(each).orElseThrow().catalogs().forEach(version -> used.add(version.id())));
        List<Catalog> bearing = catalogs.catalogs().stream()
                .filter(catalog -> used.contains(catalog.id()) || delegates(catalog, good))
                .toList();
        for (LocalDate turn : new Turns(bearing).days()) {
            for (int step = -2; step <= 1; step++) {
                LocalDate day = turn.plusDays(step);
                Text about = Text.of(
                        "nhận ngày " + day + ", cạnh ngày " + turn + " có thay đổi",
                        "received on " + day + ", beside " + turn + ", when something begins or has ended");
                on(day, good).ifPresent(given -> add(given, about, "", List.of()));
            }
        }
        for (Catalog catalog : bearing) {
            catalog.transitions().forEach(transition -> pending(transition, good));
        }
    }

    /** Whether a catalog, which need not be used for anything else, says who else may decide. */
    private static boolean delegates(Catalog catalog, List<Case> good) {
        String code = good.get(0).procedure();
        return catalog.delegations().stream()
                .anyMatch(delegation -> delegation.procedures().isEmpty()
                        || delegation.procedures().contains(code));
    }

    /** A dossier received the day before a change of law, decided on the day of receipt, of the change, and after it. */
    private void pending(Transition transition, List<Case> good) {
        LocalDate received = transition.from().minusDays(1);
        for (int step = -1; step <= 1; step++) {
            LocalDate decided = transition.from().plusDays(step);
            Text about = Text.of(
                    "nhận ngày " + received + ", giải quyết ngày " + decided + ", quy định mới từ " + transition.from(),
                    "received on " + received + ", decided on " + decided + ", new law from " + transition.from());
            on(received, good)
                    .map(given -> given.decidedOn(decided))
                    .flatMap(catalogs::sound)
                    .ifPresent(given -> add(given, about, "", List.of()));
        }
    }

    private Optional<Case> on(LocalDate day, List<Case> good) {
        Case last = good.get(0);
        for (Case each : good) {
            if (!each.receivedAt().orElseThrow().toLocalDate().isAfter(day)) {
                last = each;
            }
        }
        return catalogs.sound(
                last.receivedAt(day.atTime(last.receivedAt().orElseThrow().toLocalTime())));
    }
}
