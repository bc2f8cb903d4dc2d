package io.github.motcua.rules.examples.catalogs;

import static io.github.motcua.rules.dsl.Dossiers.reappointment;
import static io.github.motcua.rules.dsl.Dossiers.supplement;
import static io.github.motcua.rules.dsl.Facts.yesOrNo;
import static io.github.motcua.rules.dsl.Law.document;
import static io.github.motcua.rules.dsl.Law.provision;
import static io.github.motcua.rules.dsl.Procedures.catalog;
import static io.github.motcua.rules.dsl.Procedures.conduct;
import static io.github.motcua.rules.dsl.Procedures.procedure;
import static io.github.motcua.rules.dsl.Procedures.requirement;
import static io.github.motcua.rules.dsl.Procedures.stage;
import static io.github.motcua.rules.dsl.Procedures.timeLimit;
import static io.github.motcua.rules.dsl.Words.en;
import static io.github.motcua.rules.dsl.Words.text;
import static io.github.motcua.rules.dsl.Words.vi;
import static io.github.motcua.rules.legal.Certainty.UNVERIFIED;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.dsl.CatalogEntry;
import io.github.motcua.rules.dsl.ProcedureClauses;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.List;

/** Groups of procedures that several bodies handle together (liên thông), one of them in stages. */
public final class VnInterlinked {

    private static final Provision ND_297_2025 = provision("nd-297-2025");
    private static final Provision ND_63_2024 = provision("nd-63-2024");

    private static final Text RECEIVING_OFFICER = text(vi("công chức tiếp nhận hồ sơ"), en("the receiving officer"));
    private static final Text BODY_NOT_NAMED = text(
            vi("Bước này được nêu với thời hạn; văn bản đã đọc không nêu tên cơ quan."),
            en("The stage is given with its limit; the text that was read does not name " + "the body."));

    private VnInterlinked() {}

