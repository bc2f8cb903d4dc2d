package io.github.motcua.rules.testkit.coverage;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An entry of a catalog that is watched, with what each case noted may show of it. */
final class Watched {

    private final Catalog catalog;
    private final String topic;
    private final String place;
    private final String id;
    private final Text wording;
    private final List<Citation> citations;
    private final List<Tally> tallies = new ArrayList<>();
    private final List<Predicate<Sight>> shows = new ArrayList<>();

    /**
     * An entry.
     *
     * @param topic what a case must be about to show anything of it; see {@link Sight#topics()}
     */
    Watched(Catalog catalog, String topic, String place, String id, Text wording, List<Citation> citations) {
        this.catalog = catalog;
        this.topic = topic;
        this.place = place;
        this.id = id;
        this.wording = wording;
        this.citations = citations;
    }

    String topic() {
        return topic;
    }

    /** Adds a mark, and when a case shows it that is decided by this version of the catalog. */
    void mark(CoverageGroup group, Text what, @Nullable Text outOfReach, Predicate<Sight> shown) {
        add(new Tally(group, what, outOfReach, true), sight -> sight.isBy(catalog) && shown.test(sight));
    }

    /** Adds a mark that is only told of where it was seen: whether a case can show it is not known. */
    void markIfSeen(CoverageGroup group, Text what, Predicate<Sight> shown) {
        add(new Tally(group, what, null, false), sight -> sight.isBy(catalog) && shown.test(sight));
    }

    /** Adds a mark of a day beside a period, on which another version of the catalog may count, or nothing. */
    void markDay(Text what, @Nullable Text outOfReach, Predicate<Sight> shown) {
        add(new Tally(CoverageGroup.PERIODS, what, outOfReach, true), shown);
    }

    private void add(Tally tally, Predicate<Sight> shown) {
        tallies.add(tally);
        shows.add(shown);
    }

    void look(Sight sight) {
        for (int i = 0; i < tallies.size(); i++) {
            tallies.get(i).seenIf(shows.get(i).test(sight));
        }
    }

    boolean isEmpty() {
        return tallies.isEmpty();
    }

    CoveredEntry entry() {
        return new CoveredEntry(
                catalog.id(),
                catalog.version(),
                place,
                id,
                wording,
                citations,
                tallies.stream().filter(Tally::isTold).map(Tally::mark).toList());
    }
}
