package io.github.motcua.rules.testkit.coverage;

import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Text;
import java.util.List;

/**
 * An entry of a catalog, and what the cases have shown of it. Immutable.
 *
 * @param catalog the id of the catalog
 * @param version its version
 * @param place the entry in the catalog as JSON, as a JSON pointer
 * @param id the id or code of the entry
 * @param wording what it says: the wording of the regulation, or the name
 * @param citations the provisions, of whatever days
 * @param marks what a case can show of it, in a fixed order; never empty
 */
public record CoveredEntry(
        String catalog,
        String version,
        String place,
        String id,
        Text wording,
        List<Citation> citations,
        List<CoverageMark> marks) {

    /** Makes unmodifiable copies. */
    public CoveredEntry {
        citations = List.copyOf(citations);
        marks = List.copyOf(marks);
    }

    /** Whether nothing is missing. */
    public boolean isCovered() {
        return marks.stream().noneMatch(CoverageMark::isMissing);
    }

    /** What is missing. */
    public List<CoverageMark> missing() {
        return marks.stream().filter(CoverageMark::isMissing).toList();
    }
}
