package io.github.motcua.rules.examples.catalogs;

import static io.github.motcua.rules.catalog.Opening.Demand.CONCERNS_RESIDENTS;
import static io.github.motcua.rules.catalog.Opening.Demand.NOT_INTERLINKED;
import static io.github.motcua.rules.catalog.Opening.Demand.SINGLE_LEVEL;
import static io.github.motcua.rules.competence.Level.WARD;
import static io.github.motcua.rules.dsl.Authorities.district;
import static io.github.motcua.rules.dsl.Authorities.ward;
import static io.github.motcua.rules.dsl.Facts.fact;
import static io.github.motcua.rules.dsl.Facts.readAs;
import static io.github.motcua.rules.dsl.Facts.reading;
import static io.github.motcua.rules.dsl.Facts.underReading;
import static io.github.motcua.rules.dsl.Law.document;
import static io.github.motcua.rules.dsl.Law.provision;
import static io.github.motcua.rules.dsl.Procedures.catalog;
import static io.github.motcua.rules.dsl.Procedures.opening;
import static io.github.motcua.rules.dsl.Procedures.programme;
import static io.github.motcua.rules.dsl.Procedures.requirement;
import static io.github.motcua.rules.dsl.Procedures.slip;
import static io.github.motcua.rules.dsl.Words.en;
import static io.github.motcua.rules.dsl.Words.text;
import static io.github.motcua.rules.dsl.Words.vi;
import static io.github.motcua.rules.eligibility.Criterion.allOf;
import static io.github.motcua.rules.eligibility.Criterion.always;
import static io.github.motcua.rules.eligibility.Criterion.anyOf;
import static io.github.motcua.rules.eligibility.Criterion.not;
import static io.github.motcua.rules.eligibility.Outcome.NO_WAIT;
import static io.github.motcua.rules.legal.Certainty.DERIVED;
import static io.github.motcua.rules.legal.Certainty.UNVERIFIED;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.dsl.CatalogEntry;
import io.github.motcua.rules.dsl.ProgrammeClauses;
import io.github.motcua.rules.dsl.UnitClauses;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.List;

/** The no-wait programme of the 18 wards of Hoàn Kiếm: the whole catalog can be read aloud, clause by clause. */
public final class HoanKiemNoWait2022 {

    private static final Provision HOAN_KIEM_PLAN_2022 = provision("hoan-kiem-plan-2022");
    private static final Provision ND_23_2015 = provision("nd-23-2015");
    private static final Provision LUAT_HO_TICH_2014 = provision("luat-ho-tich-2014");
    private static final Provision ND_61_2018 = provision("nd-61-2018");

    private static final Text FIRST_DASH = text(vi("Gạch đầu dòng thứ nhất."), en("First dash."));
    private static final Text WARDS_FROM_GENERAL_KNOWLEDGE = text(
            vi("Kế hoạch chỉ nói “18 phường”; tên các phường theo hiểu biết chung tính "
                    + "đến năm 2022. Việc sắp xếp đơn vị hành chính sau đó chưa được ghi ở đây."),
            en("The plan only says “18 wards”; their names are from general knowledge as "
                    + "of 2022. Later reorganisation is not recorded here."));
    private static final Text SECOND_DASH = text(vi("Gạch đầu dòng thứ hai."), en("Second dash."));
    private static final Text RECEIVING_OFFICER = text(vi("công chức tiếp nhận hồ sơ"), en("the receiving officer"));
    private static final Text THIRD_DASH = text(vi("Gạch đầu dòng thứ ba."), en("Third dash."));

    private HoanKiemNoWait2022() {}

