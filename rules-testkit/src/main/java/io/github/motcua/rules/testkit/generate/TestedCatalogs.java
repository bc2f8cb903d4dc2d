package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.calendar.WorkCalendars;
import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.CatalogVersions;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.Issue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Catalogs that are tested, with those on which they are built, their rules, and what of them is in force for a case.
 * Safe for use by many threads.
 */
public final class TestedCatalogs {

    private static final String FACTS = "/facts/";
    private static final int NATIONAL_CODE = "2.000815".length();

    private final List<Catalog> catalogs;
    private final List<WorkCalendar> calendars;
    private final WorkCalendars times;
    private final CatalogVersions versions;
    private final ProcedureRules rules;
    private final Map<ProcedureInForce, SortedMap<String, List<FactValue>>> worthTrying = new ConcurrentHashMap<>();

    private @Nullable List<Case> valid;

    private TestedCatalogs(Collection<Catalog> given, Collection<WorkCalendar> calendars) {
        this.catalogs = List.copyOf(Catalogs.withBases(given));
        this.calendars = List.copyOf(calendars);
        Map<String, WorkCalendar> byId = new LinkedHashMap<>();
        Calendars.shipped().forEach(id -> byId.put(id, Calendars.shipped(id).orElseThrow()));
        calendars.forEach(calendar -> byId.put(calendar.id(), calendar));
        this.times = Calendars.of(byId.values());
        this.versions = CatalogVersions.of(catalogs, byId.keySet());
        this.rules = ProcedureRules.of(catalogs, calendars);
    }

    /**
     * Loads catalogs. Those that come with the library and on which they are built need not be given.
     *
     * @throws io.github.motcua.rules.issue.RejectedException with all problems of the catalogs
     */
    public static TestedCatalogs of(Catalog... catalogs) {
        return of(List.of(catalogs), List.of());
    }

    /**
     * Loads catalogs; see {@link #of(Catalog...)}.
     *
     * @param calendars the calendars by which they are counted, beside those that come with the library
     * @throws io.github.motcua.rules.issue.RejectedException with all problems of the catalogs and the calendars
     */
    public static TestedCatalogs of(Collection<Catalog> catalogs, Collection<WorkCalendar> calendars) {
        return new TestedCatalogs(catalogs, calendars);
    }

    /** The catalogs, those on which they are built included. */
    public List<Catalog> catalogs() {
        return catalogs;
    }

    /** The calendars that were given. */
    public List<WorkCalendar> calendars() {
        return calendars;
    }

    /** Their rules. */
    public ProcedureRules rules() {
        return rules;
    }

    /** A case of each procedure in each span that meets all it can; looked for once, since that takes a second. */
    synchronized List<Case> valid() {
        List<Case> known = valid;
        if (known == null) {
            known = new ValidCases(this).cases();
            valid = known;
        }
        return known;
    }

    SortedSet<String> procedures() {
        return rules.procedures();
    }

    /**
     * What is in force for a case: on the day whose law counts, in the unit that received it. Empty if nothing is, or
     * the case does not say when it was received.
     */
    public Optional<ProcedureInForce> inForce(Case given) {
        return given.receivedAt().flatMap(received -> {
            String code = national(given.procedure());
            LocalDate day = received.toLocalDate();
            LocalDate lawDay = lawDay(code, day, given.decidedOn().orElse(day));
            return on(code, lawDay, given.unit().orElse(null));
        });
    }

    /** Whether the catalogs can decide a case. */
    public boolean accepts(Case given) {
        return inForce(given).isPresent() && rules.check(given).isEmpty();
    }

    /**
     * A case as the catalogs can decide it: as it is, or without the facts that it may not state. Empty if nothing is in
     * force for it, or more than facts is wrong.
     */
    public Optional<Case> sound(Case given) {
        if (inForce(given).isEmpty()) {
            return Optional.empty();
        }
        List<Issue> issues = rules.check(given);
        if (issues.isEmpty()) {
            return Optional.of(given);
        }
        Case sound = given;
        for (Issue issue : issues) {
            String pointer = issue.location().pointer();
            if (!pointer.startsWith(FACTS)) {
                return Optional.empty();
            }
            sound = sound.without(pointer.substring(FACTS.length()));
        }
        return rules.check(sound).isEmpty() ? Optional.of(sound) : Optional.empty();
    }

    private String national(String code) {
        return procedures().contains(code) || code.length() <= NATIONAL_CODE ? code : code.substring(0, NATIONAL_CODE);
    }