    /** The catalog, checked. */
    public static Catalog define() {
        return catalog("vn-interlinked", "2026-11-21")
                .titled(vi("Nhóm thủ tục hành chính liên thông"), en("Groups of inter-linked procedures"))
                .publishedBy(vi("Chính phủ"), en("Government of Viet Nam"))
                .builtOn("vn-civil-status", "vn-one-stop")
                .cites(
                        document("nd-63-2024")
                                .cited(vi("Nghị định 63/2024/NĐ-CP"), en("Decree 63/2024/NĐ-CP"))
                                .titled(
                                        vi("Về thực hiện liên thông điện tử hai nhóm thủ tục: đăng ký khai sinh, đăng "
                                                + "ký thường trú, cấp thẻ bảo hiểm y tế; đăng ký khai tử, xóa thường trú, "
                                                + "trợ cấp mai táng"),
                                        en("On electronic linking of two groups: birth, permanent residence, health "
                                                + "insurance card; death, end of residence, funeral allowance"))
                                .asReadIn(
                                        vi("Trích Điều 7 trong văn bản địa phương về quy trình liên thông; chưa đọc "
                                                + "toàn văn."),
                                        en("Article 7 as quoted in local texts on the linked process; the full text "
                                                + "was not read."))
                                .inForceDuring("2025-01-01", "2026-08-31")
                                .numbered("63/2024/NĐ-CP")
                                .certainty(UNVERIFIED)
                                .note(
                                        vi("Ngày có hiệu lực chưa đọc: ghi ngày chắc chắn đã áp dụng. Nghị định "
                                                + "301/2026/NĐ-CP sửa đổi từ 01/09/2026, chưa đọc, nên dữ liệu dừng trước "
                                                + "ngày đó."),
                                        en("The day of entry into force was not read: the day given is one on which "
                                                + "it surely applied. Decree 301/2026/NĐ-CP amends it from 2026-09-01 and "
                                                + "was not read, so the data ends before.")),
                        document("nd-297-2025")
                                .cited(vi("Nghị định 297/2025/NĐ-CP"), en("Decree 297/2025/NĐ-CP"))
                                .titled(
                                        vi("Quy định liên thông nhóm thủ tục về kinh doanh dịch vụ karaoke"),
                                        en("On linking the group of procedures for karaoke businesses"))
                                .asReadIn(
                                        vi("Trích Điều 6 trong quyết định công bố thủ tục của địa phương; chưa đọc "
                                                + "toàn văn."),
                                        en("Article 6 as quoted in a local announcement of procedures; the full text "
                                                + "was not read."))
                                .inForceFrom("2026-01-01")
                                .numbered("297/2025/NĐ-CP")
                                .certainty(UNVERIFIED)
                                .note(
                                        vi("Tên đầy đủ và ngày có hiệu lực chưa đọc: ghi ngày chắc chắn đã áp dụng."),
                                        en("Full title and day of entry into force were not read: the day given is "
                                                + "one on which it surely applied.")))
                .states(yesOrNo("deskReceivesGroup")
                        .called(vi("Nơi tiếp nhận được giao nhóm thủ tục"), en("Desk entrusted with the group"))
                        .asked(
                                vi("Nơi tiếp nhận này có được giao tiếp nhận nhóm thủ tục không?"),
                                en("Is this desk entrusted with receiving the group?")))
                .states(
                        requirement("desk-receives-the-group")
                                .orElseNotCompetent()
                                .metIfFact("deskReceivesGroup")
                                .isYes()
                                .worded(
                                        vi("Nơi tiếp nhận được giao tiếp nhận nhóm thủ tục liên thông"),
                                        en("The desk is entrusted with receiving the inter-linked group"))
                                .because(
                                        ND_297_2025
                                                .article("6")
                                                .certainty(UNVERIFIED)
                                                .remark(
                                                        text(
                                                                vi(
                                                                        "Chưa đọc điều khoản về nơi tiếp nhận; cán bộ phải nhận định."),
                                                                en(
                                                                        "The clause on where it is received was not read; an officer must judge."))))
                                .judgedBy(RECEIVING_OFFICER)
                                .inForceFrom("2026-01-01"),
                        requirement("group-dossier-complete")
                                .orElseSupplemented()
                                .metIfFact("dossierComplete")
                                .isYes()
                                .worded(
                                        vi("Hồ sơ của nhóm thủ tục đủ thành phần"),
                                        en("The dossier of the group is complete"))
                                .because(ND_297_2025.article("6"))
                                .judgedBy(RECEIVING_OFFICER)
                                .inForceFrom("2026-01-01"))
                .states(birthWithResidenceAndHealthCard())
                .states(karaoke())
                .states(conducts())
                .define();
    }

    private static ProcedureClauses birthWithResidenceAndHealthCard() {
        return procedure("nhom-khai-sinh")
                .named(
                        vi("Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế " + "cho trẻ em"),
                        en("Linked: birth, permanent residence and health insurance card of a child"))
                .inField(vi("Hộ tịch – Cư trú – Bảo hiểm y tế"), en("Civil status, residence, health insurance"))
                .because(ND_63_2024.article("7"))
                .inForceDuring("2025-01-01", "2026-08-31")
                .interlinked()
                .requires(
                        "civil-status-dossier-complete",
                        "commune-registers-civil-status",
                        "no-ground-to-refuse-birth",
                        "residence-of-a-parent")
                .resolved(
                        timeLimit("three-days")
                                .withinWorkingDays(3)
                                .worded(
                                        vi("Không quá 03 ngày làm việc; tiếp nhận sau 15 giờ thì tính từ ngày làm "
                                                + "việc tiếp theo"),
                                        en("At most 3 working days; received after 15:00, counted from the next "
                                                + "working day"))
                                .because(ND_63_2024.article("7"))
                                .ifReceivedAfter("15:00")
                                .thenCountedFromTheNextWorkingDay()
                                .whenFact("needsVerification")
                                .isNo(),
                        timeLimit("with-verification")
                                .withinWorkingDays(5)
                                .worded(
                                        vi("Không quá 05 ngày làm việc nếu phải xác minh; tiếp nhận sau 15 giờ thì "
                                                + "tính từ ngày làm việc tiếp theo"),
                                        en("At most 5 working days if something must be verified; received after "
                                                + "15:00, counted from the next working day"))
                                .because(ND_63_2024.article("7"))
                                .ifReceivedAfter("15:00")
                                .thenCountedFromTheNextWorkingDay()
                                .whenFact("needsVerification")
                                .isYes());
    }

