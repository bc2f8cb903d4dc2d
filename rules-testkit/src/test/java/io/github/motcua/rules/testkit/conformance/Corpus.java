package io.github.motcua.rules.testkit.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Remedy;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.json.CalendarJson;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.testkit.generate.Feature;
import io.github.motcua.rules.testkit.generate.RandomWorld;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes the conformance corpus: catalogs, calendars, and cases with the answers to them, chosen for spread. The same
 * generators and catalogs always give the same bytes.
 *
 * <p>A case has traits: the outcome, how each requirement stands, which limit applies and how far away the date is, what
 * stands against a delegation, and so on. Of those that are offered, each is taken that has a trait not yet shown often
 * enough.
 */
final class Corpus {

    static final ObjectMapper JSON = new ObjectMapper();

    /** How often each trait is shown, if it occurs so often. */
    private static final int SHOWN = 2;

    /** How often each outcome is shown by the shipped catalogs and by the worlds, if it occurs so often. */
    private static final int OUTCOME_SHOWN = 80;

    /** And this one by the shipped catalogs, because random cases hardly ever come to it. */
    private static final int NO_WAIT_SHOWN = 140;

    private static final int WORLDS = 24;
    private static final int WORLDS_OFFERED = 120;
    private static final int LARGEST_WORLD = 20_000;
    private static final int OFFERED_PER_WORLD = 300;
    private static final int CASES_OF_WORLDS = 1_600;
    private static final int LARGEST_CASE = 1_500;
    private static final int NO_WAIT_PER_WORLD = 16;
    private static final int LARGEST_NO_WAIT_CASE = 3_500; // they have many findings, and are rare

    /** Worlds in which powers are delegated are large, for the offices in them. */
    private static final int DELEGATED_WORLDS = 4;

    private static final int LARGEST_DELEGATED_WORLD = 45_000;
    private static final int LARGEST_DELEGATED_CASE = 3_500; // above LARGEST_CASE only for what is rare

    private static final String SOURCE =
            "answer of the library by the catalogs named here, whose entries cite their law;"
                    + " generated, chosen for spread, and confirmed by other implementations (README)";

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private Corpus() {}

    /** The files by their names within the folder of the corpus. */
    static SortedMap<String, byte[]> make() {
        Corpus corpus = new Corpus();
        corpus.shipped();
        corpus.worlds();
        return corpus.files;
    }

    // Shipped catalogs

    private void shipped() {
        List<String> catalogs = new ArrayList<>();
        List<String> calendars = new ArrayList<>();
        for (String id : Catalogs.shipped()) {
            catalogs.add("../"
                    + add(
                            "catalogs/" + id + ".json",
                            CatalogJson.write(Catalogs.shipped(id).orElseThrow())));
        }
        for (String id : Calendars.shipped()) {
            calendars.add("../"
                    + add(
                            "calendars/" + id + ".json",
                            CalendarJson.write(Calendars.shipped(id).orElseThrow())));
        }
        ProcedureRules rules = ProcedureRules.of(Catalogs.shipped().stream()
                .map(id -> Catalogs.shipped(id).orElseThrow())
                .toList());
        Map<String, Integer> shown = new HashMap<>();
        Map<String, List<Candidate>> chosen = new TreeMap<>();
        for (Candidate candidate : ShippedCases.all(rules)) {
            int like = shown.getOrDefault("outcome " + candidate.outcome(), 0);
            boolean adds = like < 2 * OUTCOME_SHOWN ? candidate.adds(shown, SHOWN) : candidate.isNeeded(shown, SHOWN);
            int enough = candidate.outcome().equals("NO_WAIT") ? NO_WAIT_SHOWN : OUTCOME_SHOWN;
            if (candidate.isBoundary() || like < enough || adds) {
                candidate.count(shown);
                chosen.computeIfAbsent(holder(candidate.group()), unknown -> new ArrayList<>())
                        .add(candidate);
            }
        }
        chosen.forEach((group, cases) -> file("shipped-" + group, group, catalogs, calendars, cases));
    }

    /** The catalog that holds a procedure. */
    private static String holder(String procedure) {
        return Catalogs.shipped().stream()
                .filter(id -> Catalogs.shipped(id).orElseThrow().procedures().stream()
                        .anyMatch(held -> held.code().equals(procedure)))
                .findFirst()
                .orElse("others");
    }

    // Random worlds

