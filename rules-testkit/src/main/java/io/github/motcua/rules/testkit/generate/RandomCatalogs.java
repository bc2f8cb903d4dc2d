package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Duty;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.ProductBound;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.LimitUnit;
import io.github.motcua.rules.deadline.MonthEnd;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Knower;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A world of random catalogs that belong together: one or two laws, perhaps a catalog on which they are
 * built, and up to three programmes. The same seed always gives the same world.
 */
final class RandomCatalogs {

    private static final List<String> PLACES = List.of("d1", "d1/w1", "d1/w2", "d2/w1", "d2-x/w1", "c/d/w");

    /** Ids that mean something to somebody: to Java, to Drools, to the library. */
    private static final List<String> WORDS = List.of(
            "class",
            "rule",
            "when",
            "then",
            "end",
            "not",
            "contains",
            "notApplicable",
            "this",
            "int",
            "status",
            "outcome",
            "x",
            "contAins",
            "a1",
            "in",
            "package",
            "matches",
            "global",
            "exists");

    private static final List<FactType> TYPES = List.of(FactType.values());

    private final Dice dice;
    private final List<LocalDate> days = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final List<String> nobodysUnits = List.of("elsewhere", "else/where", "e/l/se");
    private final List<Catalog> catalogs = new ArrayList<>();
    private final Set<String> givenIds = new HashSet<>();

    /** Whether some ids stand for two things: what a programme says of all procedures may not use them. */
    private boolean isRepeated;

    private RandomCatalogs(long seed) {
        this.dice = new Dice(seed);
        LocalDate day = LocalDate.of(2021, 1, 1);
        for (int i = 0; i < 4; i++) {
            day = day.plusDays(dice.pick(List.of(1, 2, 30, 59, 400)));
            days.add(day);
        }
        for (int i = dice.between(1, 4); i > 0; i--) {
            codes.add("1.00000" + i);
        }
    }

    /** The catalogs of a seed with features, and the calendars that go with them. */
    static Growing growing(long seed, Set<Feature> features) {
        RandomCatalogs random = new RandomCatalogs(seed);
        List<Catalog> catalogs = random.catalogs();
        List<WorkCalendar> calendars = List.of();
        if (features.contains(Feature.CALENDARS)) {
            calendars = SoundCalendars.of(seed);
            catalogs = withCalendars(catalogs, calendars, Dice.of(seed, -1));
        }
        Growing growing = new Growing(catalogs, calendars, random.days, Dice.of(seed, -2));
        if (features.contains(Feature.DELEGATIONS)) {
            growing.laws().forEach(law -> new RandomDelegations(growing, law).grow());
        }
        RandomChanges changes = new RandomChanges(growing);
        if (features.contains(Feature.OVERLAYS)) {
            changes.overlays();
        }
        if (features.contains(Feature.TRANSITIONS)) {
            changes.transitions();
        }
        if (features.contains(Feature.VERSIONS)) {
            changes.versions();
        }
        return growing;
    }

    private static List<Catalog> withCalendars(List<Catalog> catalogs, List<WorkCalendar> calendars, Dice dice) {
        List<String> ids = new ArrayList<>(Calendars.shipped());
        calendars.forEach(calendar -> ids.addAll(List.of(calendar.id(), calendar.id())));
        List<Catalog> with = new ArrayList<>();
        for (Catalog catalog : catalogs) {
            boolean named = dice.chance(catalog.procedures().isEmpty() ? 0.3 : 0.9);
            with.add(named ? catalog.toBuilder().calendar(dice.pick(ids)).build() : catalog);
        }
        return with;
    }