    /** The catalog, checked. */
    public static Catalog define() {
        return catalog("hoan-kiem-no-wait-2022", "2026-11-22")
                .titled(
                        vi("Chuyên đề “Các thủ tục hành chính không chờ” tại 18 phường, quận Hoàn " + "Kiếm, năm 2022"),
                        en("The “no-wait procedures” programme in the 18 wards of Hoàn Kiếm district, " + "2022"))
                .publishedBy(
                        vi("UBND quận Hoàn Kiếm, thành phố Hà Nội"),
                        en("People's Committee of Hoàn Kiếm district, Hà Nội"))
                .builtOn("vn-certification", "vn-civil-status", "vn-one-stop")
                .byCalendar("hanoi-ward")
                .cites(document("hoan-kiem-plan-2022")
                        .cited(vi("Chuyên đề “không chờ” Hoàn Kiếm 2022"), en("Hoàn Kiếm no-wait plan 2022"))
                        .titled(
                                vi("Kế hoạch triển khai chuyên đề cải cách hành chính “Các thủ tục hành chính "
                                        + "không chờ” tại UBND 18 phường"),
                                en("Plan for the reform theme “No-wait administrative procedures” in the 18 "
                                        + "wards"))
                        .asReadIn(
                                vi("Bài đăng trên Cổng thông tin điện tử quận Hoàn Kiếm ngày 12/07/2022, do "
                                        + "Phòng Nội vụ quận cung cấp."),
                                en("Article on the portal of Hoàn Kiếm district, 2022-07-12, by the "
                                        + "district's Home Affairs Division."))
                        .inForceOnUnknownDays()
                        .note(
                                vi("Số và ngày ban hành của kế hoạch không có trong nguồn."),
                                en("The plan's number and date of issue are not in the source.")))
                .reads(
                        reading("copy-limit-scope")
                                .asks(
                                        vi("“Tối đa 10 bản” tính cho cả yêu cầu hay cho từng bản chính?"),
                                        en("“At most 10 copies”: per request or per original?"))
                                .either("per-original", vi("tính cho từng bản chính"), en("per original"))
                                .or("per-request", vi("tính cho cả yêu cầu"), en("per request"))
                                .taken("per-request")
                                .why(
                                        vi("Cách hiểu chặt hơn: không hứa trả ngay khi chưa chắc."),
                                        en("The stricter reading: it promises no result at once where that is not "
                                                + "certain."))
                                .because(HOAN_KIEM_PLAN_2022.item("2 (2)")),
                        reading("after-15-no-wait")
                                .asks(
                                        vi("Nộp sau 15 giờ có còn được giải quyết theo diện “không chờ” không?"),
                                        en("Does arriving after 15:00 end no-wait eligibility?"))
                                .either(
                                        "no",
                                        vi("vẫn được, vì chuyên đề không nêu giờ"),
                                        en("no: the programme names no hour"))
                                .or(
                                        "yes",
                                        vi("không, vì luật cho phép trả vào ngày làm việc tiếp theo"),
                                        en("yes: the law allows the next working day"))
                                .taken("no")
                                .why(
                                        vi("Kế hoạch không giới hạn giờ nhận; việc giải quyết được ngay hay không đã "
                                                + "là một điều kiện riêng."),
                                        en("The plan sets no hour; whether it can be resolved at once is a condition "
                                                + "of its own."))
                                .because(
                                        HOAN_KIEM_PLAN_2022.item("1"),
                                        ND_23_2015.article("7"),
                                        LUAT_HO_TICH_2014.article("5").clause("3")),
                        reading("foreign-original-no-wait")
                                .asks(
                                        vi("Sau khi mã 2.000815 gồm cả giấy tờ do nước ngoài cấp, các giấy tờ này có "
                                                + "thuộc diện “không chờ” không?"),
                                        en("Since code 2.000815 absorbed foreign issuers, are their documents within "
                                                + "no-wait handling?"))
                                .either(
                                        "inside",
                                        vi("có, nếu danh mục đi theo mã thủ tục"),
                                        en("yes, if the list follows the code"))
                                .or(
                                        "outside",
                                        vi("không, theo đúng tên thủ tục trong danh mục năm 2022"),
                                        en("no, as the 2022 list names the procedure"))
                                .taken("outside")
                                .why(
                                        vi("Danh mục chỉ nêu giấy tờ do cơ quan, tổ chức có thẩm quyền của Việt Nam "
                                                + "cấp hoặc chứng nhận."),
                                        en("The list names only documents issued or certified by competent bodies of "
                                                + "Viet Nam."))
                                .because(HOAN_KIEM_PLAN_2022.item("2 (2)")),
                        reading("delegated-no-wait")
                                .asks(
                                        vi("Thủ tục mà phường giải quyết theo ủy quyền có “thuộc thẩm quyền giải "
                                                + "quyết của UBND phường” không?"),
                                        en("Is a procedure that the ward resolves under a delegation “within the "
                                                + "ward's own competence”?"))
                                .either(
                                        "no",
                                        vi("không, vì thẩm quyền vẫn là của cơ quan ủy quyền"),
                                        en("no: the power remains the delegating body's"))
                                .or(
                                        "yes",
                                        vi("có, vì phường giải quyết ở một cấp"),
                                        en("yes: the ward resolves it at one level"))
                                .taken("no")
                                .why(
                                        vi("Không nguồn nào nói thủ tục được ủy quyền thuộc danh mục “không chờ”."),
                                        en("No source says that a delegated procedure is within the no-wait list."))
                                .because(HOAN_KIEM_PLAN_2022.item("1").remark(FIRST_DASH)))
                .states(district("hoan-kiem")
                        .named(vi("quận Hoàn Kiếm"), en("Hoàn Kiếm district"))
                        .because(HOAN_KIEM_PLAN_2022
                                .item("1")
                                .remark(text(
                                        vi("Cấp huyện kết thúc hoạt động từ 01/07/2025 (Luật 72/2025/QH15)."),
                                        en("The district level ended on 2025-07-01 (Law 72/2025/QH15)."))))
                        .inForceUntil("2025-06-30"))
                .states(wards())
                .states(opening("wards-may-add")
                        .toUnitsOf(WARD)
                        .because(HOAN_KIEM_PLAN_2022.item("2").remark(text(vi("Đoạn cuối."), en("Last paragraph."))))
                        .toAddProceduresTo("hoan-kiem-no-wait-2022", SINGLE_LEVEL, NOT_INTERLINKED, CONCERNS_RESIDENTS))
                .states(requirements())
                .states(noWait())
                .states(slips())
                .define();
    }

