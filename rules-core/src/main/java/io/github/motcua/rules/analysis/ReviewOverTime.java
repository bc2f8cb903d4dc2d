package io.github.motcua.rules.analysis;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.CatalogVersions;
import io.github.motcua.rules.issue.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts together what is found in the catalogs of each span of days, where some come in several versions. What was
 * found of one version is told once. That something is of no use is told only if it is so on all days: with another
 * version of a catalog beside it, it may be needed.
 */
final class ReviewOverTime {

    private static final Set<ReviewCode> OF_NO_USE = EnumSet.of(
            ReviewCode.IMPLIED_REQUIREMENT,
            ReviewCode.ALWAYS_MET,
            ReviewCode.NEVER_MET,
            ReviewCode.REDUNDANT_PART,
            ReviewCode.SHADOWED_BRANCH,
            ReviewCode.POINTLESS_LIMIT,
            ReviewCode.LIMIT_NEVER_APPLIES,
            ReviewCode.SLIP_NEVER_APPLIES,
            ReviewCode.SLIP_PREEMPTED,
            ReviewCode.DUTY_NEVER_OWED,
            ReviewCode.NEVER_IN_FORCE,
            ReviewCode.UNUSED);

    private final Set<Catalog> versions = new LinkedHashSet<>();
    private final List<List<Catalog>> spans;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, ReviewFinding> first = new LinkedHashMap<>();

    ReviewOverTime(List<List<Catalog>> spans) {
        this.spans = spans;
        spans.forEach(versions::addAll);
    }

    /** Notes what was found in the catalogs of one span. */
    void add(List<Catalog> catalogs, Collection<ReviewFinding> findings) {
        for (ReviewFinding finding : findings) {
            Catalog holder = holder(catalogs, finding);
            Location place = finding.location().in(CatalogVersions.document(holder, versions));
            ReviewFinding placed = finding.at(place);
            counts.merge(placed.key(), 1, Integer::sum);
            first.putIfAbsent(placed.key(), placed);
        }
    }

    private static Catalog holder(List<Catalog> catalogs, ReviewFinding finding) {
        for (Catalog catalog : catalogs) {
            if (catalog.id().equals(finding.location().document())) {
                return catalog;
            }
        }
        throw new IllegalStateException(finding.key());
    }

    /** What is to be told, by catalog and place. */
    List<ReviewFinding> findings() {
        Map<String, Integer> spansOf = new LinkedHashMap<>();
        for (List<Catalog> span : spans) {
            for (Catalog catalog : span) {
                spansOf.merge(CatalogVersions.document(catalog, versions), 1, Integer::sum);
            }
        }
        List<ReviewFinding> told = new ArrayList<>();
        first.forEach((key, finding) -> {
            int all = spansOf.getOrDefault(finding.location().document(), 0);
            boolean always = counts.getOrDefault(key, 0) == all;
            if (always || !OF_NO_USE.contains(finding.code())) {
                told.add(finding);
            }
        });
        return ReviewNotes.inOrder(told);
    }
}
