package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.cited;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.calendar.WorkCalendars;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Unchecked;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Delegation.Unstated;
import io.github.motcua.rules.competence.DelegationRule;
import io.github.motcua.rules.competence.DelegationRule.Reach;
import io.github.motcua.rules.competence.Exclusion;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.OfficeKind;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decider;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.DelegationFinding;
import io.github.motcua.rules.drools.DroolsExaminer;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Random graphs of delegations, those with circles and chains included, against a plain reading of the law:
 * what stands against each delegation, who decides, and on what basis. One procedure has one graph.
 */
class DelegationGraphsTest {

    private static final int GRAPHS = Integer.getInteger("motcua.graphs", 100_000);
    private static final int GRAPHS_OF_A_WORLD = 500;
    private static final LocalDate ABOLISHED = LocalDate.of(2025, 7, 1);
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 365;
    private static final List<String> UNITS =
            List.of("city", "north", "south", "north/a", "north/b", "south/a", "south/old");

    private final Random dice = new Random(20_261_122);
    private final Map<String, Office> offices = new LinkedHashMap<>();
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<Exclusion, Integer> seen = new EnumMap<>(Exclusion.class);
    private final Map<String, Integer> verdicts = new TreeMap<>();

    @Test
    void every_graph_is_judged_as_the_law_says() {
        for (int done = 0; done < GRAPHS; done += GRAPHS_OF_A_WORLD) {
            world(done);
        }

        assertThat(seen.keySet()).isEqualTo(EnumSet.allOf(Exclusion.class));
        assertThat(seen.values()).allMatch(times -> times >= 100);
        assertThat(verdicts.keySet()).containsExactly("CONFLICT", "DELEGATED", "NONE", "OPEN", "OWN");
        assertThat(verdicts.values()).allMatch(times -> times >= 100);
    }

    private void world(int number) {
        offices();
        units();
        List<DelegationRule> rules = rules();
        List<Procedure> procedures = new ArrayList<>();
        List<Delegation> delegations = new ArrayList<>();
        Map<String, List<Delegation>> graphs = new TreeMap<>();
        for (int i = 0; i < GRAPHS_OF_A_WORLD; i++) {
            String code = "1." + (100_000 + i);
            procedures.add(procedure(code));
            for (int j = dice.nextInt(7); j > 0; j--) {
                Delegation made = delegation("d" + i + "-" + j, code);
                delegations.add(made);
                graphs.computeIfAbsent(code, key -> new ArrayList<>()).add(made);
            }
        }
        Catalog catalog = SmallCatalog.catalog("law")
                .sources(List.of(
                        SmallCatalog.catalog("law").build().sources().get(0),
                        source("qd", Period.ALWAYS),
                        source("ending", new Period(null, FIRST.plusDays(200)))))
                .facts(List.of(SmallCatalog.fact("amount", FactType.WHOLE)
                        .range(0, 1000)
                        .build()))
                .offices(List.copyOf(offices.values()))
                .units(List.copyOf(units.values()))
                .delegationRules(rules)
                .requirements(List.of(SmallCatalog.requirement(
                        "law",
                        "competent",
                        RequirementKind.COMPETENCE,
                        Criterion.not(Criterion.is(BuiltInFacts.COMPETENCE_BASIS, FactValue.of("NONE"))))))
                .procedures(procedures)
                .delegations(delegations)
                .build();
        WorkCalendars calendars = WorkCalendars.of(List.of(Calendars.vnPublicSector()));
        Decider decider = new Decider(Unchecked.set(catalog), () -> calendars, new DroolsExaminer(), false);
        for (Procedure procedure : procedures) {
            Case given =
                    Case.of(procedure.code()).at(pick(UNITS)).receivedAt(FIRST.plusDays(dice.nextInt(DAYS)) + "T09:00");
            if (dice.nextInt(4) > 0) {
                given = given.with("amount", dice.nextInt(1001));
            }
            compare(decider.decide(given), given, procedure, graphs.getOrDefault(procedure.code(), List.of()), rules);
        }
        assertThat(number).isLessThan(GRAPHS);
    }

    private static LegalSource source(String id, Period inForce) {
        return new LegalSource(id, "", Text.same(id), Text.same(id), inForce, Text.same("read"), Certainty.FOUND, null);
    }

