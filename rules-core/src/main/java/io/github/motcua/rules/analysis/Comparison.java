package io.github.motcua.rules.analysis;

import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.util.List;

/**
 * In what two sets of catalogs differ, by what cases get from them and not by how they are written: the ids of
 * requirements, limits, slips, duties and programmes, the wording of anything, and the order of entries are no
 * difference. Immutable; the same two sets always give an equal comparison.
 *
 * <p>Each difference is shown by a case that was decided by both. What differs as data and was not shown by any case
 * is either proved to be no difference, as two conditions that the same facts meet, or listed as
 * {@linkplain #notDecided() not decided}; so a comparison without either says that no case gets anything else.
 *
 * <p>For example, a plan that takes no more than 10 copies on the spot and one that takes no more than 11 differ in a
 * case of 11 copies, and whether 10 is written as "at most 10" or "not at least 11" is no difference.
 *
 * @param differences the differences, by procedure and then by days
 * @param notDecided the entries that differ as data, of which it is not known whether any case shows it
 */
public record Comparison(List<Difference> differences, List<NotDecided> notDecided) {

    /** Makes unmodifiable copies. */
    public Comparison {
        differences = List.copyOf(differences);
        notDecided = List.copyOf(notDecided);
    }

    /**
     * Compares two sets of catalogs.
     *
     * @throws io.github.motcua.rules.decision.EngineFaultException if the engine failed
     */
    public static Comparison between(ComparedRules before, ComparedRules after) {
        return new ComparisonRun(before, after, false).compared();
    }

    /** Whether every case gets the same from both. */
    public boolean isUnchanged() {
        return differences.isEmpty() && notDecided.isEmpty();
    }

    /** What follows for an office that applies the catalogs. */
    public ComparisonVerdict verdict() {
        boolean onlyCitations = notDecided.isEmpty();
        for (Difference difference : differences) {
            onlyCitations &= difference.isOnlyOfCitations();
        }
        if (!onlyCitations) {
            return ComparisonVerdict.TO_BE_REPORTED;
        }
        return differences.isEmpty() ? ComparisonVerdict.CONTINUES : ComparisonVerdict.CONTINUES_WITH_OTHER_CITATIONS;
    }

    /** The verdict in words, in those of the plan on which it rests (kế hoạch Hoàn Kiếm 2022, mục 1). */
    public Text conclusion() {
        return switch (verdict()) {
            case CONTINUES ->
                Text.of(
                        "Không ảnh hưởng quy trình, nội dung, điều kiện thực hiện: tiếp tục thực hiện.",
                        "Process, content and conditions are not affected: it continues unchanged.");
            case CONTINUES_WITH_OTHER_CITATIONS ->
                Text.of(
                        "Không ảnh hưởng quy trình, nội dung, điều kiện thực hiện: tiếp tục thực hiện, cập nhật căn cứ"
                                + " pháp lý được viện dẫn.",
                        "Process, content and conditions are not affected: it continues, and the provisions cited are"
                                + " to be updated.");
            case TO_BE_REPORTED ->
                differences.isEmpty()
                        ? Text.of(
                                "Chưa loại trừ được ảnh hưởng đến quy trình, nội dung, điều kiện thực hiện: báo cáo cấp"
                                        + " có thẩm quyền xem xét.",
                                "It could not be ruled out that process, content or conditions are affected: to be"
                                        + " reported to the authority in charge.")
                        : Text.of(
                                "Có ảnh hưởng đến quy trình, nội dung hoặc điều kiện thực hiện: báo cáo cấp có thẩm"
                                        + " quyền xem xét, điều chỉnh cho phù hợp.",
                                "Process, content or conditions are affected: to be reported to the authority in"
                                        + " charge, to be considered and adjusted.");
        };
    }

    /** The comparison as a person would want to read it: several lines, the conclusion last, each ending in a line end. */
    public String text(Language language) {
        return new ComparisonText(this, language).text();
    }
}
