package io.github.motcua.rules.examples.catalogs;

import static io.github.motcua.rules.deadline.DossierRules.SameDay.NO_APOLOGY;
import static io.github.motcua.rules.dsl.Dossiers.lateNotice;
import static io.github.motcua.rules.dsl.Dossiers.reappointment;
import static io.github.motcua.rules.dsl.Dossiers.supplement;
import static io.github.motcua.rules.dsl.Facts.fact;
import static io.github.motcua.rules.dsl.Facts.reading;
import static io.github.motcua.rules.dsl.Facts.yesOrNo;
import static io.github.motcua.rules.dsl.Law.document;
import static io.github.motcua.rules.dsl.Law.provision;
import static io.github.motcua.rules.dsl.Procedures.catalog;
import static io.github.motcua.rules.dsl.Procedures.conduct;
import static io.github.motcua.rules.dsl.Procedures.duty;
import static io.github.motcua.rules.dsl.Procedures.slip;
import static io.github.motcua.rules.dsl.Words.en;
import static io.github.motcua.rules.dsl.Words.text;
import static io.github.motcua.rules.dsl.Words.vi;
import static io.github.motcua.rules.eligibility.Criterion.anyOf;
import static io.github.motcua.rules.eligibility.Outcome.NO_WAIT;
import static io.github.motcua.rules.eligibility.Outcome.ORDINARY;
import static io.github.motcua.rules.eligibility.Outcome.REFUSE;
import static io.github.motcua.rules.eligibility.Outcome.SUPPLEMENT;
import static io.github.motcua.rules.legal.Certainty.DERIVED;
import static io.github.motcua.rules.legal.Certainty.UNVERIFIED;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.dsl.CatalogEntry;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.List;

/** The one-stop mechanism: common facts, duties at intake, slips, and dossiers on their way. */
public final class VnOneStop {

    private static final Provision BLDS_91_2015 = provision("blds-91-2015");
    private static final Provision ND_61_2018 = provision("nd-61-2018");
    private static final Provision ND_118_2025 = provision("nd-118-2025");

    private static final Text NOT_READ = text(
            vi("Chưa đọc điều khoản tương ứng của Nghị định 118/2025/NĐ-CP."),
            en("The matching clause of Decree 118/2025/NĐ-CP was not read."));
    private static final Text CLAUSE_NOT_READ = text(
            vi("Điều 17 quy định việc tiếp nhận; chưa đọc được nội dung khoản."),
            en("Article 17 governs receipt; the clause itself was not read."));

    private VnOneStop() {}

