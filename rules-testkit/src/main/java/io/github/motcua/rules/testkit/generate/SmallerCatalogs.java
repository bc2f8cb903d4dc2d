package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.legal.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Smaller ones of catalogs: whole catalogs first, then entries by halves and one by one, then parts of procedures,
 * programmes and criteria. A requirement that goes is no longer called for either; other candidates that are not sound
 * are refused when they are loaded.
 */
final class SmallerCatalogs {

    private final List<Catalog> catalogs;
    private final List<Supplier<List<Catalog>>> smaller = new ArrayList<>();

    private SmallerCatalogs(List<Catalog> catalogs) {
        this.catalogs = catalogs;
    }

    static Shrink.Smaller<List<Catalog>> of(List<Catalog> catalogs) {
        SmallerCatalogs made = new SmallerCatalogs(catalogs);
        made.withoutCatalogs();
        for (int i = 0; i < catalogs.size(); i++) {
            made.withoutEntries(i);
        }
        for (int i = 0; i < catalogs.size(); i++) {
            made.smallerEntries(i);
        }
        return i -> i < made.smaller.size() ? Optional.of(made.smaller.get(i).get()) : Optional.empty();
    }

    private void withoutCatalogs() {
        for (int i = 0; i < catalogs.size(); i++) {
            int position = i;
            smaller.add(() -> {
                List<Catalog> fewer = new ArrayList<>(catalogs);
                Catalog gone = fewer.remove(position);
                boolean last = fewer.stream().noneMatch(other -> other.id().equals(gone.id()));
                fewer.replaceAll(other -> last ? withoutBase(other, gone.id()) : other);
                return fewer;
            });
        }
    }

    private static Catalog withoutBase(Catalog catalog, String base) {
        if (!catalog.builtOn().contains(base)) {
            return catalog;
        }
        TreeSet<String> builtOn = new TreeSet<>(catalog.builtOn());
        builtOn.remove(base);
        return catalog.toBuilder().builtOn(builtOn).build();
    }

    private void replaced(int position, Supplier<Catalog> other) {
        smaller.add(() -> {
            List<Catalog> after = new ArrayList<>(catalogs);
            after.set(position, other.get());
            return after;
        });
    }

    private void withoutEntries(int position) {
        Catalog of = catalogs.get(position);
        fewer(position, of.overlays(), Catalog.Builder::overlays);
        fewer(position, of.openings(), Catalog.Builder::openings);
        fewer(position, of.transitions(), Catalog.Builder::transitions);
        fewer(position, of.delegations(), Catalog.Builder::delegations);
        fewer(position, of.delegationRules(), Catalog.Builder::delegationRules);
        fewer(position, of.signingRules(), Catalog.Builder::signingRules);
        fewer(position, of.conducts(), Catalog.Builder::conducts);
        fewer(position, of.slips(), Catalog.Builder::slips);
        fewer(position, of.duties(), Catalog.Builder::duties);
        fewer(position, of.programmes(), Catalog.Builder::programmes);
        fewer(position, of.procedures(), Catalog.Builder::procedures);
        withoutRequirements(position);
        fewer(position, of.bounds(), Catalog.Builder::bounds);
        fewer(position, of.readings(), Catalog.Builder::readings);
        fewer(position, of.facts(), Catalog.Builder::facts);
        fewer(position, of.desks(), Catalog.Builder::desks);
        fewer(position, of.units(), Catalog.Builder::units);
        fewer(position, of.offices(), Catalog.Builder::offices);
        fewer(position, of.sources(), Catalog.Builder::sources);
        if (of.calendar().isPresent()) {
            replaced(position, () -> of.toBuilder().calendar(null).build());
        }
        if (!of.validity().equals(Period.ALWAYS)) {
            replaced(position, () -> of.toBuilder().inForce(Period.ALWAYS).build());
        }
    }