    private <T> T pick(List<T> from) {
        return from.get(dice.nextInt(from.size()));
    }

    private void offices() {
        office("tinh", Level.CITY, OfficeKind.COMMITTEE);
        office("so", Level.CITY, OfficeKind.AGENCY);
        office("huyen", Level.DISTRICT, OfficeKind.COMMITTEE);
        office("phong", Level.DISTRICT, OfficeKind.AGENCY);
        office("xa", Level.WARD, OfficeKind.COMMITTEE);
    }

    private void office(String id, Level level, OfficeKind kind) {
        Period days = level == Level.DISTRICT ? new Period(null, ABOLISHED.minusDays(1)) : Period.ALWAYS;
        offices.put(
                id, new Office(id, level, kind, Text.same(id), Map.of(Rank.HEAD, Text.same("head")), days, List.of()));
    }

    private void units() {
        for (String id : UNITS) {
            Level level = id.contains("/") ? Level.WARD : id.equals("city") ? Level.CITY : Level.DISTRICT;
            Period days = level == Level.DISTRICT ? new Period(null, ABOLISHED.minusDays(1)) : Period.ALWAYS;
            if (id.equals("south/old")) {
                days = new Period(null, FIRST.plusDays(100));
            }
            units.put(id, new Unit(id, level, Text.same(id), days, List.of()));
        }
    }

    private List<DelegationRule> rules() {
        List<DelegationRule> rules = new ArrayList<>();
        for (OfficeKind from : List.of(OfficeKind.COMMITTEE, OfficeKind.AGENCY)) {
            for (OfficeKind to : List.of(OfficeKind.COMMITTEE, OfficeKind.AGENCY)) {
                for (Reach reach : Reach.values()) {
                    for (int posts = 0; posts < 4; posts++) {
                        if (dice.nextInt(4) == 0) {
                            continue;
                        }
                        Period days = switch (dice.nextInt(6)) {
                            case 0 -> Period.from(FIRST.plusDays(dice.nextInt(DAYS)));
                            case 1 -> new Period(null, FIRST.plusDays(dice.nextInt(DAYS)));
                            default -> Period.ALWAYS;
                        };
                        rules.add(new DelegationRule(
                                from + "-" + to + "-" + reach + "-" + posts,
                                from,
                                posts % 2 == 0 ? Rank.HEAD : null,
                                EnumSet.allOf(Level.class),
                                to,
                                posts < 2 ? Rank.HEAD : null,
                                reach,
                                days,
                                cited("law")));
                    }
                }
            }
        }
        return rules;
    }

    private Procedure procedure(String code) {
        List<Competence> competences = new ArrayList<>();
        Office office = pick(List.copyOf(offices.values()));
        competences.add(new Competence(
                office.level(),
                dice.nextInt(5) == 0 ? "" : office.id(),
                null,
                dice.nextBoolean() ? Basis.OWN : Basis.DECENTRALISED,
                List.of(),
                Text.same("head"),
                dice.nextInt(5) == 0 ? Period.from(FIRST.plusDays(180)) : Period.ALWAYS,
                cited("law")));
        return Procedure.procedure(code, Text.same(code))
                .inField(Text.same("field"))
                .requires(List.of("competent"))
                .within(SmallCatalog.always("law"))
                .decidedBy(competences)
                .because(cited("law"))
                .build();
    }

    /** One against which little stands but where the power comes from and who it is given to. */
    private Delegation soundDelegation(String id, String code) {
        Office from = pick(List.of(offices.get("tinh"), offices.get("huyen"), offices.get("so")));
        Office to = pick(List.of(offices.get("huyen"), offices.get("phong"), offices.get("xa"), offices.get("xa")));
        return Delegation.delegation(id, body(from), body(to))
                .procedures(List.of(code))
                .by("qd")
                .when(dice.nextInt(3) == 0 ? Criterion.atMost("amount", FactValue.of(500)) : Criterion.always())
                .during(Period.between(FIRST.minusDays(50), FIRST.plusDays(400)))
                .notKnown(dice.nextInt(10) == 0 ? List.of(Unstated.PERIOD) : List.of())
                .because(cited("law"))
                .build();
    }

