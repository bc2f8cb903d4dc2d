package io.github.motcua.rules.testkit.reference;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Transition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All versions of catalogs: which of them count on a day, and what they say of dossiers on whose way the law changed. */
final class Editions {

    private static final int NATIONAL_CODE = "2.000815".length();
    private static final LocalDate EVER = LocalDate.MIN;

    private final List<Catalog> all;
    private final Map<List<String>, Law> laws = new HashMap<>();
    private final Map<LocalDate, Law> byDay = new HashMap<>();
    private final Set<String> codes = new HashSet<>();

    /** Catalogs, with those of the shipped ones on which they are built. */
    Editions(Collection<Catalog> given) {
        this.all = new ArrayList<>(Catalogs.withBases(given));
        all.sort(Comparator.comparing(Catalog::id).thenComparing(Catalog::version));
        for (Catalog catalog : all) {
            catalog.procedures().forEach(procedure -> codes.add(procedure.code()));
        }
    }

    private static LocalDate first(Catalog catalog) {
        return catalog.validity().start().orElse(EVER);
    }

    /** Of each catalog the version that began last by the day; while none has begun, the one that begins first. */
    Law on(LocalDate day) {
        return byDay.computeIfAbsent(day, key -> {
            TreeMap<String, Catalog> chosen = new TreeMap<>();
            for (Catalog each : all) {
                chosen.merge(each.id(), each, (one, other) -> laterBy(day, one, other));
            }
            List<String> versions =
                    chosen.values().stream().map(Catalog::toString).toList();
            return laws.computeIfAbsent(versions, one -> new Law(chosen.values()));
        });
    }

    private static Catalog laterBy(LocalDate day, Catalog one, Catalog other) {
        boolean inOrder = !first(other).isBefore(first(one));
        Catalog earlier = inOrder ? one : other;
        Catalog later = inOrder ? other : one;
        return first(later).isAfter(day) ? earlier : later;
    }

    /** The national code of a procedure, given by it or by a local one that begins with it. */
    String national(String code) {
        return codes.contains(code) || code.length() <= NATIONAL_CODE ? code : code.substring(0, NATIONAL_CODE);
    }

    /** What was said of a dossier received before the law changed and decided after it, the earliest first. */
    List<InForce.Said<Transition>> transitions(String code, LocalDate received, LocalDate decided) {
        List<InForce.Said<Transition>> found = new ArrayList<>();
        for (Catalog catalog : all) {
            for (Transition transition : catalog.transitions()) {
                boolean named = transition.procedures().isEmpty()
                        ? catalog.procedures().stream().map(Procedure::code).anyMatch(code::equals)
                        : transition.procedures().contains(code);
                if (named && received.isBefore(transition.from()) && !decided.isBefore(transition.from())) {
                    found.add(new InForce.Said<>(transition, catalog.id(), List.of()));
                }
            }
        }
        found.sort(Comparator.comparing(
                        (InForce.Said<Transition> each) -> each.entry().from())
                .thenComparing(InForce.Said::catalog)
                .thenComparing(each -> each.entry().id()));
        return found;
    }
}
