package io.github.motcua.rules;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.AppliedLimit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Place;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.legal.Period;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cases around every boundary of the shipped catalogs: from an unobjectionable request for each procedure,
 * one thing at a time is changed to each value that a criterion could tell apart, or forgotten; and the day
 * is moved to the day before, the day, and the day after every change of the law.
 */
final class Probes {

    private static final String HERE = "hoan-kiem/hang-bac";
    private static final String ELSEWHERE = "dong-da/lang-thuong";

    private Probes() {}

    /** Without repetition, always in the same order. */
    static List<Case> all() {
        Set<Case> probes = new LinkedHashSet<>();
        for (Case base : List.of(
                Desk.copies(),
                Desk.signature(),
                Desk.translator(),
                otherTranslator(),
                Desk.registerCopy(),
                Desk.extract(),
                Desk.marriage(),
                Desk.foreignMarriage(),
                foreignMarriageAtTheDistrict(),
                Desk.death(),
                Desk.birth(),
                Desk.birthGroup(),
                Desk.karaokeGroup())) {
            probes.add(base);
            circumstances(base, probes);
            facts(base, probes);
            slips(base, probes);
        }
        probes.add(Desk.death().withNotApplicable("lastResidence").with("placeOfDeath", HERE));
        probes.add(Desk.death().withNotApplicable("lastResidence").with("placeOfDeath", ELSEWHERE));
        for (int perOriginal : List.of(9, 10, 11)) {
            probes.add(Desk.copies().with("copies", 12).with("originals", 2).with("copiesPerOriginal", perOriginal));
        }
        probes.add(Desk.copies().with("copies", 12).with("originals", 3).with("copiesPerOriginal", 5));
        for (String reason : List.of("OLD_AND_WEAK", "CANNOT_WALK", "DETAINED", "OTHER_GOOD_REASON", "NONE")) {
            probes.add(Desk.signature().atHome().with("offSiteReason", reason));
        }
        probes.add(Desk.copies().with("copies", 50_000));
        probes.add(Desk.copies().with("copies", 9_901).with("pagesPerCopy", 101));
        probes.add(Desk.marriage().online().without("needsVerification"));
        probes.add(Desk.copies().at("hoan-kiem").receivedAt("2025-06-30T09:00"));
        probes.add(Desk.copies().at("hoan-kiem").receivedAt("2025-07-01T09:00").with("unitLevel", "DISTRICT"));
        probes.add(Desk.signature().at("hoan-kiem").receivedAt("2025-06-30T09:00"));
        probes.add(
                Desk.signature().at("hoan-kiem").receivedAt("2025-07-01T09:00").with("unitLevel", "DISTRICT"));
        probes.add(Desk.extract().at("hoan-kiem").receivedAt("2025-06-30T09:00"));
        probes.add(Desk.extract().at("hoan-kiem").receivedAt("2025-07-01T09:00").with("unitLevel", "DISTRICT"));
        for (String decided : List.of("2027-02-28", "2027-03-01", "2027-03-02")) {
            probes.add(Desk.extract().receivedAt("2027-02-26T09:00").decidedOn(LocalDate.parse(decided)));
        }
        for (Case given : List.of(Desk.translator(), otherTranslator())) {
            probes.add(given.receivedAt("2025-07-01T09:00").with("unitLevel", "DISTRICT"));
        }
        for (String code : List.of("2.000992", "2.001008")) {
            for (String day : days()) {
                probes.add(
                        Case.of(code).with(Desk.translator().facts()).at(HERE).receivedAt(day + "T09:00"));
            }
        }
        for (String day : days()) {
            probes.add(Desk.signature()
                    .receivedAt(day + "T09:00")
                    .with("refusalGrounds", List.of("contract-or-transaction")));
        }
        return List.copyOf(probes);
    }

    private static Case otherTranslator() {
        return Case.of("2.001008")
                .with(Desk.translator().facts())
                .at("hoan-kiem")
                .receivedAt("2022-05-26T09:30");
    }

    private static Case foreignMarriageAtTheDistrict() {
        return Desk.foreignMarriage()
                .with("partiesResidence", List.of("hoan-kiem"))
                .at("hoan-kiem")
                .receivedAt("2025-06-30T09:30");
    }

