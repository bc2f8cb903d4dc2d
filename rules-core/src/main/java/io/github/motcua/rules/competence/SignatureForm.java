package io.github.motcua.rules.competence;

/** What stands before the title of whoever signs (thể thức ký; NĐ 30/2020/NĐ-CP Art 13). */
public enum SignatureForm {
    /** Thay mặt: the head signs for a body that decides together. */
    TM("TM."),
    /** Quyền: who acts as head. */
    Q("Q."),
    /** Ký thay: a deputy signs for the head. */
    KT("KT."),
    /** Thừa lệnh: the head of a unit of the body signs by the rules of work. */
    TL("TL."),
    /** Thừa ủy quyền: signs by a written authority, limited in time and content. */
    TUQ("TUQ.");

    private final String written;

    SignatureForm(String written) {
        this.written = written;
    }

    /** As it is written: {@code TM.}. */
    public String written() {
        return written;
    }
}