    /** The catalog, checked. */
    public static Catalog define() {
        return catalog("vn-one-stop", "2026-11-21")
                .titled(
                        vi("Cơ chế một cửa, một cửa liên thông: dữ kiện chung và trách nhiệm khi tiếp " + "nhận"),
                        en("One-stop mechanism: common facts, and duties at intake"))
                .publishedBy(vi("Chính phủ"), en("Government of Viet Nam"))
                .builtOn("vn-competence")
                .byCalendar("vn-public-sector")
                .cites(
                        document("nd-61-2018")
                                .cited(vi("Nghị định 61/2018/NĐ-CP"), en("Decree 61/2018/NĐ-CP"))
                                .titled(
                                        vi("Về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục "
                                                + "hành chính"),
                                        en("On the one-stop and inter-linked one-stop mechanism for administrative "
                                                + "procedures"))
                                .asReadIn(
                                        vi("Pháp điển điện tử, đề mục “Công nghệ thông tin”, bản đăng lại tại "
                                                + "github.com/diepxuan/diepxuan.github.io (fbaa690), Điều 3.3.NĐ.7"),
                                        en("Electronic codification, heading “Công nghệ thông tin”, re-hosted at "
                                                + "github.com/diepxuan/diepxuan.github.io (fbaa690), Điều 3.3.NĐ.7"))
                                .inForceDuring("2018-06-21", "2025-06-30")
                                .numbered("61/2018/NĐ-CP")
                                .note(
                                        vi("Ngày hết hiệu lực suy ra từ Nghị định 118/2025/NĐ-CP thay thế từ "
                                                + "01/07/2025; chưa đọc điều khoản bãi bỏ."),
                                        en("The last day follows from its replacement by Decree 118/2025/NĐ-CP on "
                                                + "2025-07-01; the repealing clause was not read.")),
                        document("nd-118-2025")
                                .cited(vi("Nghị định 118/2025/NĐ-CP"), en("Decree 118/2025/NĐ-CP"))
                                .titled(
                                        vi("Về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông "
                                                + "tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia"),
                                        en("On administrative procedures under the one-stop mechanism at one-stop "
                                                + "desks and on the National Public Service Portal"))
                                .asReadIn(
                                        vi("Chưa có toàn văn; chỉ có sơ đồ điều khoản từ nguồn thứ cấp."),
                                        en("The full text was not found; only a map of its articles from secondary "
                                                + "sources."))
                                .inForceFrom("2025-07-01")
                                .numbered("118/2025/NĐ-CP")
                                .note(
                                        vi("Được sửa đổi bởi Nghị định 367/2025/NĐ-CP (31/12/2025); chưa đọc."),
                                        en("Amended by Decree 367/2025/NĐ-CP (2025-12-31); not read.")),
                        document("blds-91-2015")
                                .cited(vi("Bộ luật Dân sự 2015"), en("Civil Code 2015"))
                                .titled(vi("Bộ luật Dân sự"), en("Civil Code"))
                                .asReadIn(
                                        vi("Pháp điển điện tử, đề mục “Dân sự”, bản đăng lại tại "
                                                + "github.com/diepxuan/diepxuan.github.io (fbaa690)"),
                                        en("Electronic codification, heading “Dân sự”, re-hosted at "
                                                + "github.com/diepxuan/diepxuan.github.io (fbaa690)"))
                                .inForceFrom("2017-01-01")
                                .numbered("91/2015/QH13"))
                .reads(
                        reading("due-day-became-holiday")
                                .asks(
                                        vi("Thông báo nghỉ, hoán đổi ngày làm việc có sau khi đã đưa phiếu hẹn làm "
                                                + "dời ngày đến hạn: phiếu hẹn giữ nguyên hay tính lại?"),
                                        en("A notice of days off or of a swap comes after the slip was given and "
                                                + "moves the due day: does the slip stand, or is it counted again?"))
                                .either(
                                        "recompute",
                                        vi("tính lại theo thông báo và báo cho người nộp"),
                                        en("counted again with the notice, and the applicant is told"))
                                .or("slip-stands", vi("phiếu hẹn giữ nguyên"), en("the slip stands"))
                                .taken("recompute")
                                .why(
                                        vi("Ngày cuối là ngày nghỉ thì thời hạn kết thúc vào cuối ngày làm việc tiếp "
                                                + "theo, và ngày đó nơi trả kết quả không làm việc; người giữ phiếu hẹn cũ "
                                                + "phải được báo."),
                                        en("If the last day is a day off, the period ends with the next working day, "
                                                + "and on that day the desk is closed; whoever holds the old slip must be "
                                                + "told."))
                                .because(BLDS_91_2015.article("148").clause("5").certainty(DERIVED)),
                        reading("late-same-day")
                                .asks(
                                        vi("Hồ sơ giải quyết trong ngày không kịp: kéo dài thời hạn khi còn trong "
                                                + "hạn, hay phải xin lỗi ngay?"),
                                        en("A same-day dossier cannot be finished: is its period made longer while "
                                                + "there is time, or is an apology due at once?"))
                                .either(
                                        "apology-at-once",
                                        vi("xin lỗi và hẹn lại ngay, chậm nhất đến hết giờ làm việc của ngày đó"),
                                        en("an apology with a new date at once, at the latest by the end of work of "
                                                + "that day"))
                                .or(
                                        "extension",
                                        vi("kéo dài và đưa phiếu hẹn khi còn trong hạn, nếu luật cho phép; nếu không "
                                                + "là trễ hạn, không có hạn gửi thư xin lỗi"),
                                        en("make it longer and give a slip while there is time, where the law allows "
                                                + "it; otherwise it is late, and there is no moment for an apology"))
                                .taken("extension")
                                .why(
                                        vi("Thời hạn trong ngày không có “01 ngày trước ngày hết hạn”; Thông tư "
                                                + "01/2020/TT-BTP Điều 2 đã có phiếu hẹn ghi giờ, ngày khi kéo dài."),
                                        en("A period of one day has no day \"one day before expiry\"; Circular "
                                                + "01/2020/TT-BTP Article 2 already has a slip with hour and date when it is "
                                                + "made longer."))
                                .because(
                                        ND_61_2018.article("19").clause("9"),
                                        ND_118_2025
                                                .article("19")
                                                .certainty(UNVERIFIED)
                                                .remark(NOT_READ)),
                        reading("one-day-before")
                                .asks(
                                        vi("“Chậm nhất 01 ngày trước ngày hết hạn” là ngày theo lịch hay ngày làm "
                                                + "việc?"),
                                        en("\"At the latest one day before expiry\": a calendar day or a working day?"))
                                .either(
                                        "calendar-day",
                                        vi("ngày theo lịch: đến hết ngày liền trước"),
                                        en("calendar day: to the end of the day before"))
                                .or(
                                        "working-day",
                                        vi("ngày làm việc: đến hết giờ làm việc của ngày làm việc liền trước"),
                                        en("working day: to the end of work on the working day before"))
                                .taken("working-day")
                                .why(
                                        vi("Cách hiểu chặt hơn: gửi đúng hạn này thì đúng theo cả hai cách."),
                                        en("The stricter reading: a letter sent by then is in time under both."))
                                .because(
                                        ND_61_2018.article("19").clause("9"),
                                        ND_118_2025
                                                .article("19")
                                                .certainty(UNVERIFIED)
                                                .remark(NOT_READ)),
                        reading("supplement-effect")
                                .asks(
                                        vi("Yêu cầu bổ sung hồ sơ làm thời hạn tính lại từ đầu, tạm dừng hay không "
                                                + "ảnh hưởng?"),
                                        en("Does asking for papers make the period begin anew, pause it, or do "
                                                + "nothing?"))
                                .either("none", vi("không ảnh hưởng"), en("nothing"))
                                .or(
                                        "restart",
                                        vi("tính lại từ đầu sau khi nhận đủ hồ sơ"),
                                        en("it begins anew once the dossier is complete"))
                                .or("subtract", vi("trừ thời gian chờ bổ sung"), en("the time of waiting is taken off"))
                                .taken("restart")
                                .why(
                                        vi("Điều 19 khoản 4 nói rõ; bộ chỉ số theo Quyết định 766/QĐ-TTg chỉ đo bằng "
                                                + "cách trừ thời gian chờ."),
                                        en("Article 19(4) says so; the indicators of Decision 766/QĐ-TTg only measure "
                                                + "by taking the waiting off."))
                                .because(
                                        ND_61_2018.article("19").clause("4"),
                                        ND_118_2025
                                                .article("19")
                                                .certainty(UNVERIFIED)
                                                .remark(NOT_READ)))
                .states(facts())
                .states(duties())
                .states(slips())
                .states(conducts())
                .define();
    }

