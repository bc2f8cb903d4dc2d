package io.github.motcua.rules.testkit.conformance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Place;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.testkit.generate.RandomCases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cases by the shipped catalogs: from a request for each procedure against which nothing can be said one thing at a time is
 * changed to each value that a condition could tell apart, or forgotten; the day is moved to the day before, the day and the
 * day after each change of the law; and what is no case is refused.
 */
final class ShippedCases {

    private static final String HERE = "hoan-kiem/hang-bac";
    private static final String ELSEWHERE = "dong-da/lang-thuong";

    private final ProcedureRules rules;
    private final List<Catalog> catalogs = new ArrayList<>();
    private final RandomCases random;
    private final Map<String, Candidate> found = new LinkedHashMap<>();

    private ShippedCases(ProcedureRules rules) {
        this.rules = rules;
        Catalogs.shipped().forEach(id -> catalogs.add(Catalogs.shipped(id).orElseThrow()));
        this.random = RandomCases.of(catalogs, 1);
    }

    /** In the order in which they should be offered: boundaries first. */
    static List<Candidate> all(ProcedureRules rules) {
        ShippedCases cases = new ShippedCases(rules);
        cases.boundaries();
        cases.bases().forEach(cases::refused);
        cases.bases().forEach(cases::facts);
        cases.bases().forEach(cases::circumstances);
        cases.bases().forEach(cases::days);
        cases.delegations();
        for (int number = 0; number < 3_000; number++) {
            int name = number;
            cases.random.number(number).ifPresent(given -> cases.add("random " + name, given, false));
        }
        return List.copyOf(cases.found.values());
    }

    private void add(String what, Case given, boolean boundary) {
        String procedure = given.procedure().replaceAll("(\\.000\\.00\\.00\\.H26)", "");
        String name = procedure + " " + what;
        found.computeIfAbsent(name, unknown -> Candidate.ofShipped(name, procedure, given, rules, boundary));
    }

    private List<Case> bases() {
        return List.of(
                copies(),
                plain("2.000884"),
                plain("2.000992").at("hoan-kiem"),
                Case.of("2.001008")
                        .with(plain("2.000992").facts())
                        .at("hoan-kiem")
                        .receivedAt("2022-05-26T09:30"),
                plain("2.000908").with("registerKeptHere", true).with("requester", "HOLDER"),
                plain("2.000635"),
                marriage(),
                Case.of("2.000806").with(marriage().facts()).at(HERE).receivedAt("2025-07-01T09:30"),
                plain("1.000656").with("lastResidence", HERE),
                plain("1.001193").with("parentsResidence", List.of(HERE)),
                Case.of("nhom-khai-sinh")
                        .at("ha-noi/hoan-kiem")
                        .receivedAt("2026-03-02T09:30")
                        .inPerson()
                        .with("parentsResidence", List.of("ha-noi/hoan-kiem"))
                        .with("dossierComplete", true)
                        .with("needsVerification", false)
                        .with("refusalGrounds", List.of()),
                Case.of("nhom-karaoke")
                        .receivedAt("2026-03-02T09:30")
                        .with("deskReceivesGroup", true)
                        .with("dossierComplete", true));
    }

    private static Case copies() {
        return plain("2.000815")
                .with("copies", 10)
                .with("pagesPerCopy", 20)
                .with("originals", 1)
                .with("issuer", "VIETNAM");
    }

    /** A couple of 20 and 18, both present, the woman living in the ward. */
    private static Case marriage() {
        return plain("1.000894")
                .with("partiesResidence", List.of("cau-giay/dich-vong", HERE))
                .with("filedBy", "PARTY")
                .with("bothPartiesPresent", true)
                .with("manAge", 20)
                .with("womanAge", 18);
    }

    private static Case plain(String procedure) {
        return Case.of(procedure)
                .at(HERE)
                .receivedAt("2022-05-26T09:30")
                .inPerson()
                .atTheWardOffice()
                .withCompleteDossier()
                .withoutComplications();
    }

