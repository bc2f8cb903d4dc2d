package io.github.motcua.rules.testkit.generate.bad;

import static io.github.motcua.rules.testkit.generate.bad.Tree.object;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.json.CalendarJson;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.testkit.generate.Dice;
import io.github.motcua.rules.testkit.generate.RandomCases;
import io.github.motcua.rules.testkit.generate.RandomWorld;
import io.github.motcua.rules.testkit.generate.bad.BadDocument.Sort;
import io.github.motcua.rules.testkit.generate.bad.BadDocument.Sound;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Sound documents into which mistakes can be put: random worlds, worlds with an entry of every kind, and what comes
 * with the library. Made when first needed, and kept as text.
 */
final class SoundWorlds {

    /** How many worlds of each kind there are. */
    private static final int WORLDS = 120;

    /** How many random worlds there are, which cost more. */
    private static final int RANDOM_WORLDS = 30;

    /** How many of them are loaded, to make cases and records by. */
    private static final int WORLDS_WITH_CASES = 16;

    /** From how many cases of each of these worlds one is taken. */
    private static final int CASES = 400;

    /** From how many cases of one world a record is made. */
    private static final int RECORDS = 40;

    private static final Map<Integer, List<Sound>> RANDOM = new ConcurrentHashMap<>();
    private static final Map<Integer, List<Sound>> FULL = new ConcurrentHashMap<>();
    private static final Map<Integer, List<Sound>> CALENDARS = new ConcurrentHashMap<>();
    private static final Map<String, List<Sound>> SHIPPED = new ConcurrentHashMap<>();
    private static final Map<Integer, Practice> PRACTICES = new ConcurrentHashMap<>();
    private static final Map<String, ObjectNode> TREES = new ConcurrentHashMap<>();

    private SoundWorlds() {}

    /** A document and those that belong to it. */
    record Chosen(Sort sort, String name, String json, List<Sound> others) {

        Draft draft(Dice dice) {
            ObjectNode root = sort == Sort.RECORD ? object("line", json) : Tree.parse(json);
            List<ObjectNode> around = new ArrayList<>();
            List<String> written = new ArrayList<>(List.of(json));
            for (Sound other : others) {
                around.add(TREES.computeIfAbsent(other.json(), Tree::parse)); // only looked at
                written.add(other.json());
            }
            return new Draft(dice, sort, name, root, around, written);
        }
    }