    private void worlds() {
        List<Offer> offers = new ArrayList<>();
        List<Offer> delegated = new ArrayList<>();
        for (int seed = 1; seed <= WORLDS_OFFERED; seed++) {
            Offer offer = offer(seed);
            if (offer.size < LARGEST_WORLD) {
                offers.add(offer);
            } else if (!offer.cases.isEmpty()) {
                delegated.add(offer);
            }
        }
        Set<String> known = new HashSet<>();
        List<Offer> worlds = new ArrayList<>();
        while (worlds.size() < DELEGATED_WORLDS && !delegated.isEmpty()) {
            Offer best = delegated.stream()
                    .max(Comparator.comparing((Offer offer) -> offer.delegated(known)))
                    .orElseThrow();
            delegated.remove(best);
            worlds.add(best);
            best.cases.forEach(candidate -> known.addAll(candidate.traits()));
        }
        while (worlds.size() < WORLDS + DELEGATED_WORLDS && !offers.isEmpty()) {
            Offer best = offers.stream()
                    .max(Comparator.comparing((Offer offer) -> offer.worth(known)))
                    .orElseThrow();
            offers.remove(best);
            worlds.add(best);
            best.cases.forEach(candidate -> known.addAll(candidate.traits()));
        }
        worlds.forEach(Corpus::addRemedied);
        worlds.sort(Comparator.comparing(offer -> offer.world.seed()));
        Map<Offer, List<Candidate>> chosen = chosen(worlds);
        for (Offer offer : worlds) {
            List<Candidate> cases = chosen.getOrDefault(offer, List.of());
            if (!cases.isEmpty()) {
                add(offer, cases);
            }
        }
    }

