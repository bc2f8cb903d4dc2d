package io.github.motcua.rules.dsl;

import static io.github.motcua.rules.dsl.Authorities.delegation;
import static io.github.motcua.rules.dsl.Authorities.level;
import static io.github.motcua.rules.dsl.Law.provision;
import static io.github.motcua.rules.dsl.Procedures.procedure;
import static io.github.motcua.rules.dsl.Procedures.requirement;
import static io.github.motcua.rules.dsl.Procedures.stage;
import static io.github.motcua.rules.dsl.Procedures.timeLimit;
import static io.github.motcua.rules.dsl.WardInJava.PLAN;
import static io.github.motcua.rules.dsl.Words.en;
import static io.github.motcua.rules.dsl.Words.vi;
import static io.github.motcua.rules.text.Language.ENGLISH;
import static io.github.motcua.rules.text.Language.VIETNAMESE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.competence.Delegation.Unstated;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.MonthEnd;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.legal.Certainty;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requirements, time limits, procedures, programmes and delegations as sentences. */
class RuleWordingTest {

    private static final Catalog WARD = WardInJava.catalogOfTheWard().define();
    private static final Wording VI = Wording.in(VIETNAMESE, WARD);
    private static final Wording EN = Wording.in(ENGLISH, WARD);

    @Test
    void a_requirement() {
        var requirement = WardInJava.nothingToVerify()
                .inForceFrom("2026-02-01")
                .ground("no-such-code")
                .because(PLAN.item("4").certainty(Certainty.UNVERIFIED))
                .define();

        assertThat(VI.of(requirement))
                .isEqualTo("Yêu cầu “Không phải xác minh”: đáp ứng khi Phải xác minh: không. Nếu không đáp ứng: giải"
                        + " quyết theo quy trình thông thường. Người nhận định: công chức tiếp nhận hồ sơ. Áp dụng từ"
                        + " ngày 01/02/2026. Căn cứ: Kế hoạch 01/KH-UBND (ví dụ) mục 3. Đối với “no-such-code”: Kế"
                        + " hoạch 01/KH-UBND (ví dụ) mục 4 (chưa kiểm chứng).");
        assertThat(EN.of(requirement))
                .isEqualTo("Requirement “Nothing must be verified”: met if Needs verification: no. If not met: the"
                        + " ordinary track. Judged by: the receiving officer. In force from 2026-02-01. Because of:"
                        + " Plan 01/KH-UBND (example) item 3. For “no-such-code”: Plan 01/KH-UBND (example) item 4"
                        + " (unverified).");
    }

    @Test
    void a_ground_is_called_as_the_checklist_calls_it() {
        Catalog certification = Catalogs.vnCertification();
        var copies = certification.requirements().stream()
                .filter(each -> each.id().equals("no-ground-to-refuse-copies"))
                .findFirst()
                .orElseThrow();

        assertThat(Wording.in(ENGLISH, certification).of(copies))
                .contains(" For “original damaged so that its content cannot be made out”: Decree 23/2015/NĐ-CP"
                        + " Article 22(2).");
    }