    private static List<CatalogEntry<?>> facts() {
        return List.of(
                yesOrNo("dossierComplete")
                        .called(vi("Hồ sơ đủ thành phần"), en("Dossier complete"))
                        .asked(
                                vi("Hồ sơ đã đủ thành phần theo quy định chưa?"),
                                en("Does the dossier hold everything that is prescribed?"))
                        .changeable(),
                yesOrNo("complex")
                        .called(vi("Trường hợp phức tạp"), en("Complex case"))
                        .asked(vi("Hồ sơ có thuộc trường hợp phức tạp không?"), en("Is the case complex?")),
                yesOrNo("needsVerification")
                        .called(vi("Phải xác minh"), en("Needs verification"))
                        .asked(vi("Có phải xác minh không?"), en("Must anything be verified?")),
                yesOrNo("needsConsultation")
                        .called(vi("Phải xin ý kiến phòng chuyên môn"), en("Needs a specialist office's opinion"))
                        .asked(
                                vi("Có phải xin ý kiến các phòng chuyên môn không?"),
                                en("Must the opinion of a specialist office be asked for?")),
                yesOrNo("canResolveAtOnce")
                        .called(vi("Giải quyết được ngay"), en("Can be resolved at once"))
                        .asked(
                                vi("Có thể giải quyết và trả kết quả ngay không?"),
                                en("Can it be resolved and returned at once?")));
    }

    private static List<CatalogEntry<?>> duties() {
        return List.of(
                duty("supplement-slip")
                        .on(SUPPLEMENT)
                        .worded(
                                vi("Lập Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ, nêu rõ lý do; hướng dẫn một "
                                        + "lần, đầy đủ, chính xác"),
                                en("Issue the request for supplements with the reason; instruct once, fully "
                                        + "and accurately"))
                        .because(
                                ND_61_2018.article("17").clause("1").point("a"),
                                ND_61_2018.article("15").clause("3"),
                                ND_118_2025
                                        .article("11")
                                        .remark(
                                                text(
                                                        vi("Chỉ được yêu cầu bổ sung một lần; theo nguồn thứ cấp."),
                                                        en(
                                                                "Supplements may be asked for only once; from a secondary source.")))),
                duty("refusal-slip")
                        .on(REFUSE)
                        .worded(
                                vi("Lập Phiếu từ chối giải quyết hồ sơ, nêu rõ lý do"),
                                en("Issue the refusal slip with the reason"))
                        .because(
                                ND_61_2018.article("17").clause("1").point("b"),
                                ND_118_2025
                                        .article("17")
                                        .clause("1")
                                        .certainty(UNVERIFIED)
                                        .remark(CLAUSE_NOT_READ)),
                duty("log-result")
                        .on(NO_WAIT)
                        .worded(
                                vi("Cập nhật tình hình, kết quả giải quyết vào Hệ thống thông tin một cửa "
                                        + "điện tử"),
                                en("Record progress and result in the electronic one-stop system"))
                        .because(ND_61_2018.article("17").clause("4")),
                duty("slip-on-request")
                        .on(NO_WAIT)
                        .worded(
                                vi("Nếu người nộp hồ sơ yêu cầu thì vẫn cấp Giấy tiếp nhận hồ sơ và hẹn trả "
                                        + "kết quả"),
                                en("Give the receipt-and-appointment slip all the same if the applicant asks "
                                        + "for it"))
                        .because(ND_61_2018.article("17").clause("4")));
    }