    private Delegation delegation(String id, String code) {
        if (dice.nextBoolean()) {
            return soundDelegation(id, code);
        }
        Office from = pick(List.copyOf(offices.values()));
        Office to = dice.nextInt(8) == 0 ? from : pick(List.copyOf(offices.values()));
        LocalDate first = FIRST.plusDays(dice.nextInt(DAYS) - 200);
        LocalDate last = first.plusDays(100 + dice.nextInt(400));
        Period days = switch (dice.nextInt(12)) {
            case 0 -> Period.from(first);
            case 1 -> new Period(null, last);
            case 2 -> Period.ALWAYS;
            default -> Period.between(first, last);
        };
        List<Unstated> notKnown =
                dice.nextInt(10) > 0 ? List.of() : List.of(pick(List.of(Unstated.INSTRUMENT, Unstated.PERIOD)));
        return Delegation.delegation(id, body(from), body(to))
                .manner(dice.nextInt(5) == 0 ? pick(List.of(Manner.values())) : Manner.TASK)
                .procedures(List.of(code))
                .when(dice.nextInt(4) == 0 ? Criterion.atMost("amount", FactValue.of(500)) : Criterion.always())
                .by(dice.nextInt(10) == 0 ? "" : "qd")
                .during(days)
                .revokedOn(dice.nextInt(6) == 0 ? FIRST.plusDays(dice.nextInt(DAYS)) : null)
                .endsWith(dice.nextInt(6) == 0 ? List.of("ending") : List.of())
                .notKnown(notKnown)
                .because(cited("law"))
                .build();
    }

    private Body body(Office office) {
        List<String> there = switch (office.level()) {
            case CITY -> List.of("city");
            case DISTRICT -> List.of("north", "south");
            case WARD -> List.of("north", "south", "north/a", "north/b", "south/a", "south/old");
        };
        Set<String> where = new TreeSet<>();
        for (int i = dice.nextInt(3); i > 0; i--) {
            where.add(pick(there));
        }
        Body body = Body.of(office.id(), where);
        return dice.nextInt(5) == 0 ? body.post(Rank.HEAD) : body;
    }

    // The law, read plainly

    private void compare(
            Decision decision, Case given, Procedure procedure, List<Delegation> graph, List<DelegationRule> rules) {
        String desk = given.unit().orElseThrow();
        LocalDate day = given.receivedAt().orElseThrow().toLocalDate();
        Plain plain = new Plain(procedure, graph, rules, desk, day);
        Integer amount = given.facts().containsKey("amount")
                ? Integer.valueOf(given.facts().get("amount").toString())
                : null;
        List<String> expected = new ArrayList<>();
        for (Delegation delegation : graph) {
            if (plain.concerns(delegation)) {
                Set<Exclusion> against = plain.against(delegation, amount);
                boolean isOpen = against.isEmpty() && plain.isOpen(delegation, amount);
                Status status = isOpen ? Status.UNDETERMINED : against.isEmpty() ? Status.MET : Status.NOT_MET;
                expected.add(delegation.id() + " " + status + " " + against);
                against.forEach(exclusion -> seen.merge(exclusion, 1, Integer::sum));
            }
        }
        List<String> found = new ArrayList<>();
        for (DelegationFinding finding : decision.delegations()) {
            Set<Exclusion> against = EnumSet.noneOf(Exclusion.class);
            finding.reasons().forEach(reason -> against.add(reason.exclusion()));
            found.add(finding.id() + " " + finding.status() + " " + against);
        }
        Supplier<String> replay = () -> given + " of " + procedure.competences() + " by " + graph + " with " + rules;
        assertThat(found).as(replay).containsExactlyInAnyOrderElementsOf(expected);

        Set<String> deciders = new TreeSet<>();
        for (int completion : amount == null ? List.of(500, 501) : List.of(amount)) {
            deciders.add(plain.decider(completion));
        }
        String expectedDecider = deciders.size() == 1 ? deciders.iterator().next() : "OPEN";
        verdicts.merge(expectedDecider.replaceAll(" .*", ""), 1, Integer::sum);
        assertThat(decision.competence()
                        .map(body -> body.basis() == Basis.DELEGATED
                                ? "DELEGATED " + body.delegation()
                                : "OWN " + body.basis())
                        .orElse("nobody"))
                .as(replay)
                .isEqualTo(
                        expectedDecider.startsWith("OWN") || expectedDecider.startsWith("DELEGATED")
                                ? expectedDecider
                                : "nobody");
    }