    /** What is in force on a day, whatever units have of their own. */
    Optional<ProcedureInForce> on(String code, LocalDate day) {
        return versions.on(day).inForce(code, day);
    }

    /** What is in force on a day in a unit; if that is not known, what may be. */
    Optional<ProcedureInForce> on(String code, LocalDate day, @Nullable String unit) {
        return versions.on(day).inForce(code, day, unit);
    }

    /** The day whose law counts for a dossier. */
    LocalDate lawDay(String code, LocalDate received, LocalDate decided) {
        return decided.isAfter(received) ? versions.lawDay(code, received, decided) : received;
    }

    /** The working time by which a procedure is counted in a unit. */
    Optional<WorkingTime> time(ProcedureInForce inForce, LocalDate day, @Nullable String unit) {
        return versions.on(day).calendar(inForce, unit).flatMap(times::time);
    }

    /**
     * For each fact that a case may state: the values that criteria compare it with, what lies beside them, and what
     * nobody mentions. At most 256 values of a fact; of a whole number, date or time those one step beside each limit.
     *
     * @param inForce what is in force for the case
     */
    public SortedMap<String, List<FactValue>> worthTrying(ProcedureInForce inForce) {
        return worthTrying.computeIfAbsent(inForce, this::findWorthTrying);
    }

    /**
     * The same for one case: of facts that are compared with another fact, what the case itself says of the same kind
     * (the unit that received it, the day, the hour, its procedure) comes first.
     */
    SortedMap<String, List<FactValue>> worthTrying(ProcedureInForce inForce, Case given) {
        SortedMap<String, List<FactValue>> tried = new TreeMap<>(worthTrying(inForce));
        for (Criterion comparison : comparisons(inForce)) {
            if (comparison.ownFacts().size() == 2) {
                comparison
                        .ownFacts()
                        .forEach(fact -> tried.computeIfPresent(fact, (id, values) -> {
                            Set<FactValue> all = new LinkedHashSet<>();
                            said(Objects.requireNonNull(inForce.facts().get(id)).type(), given)
                                    .ifPresent(all::add);
                            all.addAll(values);
                            return List.copyOf(all);
                        }));
            }
        }
        return tried;
    }

    private Optional<FactValue> said(FactType type, Case given) {
        Optional<LocalDateTime> received = given.receivedAt();
        return switch (type) {
            case UNIT -> given.unit().map(FactValue::of);
            case UNITS -> given.unit().map(unit -> FactValue.of(List.of(unit)));
            case DATE -> received.map(at -> FactValue.of(at.toLocalDate().toString()));
            case TIME -> received.map(at -> FactValue.of(at.toLocalTime().toString()));
            case PROCEDURE -> Optional.of(FactValue.of(national(given.procedure())));
            default -> Optional.empty();
        };
    }

    private SortedMap<String, List<FactValue>> findWorthTrying(ProcedureInForce inForce) {
        List<Criterion> comparisons = comparisons(inForce);
        SortedMap<String, List<FactValue>> tried = new TreeMap<>();
        for (FactDeclaration fact : inForce.facts().values()) {
            if (!BuiltInFacts.declarations().containsKey(fact.id())) {
                tried.put(fact.id(), new WorthTrying(fact, comparisons, inForce.facts()).values());
            }
        }
        return Collections.unmodifiableSortedMap(tried);
    }

    /** Every comparison of a fact that bears on a procedure. */
    private List<Criterion> comparisons(ProcedureInForce inForce) {
        List<Criterion> comparisons = new ArrayList<>();
        inForce.requirements().forEach(each -> each.requirement().criterion().walk(comparisons::add));
        inForce.limits().forEach(limit -> limit.entry().when().walk(comparisons::add));
        inForce.slips().forEach(slip -> slip.entry().when().walk(comparisons::add));
        delegationConditions(inForce).forEach(condition -> condition.walk(comparisons::add));
        comparisons.removeIf(
                part -> part.ownFacts().isEmpty() || !inForce.facts().keySet().containsAll(part.ownFacts()));
        return comparisons;
    }

    /** The conditions of the delegations of a procedure, by whatever catalog. */
    public List<Criterion> delegationConditions(ProcedureInForce inForce) {
        List<Criterion> conditions = new ArrayList<>();
        for (Catalog catalog : catalogs) {
            catalog.delegations().stream()
                    .filter(delegation ->
                            delegation.procedures().contains(inForce.procedure().code())
                                    || delegation.procedures().isEmpty())
                    .forEach(delegation -> conditions.add(delegation.when()));
        }
        return conditions;
    }
}
