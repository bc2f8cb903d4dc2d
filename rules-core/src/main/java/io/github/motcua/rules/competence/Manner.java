package io.github.motcua.rules.competence;

/** What is handed over by a {@link Delegation}: two different concepts under one Vietnamese word, and a third beside them. */
public enum Manner {
    /**
     * The task itself (ủy quyền thực hiện nhiệm vụ, quyền hạn; Luật 72/2025/QH15 Art 14): the delegate decides,
     * with its own form and seal.
     */
    TASK,
    /**
     * Only the signature (ký thừa ủy quyền, TUQ.; NĐ 30/2020/NĐ-CP Art 13): in writing, limited in time and
     * content, with the form and seal of the delegating body.
     */
    BY_AUTHORITY,
    /**
     * Only the signature, by the rules of work of the body (ký thừa lệnh, TL.; NĐ 30/2020/NĐ-CP Art 13): for the
     * head of a unit of the body, with no limit of time.
     */
    BY_ORDER
}