    private static void circumstances(Case base, Collection<Case> probes) {
        for (String day : days()) {
            probes.add(base.receivedAt(day + "T09:00"));
            probes.add(base.receivedAt(day + "T09:00").with("dossierComplete", false));
        }
        for (String time : List.of("00:00", "14:59:59", "15:00", "15:00:01", "23:59:59.999999999")) {
            probes.add(base.receivedAt("2022-05-26T" + time));
        }
        for (String time : List.of("15:00", "15:00:01", "16:00", "16:00:01")) {
            probes.add(base.receivedAt("2026-03-02T" + time));
        }
        for (Channel channel : Channel.values()) {
            for (Place place : Place.values()) {
                probes.add(base.by(channel).received(place));
            }
        }
        List<String> units = new ArrayList<>(Catalogs.hoanKiemNoWait2022().units().stream()
                .map(unit -> unit.id())
                .toList());
        units.addAll(List.of(ELSEWHERE, "ba-dinh/vinh-phuc", "ha-noi", "ha-noi/hoan-kiem/hang-bac"));
        units.forEach(unit -> probes.add(base.at(unit)));
        for (String level : List.of("CITY", "DISTRICT", "WARD")) {
            probes.add(base.at("ha-noi").with("unitLevel", level));
        }
        LocalDateTime receivedAt = base.receivedAt().orElseThrow();
        Case bare = Case.of(base.procedure()).receivedAt(receivedAt).with(base.facts());
        probes.add(bare);
        probes.add(bare.at(HERE));
        probes.add(bare.at(HERE).inPerson());
        probes.add(bare.at(HERE).atTheWardOffice());
        probes.add(bare.inPerson().atTheWardOffice());
        probes.add(Case.of(base.procedure()).receivedAt(receivedAt));
    }

    private static void facts(Case base, Collection<Case> probes) {
        for (Map.Entry<String, FactDeclaration> declared : declarations().entrySet()) {
            String fact = declared.getKey();
            probes.add(base.without(fact));
            for (FactValue value : values(fact, declared.getValue())) {
                probes.add(base.with(fact, value));
            }
        }
    }

    /** What a slip turns on: the hour, and what can be done by when. */
    private static void slips(Case base, Collection<Case> probes) {
        for (String moment : List.of("2022-11-02T15:00", "2022-11-02T15:00:01", "2026-03-02T15:00:01")) {
            Case received = base.receivedAt(moment);
            for (boolean verified : List.of(true, false)) {
                Case given = received.with("needsVerification", verified);
                probes.add(given);
                probes.add(given.with("canResolveAtOnce", false));
                probes.add(given.without("canResolveAtOnce"));
                probes.add(given.with("canResolveAtOnce", false).with("canReturnSameDay", false));
                probes.add(given.with("canResolveAtOnce", false).with("canReturnSameDay", true));
            }
        }
        for (String day : days()) {
            probes.add(base.receivedAt(day + "T15:30").with("canResolveAtOnce", false));
        }
    }

    /** Refused ones (facts of another procedure) stay in: that they are refused is an answer too. */
    private static Map<String, FactDeclaration> declarations() {
        Map<String, FactDeclaration> all = new LinkedHashMap<>();
        for (String id : Catalogs.shipped()) {
            Catalogs.shipped(id).orElseThrow().facts().forEach(fact -> all.putIfAbsent(fact.id(), fact));
        }
        return all;
    }

    private static List<FactValue> values(String fact, FactDeclaration declared) {
        List<FactValue> values = new ArrayList<>();
        switch (declared.type()) {
            case WHOLE -> {
                long min = declared.range().orElseThrow().min();
                for (long constant : constants(fact)) {
                    for (long near : List.of(constant - 1, constant, constant + 1)) {
                        if (near >= min) {
                            values.add(FactValue.of(near));
                        }
                    }
                }
                values.add(FactValue.of(min));
                values.add(FactValue.of(min - 1));
                values.add(FactValue.of(declared.range().orElseThrow().max() + 1));
            }
            case YES_NO -> values.addAll(List.of(FactValue.of(true), FactValue.of(false)));
            case CHOICE -> codes(fact).forEach(code -> values.add(FactValue.of(code)));
            case CHOICES -> {
                values.add(FactValue.of(List.of()));
                codes(fact).forEach(code -> values.add(FactValue.of(List.of(code))));
            }
            case UNIT -> values.addAll(List.of(FactValue.of(HERE), FactValue.of(ELSEWHERE), FactValue.NOT_APPLICABLE));
            case UNITS ->
                values.addAll(List.of(
                        FactValue.of(List.of()),
                        FactValue.of(List.of(HERE)),
                        FactValue.of(List.of(ELSEWHERE)),
                        FactValue.of(List.of(HERE, ELSEWHERE))));
            default -> throw new AssertionError("no shipped fact has the type " + declared.type());
        }
        return values;
    }