    private static List<CatalogEntry<?>> slips() {
        return List.of(
                slip("receipt-slip")
                        .isRequired()
                        .on(ORDINARY)
                        .worded(
                                vi("Hồ sơ đầy đủ, không trả kết quả ngay: lập Giấy tiếp nhận hồ sơ và hẹn trả "
                                        + "kết quả"),
                                en("The dossier is complete and the result is not returned at once: issue the "
                                        + "receipt-and-appointment slip"))
                        .because(
                                ND_61_2018.article("17").clause("1").point("c"),
                                ND_118_2025
                                        .article("17")
                                        .clause("1")
                                        .certainty(UNVERIFIED)
                                        .remark(CLAUSE_NOT_READ))
                        .when(anyOf(
                                fact("interlinked").isYes(),
                                fact("canResolveAtOnce").isNo())),
                slip("no-slip-at-once")
                        .isNotRequired()
                        .on(ORDINARY)
                        .worded(
                                vi("Trả kết quả ngay sau khi tiếp nhận, giải quyết; vẫn cập nhật hệ thống và "
                                        + "cấp giấy nếu người nộp yêu cầu"),
                                en("The result is returned right after receipt and resolution; still record "
                                        + "it, and give the slip if the applicant asks"))
                        .because(ND_61_2018.article("17").clause("4"))
                        .whenFact("canResolveAtOnce")
                        .isYes());
    }

    private static List<CatalogEntry<?>> conducts() {
        return List.of(conduct("one-stop-dossier")
                .says(supplement()
                        .restartsThePeriod()
                        .because(
                                ND_61_2018.article("15").clause("3"),
                                ND_61_2018.article("19").clause("4"),
                                ND_118_2025
                                        .article("11")
                                        .certainty(DERIVED)
                                        .remark(text(
                                                vi("Điều 11 về trách nhiệm: chỉ yêu cầu bổ sung một lần."),
                                                en("Article 11, on duties: papers may be asked for once only."))),
                                ND_118_2025
                                        .article("19")
                                        .certainty(UNVERIFIED)
                                        .remark(text(
                                                vi(
                                                        "Tính lại từ đầu theo Nghị định 61/2018/NĐ-CP; chưa đọc điều khoản tương "
                                                                + "ứng của Nghị định 118/2025/NĐ-CP."),
                                                en(
                                                        "The period begins anew under Decree 61/2018/NĐ-CP; the matching clause of "
                                                                + "Decree 118/2025/NĐ-CP was not read."))))
                        .onlyOnce()
                        .byReading("supplement-effect"))
                .says(reappointment(1)
                        .apologisedOnTheWorkingDayBefore()
                        .because(
                                ND_61_2018.article("19").clause("9"),
                                ND_118_2025
                                        .article("19")
                                        .certainty(UNVERIFIED)
                                        .remark(
                                                text(
                                                        vi(
                                                                "Quy chế các địa phương năm 2025 tiếp tục nêu “chậm nhất 01 ngày trước "
                                                                        + "ngày hết hạn”, hẹn lại không quá 01 lần; chưa đọc điều khoản của Nghị "
                                                                        + "định."),
                                                        en(
                                                                "Local rules of 2025 go on saying \"at the latest one day before expiry\" "
                                                                        + "and one re-appointment; the clause of the decree was not read."))))
                        .byReading("one-day-before")
                        .withinTheDay(NO_APOLOGY, "late-same-day"))
                .says(lateNotice()
                        .movesTheDueDate()
                        .because(BLDS_91_2015.article("148").clause("5").certainty(DERIVED))
                        .byReading("due-day-became-holiday"))
                .refusesWithinThePeriod()
                .because(
                        ND_61_2018.article("19").clause("8"),
                        ND_118_2025
                                .article("19")
                                .certainty(UNVERIFIED)
                                .remark(text(
                                        vi("Từ chối phải trong thời hạn giải quyết theo Nghị định 61/2018/NĐ-CP; chưa "
                                                + "đọc điều khoản tương ứng."),
                                        en("A refusal must come within the period under Decree 61/2018/NĐ-CP; the "
                                                + "matching clause was not read.")))));
    }
}