    private static List<CatalogEntry<?>> wards() {
        return List.of(
                wardOfThePlan("chuong-duong", "Chương Dương"),
                wardOfThePlan("cua-dong", "Cửa Đông"),
                wardOfThePlan("cua-nam", "Cửa Nam"),
                wardOfThePlan("dong-xuan", "Đồng Xuân"),
                wardOfThePlan("hang-bac", "Hàng Bạc"),
                wardOfThePlan("hang-bai", "Hàng Bài"),
                wardOfThePlan("hang-bo", "Hàng Bồ"),
                wardOfThePlan("hang-bong", "Hàng Bông"),
                wardOfThePlan("hang-buom", "Hàng Buồm"),
                wardOfThePlan("hang-dao", "Hàng Đào"),
                wardOfThePlan("hang-gai", "Hàng Gai"),
                wardOfThePlan("hang-ma", "Hàng Mã"),
                wardOfThePlan("hang-trong", "Hàng Trống"),
                wardOfThePlan("ly-thai-to", "Lý Thái Tổ"),
                wardOfThePlan("phan-chu-trinh", "Phan Chu Trinh"),
                wardOfThePlan("phuc-tan", "Phúc Tân"),
                wardOfThePlan("tran-hung-dao", "Trần Hưng Đạo"),
                wardOfThePlan("trang-tien", "Tràng Tiền"));
    }

    private static UnitClauses wardOfThePlan(String id, String name) {
        return ward("hoan-kiem/" + id)
                .named(vi("phường " + name), en(name + " ward"))
                .because(HOAN_KIEM_PLAN_2022.item("2").certainty(UNVERIFIED).remark(WARDS_FROM_GENERAL_KNOWLEDGE));
    }