    static List<Arguments> kinds() {
        return List.of(
                Arguments.of(
                        RequirementKind.COMPETENCE, "hướng dẫn đến đúng nơi giải quyết.", "guided to the right desk."),
                Arguments.of(RequirementKind.ADMISSIBILITY, "từ chối, nêu rõ lý do.", "refused with written reasons."),
                Arguments.of(RequirementKind.COMPLETENESS, "hướng dẫn bổ sung.", "what is missing is asked for."),
                Arguments.of(
                        RequirementKind.ELIGIBILITY, "giải quyết theo quy trình thông thường.", "the ordinary track."));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_follows_if_a_requirement_is_not_met(RequirementKind kind, String vi, String en) {
        var requirement = requirement("r")
                .ofKind(kind)
                .metIfFact("complex")
                .isNo()
                .worded(vi("Đơn giản"), en("Simple"))
                .because(List.of())
                .define();

        assertThat(VI.of(requirement)).endsWith("Nếu không đáp ứng: " + vi);
        assertThat(EN.of(requirement)).endsWith("If not met: " + en);
    }

    static List<Arguments> terms() {
        return List.of(
                Arguments.of(Term.sameDay(), "trong ngày tiếp nhận", "within the day of receipt"),
                Arguments.of(Term.workingHours(8), "8 giờ làm việc", "8 working hours"),
                Arguments.of(Term.workingDays("7.5"), "7.5 ngày làm việc", "7.5 working days"),
                Arguments.of(Term.calendarDays(15), "15 ngày", "15 calendar days"),
                Arguments.of(
                        Term.months(1, MonthEnd.ROUND_DOWN),
                        "1 tháng (tháng cuối không có ngày tương ứng thì hết vào ngày cuối tháng đó)",
                        "1 months (to the last day of a last month that is too short)"),
                Arguments.of(
                        Term.months(2, MonthEnd.ROUND_UP),
                        "2 tháng (tháng cuối không có ngày tương ứng thì hết vào ngày đầu tháng sau)",
                        "2 months (to the first day after a last month that is too short)"));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void how_long_a_limit_is(Term term, String vi, String en) {
        var limit = timeLimit("l")
                .within(term)
                .worded(vi("Thời hạn"), en("Limit"))
                .because(PLAN.item("5"))
                .whenFact("complex")
                .isYes()
                .define();

        assertThat(VI.of(limit))
                .isEqualTo("Thời hạn “Thời hạn”: " + vi
                        + ", khi Trường hợp phức tạp: có. Căn cứ: Kế hoạch 01/KH-UBND (ví dụ) mục 5.");
        assertThat(EN.of(limit))
                .isEqualTo("Time limit “Limit”: " + en
                        + ", when Complex case: yes. Because of: Plan 01/KH-UBND (example) item 5.");
    }

    static List<Arguments> lateReceipts() {
        return List.of(
                Arguments.of(
                        CutOff.Effect.RESULT_NEXT_WORKING_DAY,
                        "thì có thể trả kết quả vào ngày làm việc tiếp theo",
                        ", the result may come on the next working day"),
                Arguments.of(
                        CutOff.Effect.RESULT_NEXT_WORKING_DAY_UNLESS_AT_ONCE,
                        "mà không giải quyết được ngay thì trả kết quả vào ngày làm việc tiếp theo",
                        " and it cannot be done at once, the result comes on the next working day"),
                Arguments.of(
                        CutOff.Effect.CLOCK_STARTS_NEXT_WORKING_DAY,
                        "thì tính từ ngày làm việc tiếp theo",
                        ", the period is counted from the next working day"),
                Arguments.of(
                        CutOff.Effect.HANDOVER_NEXT_WORKING_DAY,
                        "thì chuyển hồ sơ vào đầu giờ ngày làm việc tiếp theo",
                        ", the file is passed on at the start of the next working day"));
    }

    @ParameterizedTest
    @MethodSource("lateReceipts")
    void what_a_late_receipt_changes(CutOff.Effect effect, String vi, String en) {
        var byTheClock = days().ifReceivedAfter("15:00").then(effect).define();
        var lastHours = days().ifReceivedInTheLastHours(2).then(effect).define();

        assertThat(VI.of(byTheClock)).isEqualTo("Thời hạn “Ba ngày”: 3 ngày làm việc. Tiếp nhận sau 15:00 " + vi + ".");
        assertThat(EN.of(byTheClock))
                .isEqualTo("Time limit “Three days”: 3 working days. If received after 15:00" + en + ".");
        assertThat(VI.of(lastHours)).contains(" Tiếp nhận trong 2 giờ cuối của ngày làm việc " + vi + ".");
        assertThat(EN.of(lastHours)).contains(" If received in the last hours of the working day (2)" + en + ".");
    }

    private static TimeLimitClauses days() {
        return timeLimit("l")
                .withinWorkingDays(3)
                .worded(vi("Ba ngày"), en("Three days"))
                .because(List.of());
    }

    @Test
    void a_procedure() {
        var procedure = procedure("2.999999")
                .named(vi("Ví dụ"), en("Example"))
                .inField(vi("Chứng thực"), en("Certification"))
                .because(PLAN.item("1"))
                .inForceDuring("2026-01-01", "2026-12-31")
                .interlinked()
                .decidedBy(
                        level(Level.WARD)
                                .signedBy(vi("Chủ tịch"), en("the Chair"))
                                .because(PLAN.item("2"))
                                .of(Rank.HEAD, "ubnd-xa")
                                .at("unit", "entryYear")
                                .inForceUntil("2026-06-30"),
                        level(Level.DISTRICT)
                                .signedBy(vi("Trưởng phòng"), en("the head"))
                                .because(List.of())
                                .decentralised())
                .requires("entry-since-2000", "unknown-one")
                .resolved(days())
                .inStages(
                        stage("a")
                                .named(vi("Một"), en("One"))
                                .by(vi("phường"), en("the ward"))
                                .withinWorkingDays(1)
                                .because(List.of()),
                        stage("b")
                                .named(vi("Hai"), en("Two"))
                                .by(vi("quận"), en("the district"))
                                .withinWorkingDays(2)
                                .because(PLAN.item("6"))
                                .after("a"))
                .define();

        assertThat(VI.of(procedure))
                .isEqualTo("Thủ tục 2.999999 “Ví dụ”, lĩnh vực “Chứng thực”, liên thông. Áp dụng từ ngày 01/01/2026"
                        + " đến hết ngày 31/12/2026. Căn cứ: Kế hoạch 01/KH-UBND (ví dụ) mục 1. Giải quyết: Chủ tịch"
                        + " UBND cấp xã, tại nơi theo “Nơi tiếp nhận”; “Năm vào sổ”; người ký: Chủ tịch. Áp dụng đến"
                        + " hết ngày 30/06/2026. Căn cứ: Kế hoạch 01/KH-UBND (ví dụ) mục 2. Giải quyết: cấp huyện"
                        + " (được phân cấp); người ký: Trưởng phòng. Yêu cầu: “Sự việc được ghi vào sổ từ năm 2000”;"
                        + " “unknown-one”. Thời hạn “Ba ngày”: 3 ngày làm việc. Bước “Một”: phường, 1 ngày làm việc."
                        + " Bước “Hai”: quận, 2 ngày làm việc, sau “Một”. Căn cứ: Kế hoạch 01/KH-UBND (ví dụ) mục 6.");
        assertThat(EN.of(procedure))
                .isEqualTo("Procedure 2.999999 “Example”, in the field “Certification”, inter-linked. In force from"
                        + " 2026-01-01 to the end of 2026-12-31. Because of: Plan 01/KH-UBND (example) item 1. Decided"
                        + " by: Chair, the commune-level People's Committee, at the place by “Receiving unit”; “Year of"
                        + " the entry”; signed by the Chair. In force to the end of 2026-06-30. Because of: Plan"
                        + " 01/KH-UBND (example) item 2. Decided by: district level (decentralised); signed by the"
                        + " head. Requires: “The matter was entered in 2000 or later”; “unknown-one”. Time limit “Three"
                        + " days”: 3 working days. Stage “One”: the ward, 1 working days. Stage “Two”: the district, 2"
                        + " working days, after “One”. Because of: Plan 01/KH-UBND (example) item 6.");
    }

    @Test
    void a_programme() {
        var programme = WardInJava.registersAtOnce().define();

        assertThat(VI.of(programme))
                .isEqualTo("Chuyên đề “Cấp ngay bản sao”, từ ngày 01/01/2026 đến hết ngày 31/12/2026. Căn cứ: Kế hoạch"
                        + " 01/KH-UBND (ví dụ) mục 1. Tại: phường Mẫu. Căn cứ: Kế hoạch 01/KH-UBND (ví dụ) mục 1. Danh"
                        + " mục thủ tục (Kế hoạch 01/KH-UBND (ví dụ) mục 2): 2.000908 “Cấp bản sao từ sổ gốc”, yêu cầu"
                        + " riêng: “Sự việc được ghi vào sổ từ năm 2000”. Căn cứ: Kế hoạch 01/KH-UBND (ví dụ) mục 2."
                        + " Yêu cầu chung: “Không phải xác minh”.");
        assertThat(EN.of(programme))
                .isEqualTo("Programme “Copies at once”, open from 2026-01-01 to the end of 2026-12-31. Because of: Plan"
                        + " 01/KH-UBND (example) item 1. In: Mẫu ward. Because of: Plan 01/KH-UBND (example) item 1."
                        + " Procedures on the list (Plan 01/KH-UBND (example) item 2): 2.000908 “Issue of a copy from"
                        + " the original register”, requires besides: “The matter was entered in 2000 or later”."
                        + " Because of: Plan 01/KH-UBND (example) item 2. All of them require: “Nothing must be"
                        + " verified”.");
    }

    @Test
    void a_delegation() {
        var delegation = delegation("d")
                .from(Rank.HEAD, "ubnd-xa", "vi-du/phuong-mau")
                .to("nobodys-office")
                .because(PLAN.item("7"))
                .ofProcedures("2.000908", "2.000815")
                .ofTheSignatureByAuthority()
                .whenFact("complex")
                .isNo()
                .byDocument("mau-plan")
                .inForceDuring("2026-01-01", "2026-12-31")
                .revokedOn("2026-07-01")
                .endsWith("nd-23-2015")
                .notKnown(Unstated.INSTRUMENT, Unstated.PERIOD)
                .define();

        assertThat(VI.of(delegation))
                .isEqualTo("Ủy quyền ký thừa ủy quyền: từ Chủ tịch UBND cấp xã (phường Mẫu) cho nobodys-office. Thủ"
                        + " tục: 2.000815 “Chứng thực bản sao từ bản chính giấy tờ, văn bản”; 2.000908 “Cấp bản sao từ"
                        + " sổ gốc”. Khi Trường hợp phức tạp: không. Văn bản: Kế hoạch 01/KH-UBND (ví dụ). Thời hạn: từ"
                        + " ngày 01/01/2026 đến hết ngày 31/12/2026. Bị bãi bỏ từ ngày 01/07/2026. Chấm dứt khi hết"
                        + " hiệu lực: Nghị định 23/2015/NĐ-CP. Chưa rõ: văn bản; thời hạn. Căn cứ: Kế hoạch 01/KH-UBND"
                        + " (ví dụ) mục 7.");
        assertThat(EN.of(delegation))
                .isEqualTo("Delegation of the signature by authority: from Chair, the commune-level People's Committee"
                        + " (Mẫu ward) to nobodys-office. Procedures: 2.000815 “Certification of copies of originals”;"
                        + " 2.000908 “Issue of a copy from the original register”. When Complex case: no. By: Plan"
                        + " 01/KH-UBND (example). Given from 2026-01-01 to the end of 2026-12-31. Taken back on"
                        + " 2026-07-01. Ends with: Decree 23/2015/NĐ-CP. Not known: the instrument; the period. Because"
                        + " of: Plan 01/KH-UBND (example) item 7.");
    }

    @Test
    void what_is_handed_over() {
        DelegationClauses order =
                delegation("d").from("a").to("b").because(provision("x")).ofTheSignatureByOrder();
        DelegationClauses task = delegation("d").from("a").to("b").because(provision("x"));

        assertThat(VI.of(order.define())).isEqualTo("Giao ký thừa lệnh: từ a cho b. Căn cứ: x.");
        assertThat(EN.of(order.define()))
                .isEqualTo("Delegation of the signature by order: from a to b. Because of: x.");
        assertThat(VI.of(task.define())).startsWith("Ủy quyền thực hiện nhiệm vụ, quyền hạn: từ a cho b.");
        assertThat(EN.of(task.define())).startsWith("Delegation of the task: from a to b.");
    }
}