    private <T> void fewer(
            int position, List<T> entries, BiFunction<Catalog.Builder, List<T>, Catalog.Builder> setter) {
        for (List<T> kept : parts(entries)) {
            replaced(
                    position,
                    () -> setter.apply(catalogs.get(position).toBuilder(), kept).build());
        }
    }

    /** What is kept without everything, without each half, each quarter, and so on to each one. */
    private static <T> List<List<T>> parts(List<T> entries) {
        List<List<T>> parts = new ArrayList<>();
        for (int size = entries.size(); size > 0; size /= 2) {
            for (int from = 0; from < entries.size(); from += size) {
                List<T> kept = new ArrayList<>(entries.subList(0, from));
                kept.addAll(entries.subList(Math.min(entries.size(), from + size), entries.size()));
                parts.add(kept);
            }
        }
        return parts;
    }

    /** Where a requirement goes, nobody calls for it any more. */
    private void withoutRequirements(int position) {
        for (List<Requirement> kept : parts(catalogs.get(position).requirements())) {
            TreeSet<String> gone = new TreeSet<>();
            catalogs.get(position).requirements().forEach(each -> gone.add(each.id()));
            kept.forEach(each -> gone.remove(each.id()));
            smaller.add(() -> {
                List<Catalog> after = new ArrayList<>(catalogs);
                after.set(
                        position,
                        after.get(position).toBuilder().requirements(kept).build());
                after.replaceAll(each -> notCallingFor(gone, each));
                return after;
            });
        }
    }

    private static Catalog notCallingFor(Set<String> gone, Catalog catalog) {
        List<Procedure> procedures = new ArrayList<>();
        for (Procedure each : catalog.procedures()) {
            procedures.add(each.toBuilder()
                    .requires(without(each.requirements(), gone))
                    .build());
        }
        List<Programme> programmes = new ArrayList<>();
        for (Programme each : catalog.programmes()) {
            List<Coverage> list = new ArrayList<>();
            each.coverages()
                    .forEach(coverage -> list.add(new Coverage(
                            coverage.procedure(), without(coverage.requirements(), gone), coverage.citations())));
            programmes.add(each.toBuilder()
                    .covers(list, each.listCitations())
                    .requires(without(each.requirements(), gone))
                    .build());
        }
        return catalog.toBuilder().procedures(procedures).programmes(programmes).build();
    }

    private static SortedSet<String> without(Iterable<String> ids, Set<String> gone) {
        TreeSet<String> kept = new TreeSet<>();
        ids.forEach(kept::add);
        kept.removeAll(gone);
        return kept;
    }

    private void smallerEntries(int position) {
        Catalog of = catalogs.get(position);
        each(position, of.procedures(), SmallerCatalogs::procedures, Catalog.Builder::procedures);
        each(position, of.programmes(), SmallerCatalogs::programmes, Catalog.Builder::programmes);
        each(position, of.requirements(), SmallerCatalogs::requirements, Catalog.Builder::requirements);
        each(position, of.slips(), SmallerCatalogs::slips, Catalog.Builder::slips);
    }

    private <T> void each(
            int position,
            List<T> entries,
            Function<T, List<T>> smallerOnes,
            BiFunction<Catalog.Builder, List<T>, Catalog.Builder> setter) {
        for (int i = 0; i < entries.size(); i++) {
            int number = i;
            for (T other : smallerOnes.apply(entries.get(i))) {
                replaced(position, () -> {
                    List<T> after = new ArrayList<>(entries);
                    after.set(number, other);
                    return setter.apply(catalogs.get(position).toBuilder(), after)
                            .build();
                });
            }
        }
    }