    private static List<CatalogEntry<?>> requirements() {
        return List.of(
                requirement("wards-own-competence")
                        .orElseOrdinary()
                        .metIf(allOf(
                                fact("decidedBy").is("WARD"),
                                underReading(
                                        "delegated-no-wait",
                                        readAs("no", not(fact("competenceBasis").is("DELEGATED"))),
                                        readAs("yes", always()))))
                        .worded(
                                vi("Thủ tục thuộc thẩm quyền giải quyết của UBND phường (1 cấp)"),
                                en("The procedure is within the ward's own competence (one level)"))
                        .because(HOAN_KIEM_PLAN_2022.item("1").remark(FIRST_DASH)),
                requirement("not-interlinked")
                        .orElseOrdinary()
                        .metIfFact("interlinked")
                        .isNo()
                        .worded(vi("Thủ tục không liên thông"), en("The procedure is not inter-linked"))
                        .because(HOAN_KIEM_PLAN_2022.item("1").remark(FIRST_DASH)),
                requirement("dossier-complete-for-no-wait")
                        .orElseOrdinary()
                        .metIfFact("dossierComplete")
                        .isYes()
                        .worded(vi("Hồ sơ đủ thành phần"), en("The dossier is complete"))
                        .because(HOAN_KIEM_PLAN_2022.item("1").remark(SECOND_DASH))
                        .judgedBy(RECEIVING_OFFICER),
                requirement("not-complex")
                        .orElseOrdinary()
                        .metIfFact("complex")
                        .isNo()
                        .worded(vi("Không thuộc trường hợp phức tạp"), en("The case is not complex"))
                        .because(HOAN_KIEM_PLAN_2022.item("1").remark(SECOND_DASH))
                        .judgedBy(RECEIVING_OFFICER),
                requirement("no-verification")
                        .orElseOrdinary()
                        .metIfFact("needsVerification")
                        .isNo()
                        .worded(vi("Không phải xác minh"), en("Nothing must be verified"))
                        .because(HOAN_KIEM_PLAN_2022.item("1").remark(SECOND_DASH))
                        .judgedBy(RECEIVING_OFFICER),
                requirement("no-consultation")
                        .orElseOrdinary()
                        .metIfFact("needsConsultation")
                        .isNo()
                        .worded(
                                vi("Không phải xin ý kiến các phòng chuyên môn"),
                                en("No specialist office's opinion is needed"))
                        .because(HOAN_KIEM_PLAN_2022.item("1").remark(SECOND_DASH))
                        .judgedBy(RECEIVING_OFFICER),
                requirement("resolved-at-once")
                        .orElseOrdinary()
                        .metIfFact("canResolveAtOnce")
                        .isYes()
                        .worded(vi("Đơn giản, có thể giải quyết ngay"), en("Simple, can be resolved at once"))
                        .because(HOAN_KIEM_PLAN_2022.item("1").remark(SECOND_DASH))
                        .judgedBy(RECEIVING_OFFICER),
                requirement("received-in-person")
                        .orElseOrdinary()
                        .metIfFact("channel")
                        .is("IN_PERSON")
                        .worded(vi("Tiếp nhận trực tiếp"), en("Received in person"))
                        .because(HOAN_KIEM_PLAN_2022.item("1").remark(THIRD_DASH)),
                requirement("received-at-the-wards-seat")
                        .orElseOrdinary()
                        .metIfFact("place")
                        .is("WARD_OFFICE")
                        .worded(
                                vi("Tiếp nhận và trả kết quả tại trụ sở UBND phường"),
                                en("Received and returned at the ward's seat"))
                        .because(HOAN_KIEM_PLAN_2022.item("1").remark(THIRD_DASH)),
                requirement("hour-of-arrival")
                        .orElseOrdinary()
                        .metIf(underReading(
                                "after-15-no-wait",
                                readAs("no", always()),
                                readAs("yes", fact("receivedTime").isAtOrBefore("15:00"))))
                        .worded(
                                vi("Giờ nhận hồ sơ không cản trở việc trả kết quả ngay"),
                                en("The hour of arrival does not stand against a result at once"))
                        .because(HOAN_KIEM_PLAN_2022
                                .item("1")
                                .certainty(DERIVED)
                                .remark(text(vi("Kế hoạch không nêu giờ."), en("The plan names no hour.")))),
                requirement("at-most-10-copies")
                        .orElseOrdinary()
                        .metIf(underReading(
                                "copy-limit-scope",
                                readAs(
                                        "per-original",
                                        anyOf(
                                                fact("copies").isAtMost(10),
                                                allOf(
                                                        fact("originals").isAtLeast(2),
                                                        fact("copiesPerOriginal")
                                                                .isAtMost(10)))),
                                readAs("per-request", fact("copies").isAtMost(10))))
                        .worded(vi("Số lượng bản sao tối đa 10 bản"), en("At most 10 copies"))
                        .because(HOAN_KIEM_PLAN_2022.item("2 (2)")),
                requirement("at-most-20-pages")
                        .orElseOrdinary()
                        .metIfFact("pagesPerCopy")
                        .isAtMost(20)
                        .worded(vi("Mỗi bản tối đa 20 trang"), en("Each copy at most 20 pages"))
                        .because(HOAN_KIEM_PLAN_2022.item("2 (2)")),
                requirement("issued-in-viet-nam")
                        .orElseOrdinary()
                        .metIf(underReading(
                                "foreign-original-no-wait",
                                readAs("inside", always()),
                                readAs("outside", fact("issuer").is("VIETNAM"))))
                        .worded(
                                vi("Bản chính do cơ quan, tổ chức có thẩm quyền của Việt Nam cấp hoặc chứng " + "nhận"),
                                en("The original was issued or certified by a competent body of Viet Nam"))
                        .because(HOAN_KIEM_PLAN_2022.item("2 (2)")),
                requirement("both-parties-present-now")
                        .orElseOrdinary()
                        .metIfFact("bothPartiesPresent")
                        .isYes()
                        .worded(vi("Hai bên nam, nữ cùng có mặt"), en("Both the man and the woman are present"))
                        .because(LUAT_HO_TICH_2014
                                .article("18")
                                .clause("1")
                                .certainty(DERIVED)
                                .remark(text(
                                        vi("Phải cùng có mặt khi đăng ký, nên thiếu một bên thì không thể trả kết quả "
                                                + "ngay."),
                                        en("Both must be present at the registration, so without one of them there "
                                                + "can be no result at once."))))
                        .inForceDuring("2016-01-01", "2027-02-28"));
    }

