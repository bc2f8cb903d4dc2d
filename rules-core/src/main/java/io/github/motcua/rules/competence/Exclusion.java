package io.github.motcua.rules.competence;

import io.github.motcua.rules.text.Text;

/** Why a delegation does not give the power in a case. */
public enum Exclusion {
    /** It is not in writing. */
    NOT_WRITTEN("không bằng văn bản", "it is not in writing"),
    /** It is not given for a definite period. */
    NO_PERIOD("không có thời hạn xác định", "it is not given for a definite period"),
    /** Its first day has not come. */
    NOT_YET_IN_FORCE("chưa đến ngày bắt đầu", "its first day has not come"),
    /** Its last day is over. */
    EXPIRED("đã hết thời hạn", "its last day is over"),
    /** It has been taken back. */
    REVOKED("đã bị bãi bỏ", "it has been taken back"),
    /** A law with which it ends is no longer in force. */
    LAW_CHANGED("văn bản làm căn cứ đã hết hiệu lực", "a law with which it ends is no longer in force"),
    /** The desk, or the request, lies outside of what is delegated. */
    OUTSIDE_SCOPE("ngoài phạm vi ủy quyền", "the request lies outside of what is delegated"),
    /** The delegator's office, the delegate's, or the unit of one of them no longer exists, or not yet. */
    BODY_ABOLISHED("cơ quan không (còn) tồn tại", "a body does not exist on that day"),
    /** The power is not the delegator's. */
    NOT_DELEGATORS_POWER("không thuộc thẩm quyền của bên ủy quyền", "the power is not the delegator's"),
    /** The delegator has the power only by another delegation. */
    RE_DELEGATION("ủy quyền lại điều được ủy quyền", "the delegator has the power only by another delegation"),
    /** The delegator has the power only from the delegate itself, by way of others or at once. */
    CIRCULAR("ủy quyền vòng", "the delegator has the power only from the delegate itself"),
    /** The law of the day does not let such a body delegate to such a body. */
    LEVEL_NOT_ALLOWED(
            "luật không cho phép ủy quyền giữa hai loại cơ quan này",
            "the law does not let such a body delegate to such a body");

    private final Text words;

    Exclusion(String vi, String en) {
        this.words = Text.of(vi, en);
    }

    /** The reason in words. */
    public Text words() {
        return words;
    }
}