    private final class Plain {
        private final Procedure procedure;
        private final List<Delegation> graph;
        private final List<DelegationRule> rules;
        private final String desk;
        private final LocalDate day;

        Plain(Procedure procedure, List<Delegation> graph, List<DelegationRule> rules, String desk, LocalDate day) {
            this.procedure = procedure;
            this.graph = graph;
            this.rules = rules;
            this.desk = desk;
            this.day = day;
        }

        /** A delegation that names no unit concerns everybody; otherwise it names the desk or what it lies in. */
        boolean concerns(Delegation delegation) {
            Set<String> named = new HashSet<>(delegation.from().units());
            named.addAll(delegation.to().units());
            return named.isEmpty()
                    || named.contains(desk)
                    || (desk.contains("/") && named.contains(desk.substring(0, desk.indexOf('/'))));
        }

        private boolean lies(String unit, Set<String> within) {
            return within.isEmpty()
                    || within.stream().anyMatch(each -> unit.equals(each) || unit.startsWith(each + "/"));
        }

        private boolean isOf(String unit, Body body) {
            return units.get(unit).level() == offices.get(body.office()).level() && lies(unit, body.units());
        }

        private String taker(Delegation delegation) {
            return isOf(desk, delegation.to()) ? desk : "";
        }

        private String giver(Body body, String seenFrom) {
            if (seenFrom.isEmpty()) {
                return only(body);
            }
            if (isOf(seenFrom, body)) {
                return seenFrom;
            }
            String around = seenFrom.contains("/") ? seenFrom.substring(0, seenFrom.indexOf('/')) : "";
            return !around.isEmpty() && isOf(around, body) ? around : only(body);
        }

        private String only(Body body) {
            if (body.units().size() != 1) {
                return "";
            }
            String unit = body.units().first();
            return units.get(unit).level() == offices.get(body.office()).level() ? unit : "";
        }

        /** A desk that is no more has no power. */
        Competence own() {
            return !units.get(desk).validity().contains(day)
                    ? null
                    : procedure.competences().stream()
                            .filter(each -> each.validity().contains(day)
                                    && each.level() == units.get(desk).level())
                            .findFirst()
                            .orElse(null);
        }

        /** Who decides if everything is known but what the data itself leaves open. */
        String decider(int amount) {
            List<String> holding = new ArrayList<>();
            boolean open = false;
            for (Delegation delegation : graph) {
                if (delegation.manner() == Manner.TASK
                        && concerns(delegation)
                        && against(delegation, amount).isEmpty()) {
                    if (isOpen(delegation, amount)) {
                        open = true;
                    } else {
                        holding.add(delegation.id());
                    }
                }
            }
            if (holding.size() > 1) {
                return "CONFLICT";
            }
            if (holding.size() == 1) {
                return open ? "OPEN" : "DELEGATED " + holding.get(0);
            }
            Competence own = own();
            return own != null ? "OWN " + own.basis() : open ? "OPEN" : "NONE";
        }

        private boolean owns(String office) {
            return procedure.competences().stream()
                    .filter(each -> each.validity().contains(day))
                    .anyMatch(each -> each.office().isEmpty()
                            ? each.level() == offices.get(office).level()
                            : each.office().equals(office));
        }