    private List<Catalog> catalogs() {
        List<String> bases = new ArrayList<>();
        if (dice.chance(0.3)) {
            Draft base = new Draft("a-base", List.of());
            base.shared();
            catalogs.add(base.build());
            bases.add("a-base");
        }
        Draft law = new Draft("law", bases);
        law.shared();
        law.procedures(codes.subList(0, dice.between(1, codes.size())));
        catalogs.add(law.build());
        List<String> laws = new ArrayList<>(List.of("law"));
        if (dice.chance(0.25)) {
            boolean apart = dice.chance(0.5);
            Draft second = new Draft("law-2", apart ? List.of() : bases);
            second.mayRepeatIds = apart;
            isRepeated = apart;
            second.shared();
            second.procedures(List.of("2.000001", "2.000002"));
            catalogs.add(second.build());
            if (!apart) {
                laws.add("law-2");
            }
        }
        List<String> programmes = dice.some(List.of("p", "p-1", "p1", "fast"), 0, 3);
        while (!programmes.isEmpty()) {
            Draft district = new Draft("z-" + programmes.get(0), dice.some(laws, 1, laws.size()));
            district.shared();
            int number = dice.between(1, programmes.size());
            programmes.subList(0, number).forEach(district::programme);
            programmes.subList(0, number).clear();
            catalogs.add(district.build());
        }
        return dice.shuffled(catalogs);
    }

    private static Text text(String word) {
        return Text.of(word + " đã", word);
    }

    private Period period() {
        return switch (dice.between(0, 9)) {
            case 0, 1 -> Period.from(dice.pick(days));
            case 2 -> new Period(null, dice.pick(days));
            case 3, 4 -> {
                List<LocalDate> two = dice.some(days, 2, 2).stream().sorted().toList();
                yield Period.between(two.get(0), dice.chance(0.2) ? two.get(0) : two.get(1));
            }
            default -> Period.ALWAYS;
        };
    }

    /** Up to three periods that do not overlap. */
    private List<Period> periods() {
        List<Period> periods = everyDay();
        return dice.chance(0.2) && periods.size() > 1 ? periods.subList(0, periods.size() - 1) : periods;
    }

    /** Up to three periods that leave no day out. */
    private List<Period> everyDay() {
        List<Period> periods = new ArrayList<>();
        LocalDate from = null;
        for (LocalDate to : dice.some(days, 0, 2).stream().sorted().toList()) {
            periods.add(new Period(from, to));
            from = to.plusDays(1);
        }
        periods.add(new Period(from, null));
        return periods;
    }

    /** One catalog in the making. */
    private final class Draft {
        private final String id;
        private final List<String> builtOn;
        private final Period validity;
        private boolean mayRepeatIds;
        private final List<LegalSource> sources = new ArrayList<>();
        private final List<FactDeclaration> facts = new ArrayList<>();
        private final List<Reading> readings = new ArrayList<>();
        private final List<Unit> units = new ArrayList<>();
        private final List<Requirement> requirements = new ArrayList<>();
        private final List<Procedure> procedures = new ArrayList<>();
        private final List<Programme> programmes = new ArrayList<>();
        private final List<Duty> duties = new ArrayList<>();
        private final List<Slip> slips = new ArrayList<>();
        private final List<ProductBound> bounds = new ArrayList<>();

        Draft(String id, List<String> builtOn) {
            this.id = id;
            this.builtOn = builtOn;
            this.validity = dice.chance(0.8) ? Period.ALWAYS : period();
        }

        Catalog build() {
            return Catalog.catalog(id, "v" + dice.between(1, 9), text(id), text("publisher"))
                    .inForce(validity)
                    .builtOn(builtOn)
                    .sources(sources)
                    .facts(facts)
                    .bounds(bounds)
                    .readings(readings)
                    .units(units)
                    .requirements(requirements)
                    .procedures(procedures)
                    .programmes(programmes)
                    .duties(duties)
                    .slips(slips)
                    .build();
        }

        /** An id that no other catalog of the world has, unless this one stands apart. */
        private String id(String wanted) {
            if (mayRepeatIds || givenIds.add(wanted)) {
                return wanted;
            }
            String other = wanted + (wanted.contains("-") ? "-" : "") + id.replace("-", "0");
            givenIds.add(other);
            return other;
        }