    /** Rules, and the sound ones among the first cases for them, as they are written, and the records of some. */
    private record Practice(
            List<Sound> catalogs,
            ProcedureRules rules,
            RandomCases cases,
            Map<Integer, String> written,
            Map<Integer, String> recorded) {

        Practice(List<Sound> catalogs, ProcedureRules rules, RandomCases cases) {
            this(catalogs, rules, cases, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        /** A case that can be decided and states some facts. */
        String pick(Dice dice) {
            return pick(dice, CASES, written, CaseJson::write);
        }

        /** The record of such a case. */
        String record(Dice dice) {
            return pick(dice, RECORDS, recorded, given -> rules.record(given).line());
        }

        private String pick(Dice dice, int most, Map<Integer, String> known, Function<Case, String> writing) {
            while (true) {
                String text = known.computeIfAbsent(
                        dice.between(1, most),
                        number -> cases.number(number)
                                .filter(given -> given.facts().size() > 1)
                                .filter(given -> rules.check(given).isEmpty())
                                .map(writing)
                                .orElse(""));
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
    }

    static Chosen choose(Sort sort, Dice dice) {
        return switch (sort) {
            case CATALOG -> one(catalogs(dice), sort, dice);
            case CALENDAR -> one(calendars(dice), sort, dice);
            case CASE -> {
                Practice practice = practice(dice.between(0, WORLDS_WITH_CASES));
                yield new Chosen(sort, "case", practice.pick(dice), practice.catalogs());
            }
            case EVENTS -> new Chosen(sort, "events", events(dice).toString(), List.of());
            case RECORD -> {
                Practice practice = practice(0); // the law in force, for records that look like records
                yield new Chosen(sort, "record", practice.record(dice), practice.catalogs());
            }
        };
    }

    private static Chosen one(List<Sound> together, Sort sort, Dice dice) {
        Sound chosen = dice.pick(together);
        List<Sound> others = new ArrayList<>(together);
        others.remove(chosen);
        return new Chosen(sort, chosen.name(), chosen.json(), others);
    }

    private static List<Sound> catalogs(Dice dice) {
        int number = dice.between(1, RANDOM_WORLDS);
        int kind = dice.between(0, 19);
        if (kind == 0) {
            return SHIPPED.computeIfAbsent(dice.pick(Catalogs.shipped()), id -> withBases(shipped(id)));
        }
        return kind < 10
                ? RANDOM.computeIfAbsent(
                        number, seed -> written(RandomWorld.of(seed).catalogs()))
                : FULL.computeIfAbsent(dice.between(1, WORLDS), seed -> texts(Sort.CATALOG, FullCatalogs.of(seed)));
    }

    private static List<Sound> calendars(Dice dice) {
        if (dice.chance(0.02)) {
            return SHIPPED.computeIfAbsent(
                    "",
                    id -> Calendars.shipped().stream()
                            .map(each -> new Sound(
                                    Sort.CALENDAR,
                                    each,
                                    CalendarJson.write(Calendars.shipped(each).orElseThrow())))
                            .toList());
        }
        return CALENDARS.computeIfAbsent(dice.between(1, WORLDS), seed -> texts(Sort.CALENDAR, FullCalendars.of(seed)));
    }

    private static Practice practice(int number) {
        return PRACTICES.computeIfAbsent(number, seed -> {
            if (seed % 8 == 0) {
                List<Catalog> catalogs =
                        List.of(Catalogs.hoanKiemNoWait2022(), Catalogs.vnCertification(), shipped("vn-one-stop"));
                return new Practice(written(catalogs), ProcedureRules.of(catalogs), RandomCases.of(catalogs, seed));
            }
            RandomWorld world = RandomWorld.of(seed);
            return new Practice(written(world.catalogs()), world.rules(), world.cases());
        });
    }

    private static Catalog shipped(String id) {
        return Catalogs.shipped(id).orElseThrow();
    }

    private static List<Sound> withBases(Catalog catalog) {
        List<Catalog> found = new ArrayList<>(List.of(catalog));
        for (int i = 0; i < found.size(); i++) {
            for (String base : found.get(i).builtOn()) {
                if (!found.contains(shipped(base))) {
                    found.add(shipped(base));
                }
            }
        }
        return written(found);
    }

    private static List<Sound> written(List<Catalog> catalogs) {
        return catalogs.stream()
                .map(catalog -> new Sound(Sort.CATALOG, catalog.id(), CatalogJson.write(catalog)))
                .toList();
    }

    private static List<Sound> texts(Sort sort, List<ObjectNode> documents) {
        return documents.stream()
                .map(root -> new Sound(sort, root.get("id").asText(), root.toString()))
                .toList();
    }

    /** A period, and what happened in order of time; never an end, so that more can happen. */
    private static ObjectNode events(Dice dice) {
        LocalDateTime at = LocalDateTime.of(2024, 1, 8, 9, 0).plusDays(7L * dice.between(0, 100));
        ObjectNode request = object("from", at, "limit", object("amount", dice.between(10, 20), "unit", "WORKING_DAY"));
        request.set("extension", object("amount", dice.between(2, 9), "unit", "WORKING_DAY"));
        ArrayNode events = request.putArray("events");
        boolean waiting = false;
        for (int i = dice.between(2, 5); i > 0; i--) {
            at = at.plusHours(dice.between(1, 20));
            int kind = dice.between(0, 2);
            if (kind == 0 && (at.getDayOfWeek() != DayOfWeek.SUNDAY)) {
                events.add(object("type", waiting ? "SUPPLEMENT_RECEIVED" : "SUPPLEMENT_REQUESTED", "at", at));
                waiting = !waiting;
            } else if (kind == 1) {
                events.add(object(
                        "type",
                        "EXTENDED",
                        "at",
                        at,
                        "amount",
                        dice.between(1, 3),
                        "unit",
                        "WORKING_DAY",
                        "written",
                        true));
            } else {
                events.add(object("type", "HANDED_OVER", "at", at, "to", "desk-" + i));
            }
        }
        return request;
    }
}