    private void boundaries() {
        for (int copies : List.of(9, 10, 11)) {
            add("copies " + copies, copies().with("copies", copies), true);
        }
        for (int pages : List.of(19, 20, 21)) {
            add("pages " + pages, copies().with("pagesPerCopy", pages), true);
        }
        for (String time : List.of("00:00", "14:59:59", "15:00", "15:00:01", "23:59:59.999999999")) {
            for (Case base : List.of(copies().with("copies", 11), plain("2.000884"), plain("2.000635"))) {
                add("at " + time, base.receivedAt("2022-05-26T" + time), true);
            }
        }
        for (String day : List.of("2022-05-03", "2022-05-04", "2022-05-05", "2022-10-30", "2022-10-31", "2022-11-01")) {
            add("on " + day, copies().receivedAt(day + "T09:00"), true);
        }
        for (int age : List.of(17, 18, 19, 20, 21)) {
            add("man of " + age, marriage().with("manAge", age), true);
            add("woman of " + age, marriage().with("womanAge", age), true);
        }
        for (int perOriginal : List.of(9, 10, 11)) {
            add(
                    "12 copies of 2, at most " + perOriginal,
                    copies().with("copies", 12).with("originals", 2).with("copiesPerOriginal", perOriginal),
                    true);
        }
        for (String reason : List.of("OLD_AND_WEAK", "CANNOT_WALK", "DETAINED", "OTHER_GOOD_REASON", "NONE")) {
            add("at home, " + reason, plain("2.000884").atHome().with("offSiteReason", reason), true);
        }
        List<Case> listed = List.of(
                copies(),
                plain("2.000884"),
                plain("2.000635"),
                marriage(),
                plain("1.000656").with("lastResidence", HERE));
        List<String> units = Catalogs.hoanKiemNoWait2022().units().stream()
                .map(unit -> unit.id())
                .toList();
        for (int i = 0; i < units.size(); i++) {
            for (int j = 0; j < 2; j++) {
                add("at " + units.get(i), listed.get((i + j) % listed.size()).at(units.get(i)), true);
            }
        }
        for (String decided : List.of("2027-02-28", "2027-03-01", "2027-03-02")) {
            add(
                    "decided " + decided,
                    plain("2.000635").receivedAt("2027-02-26T09:00").decidedOn(LocalDate.parse(decided)),
                    true);
        }
    }

    private void facts(Case base) {
        LocalDate day = base.receivedAt().orElseThrow().toLocalDate();
        for (Map.Entry<String, List<FactValue>> fact :
                random.worthTrying(base.procedure(), day).entrySet()) {
            add("without " + fact.getKey(), base.without(fact.getKey()), false);
            for (FactValue value : fact.getValue()) {
                add(fact.getKey() + " " + value, base.with(fact.getKey(), value), false);
            }
        }
        base.facts()
                .keySet()
                .forEach(fact -> base.facts().keySet().forEach(other -> {
                    if (fact.compareTo(other) < 0) {
                        add(
                                "without " + fact + " and " + other,
                                base.without(fact).without(other),
                                false);
                    }
                }));
    }

    private void circumstances(Case base) {
        for (Channel channel : Channel.values()) {
            for (Place place : Place.values()) {
                add(channel + " " + place, base.by(channel).received(place), false);
            }
        }
        for (String unit : List.of(HERE, "hoan-kiem", ELSEWHERE, "ba-dinh/vinh-phuc", "ha-noi", "ha-noi/hoan-kiem")) {
            add("at " + unit, base.at(unit), false);
            for (String level : List.of("CITY", "DISTRICT", "WARD")) {
                add("at " + unit + " as " + level, base.at(unit).with("unitLevel", level), false);
            }
        }
        Case bare = Case.of(base.procedure()).receivedAt(base.receivedAt().orElseThrow());
        add("nothing known", bare, false);
        add("nothing known but the unit", bare.at(HERE), false);
        add("nothing known but the way", bare.inPerson().atTheWardOffice(), false);
        add("no circumstances known", bare.with(base.facts()), false);
        add("code of a locality", with(base, base.procedure() + ".000.00.00.H26"), false);
    }

    private static Case with(Case base, String procedure) {
        Case other =
                Case.of(procedure).receivedAt(base.receivedAt().orElseThrow()).with(base.facts());
        return base.unit().map(other::at).orElse(other);
    }

    private void days(Case base) {
        Set<LocalDate> days = new TreeSet<>();
        for (Catalog catalog : catalogs) {
            around(days, catalog.validity());
            catalog.sources().forEach(source -> around(days, source.inForce()));
            catalog.requirements().forEach(requirement -> around(days, requirement.validity()));
            catalog.programmes().forEach(programme -> around(days, programme.period()));
            catalog.procedures().forEach(procedure -> {
                around(days, procedure.validity());
                procedure.competences().forEach(body -> around(days, body.validity()));
            });
            catalog.delegations().forEach(delegation -> around(days, delegation.validity()));
        }
        for (LocalDate day : days) {
            add("on " + day, base.receivedAt(day.atTime(9, 0)), false);
            add(
                    "on " + day + " after three",
                    base.receivedAt(day.atTime(15, 30)).with("canResolveAtOnce", false),
                    false);
            add("on " + day + " incomplete", base.receivedAt(day.atTime(9, 0)).with("dossierComplete", false), false);
        }
        // before and after days off, and into years whose days off no notice has fixed
        for (String day : List.of(
                "2022-01-28", "2022-09-02", "2024-05-04", "2025-04-26", "2026-02-13", "2026-08-21", "2027-12-30")) {
            for (boolean verified : List.of(true, false)) {
                add(
                        "on " + day + " verified " + verified,
                        base.receivedAt(day + "T15:00:01").with("needsVerification", verified),
                        false);
            }
        }
    }

