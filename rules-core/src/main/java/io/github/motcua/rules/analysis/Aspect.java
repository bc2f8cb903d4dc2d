package io.github.motcua.rules.analysis;

import io.github.motcua.rules.text.Text;

/** In what two answers on the same case can differ. */
public enum Aspect {
    /** Whether the case is decided at all, or refused as bad input or for want of a rule. */
    ACCEPTANCE(Text.of("hồ sơ có được xét hay không", "whether the case is decided at all")),
    /** The outcome. */
    OUTCOME(Text.of("kết quả xét", "the outcome")),
    /** How the request is handled. */
    TRACK(Text.of("cách giải quyết", "the track")),
    /** What is demanded, and how it stands. */
    FINDINGS(Text.of("yêu cầu, điều kiện", "what is required")),
    /** Who decides and on what basis, how it is signed, and to whom to guide the applicant. */
    COMPETENCE(Text.of("thẩm quyền giải quyết", "who decides")),
    /** Which delegations concern the desk, and whether they hold. */
    DELEGATIONS(Text.of("ủy quyền", "delegations")),
    /** The time limit, by when the result is due, and the stages. */
    LIMIT(Text.of("thời hạn giải quyết", "the time limit")),
    /** Whether a slip must be given. */
    SLIP(Text.of("giấy hẹn", "the slip")),
    /** What the desk owes. */
    DUTIES(Text.of("việc phải làm", "duties")),
    /** What is still to be asked, and of whom. */
    QUESTIONS(Text.of("câu hỏi cần làm rõ", "what is asked")),
    /** The contested readings that mattered. */
    READINGS(Text.of("cách hiểu đã chọn", "readings taken")),
    /** What was said of a dossier on whose way the law changed: whether it goes on or is taken over. */
    TRANSITIONS(Text.of("quy định chuyển tiếp", "transitions")),
    /** What becomes of the dossier on its way. */
    DOSSIER(Text.of("quá trình giải quyết hồ sơ", "the dossier on its way")),
    /** The provisions that are cited, and how sure the data is of them; what they are cited for stays as it was. */
    CITATIONS(Text.of("căn cứ pháp lý được viện dẫn", "the provisions cited"));

    private final Text words;

    Aspect(Text words) {
        this.words = words;
    }

    /** The aspect in words. */
    public Text words() {
        return words;
    }
}