    private static Offer offer(int seed) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        for (Feature feature : Feature.values()) {
            // worlds with none, with one, with several
            if (seed % 7 == feature.ordinal()
                    || seed % 7 == 6
                    || (seed % 7 < 3 && (seed / 7) % 5 == feature.ordinal())) {
                features.add(feature);
            }
        }
        RandomWorld world = RandomWorld.of(seed, features);
        int size = 0;
        for (Catalog catalog : world.catalogs()) {
            size += compact(CatalogJson.write(catalog)).length();
        }
        for (WorkCalendar calendar : world.calendars()) {
            size += compact(CalendarJson.write(calendar)).length();
        }
        List<Candidate> cases = new ArrayList<>();
        boolean delegated = size >= LARGEST_WORLD;
        if (size < (features.contains(Feature.DELEGATIONS) ? LARGEST_DELEGATED_WORLD : LARGEST_WORLD)) {
            for (int number = 0; number < OFFERED_PER_WORLD; number++) {
                int name = number;
                world.number(number).ifPresent(given -> {
                    Candidate candidate = Candidate.ofWorld("case " + name, given, world.rules());
                    boolean noWait = candidate.outcome().equals("NO_WAIT");
                    int largest = noWait
                            ? LARGEST_NO_WAIT_CASE
                            : candidate.isDelegated() ? LARGEST_DELEGATED_CASE : LARGEST_CASE;
                    if (candidate.size() < largest && (!delegated || candidate.isDelegated())) {
                        cases.add(candidate);
                    }
                });
            }
        }
        return new Offer(world, size, cases);
    }

    /** Random cases are hardly ever resolved on the spot: what would be if the applicant changed something, first. */
    private static void addRemedied(Offer offer) {
        List<Candidate> remedied = new ArrayList<>();
        for (int number = 0; number < OFFERED_PER_WORLD; number++) {
            Case given = offer.world.number(number).orElse(null);
            Decision decision = given == null ? null : offer.world.rules().decide(given);
            boolean open = decision != null
                    && (decision.outcome() == Outcome.ORDINARY
                            || (number % 4 == 0 && decision.outcome() != Outcome.UNDETERMINED));
            if (given == null || decision == null || !open) {
                continue;
            }
            for (Remedy remedy : decision.remedies()) {
                if (remedy.outcome() == Outcome.NO_WAIT && remedied.size() < NO_WAIT_PER_WORLD) {
                    String name = "case " + number + " remedied " + remedied.size();
                    Candidate candidate = Candidate.ofWorld(name, remedy.applyTo(given), offer.world.rules());
                    if (candidate.size() < LARGEST_NO_WAIT_CASE) {
                        remedied.add(candidate);
                    }
                }
            }
        }
        offer.cases.addAll(0, remedied);
    }

    /** A world that may be taken. */
    private record Offer(RandomWorld world, int size, List<Candidate> cases) {
        /** How much it shows of delegations that is not known yet, for its size; what is rare counts most. */
        double delegated(Set<String> known) {
            Set<String> fresh = new HashSet<>();
            cases.forEach(candidate -> fresh.addAll(candidate.delegated()));
            fresh.removeAll(known);
            int worth = 0;
            for (String trait : fresh) {
                worth += trait.startsWith("excluded by ") ? 20 : trait.startsWith("delegation MET") ? 10 : 1;
            }
            return worth / (4_000.0 + size);
        }

        /** How much it shows that is not known yet, for its size. */
        double worth(Set<String> known) {
            Set<String> fresh = new HashSet<>();
            cases.forEach(candidate -> fresh.addAll(candidate.traits()));
            fresh.removeAll(known);
            long noWait = cases.stream()
                    .filter(candidate -> candidate.outcome().equals("NO_WAIT"))
                    .count();
            return (fresh.size() + Math.min(10, noWait)) / (4_000.0 + size);
        }
    }

    /** First what shows something that is not shown often enough, then the rare outcomes, then the others. */
    private static Map<Offer, List<Candidate>> chosen(List<Offer> worlds) {
        Map<String, Integer> shown = new HashMap<>();
        Map<String, Integer> outcomes = new TreeMap<>();
        Map<Offer, Set<Candidate>> taken = new LinkedHashMap<>();
        int number = 0;
        for (int round = 0; number < CASES_OF_WORLDS && round < 3 * OFFERED_PER_WORLD; round++) {
            for (Offer offer : worlds) {
                int at = round % OFFERED_PER_WORLD;
                if (at >= offer.cases.size() || number >= CASES_OF_WORLDS) {
                    continue;
                }
                Candidate candidate = offer.cases.get(at);
                int like = outcomes.getOrDefault(candidate.outcome(), 0);
                boolean large = candidate.isDelegated() && candidate.size() >= LARGEST_CASE;
                boolean wanted = large
                        ? candidate.addsDelegation(shown, SHOWN)
                        : switch (round / OFFERED_PER_WORLD) {
                            case 0 ->
                                like < OUTCOME_SHOWN || (like < CASES_OF_WORLDS / 4 && candidate.adds(shown, SHOWN));
                            case 1 -> like < 2 * OUTCOME_SHOWN;
                            default -> like < CASES_OF_WORLDS / 3;
                        };
                if (wanted
                        && taken.computeIfAbsent(offer, unknown -> new HashSet<>())
                                .add(candidate)) {
                    candidate.count(shown);
                    outcomes.merge(candidate.outcome(), 1, Integer::sum);
                    number++;
                }
            }
        }
        Map<Offer, List<Candidate>> chosen = new LinkedHashMap<>();
        taken.forEach((offer, cases) ->
                chosen.put(offer, offer.cases.stream().filter(cases::contains).toList()));
        return chosen;
    }

    private void add(Offer offer, List<Candidate> cases) {
        String world = "world-" + offer.world.seed();
        List<String> catalogs = new ArrayList<>();
        List<String> calendars = new ArrayList<>();
        int number = 0;
        for (Catalog catalog : offer.world.catalogs()) {
            String name = "catalogs/" + world + "-" + ++number + ".json";
            catalogs.add("../" + add(name, compact(CatalogJson.write(catalog)) + "\n"));
        }
        number = 0;
        for (WorkCalendar calendar : offer.world.calendars()) {
            String name = "calendars/" + world + "-" + ++number + ".json";
            calendars.add("../" + add(name, compact(CalendarJson.write(calendar)) + "\n"));
        }
        file(world, offer.world.toString(), catalogs, calendars, cases);
    }

    // Files

    private void file(String name, String title, List<String> catalogs, List<String> calendars, List<Candidate> cases) {
        ObjectNode head = JSON.createObjectNode().put("title", title).put("source", SOURCE);
        catalogs.forEach(head.withArray("catalogs")::add);
        if (!calendars.isEmpty()) {
            calendars.forEach(head.withArray("calendars")::add);
        }
        String begin = text(head);
        StringBuilder file = new StringBuilder(begin.substring(0, begin.length() - 1)).append(",\"cases\":[\n");
        for (int i = 0; i < cases.size(); i++) {
            file.append(text(cases.get(i).json())).append(i + 1 < cases.size() ? ",\n" : "\n");
        }
        add("cases/" + name + ".cases.json", file.append("]}\n").toString());
    }

    private String add(String name, String content) {
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
        return name;
    }

    static String text(JsonNode json) {
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    private static String compact(String json) {
        return text(read(json));
    }

    static ArrayNode list() {
        return JSON.createArrayNode();
    }
}