    private static void around(Set<LocalDate> days, Period period) {
        period.start().ifPresent(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        period.end().ifPresent(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
    }

    /** Each delegation at its units, also where the document does not say which procedures it is about. */
    private void delegations() {
        for (Catalog catalog : catalogs) {
            for (Delegation delegation : catalog.delegations()) {
                Set<String> units = new TreeSet<>(delegation.to().units());
                units.addAll(delegation.from().units());
                for (Case base : bases()) {
                    boolean named = delegation.procedures().contains(base.procedure());
                    if (!named && !delegation.procedures().isEmpty()) {
                        continue;
                    }
                    for (String unit : units) {
                        delegation(delegation.id(), base.at(unit));
                    }
                }
            }
        }
    }

    private void delegation(String id, Case base) {
        for (String day : List.of("2023-08-15", "2025-11-20", "2025-11-21", "2027-02-28", "2027-03-01")) {
            String what = "delegated by " + id + " at " + base.unit().orElseThrow() + " on " + day;
            Case given = base.receivedAt(day + "T09:00");
            add(what, given, false);
            add(
                    what + ", nothing known",
                    Case.of(given.procedure()).at(base.unit().orElseThrow()).receivedAt(day + "T09:00"),
                    false);
        }
    }

    // What is no case

    private void refused(Case base) {
        String procedure = base.procedure();
        edited(base, "without a moment", json -> json.remove("receivedAt"));
        edited(base, "on a day that does not exist", json -> json.put("receivedAt", "2023-02-29T09:00"));
        edited(base, "before there was any rule", json -> json.put("receivedAt", "1950-01-01T09:00"));
        edited(base, "with a member that is not known", json -> json.put("channels", "POST"));
        edited(base, "with a word that is not known", json -> json.put("channel", "FAX"));
        edited(base, "at a unit that is written wrongly", json -> json.put("unit", "Hoàn Kiếm"));
        edited(base, "with the time of receipt as a number", json -> json.put("receivedAt", 20220526));
        edited(
                base,
                "with a fact that is not known",
                json -> json.withObject("/facts").put("copys", 1));
        edited(base, "with a text for a flag", json -> json.withObject("/facts").put("dossierComplete", "true"));
        edited(base, "with null", json -> json.withObject("/facts").putNull("dossierComplete"));
        edited(
                base,
                "with what cannot be not applicable",
                json -> json.withObject("/facts").set("dossierComplete", Corpus.read("{\"notApplicable\":true}")));
        edited(
                base,
                "with a ground that is none",
                json -> json.withObject("/facts").set("refusalGrounds", Corpus.read("[\"no-such-ground\"]")));
        edited(
                base,
                "with what the library works out",
                json -> json.withObject("/facts").put("receivedOn", "2022-05-26"));
        edited(base, "decided before it was received", json -> json.put("decidedOn", "2001-01-01"));
        edited(base, "of a procedure that nobody has", json -> json.put("procedure", "9.999999"));
        edited(base, "of a procedure that is written wrongly", json -> json.put("procedure", "2000815"));
        edited(base, "with everything wrong", json -> {
            json.put("channel", "FAX").put("place", 3).put("receivedAt", "soon");
            json.withObject("/facts").put("complex", 1).put("copies", -1);
        });
        if (procedure.equals("2.000815")) {
            for (long copies : List.of(0L, 1L, 100_000L, 100_001L, Long.MAX_VALUE)) {
                edited(
                        base,
                        copies + " copies",
                        json -> json.withObject("/facts").put("copies", copies));
            }
            edited(base, "copies in quotes", json -> json.withObject("/facts").put("copies", "10"));
            edited(base, "copies and a half", json -> json.withObject("/facts").put("copies", 1.5));
            edited(
                    base,
                    "more pages in all than may be",
                    json -> json.withObject("/facts").put("copies", 100_000).put("pagesPerCopy", 10_000));
        }
    }

    private interface Edit {
        void apply(ObjectNode json);
    }

    private void edited(Case base, String what, Edit edit) {
        ObjectNode json = (ObjectNode) Corpus.read(CaseJson.write(base));
        edit.apply(json);
        String name = base.procedure() + " " + what;
        found.computeIfAbsent(name, unknown -> Candidate.ofText(name, base.procedure(), Corpus.text(json), rules));
    }
}