    /** The codes of a fact in any of the catalogs: the same checklist has other codes in another law. */
    private static Set<String> codes(String fact) {
        Set<String> codes = new LinkedHashSet<>();
        for (String id : Catalogs.shipped()) {
            Catalogs.shipped(id).orElseThrow().facts().stream()
                    .filter(declared -> declared.id().equals(fact))
                    .forEach(declared -> declared.values().forEach(value -> codes.add(value.code())));
        }
        return codes;
    }

    private static Set<Long> constants(String fact) {
        Set<Long> constants = new TreeSet<>();
        for (String id : Catalogs.shipped()) {
            Catalogs.shipped(id)
                    .orElseThrow()
                    .requirements()
                    .forEach(requirement -> requirement.criterion().walk(criterion -> {
                        if (criterion instanceof Criterion.AtMost atMost
                                && atMost.fact().equals(fact)
                                && atMost.limit() instanceof FactValue.Whole limit) {
                            constants.add(limit.number());
                        }
                        if (criterion instanceof Criterion.AtLeast atLeast
                                && atLeast.fact().equals(fact)
                                && atLeast.limit() instanceof FactValue.Whole limit) {
                            constants.add(limit.number());
                        }
                    }));
        }
        return constants;
    }

    /** The day before, the day and the day after every first day and every last day in the catalogs. */
    private static List<String> days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (String id : Catalogs.shipped()) {
            Catalog catalog = Catalogs.shipped(id).orElseThrow();
            around(days, catalog.validity());
            catalog.sources().forEach(source -> around(days, source.inForce()));
            catalog.requirements().forEach(requirement -> around(days, requirement.validity()));
            catalog.units().forEach(unit -> around(days, unit.validity()));
            catalog.programmes().forEach(programme -> around(days, programme.period()));
            catalog.procedures().forEach(procedure -> {
                around(days, procedure.validity());
                procedure.competences().forEach(body -> around(days, body.validity()));
            });
        }
        return days.stream().map(LocalDate::toString).toList();
    }

    private static void around(Set<LocalDate> days, Period period) {
        period.start().ifPresent(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        period.end().ifPresent(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
    }

    /** Everything that is said about a case: the whole decision, or every problem. */
    static String answer(ProcedureRules rules, Case given) {
        try {
            return DecisionJson.write(rules.decide(given));
        } catch (RejectedException rejected) {
            return rejected.issues().toString();
        }
    }

    private static String by(AppliedLimit limit) {
        return limit.due().map(due -> " by " + due).orElse("");
    }

    /** One line on a case and the answer, for a person to read. */
    static String line(ProcedureRules rules, Case given) {
        try {
            Decision decision = rules.decide(given);
            StringBuilder line = new StringBuilder(decision.outcome().toString());
            decision.due().ifPresent(due -> {
                due.limit()
                        .ifPresent(limit -> line.append(" within ")
                                .append(limit.limit().id())
                                .append(by(limit)));
                due.candidates()
                        .forEach(limit -> line.append(" perhaps ")
                                .append(limit.limit().id())
                                .append(by(limit)));
            });
            decision.findings().forEach(finding -> {
                switch (finding.status()) {
                    case NOT_MET -> line.append(" -").append(finding.requirement());
                    case UNDETERMINED -> line.append(" ?").append(finding.requirement());
                    default -> {}
                }
            });
            decision.slip().ifPresent(slip -> line.append(" slip ").append(slip.need()));
            decision.readings().forEach(reading -> line.append(" ~").append(reading.id()));
            return line.append("  <=  ").append(CaseJson.write(given)).toString();
        } catch (RejectedException rejected) {
            return "rejected "
                    + rejected.issues().stream()
                            .map(issue ->
                                    issue.code().id() + " " + issue.location().pointer())
                            .toList()
                    + "  <=  " + CaseJson.write(given);
        }
    }
}