    private static ProgrammeClauses noWait() {
        return programme("hoan-kiem-no-wait-2022")
                .named(vi("Các thủ tục hành chính không chờ"), en("No-wait procedures"))
                .during("2022-05-04", "2022-10-31")
                .because(HOAN_KIEM_PLAN_2022.item("3"))
                .in(
                        "hoan-kiem/chuong-duong",
                        "hoan-kiem/cua-dong",
                        "hoan-kiem/cua-nam",
                        "hoan-kiem/dong-xuan",
                        "hoan-kiem/hang-bac",
                        "hoan-kiem/hang-bai",
                        "hoan-kiem/hang-bo",
                        "hoan-kiem/hang-bong",
                        "hoan-kiem/hang-buom",
                        "hoan-kiem/hang-dao",
                        "hoan-kiem/hang-gai",
                        "hoan-kiem/hang-ma",
                        "hoan-kiem/hang-trong",
                        "hoan-kiem/ly-thai-to",
                        "hoan-kiem/phan-chu-trinh",
                        "hoan-kiem/phuc-tan",
                        "hoan-kiem/tran-hung-dao",
                        "hoan-kiem/trang-tien")
                .because(
                        HOAN_KIEM_PLAN_2022.item("1"),
                        HOAN_KIEM_PLAN_2022.item("2").certainty(UNVERIFIED).remark(WARDS_FROM_GENERAL_KNOWLEDGE))
                .listed()
                .because(
                        HOAN_KIEM_PLAN_2022.item("2"),
                        HOAN_KIEM_PLAN_2022
                                .item("1")
                                .remark(text(
                                        vi("Thủ tục phải thuộc danh mục do UBND Thành phố công bố còn hiệu lực; kế "
                                                + "hoạch nêu như vậy nhưng không ghi số quyết định công bố."),
                                        en("The procedure must be in a list announced by the City and in force; the "
                                                + "plan says so without giving the decision's number."))))
                .covers("2.000884")
                .because(HOAN_KIEM_PLAN_2022.item("2 (1)"))
                .covers("2.000815", "at-most-10-copies", "at-most-20-pages", "issued-in-viet-nam")
                .because(HOAN_KIEM_PLAN_2022.item("2 (2)"))
                .covers("2.000635")
                .because(HOAN_KIEM_PLAN_2022.item("2 (3)"))
                .covers("1.000894", "both-parties-present-now")
                .because(HOAN_KIEM_PLAN_2022.item("2 (4)"))
                .covers("1.000656")
                .because(HOAN_KIEM_PLAN_2022.item("2 (5)"))
                .requires(
                        "dossier-complete-for-no-wait",
                        "hour-of-arrival",
                        "no-consultation",
                        "no-verification",
                        "not-complex",
                        "not-interlinked",
                        "received-at-the-wards-seat",
                        "received-in-person",
                        "resolved-at-once",
                        "wards-own-competence");
    }

    private static List<CatalogEntry<?>> slips() {
        return List.of(slip("no-slip")
                .isNotRequired()
                .on(NO_WAIT)
                .worded(
                        vi("Giải quyết và trả kết quả ngay nên không có giấy hẹn"),
                        en("Resolved and returned at once, so there is no appointment slip"))
                .because(
                        HOAN_KIEM_PLAN_2022.item("1").remark(THIRD_DASH),
                        ND_61_2018.article("17").clause("4")));
    }
}