    private static List<Procedure> procedures(Procedure of) {
        List<Procedure> smaller = new ArrayList<>();
        parts(List.copyOf(of.requirements()))
                .forEach(kept -> smaller.add(of.toBuilder().requires(kept).build()));
        parts(of.limits())
                .forEach(kept -> smaller.add(of.toBuilder().within(kept).build()));
        parts(of.competences())
                .forEach(kept -> smaller.add(of.toBuilder().decidedBy(kept).build()));
        parts(of.stages())
                .forEach(kept -> smaller.add(of.toBuilder().inStages(kept).build()));
        for (int i = 0; i < of.limits().size(); i++) {
            ConditionalLimit limit = of.limits().get(i);
            for (Criterion criterion : criteria(limit.when())) {
                List<ConditionalLimit> limits = new ArrayList<>(of.limits());
                limits.set(i, new ConditionalLimit(limit.limit(), criterion));
                smaller.add(of.toBuilder().within(limits).build());
            }
        }
        if (!of.validity().equals(Period.ALWAYS)) {
            smaller.add(of.toBuilder().inForce(Period.ALWAYS).build());
        }
        return smaller;
    }

    private static List<Programme> programmes(Programme of) {
        List<Programme> smaller = new ArrayList<>();
        parts(of.coverages())
                .forEach(kept -> smaller.add(
                        of.toBuilder().covers(kept, of.listCitations()).build()));
        parts(List.copyOf(of.units()))
                .forEach(kept ->
                        smaller.add(of.toBuilder().in(kept, of.unitCitations()).build()));
        parts(List.copyOf(of.requirements()))
                .forEach(kept -> smaller.add(of.toBuilder().requires(kept).build()));
        return smaller;
    }

    private static List<Requirement> requirements(Requirement of) {
        List<Requirement> smaller = new ArrayList<>();
        for (Criterion criterion : criteria(of.criterion())) {
            smaller.add(new Requirement(
                    of.id(),
                    of.kind(),
                    criterion,
                    of.wording(),
                    of.citations(),
                    new TreeMap<>(),
                    of.validity(),
                    of.judge()));
        }
        return smaller;
    }

    private static List<Slip> slips(Slip of) {
        List<Slip> smaller = new ArrayList<>();
        for (Criterion when : criteria(of.when())) {
            smaller.add(new Slip(of.id(), of.on(), when, of.required(), of.why(), of.citations()));
        }
        return smaller;
    }

    /** Each part alone, with one part less, and with a smaller part. */
    private static List<Criterion> criteria(Criterion of) {
        List<Criterion> smaller = new ArrayList<>();
        List<Criterion> parts = of.parts();
        if (!(of instanceof Criterion.Always)) {
            smaller.add(Criterion.always());
        }
        smaller.addAll(parts);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.size() > 2) {
                List<Criterion> fewer = new ArrayList<>(parts);
                fewer.remove(i);
                again(of, fewer, smaller);
            }
            for (Criterion part : criteria(parts.get(i))) {
                List<Criterion> others = new ArrayList<>(parts);
                others.set(i, part);
                again(of, others, smaller);
            }
        }
        if (of instanceof Criterion.OneOf one && one.values().size() > 1) {
            parts(one.values()).stream()
                    .filter(kept -> !kept.isEmpty())
                    .forEach(kept -> smaller.add(Criterion.oneOf(one.fact(), kept)));
        }
        if (of instanceof Criterion.ContainsAny any && any.members().size() > 1) {
            parts(any.members()).stream()
                    .filter(kept -> !kept.isEmpty())
                    .forEach(kept -> smaller.add(Criterion.containsAny(any.fact(), kept)));
        }
        return smaller;
    }

    private static void again(Criterion of, List<Criterion> parts, List<Criterion> into) {
        if (of instanceof Criterion.AllOf) {
            into.add(Criterion.allOf(parts));
        } else if (of instanceof Criterion.AnyOf) {
            into.add(Criterion.anyOf(parts));
        } else if (of instanceof Criterion.Not) {
            into.add(Criterion.not(parts.get(0)));
        } else if (of instanceof Criterion.UnderReading reading
                && parts.size() == reading.options().size()) {
            TreeMap<String, Criterion> options = new TreeMap<>();
            List<String> names = List.copyOf(reading.options().keySet());
            for (int i = 0; i < names.size(); i++) {
                options.put(names.get(i), parts.get(i));
            }
            into.add(Criterion.underReading(reading.reading(), options));
        }
    }
}
