package io.github.motcua.rules.testkit.coverage;

import io.github.motcua.rules.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of the law the cases noted have seen, at one moment. Immutable.
 */
public final class CoverageReport {

    private final long cases;
    private final List<CoveredEntry> entries;

    CoverageReport(long cases, List<CoveredEntry> entries) {
        this.cases = cases;
        this.entries = List.copyOf(entries);
    }

    /** How many cases were noted. */
    public long cases() {
        return cases;
    }

    /** The entries of the catalogs, in document order; those of which a case can show nothing are left out. */
    public List<CoveredEntry> entries() {
        return entries;
    }

    /** The entries of which something is missing. */
    public List<CoveredEntry> missing() {
        return entries.stream().filter(entry -> !entry.isCovered()).toList();
    }

    /** How much of a group was seen. */
    public CoverageShare share(CoverageGroup group) {
        return share(Set.of(group));
    }

    /** How much of everything was seen. */
    public CoverageShare share() {
        return share(Set.of(CoverageGroup.values()));
    }

    private CoverageShare share(Set<CoverageGroup> groups) {
        int seen = 0;
        int counted = 0;
        for (CoveredEntry entry : entries) {
            for (CoverageMark mark : entry.marks()) {
                if (groups.contains(mark.group()) && mark.counts()) {
                    counted++;
                    seen += mark.isSeen() ? 1 : 0;
                }
            }
        }
        return new CoverageShare(seen, counted);
    }

    /**
     * Fails unless enough was seen.
     *
     * @throws AssertionError with everything that was not seen of what is demanded; or if no case was noted, or there is
     *     nothing of what is demanded in the catalogs
     * @throws IllegalArgumentException if nothing is demanded
     */
    public void demand(CoverageDemand... demands) {
        if (demands.length == 0) {
            throw new IllegalArgumentException("nothing is demanded, so that nothing could fail");
        }
        List<String> failed = new ArrayList<>();
        if (cases == 0) {
            failed.add("no case was noted");
        }
        for (CoverageDemand demand : demands) {
            CoverageShare share = share(groups(demand));
            if (!demand.isMetBy(share)) {
                failed.add(
                        demand + " demanded, " + share + " seen" + (share.counted() == 0 ? ": there is nothing" : ""));
                failed.addAll(missing(demand));
            }
        }
        if (!failed.isEmpty()) {
            throw new AssertionError(String.join("\n", failed));
        }
    }

    private static Set<CoverageGroup> groups(CoverageDemand demand) {
        Set<CoverageGroup> groups = new HashSet<>();
        for (CoverageGroup group : CoverageGroup.values()) {
            if (demand.concerns(group)) {
                groups.add(group);
            }
        }
        return groups;
    }

    private List<String> missing(CoverageDemand demand) {
        List<String> lines = new ArrayList<>();
        for (CoveredEntry entry : entries) {
            for (CoverageMark mark : entry.missing()) {
                if (demand.concerns(mark.group())) {
                    lines.add("  " + entry.catalog() + " " + entry.place() + " " + entry.id() + ": not seen: "
                            + mark.what().en());
                }
            }
        }
        return lines;
    }

    /** The shares, and everything that was not seen, to read in a terminal. */
    public String text(Language language) {
        return new CoverageText(this, language).text();
    }

    /** Everything, as JSON: {@code {"cases":…,"groups":{…},"entries":[…]}}. */
    public String json() {
        return new CoverageJson(this).json();
    }

    /**
     * Everything on one page of HTML for people who know the regulation: its wording and its provisions beside the marks,
     * what is not covered first. Without a script, and without anything that is loaded from elsewhere.
     *
     * @param language in which the page speaks; wordings stand in both
     */
    public String html(Language language) {
        return new CoverageHtml(this, language).page();
    }

    /** The shares, in English. */
    @Override
    public String toString() {
        return cases + " cases, " + share() + " seen";
    }
}
