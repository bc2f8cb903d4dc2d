package io.github.motcua.rules.testkit.coverage;

import io.github.motcua.rules.text.Text;

/** What a mark is about: each group has a share of its own, and can be demanded alone. */
public enum CoverageGroup {
    /** A requirement met, and not met. */
    REQUIREMENTS("yêu cầu được đáp ứng và không được đáp ứng", "requirements met and not met"),
    /** A requirement undetermined, because something was not known. */
    UNKNOWNS("yêu cầu chưa xác định được", "requirements undetermined"),
    /** A comparison that decided a requirement alone, while it was true, and while it was false. */
    COMPARISONS("phép so sánh tự quyết định", "comparisons that decided alone"),
    /** The days around the first and the last day of a period. */
    PERIODS("ngày đầu, ngày cuối và ngày kề", "first, last and neighbouring days of periods"),
    /** A procedure decided, and an entry of a programme's list used. */
    PROCEDURES("thủ tục và danh mục chuyên đề", "procedures and lists of programmes"),
    /** A time limit applied, and its cut-off reached and passed. */
    LIMITS("thời hạn và giờ chốt", "time limits and cut-offs"),
    /** A duty owed because of an outcome. */
    DUTIES("nghĩa vụ", "duties"),
    /** A statement on the receipt-and-appointment slip that counted. */
    SLIPS("giấy hẹn", "slips"),
    /** A delegation by which somebody decided, and each thing that excluded it. */
    DELEGATIONS("ủy quyền, phân cấp", "delegations"),
    /** Another way to read a contested text, which would have changed a finding. */
    READINGS("cách hiểu khác", "other readings");

    private final Text words;

    CoverageGroup(String vi, String en) {
        this.words = Text.of(vi, en);
    }

    /** The group in words. */
    public Text words() {
        return words;
    }
}