        Set<Exclusion> against(Delegation delegation, Integer amount) {
            Set<Exclusion> found = EnumSet.noneOf(Exclusion.class);
            Period days = delegation.validity();
            if (delegation.instrument().isEmpty() && !delegation.notKnown().contains(Unstated.INSTRUMENT)) {
                found.add(Exclusion.NOT_WRITTEN);
            }
            if ((days.start().isEmpty() || days.end().isEmpty())
                    && delegation.manner() != Manner.BY_ORDER
                    && !delegation.notKnown().contains(Unstated.PERIOD)) {
                found.add(Exclusion.NO_PERIOD);
            }
            if (days.start().filter(day::isBefore).isPresent()) {
                found.add(Exclusion.NOT_YET_IN_FORCE);
            }
            if (days.end().filter(day::isAfter).isPresent()) {
                found.add(Exclusion.EXPIRED);
            }
            if (delegation.revokedOn().filter(from -> !day.isBefore(from)).isPresent()) {
                found.add(Exclusion.REVOKED);
            }
            if (!delegation.endsWith().isEmpty() && day.isAfter(FIRST.plusDays(200))) {
                found.add(Exclusion.LAW_CHANGED);
            }
            boolean tooMuch = !delegation.when().equals(Criterion.always()) && amount != null && amount > 500;
            if (taker(delegation).isEmpty() || tooMuch) {
                found.add(Exclusion.OUTSIDE_SCOPE);
            }
            for (String office :
                    List.of(delegation.from().office(), delegation.to().office())) {
                if (!offices.get(office).validity().contains(day)) {
                    found.add(Exclusion.BODY_ABOLISHED);
                }
            }
            for (String unit : List.of(giver(delegation.from(), desk), taker(delegation))) {
                if (!unit.isEmpty() && !units.get(unit).validity().contains(day)) {
                    found.add(Exclusion.BODY_ABOLISHED);
                }
            }
            power(delegation, found);
            if (!taker(delegation).isEmpty()
                    && delegation.manner() == Manner.TASK
                    && rules.stream().anyMatch(rule -> rule.validity().contains(day))
                    && rules.stream().noneMatch(rule -> rule.validity().contains(day) && allows(rule, delegation))) {
                found.add(Exclusion.LEVEL_NOT_ALLOWED);
            }
            return found;
        }

        boolean isOpen(Delegation delegation, Integer amount) {
            return delegation.notKnown().contains(Unstated.PERIOD)
                    || (amount == null && !delegation.when().equals(Criterion.always()))
                    || (delegation.manner() == Manner.TASK
                            && rules.stream().noneMatch(rule -> rule.validity().contains(day)));
        }

        private boolean allows(DelegationRule rule, Delegation delegation) {
            Office from = offices.get(delegation.from().office());
            Office to = offices.get(delegation.to().office());
            boolean sameUnit = giver(delegation.from(), desk).equals(taker(delegation));
            boolean reaches = switch (rule.reach()) {
                case SAME_OFFICE -> sameUnit && from == to;
                case SAME_UNIT -> sameUnit && from != to;
                case LOWER_UNIT ->
                    !sameUnit && to.level().ordinal() > from.level().ordinal();
            };
            return reaches
                    && rule.from() == from.kind()
                    && rule.to() == to.kind()
                    && rule.delegator().equals(delegation.from().rank())
                    && rule.delegate().equals(delegation.to().rank());
        }

        /** Who stands behind the delegator: everybody from whom the power could have come to it. */
        private void power(Delegation delegation, Set<Exclusion> found) {
            if (owns(delegation.from().office())) {
                return;
            }
            String delegator = node(delegation.from(), giver(delegation.from(), desk));
            String delegate = node(delegation.to(), taker(delegation));
            Set<String> behind = new TreeSet<>();
            behind(delegation.from(), giver(delegation.from(), desk), behind);
            if (behind.contains(delegate) || delegator.equals(delegate)) {
                found.add(Exclusion.CIRCULAR);
            } else {
                found.add(behind.isEmpty() ? Exclusion.NOT_DELEGATORS_POWER : Exclusion.RE_DELEGATION);
            }
        }

        private String node(Body body, String unit) {
            return body.office() + "/" + body.rank() + "@" + unit;
        }

        private void behind(Body body, String unit, Set<String> found) {
            for (Delegation each : graph) {
                boolean inForce = each.validity().contains(day)
                        && each.revokedOn().filter(from -> !day.isBefore(from)).isEmpty();
                boolean toIt = each.to().office().equals(body.office())
                        && each.to().rank().equals(body.rank())
                        && (each.to().units().isEmpty()
                                || (!unit.isEmpty() && lies(unit, each.to().units())));
                boolean near = new Plain(procedure, graph, rules, unit, day).concernsFrom(each);
                if (inForce && toIt && near) {
                    String giver = giver(each.from(), unit);
                    if (found.add(node(each.from(), giver))) {
                        behind(each.from(), giver, found);
                    }
                }
            }
        }

        private boolean concernsFrom(Delegation delegation) {
            Set<String> named = new HashSet<>(delegation.from().units());
            named.addAll(delegation.to().units());
            return named.isEmpty() || (!desk.isEmpty() && concerns(delegation));
        }
    }
}