    private static ProcedureClauses karaoke() {
        return procedure("nhom-karaoke")
                .named(
                        vi("Liên thông nhóm thủ tục kinh doanh dịch vụ karaoke"),
                        en("Linked group of procedures for karaoke businesses"))
                .inField(vi("Kinh doanh dịch vụ karaoke"), en("Karaoke businesses"))
                .because(ND_297_2025.article("6"))
                .inForceFrom("2026-01-01")
                .interlinked()
                .requires("desk-receives-the-group", "group-dossier-complete")
                .resolved(timeLimit("sixteen-days")
                        .withinWorkingDays(16)
                        .worded(
                                vi("Không quá 16 ngày làm việc; tiếp nhận trong 01 giờ cuối của ngày làm việc "
                                        + "thì tính từ ngày làm việc tiếp theo"),
                                en("At most 16 working days; received in the last hour of the working day, "
                                        + "counted from the next working day"))
                        .because(ND_297_2025.article("6"))
                        .ifReceivedInTheLastHours(1)
                        .thenCountedFromTheNextWorkingDay())
                .inStages(
                        stage("first")
                                .named(vi("Bước thứ nhất"), en("First stage"))
                                .by(vi("cơ quan thứ nhất (chưa rõ tên)"), en("the first body (name not known)"))
                                .withinWorkingDays(3)
                                .because(ND_297_2025.article("6").remark(BODY_NOT_NAMED)),
                        stage("second")
                                .named(vi("Bước thứ hai"), en("Second stage"))
                                .by(vi("cơ quan thứ hai (chưa rõ tên)"), en("the second body (name not known)"))
                                .withinWorkingDays(3)
                                .because(ND_297_2025.article("6").remark(BODY_NOT_NAMED))
                                .after("first"),
                        stage("third")
                                .named(vi("Bước thứ ba"), en("Third stage"))
                                .by(vi("cơ quan thứ ba (chưa rõ tên)"), en("the third body (name not known)"))
                                .withinWorkingDays(10)
                                .because(ND_297_2025.article("6").remark(BODY_NOT_NAMED))
                                .after("second"));
    }

    private static List<CatalogEntry<?>> conducts() {
        return List.of(conduct("karaoke-dossier")
                .of("nhom-karaoke")
                .says(supplement()
                        .restartsThePeriod()
                        .because(ND_297_2025
                                .article("6")
                                .remark(text(
                                        vi(
                                                "Thời hạn tính lại từ đầu sau khi hồ sơ đầy đủ; yêu cầu bổ sung trong 08 "
                                                        + "giờ làm việc, một lần; quá 15 ngày làm việc không bổ sung thì đóng hồ sơ."),
                                        en("The period begins anew once the dossier is complete; papers are asked for "
                                                + "within 8 working hours, once; after 15 working days without them the "
                                                + "dossier is closed."))))
                        .onlyOnce()
                        .asked()
                        .withinWorkingHours(8)
                        .closedUnlessBrought()
                        .withinWorkingDays(15))
                .says(reappointment(1)
                        .apologisedOnTheWorkingDayBefore()
                        .because(ND_297_2025
                                .article("6")
                                .remark(text(
                                        vi("Hết thời hạn thì xin lỗi và hẹn lại, không quá 01 lần."),
                                        en("After expiry an apology and a new date, at most once."))))
                        .byReading("one-day-before")));
    }
}