        /** What every kind of catalog may hold. */
        void shared() {
            for (int i = 0; i < 3; i++) {
                sources.add(new LegalSource(
                        id("doc-" + i),
                        dice.chance(0.5) ? "" : i + "/2020/NĐ-CP",
                        text("Decree " + i),
                        text("on " + id),
                        i == 0 ? Period.ALWAYS : period(),
                        text("gazette"),
                        dice.pick(List.of(Certainty.values())),
                        null));
            }
            facts();
            for (int i = dice.between(-1, 2); i > 0; i--) {
                reading(id("reading-" + i));
            }
            units();
            for (RequirementKind kind : RequirementKind.values()) {
                for (int i = dice.between(1, 3); i > 0; i--) {
                    requirements.add(requirement(
                            id(kind.name().substring(0, 5).toLowerCase(java.util.Locale.ROOT) + "-" + i), kind, i));
                }
            }
            for (int i = dice.between(0, 3); i > 0; i--) {
                duties.add(new Duty(id("duty-" + i), outcomes(), text("duty " + i), some(true)));
            }
            for (int i = dice.between(0, 2); i > 0; i--) {
                boolean always = (isRepeated && id.startsWith("z-")) || dice.chance(0.4);
                Criterion when = always ? Criterion.always() : criterion();
                slips.add(new Slip(id("slip-" + i), outcomes(), when, dice.chance(0.5), text("slip " + i), some(true)));
            }
        }

        private Set<Outcome> outcomes() {
            return EnumSet.copyOf(dice.some(List.of(Outcome.values()), 1, 4));
        }

        /** Provisions; at least one of a document that is in force for ever, unless it may be otherwise. */
        private List<Provision> some(boolean mayEnd) {
            List<Provision> provisions = new ArrayList<>();
            if (!mayEnd || dice.chance(0.5)) {
                provisions.add(provision(sources.get(0)));
            }
            for (LegalSource source : dice.some(sources.subList(1, sources.size()), provisions.isEmpty() ? 1 : 0, 2)) {
                provisions.add(provision(source));
            }
            return dice.shuffled(provisions);
        }

        private Provision provision(LegalSource source) {
            Provision whole = Provision.of(source.id());
            return dice.chance(0.3) ? whole.item("2") : whole.article("5").clause("1");
        }

        private void facts() {
            Set<FactType> types = new LinkedHashSet<>(dice.some(TYPES, 3, 6));
            for (FactType type : types) {
                for (int i = dice.between(1, 2); i > 0; i--) {
                    String word = dice.chance(0.15) ? dice.pick(WORDS) : "fact" + TYPES.indexOf(type) + i;
                    boolean atOnce = type == FactType.YES_NO && i == 1 && dice.chance(0.4);
                    facts.add(fact(id(atOnce ? CutOff.CAN_RESOLVE_AT_ONCE : word), type));
                }
            }
            Set<String> seen = new HashSet<>();
            facts.removeIf(fact -> !seen.add(fact.id()));
            List<String> wholes = facts.stream()
                    .filter(fact -> fact.type() == FactType.WHOLE)
                    .map(FactDeclaration::id)
                    .toList();
            if (wholes.size() == 2 && dice.chance(0.3)) {
                bounds.add(new ProductBound(wholes, dice.pick(List.of(1L, 12L, 1000L))));
            }
        }

        private FactDeclaration fact(String factId, FactType type) {
            FactDeclaration.Builder builder = FactDeclaration.fact(factId, type, text(factId), text(factId + "?"));
            if (type == FactType.WHOLE) {
                List<Long> ends = dice.pick(List.of(
                        List.of(0L, 20L),
                        List.of(1L, 1000L),
                        List.of(-5L, 5L),
                        List.of(3L, 4L),
                        List.of(7L, 7L),
                        List.of(Long.MIN_VALUE, Long.MAX_VALUE)));
                builder.range(ends.get(0), ends.get(1));
            }
            if (type.isCoded()) {
                for (String code : dice.some(
                        List.of("A", "B", "C", "D", "E", "F", "G", "H", "WARD", "POST"),
                        1,
                        type == FactType.CHOICE ? 4 : 8)) {
                    builder.value(code, text("value " + code));
                }
            }
            if (dice.chance(0.4)) {
                builder.mayNotApply();
            }
            if (dice.chance(0.3)) {
                builder.changeable();
            }
            return builder.knownBy(EnumSet.copyOf(dice.some(List.of(Knower.values()), 1, 3)))
                    .build();
        }

