package io.github.motcua.rules.testkit.generate.bad;

import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.testkit.generate.Dice;
import io.github.motcua.rules.testkit.generate.bad.BadDocument.Defect;
import io.github.motcua.rules.testkit.generate.bad.BadDocument.Sort;
import io.github.motcua.rules.testkit.generate.bad.BadDocument.Sound;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Documents that must be refused: sound catalogs, calendars, cases, events and records into which a mistake is put, at
 * random and repeatably. For those who write a reader of such documents, or check files before they are handed in, and
 * want to know that nothing bad passes, that what is wrong is found where it is, and that all of it is found at once.
 *
 * <p>For example, a hundred catalogs and other documents that name a document nobody declares, read by the library:
 *
 * <pre>{@code
 * for (long seed = 0; seed < 100; seed++) {
 *     BadDocument bad = Defects.of(IssueCode.UNKNOWN_SOURCE, seed);
 *     if (bad.sort() == BadDocument.Sort.CATALOG) {
 *         ReadDocument<Catalog> read = CatalogJson.read(bad.bytes(), bad.name());
 *         // Catalogs.check(List.of(read), …) has an issue at bad.defects().get(0).pointer()
 *     }
 * }
 * }</pre>
 *
 * <p>The sound documents are random worlds, worlds that hold an entry of every kind, and those that come with the library;
 * they are made when first needed. Safe for use by many threads.
 */
public final class Defects {

    /** How many documents are tried until one has a place for a mistake. */
    private static final int ATTEMPTS = 1000;

    private static final Map<IssueCode, List<Mistake>> MISTAKES = new EnumMap<>(IssueCode.class);

    static {
        for (Mistake mistake : mistakes()) {
            MISTAKES.computeIfAbsent(mistake.code(), code -> new ArrayList<>()).add(mistake);
        }
    }

    private Defects() {}

    static List<Mistake> mistakes() {
        List<Mistake> all = new ArrayList<>();
        all.addAll(TextMistakes.all());
        all.addAll(CriterionMistakes.all());
        all.addAll(CatalogMistakes.all());
        all.addAll(CompetenceMistakes.all());
        all.addAll(CalendarMistakes.all());
        all.addAll(CaseMistakes.all());
        all.addAll(EventMistakes.all());
        all.addAll(RecordMistakes.all());
        return all;
    }

    /** The codes of the problems that can be made. */
    public static SortedSet<IssueCode> codes() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(MISTAKES.keySet()));
    }

    /**
     * A document with one thing wrong.
     *
     * @param code the code of the problem
     * @param seed which of the documents; neighbouring seeds give different ones
     * @throws IllegalArgumentException if it is none of the {@link #codes()}
     */
    public static BadDocument of(IssueCode code, long seed) {
        List<Mistake> mistakes = MISTAKES.get(code);
        if (mistakes == null) {
            throw new IllegalArgumentException("no document can be made with a problem " + code.id());
        }
        Dice dice = Dice.of(seed, code.id().hashCode());
        String origin = "Defects.of(IssueCode." + code + ", " + seed + "L)";
        int turn = Math.floorMod(seed, mistakes.size());
        for (int i = 0; i < ATTEMPTS; i++) {
            // each in turn, and where no document has a place for it, any
            Mistake mistake = i < ATTEMPTS / 10 ? mistakes.get(turn) : dice.pick(mistakes);
            BadDocument made = make(mistake, dice, origin);
            if (made != null) {
                return made;
            }
        }
        throw new IllegalStateException(origin + ": no document has a place for it");
    }

    /** Documents without end, each with one thing wrong: one of each of the {@link #codes()}, and so on. */
    public static Stream<BadDocument> from(long seed) {
        return LongStream.iterate(seed, next -> next + 1)
                .boxed()
                .flatMap(each -> codes().stream().map(code -> of(code, each)));
    }

    static @Nullable BadDocument make(Mistake mistake, Dice dice, String origin) {
        Sort sort = dice.pick(mistake.sorts());
        SoundWorlds.Chosen chosen = SoundWorlds.choose(sort, dice);
        Draft draft = chosen.draft(dice);
        String pointer = mistake.planter().plant(draft);
        if (pointer == null) {
            return null;
        }
        Planted planted = new Planted(mistake, pointer, draft.placing(pointer));
        return written(chosen, draft, List.of(planted), origin);
    }

    private record Planted(Mistake mistake, String pointer, Draft.Placing placing) {

        Defect on(Page page) {
            Page.Place place = placing.apply(page);
            return new Defect(mistake.code(), pointer, place.line(), place.column(), mistake.what());
        }
    }

    private static BadDocument written(SoundWorlds.Chosen chosen, Draft draft, List<Planted> planted, String origin) {
        Page page = Page.of(draft.root, draft.dice);
        List<Defect> defects = planted.stream().map(each -> each.on(page)).toList();
        List<Sound> others = new ArrayList<>(chosen.others());
        draft.added()
                .forEach(other ->
                        others.add(new Sound(chosen.sort(), other.get("id").asText(), other.toString())));
        return new BadDocument(chosen.sort(), chosen.name(), draft.bytes(page), others, defects, origin);
    }

    /**
     * A catalog, calendar, case or list of events with several things wrong, in entries that have nothing to do with each
     * other; all of them are to be found at once.
     *
     * @param seed which of the documents
     * @param most the most things, at least 1; fewer where no more places are found
     */
    public static BadDocument several(long seed, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("at least 1 expected, found " + most);
        }
        Dice dice = new Dice(seed);
        Sort sort = dice.pick(List.of(Sort.CATALOG, Sort.CATALOG, Sort.CALENDAR, Sort.CASE));
        List<Mistake> fitting = MISTAKES.values().stream()
                .flatMap(List::stream)
                .filter(mistake -> !mistake.alone() && mistake.sorts().contains(sort))
                .toList();
        SoundWorlds.Chosen chosen = SoundWorlds.choose(sort, dice);
        Draft draft = chosen.draft(dice);
        List<Planted> planted = new ArrayList<>();
        for (int i = 0; i < ATTEMPTS && planted.size() < most; i++) {
            Mistake mistake = dice.pick(fitting);
            Draft next = draft.copy();
            String pointer = mistake.planter().plant(next);
            if (pointer != null && planted.stream().allMatch(each -> isApart(each.pointer(), pointer))) {
                planted.add(new Planted(mistake, pointer, next.placing(pointer)));
                draft = next;
                draft.spoil(entry(pointer));
            }
        }
        return written(chosen, draft, planted, "Defects.several(" + seed + "L, " + most + ")");
    }

    /** Whether two pointers are in entries of their own, or in members of their own where there are no entries. */
    private static boolean isApart(String one, String other) {
        String mine = entry(one) + "/";
        String theirs = entry(other) + "/";
        return !mine.startsWith(theirs) && !theirs.startsWith(mine);
    }

    private static String entry(String pointer) {
        String[] tokens = pointer.split("/", -1);
        return tokens.length < 3 ? pointer : "/" + tokens[1] + "/" + tokens[2];
    }
}
