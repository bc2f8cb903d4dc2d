package io.github.motcua.rules.competence;

/** What kind of body an office is, on which it turns who may delegate to whom and who signs how. */
public enum OfficeKind {
    /** A People's Committee (Ủy ban nhân dân): decides as a collective body. */
    COMMITTEE,
    /** A specialised agency of a People's Committee (cơ quan chuyên môn: sở, phòng). */
    AGENCY,
    /** A public service unit or administrative service centre (đơn vị sự nghiệp công lập, Trung tâm Phục vụ hành chính công). */
    SERVICE_UNIT
}