        private void reading(String readingId) {
            SortedMap<String, Text> options = new TreeMap<>();
            for (String option : dice.some(List.of("wide", "narrow", "other"), 2, 3)) {
                options.put(option, text("read " + option));
            }
            String taken = dice.pick(new ArrayList<>(options.keySet()));
            readings.add(new Reading(readingId, text(readingId + "?"), options, taken, text("because"), some(true)));
        }

        private void units() {
            for (String place : dice.some(PLACES, 1, 3)) {
                String unit = givenIds.add(place) ? place : place + "-" + id;
                for (Period period : periods()) {
                    units.add(new Unit(
                            unit,
                            dice.pick(List.of(Level.values())),
                            text("unit " + unit + " " + period),
                            period,
                            some(true)));
                }
            }
        }

        /** What can be named from here: this catalog and all it is built on. */
        private List<Catalog> bases() {
            Set<String> reached = new LinkedHashSet<>(builtOn);
            for (String base : builtOn) {
                reached.addAll(catalog(base).builtOn());
            }
            return reached.stream().map(this::catalog).toList();
        }

        private Catalog catalog(String wanted) {
            return catalogs.stream()
                    .filter(catalog -> catalog.id().equals(wanted))
                    .findFirst()
                    .orElseThrow();
        }

        private List<FactDeclaration> factsInScope() {
            List<FactDeclaration> all = new ArrayList<>(facts);
            bases().forEach(base -> all.addAll(base.facts()));
            return all;
        }

        private List<Reading> readingsInScope() {
            List<Reading> all = new ArrayList<>(readings);
            bases().forEach(base -> all.addAll(base.readings()));
            return all;
        }

        private List<Requirement> requirementsInScope(boolean eligibility) {
            List<Requirement> all = new ArrayList<>(requirements);
            bases().forEach(base -> all.addAll(base.requirements()));
            all.removeIf(requirement -> (requirement.kind() == RequirementKind.ELIGIBILITY) != eligibility);
            return all;
        }

        private List<Unit> unitsInScope() {
            List<Unit> all = new ArrayList<>(units);
            bases().forEach(base -> all.addAll(base.units()));
            return all;
        }

        private RandomValues values() {
            List<String> places = new ArrayList<>(nobodysUnits);
            unitsInScope().forEach(unit -> places.add(unit.id()));
            List<String> procedureCodes = new ArrayList<>(codes);
            procedureCodes.add("9.000000");
            return new RandomValues(dice, days, places, procedureCodes);
        }

        private Criterion criterion() {
            return new RandomCriteria(dice, values(), factsInScope(), readingsInScope()).next();
        }

        private Requirement requirement(String requirementId, RequirementKind kind, int number) {
            Criterion criterion = kind == RequirementKind.COMPETENCE && dice.chance(0.5)
                    ? Criterion.oneOf(
                            BuiltInFacts.UNIT_LEVEL,
                            dice.some(List.of("CITY", "DISTRICT", "WARD"), 1, 3).stream()
                                    .map(FactValue::of)
                                    .toList())
                    : criterion();
            // The first of its kind always holds, the others perhaps only while a document does.
            boolean always = number == 1 || dice.chance(0.7);
            LegalSource passing = dice.pick(sources);
            SortedMap<String, List<Provision>> grounds = new TreeMap<>();
            if (dice.chance(0.3)) {
                codesIn(criterion).forEach(code -> grounds.put(code, some(true)));
            }
            return new Requirement(
                    requirementId,
                    kind,
                    criterion,
                    text("requirement " + requirementId),
                    always ? some(false) : List.of(provision(passing)),
                    grounds,
                    always ? Period.ALWAYS : passing.inForce(),
                    dice.chance(0.2) ? text("officer") : null);
        }

