package io.github.motcua.rules.competence;

/** On what the power to decide rests. */
public enum Basis {
    /** The law gives it to this body (thẩm quyền riêng). */
    OWN,
    /** A higher body gave it away for good by a legal document (phân cấp). */
    DECENTRALISED,
    /** A body that keeps it has it exercised by another for a time (ủy quyền). */
    DELEGATED
}
