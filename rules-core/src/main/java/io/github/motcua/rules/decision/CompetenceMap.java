package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.CatalogSet;
import io.github.motcua.rules.text.Language;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who decides which procedure on a day, by the law and by delegation: to post in an office, or to put into a
 * document. It follows from the catalogs and the day alone, so no request and no desk is looked at: a delegation with
 * a condition is marked so, and one to many units is shown once, as it stands for one of them that exists on the day.
 *
 * <p>The day is that of receipt. What law stands behind each entry is cited, as far as it is in force on the day.
 * Immutable and safe for use by many threads; it is worked out each time that it is written, and the same catalogs
 * give the same text, to the byte.
 */
public final class CompetenceMap {

    private final CatalogSet catalogs;
    private final Examiner examiner;
    private final LocalDate day;
    private final @Nullable SortedSet<String> chosen;

    private CompetenceMap(CatalogSet catalogs, Examiner examiner, LocalDate day, @Nullable SortedSet<String> chosen) {
        this.catalogs = catalogs;
        this.examiner = examiner;
        this.day = day;
        this.chosen = chosen;
    }

    /** The map of all procedures in force on a day, and of all delegations of which the procedures are not known. */
    public static CompetenceMap on(CatalogSet catalogs, Examiner examiner, LocalDate day) {
        return new CompetenceMap(catalogs, examiner, day, null);
    }

    /**
     * The same day, but only some procedures; and of the delegations of which the procedures are not known, only those
     * by an office that decides one of these itself.
     *
     * @param procedures the national codes; those with nothing in force on the day are left out
     */
    public CompetenceMap of(Collection<String> procedures) {
        return new CompetenceMap(catalogs, examiner, day, Collections.unmodifiableSortedSet(new TreeSet<>(procedures)));
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /**
     * As plain text that ends with a line end: a line for each procedure with who decides it, on what basis and by
     * which provisions, and below it a line for each delegation that names it. {@code ✓} holds on the day, {@code ?}
     * may hold, as the data leaves something open, {@code ✗} does not, and why. Then the delegations of which the
     * procedures are not known.
     *
     * @throws EngineFaultException if the engine failed
     */
    public String text(Language language) {
        return new MapText(drawn(), new MapWords(catalogs, day, language)).text();
    }

    /**
     * As a flow chart in the language of Mermaid, without a fence around it: bodies as nodes, an edge from the law to
     * each body that decides itself, and one from delegator to delegate for each delegation that holds, dashed if the
     * data leaves open whether it does. What does not hold on the day is left out. Nothing that comes from catalogs is
     * taken for Mermaid or HTML. Of more than five procedures or units in one label, five are named and the others
     * counted.
     *
     * @throws EngineFaultException if the engine failed
     */
    public String mermaid(Language language) {
        return new MapDiagram(drawn(), new MapWords(catalogs, day, language)).text();
    }

    private MapOfDay drawn() {
        return MapOfDay.of(catalogs, examiner, day, chosen);
    }
}