        private static List<String> codesIn(Criterion criterion) {
            List<String> found = new ArrayList<>();
            criterion.walk(part -> {
                if (part instanceof Criterion.ContainsAny any) {
                    found.addAll(any.members());
                } else if (part instanceof Criterion.OneOf one) {
                    one.values().forEach(value -> found.add(value.toString()));
                }
            });
            return found;
        }

        void procedures(List<String> itsCodes) {
            for (String code : itsCodes) {
                for (Period period : periods()) {
                    procedures.add(procedure(code, period));
                }
            }
        }

        private Procedure procedure(String code, Period period) {
            List<String> required = new ArrayList<>();
            List<Requirement> all = requirementsInScope(false);
            all.stream()
                    .filter(each -> each.kind() == RequirementKind.COMPETENCE
                            && each.validity().equals(Period.ALWAYS)
                            && requirements.contains(each))
                    .findFirst()
                    .ifPresent(each -> required.add(each.id()));
            dice.some(all, 0, 4).forEach(each -> required.add(each.id()));
            List<Competence> bodies = new ArrayList<>();
            for (Level level : dice.some(List.of(Level.values()), 0, 3)) {
                for (Period days : bodies.isEmpty() ? everyDay() : periods()) {
                    bodies.add(Competence.own(level, text("chair of " + level + " " + days), days, some(true)));
                }
            }
            List<ConditionalLimit> limits = new ArrayList<>();
            boolean only = dice.chance(0.3);
            for (int i = only ? 1 : dice.between(1, 4); i > 0; i--) {
                limits.add(new ConditionalLimit(limit("limit-" + i), only ? Criterion.always() : criterion()));
            }
            Procedure.Builder builder = Procedure.procedure(code, text("procedure " + code + " " + period))
                    .inField(text("field"))
                    .inForce(period)
                    .decidedBy(dice.shuffled(bodies))
                    .requires(required)
                    .within(dice.shuffled(limits))
                    .because(some(true));
            return (dice.chance(0.25) ? builder.interlinked() : builder).build();
        }

        private TimeLimit limit(String limitId) {
            LimitUnit unit = dice.pick(List.of(LimitUnit.values()));
            List<String> amounts = switch (unit) {
                case SAME_DAY -> List.of("0");
                case WORKING_HOUR, WORKING_DAY -> List.of("1", "7.5", "3660", "0.25", "10");
                case CALENDAR_DAY -> List.of("1", "3660", "10");
                case MONTH -> List.of("1", "0.5", "10.5", "120");
            };
            Term term = new Term(
                    new BigDecimal(dice.pick(amounts)),
                    unit,
                    unit == LimitUnit.MONTH ? dice.pick(List.of(MonthEnd.values())) : null);
            CutOff.Effect effect = dice.pick(List.of(CutOff.Effect.values()));
            CutOff cutOff = !dice.chance(0.3)
                    ? null
                    : dice.chance(0.5) ? CutOff.after(LocalTime.of(15, 0), effect) : CutOff.inLastHours(1, effect);
            boolean allowed = cutOff == null || cutOff.isAllowedFor(term);
            return new TimeLimit(limitId, term, allowed ? cutOff : null, text(limitId), some(true));
        }

        void programme(String programmeId) {
            List<String> covered = new ArrayList<>();
            bases().forEach(base -> base.procedures().forEach(procedure -> covered.add(procedure.code())));
            List<Coverage> list = new ArrayList<>();
            for (String code : dice.some(new LinkedHashSet<>(covered), 1, 4)) {
                list.add(new Coverage(code, new java.util.TreeSet<>(eligibility(0, 1)), some(true)));
            }
            List<String> places = unitsInScope().stream().map(Unit::id).toList();
            programmes.add(Programme.programme(programmeId, text("programme " + programmeId))
                    .during(period(), some(true))
                    .in(dice.some(new LinkedHashSet<>(places), 1, 6), some(true))
                    .covers(list, some(true))
                    .requires(eligibility(0, 2))
                    .build());
        }

        private List<String> eligibility(int min, int max) {
            return dice.some(requirementsInScope(true), min, max).stream()
                    .map(Requirement::id)
                    .toList();
        }
    }
}
