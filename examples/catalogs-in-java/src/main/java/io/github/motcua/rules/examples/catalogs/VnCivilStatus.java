package io.github.motcua.rules.examples.catalogs;

import static io.github.motcua.rules.competence.Level.DISTRICT;
import static io.github.motcua.rules.competence.Level.WARD;
import static io.github.motcua.rules.dsl.Authorities.level;
import static io.github.motcua.rules.dsl.Facts.choice;
import static io.github.motcua.rules.dsl.Facts.choices;
import static io.github.motcua.rules.dsl.Facts.fact;
import static io.github.motcua.rules.dsl.Facts.number;
import static io.github.motcua.rules.dsl.Facts.place;
import static io.github.motcua.rules.dsl.Facts.places;
import static io.github.motcua.rules.dsl.Facts.yesOrNo;
import static io.github.motcua.rules.dsl.Law.document;
import static io.github.motcua.rules.dsl.Law.provision;
import static io.github.motcua.rules.dsl.Procedures.catalog;
import static io.github.motcua.rules.dsl.Procedures.duty;
import static io.github.motcua.rules.dsl.Procedures.procedure;
import static io.github.motcua.rules.dsl.Procedures.requirement;
import static io.github.motcua.rules.dsl.Procedures.slip;
import static io.github.motcua.rules.dsl.Procedures.timeLimit;
import static io.github.motcua.rules.dsl.Procedures.transition;
import static io.github.motcua.rules.dsl.Words.en;
import static io.github.motcua.rules.dsl.Words.text;
import static io.github.motcua.rules.dsl.Words.vi;
import static io.github.motcua.rules.eligibility.Criterion.allOf;
import static io.github.motcua.rules.eligibility.Criterion.anyOf;
import static io.github.motcua.rules.eligibility.Criterion.not;
import static io.github.motcua.rules.eligibility.Outcome.NOT_COMPETENT;
import static io.github.motcua.rules.eligibility.Outcome.ORDINARY;
import static io.github.motcua.rules.eligibility.Outcome.REFUSE;
import static io.github.motcua.rules.eligibility.Outcome.SUPPLEMENT;
import static io.github.motcua.rules.fact.Knower.APPLICANT;
import static io.github.motcua.rules.fact.Knower.OFFICER;
import static io.github.motcua.rules.fact.Knower.SYSTEM;
import static io.github.motcua.rules.legal.Certainty.UNVERIFIED;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.dsl.CatalogEntry;
import io.github.motcua.rules.dsl.ProcedureClauses;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.List;

/** Civil status at commune level (hộ tịch): extracts, marriage, birth, death. */
public final class VnCivilStatus {

    private static final Provision LUAT_HO_TICH_2014 = provision("luat-ho-tich-2014");
    private static final Provision ND_120_2025 = provision("nd-120-2025");
    private static final Provision LUAT_HNGD_2014 = provision("luat-hngd-2014");
    private static final Provision ND_61_2018 = provision("nd-61-2018");
    private static final Provision ND_118_2025 = provision("nd-118-2025");
    private static final Provision QD_163_2026 = provision("qd-163-2026");

    private static final Text YEARS = text(vi("tuổi"), en("years"));
    private static final Text RECEIVING_OFFICER = text(vi("công chức tiếp nhận hồ sơ"), en("the receiving officer"));
    private static final Text CIVIL_STATUS = text(vi("Hộ tịch"), en("Civil status"));
    private static final Text WHO_MANAGES_THE_DATABASE = text(
            vi("Người có thẩm quyền của cơ quan quản lý Cơ sở dữ liệu hộ tịch (văn bản " + "không nêu chức danh)"),
            en("the competent person of the body that manages the civil-status database "
                    + "(the text names no office)"));
    private static final Text AT_ONCE = text(
            vi("Ngay sau khi nhận đủ giấy tờ, trong ngày; nhận sau 15 giờ mà không giải "
                    + "quyết được ngay thì trả kết quả trong ngày làm việc tiếp theo"),
            en("At once after all papers are received, within the day; if received after "
                    + "15:00 and it cannot be done at once, the next working day"));
    private static final Text CHAIR =
            text(vi("Chủ tịch UBND cấp xã"), en("the Chair of the commune-level People's Committee"));
    private static final Text NUMBER_NOT_READ = text(
            vi("Quy định về trình tự, thủ tục đăng ký hộ tịch, điểm b; chưa đọc số điều."),
            en("The provision on the procedure of registration, point b; the article's " + "number was not read."));
    private static final Text STATED_TIME_LIMIT = text(
            vi("Việc hộ tịch có quy định thời hạn giải quyết: phải viết giấy tiếp nhận, "
                    + "ghi rõ ngày, giờ trả kết quả"),
            en("The act has a stated time limit: a written receipt must name the day and " + "hour of the result"));

    private VnCivilStatus() {}

    /** The catalog, checked. */
    public static Catalog define() {
        return catalog("vn-civil-status", "2026-11-22")
                .titled(
                        vi("Hộ tịch tại UBND cấp xã: trích lục, kết hôn, khai tử, khai sinh"),
                        en("Civil status at commune level: extracts, marriage, death, birth"))
                .publishedBy(vi("Bộ Tư pháp"), en("Ministry of Justice"))
                .builtOn("vn-one-stop")
                .inForceDuring("2016-01-01", "2027-02-28")
                .cites(
                        document("luat-ho-tich-2014")
                                .cited(vi("Luật Hộ tịch 60/2014/QH13"), en("Law on Civil Status 60/2014/QH13"))
                                .titled(vi("Luật Hộ tịch"), en("Law on Civil Status"))
                                .asReadIn(
                                        vi("Pháp điển điện tử, đề mục “Hộ tịch”, bản đăng lại tại "
                                                + "github.com/diepxuan/diepxuan.github.io (fbaa690), Điều 15.3.LQ"),
                                        en("Electronic codification, heading “Hộ tịch”, re-hosted at "
                                                + "github.com/diepxuan/diepxuan.github.io (fbaa690), Điều 15.3.LQ"))
                                .inForceDuring("2016-01-01", "2027-02-28")
                                .numbered("60/2014/QH13")
                                .note(
                                        vi("Được thay thế từ 01/03/2027 bởi Luật Hộ tịch 03/2026/QH16 (chưa đọc toàn "
                                                + "văn); hồ sơ nhận trước ngày đó tiếp tục theo luật này."),
                                        en("Replaced on 2027-03-01 by Law 03/2026/QH16 (full text not read); a "
                                                + "dossier received before continues under this law.")),
                        document("luat-hngd-2014")
                                .cited(
                                        vi("Luật Hôn nhân và gia đình 52/2014/QH13"),
                                        en("Law on Marriage and Family 52/2014/QH13"))
                                .titled(vi("Luật Hôn nhân và gia đình"), en("Law on Marriage and Family"))
                                .asReadIn(
                                        vi("Pháp điển điện tử, đề mục “Hôn nhân và gia đình”, bản đăng lại tại "
                                                + "github.com/diepxuan/diepxuan.github.io (fbaa690), Điều 8.4.LQ"),
                                        en("Electronic codification, heading “Hôn nhân và gia đình”, re-hosted at "
                                                + "github.com/diepxuan/diepxuan.github.io (fbaa690), Điều 8.4.LQ"))
                                .inForceFrom("2015-01-01")
                                .numbered("52/2014/QH13"),
                        document("nd-120-2025")
                                .cited(vi("Nghị định 120/2025/NĐ-CP"), en("Decree 120/2025/NĐ-CP"))
                                .titled(
                                        vi("Phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực "
                                                + "quản lý nhà nước của Bộ Tư pháp"),
                                        en("Division of powers of two-tier local government in the fields of the "
                                                + "Ministry of Justice"))
                                .asReadIn(
                                        vi("Bài viết thuật lại các điều về hộ tịch "
                                                + "(github.com/tnt305/tai_lieu_noi_bo, 94c5034)"),
                                        en("An article that relates the provisions on civil status "
                                                + "(github.com/tnt305/tai_lieu_noi_bo, 94c5034)"))
                                .inForceDuring("2025-07-01", "2027-02-28")
                                .numbered("120/2025/NĐ-CP")
                                .note(
                                        vi("Chưa đọc toàn văn; hết hiệu lực khi Luật Hộ tịch 03/2026/QH16 có hiệu lực "
                                                + "(01/03/2027). Khi văn bản khác quy định khác thì áp dụng nghị định này "
                                                + "(Điều 23 khoản 3)."),
                                        en(
                                                "The full text was not read; it expires as Law 03/2026/QH16 takes effect "
                                                        + "(2027-03-01). It prevails where other instruments differ (Article 23(3)).")),
                        document("qd-163-2026")
                                .cited(vi("Quyết định 163/QĐ-BTP (2026)"), en("Decision 163/QĐ-BTP (2026)"))
                                .titled(
                                        vi("Công bố thủ tục hành chính trong lĩnh vực hộ tịch"),
                                        en("Announcing administrative procedures in civil status"))
                                .asReadIn(
                                        vi("Bản ghi thủ tục 1.000894 và 1.000656 trên Cơ sở dữ liệu quốc gia về TTHC, "
                                                + "bản thu thập tại github.com/VoidKeishi/OpenGOV (feccba6)"),
                                        en(
                                                "The records of procedures 1.000894 and 1.000656 in the national database "
                                                        + "of procedures, as crawled at github.com/VoidKeishi/OpenGOV (feccba6)"))
                                .inForceFrom("2026-01-16")
                                .numbered("163/QĐ-BTP")
                                .certainty(UNVERIFIED)
                                .note(
                                        vi("Chưa đọc quyết định; tên gọi và ngày áp dụng (ngày ký 16/01/2026) chưa "
                                                + "được kiểm tra."),
                                        en("The decision itself was not read; its title and the day it took effect "
                                                + "(signed 2026-01-16) are unchecked.")),
                        document("luat-ho-tich-2026")
                                .cited(vi("Luật Hộ tịch 03/2026/QH16"), en("Law on Civil Status 03/2026/QH16"))
                                .titled(vi("Luật Hộ tịch"), en("Law on Civil Status"))
                                .asReadIn(
                                        vi("Một nghiên cứu về hệ thống giải quyết TTHC của Hà Nội (02/10/2026) "
                                                + "thuật lại"),
                                        en("As a study of the system for procedures of Hà Nội (2026-10-02) relates "
                                                + "it"))
                                .inForceFrom("2027-03-01")
                                .numbered("03/2026/QH16")
                                .certainty(UNVERIFIED)
                                .note(
                                        vi("Chưa đọc toàn văn; danh mục này không có quy định của luật này."),
                                        en("The full text was not read; this catalog holds no rules of this law.")))
                .states(transition("pending-on-2027-03-01")
                        .whenTheLawChangesOn("2027-03-01")
                        .pendingGoOn()
                        .because(provision("luat-ho-tich-2026")
                                .certainty(UNVERIFIED)
                                .remark(text(
                                        vi("Quy định chuyển tiếp; chưa đọc số điều."),
                                        en("The provision on transition; the article's number was not read.")))))
                .states(facts())
                .states(requirements())
                .states(extracts())
                .states(marriage())
                .states(marriageWithAForeignElement())
                .states(death())
                .states(birth())
                .states(duties())
                .states(slips())
                .define();
    }

    private static List<CatalogEntry<?>> facts() {
        return List.of(
                places("partiesResidence")
                        .called(vi("Nơi cư trú của hai bên"), en("Residence of the parties"))
                        .asked(
                                vi("Hai bên nam, nữ cư trú ở đâu (thường trú, tạm trú hoặc nơi đang sinh " + "sống)?"),
                                en("Where do the man and the woman reside (permanently, temporarily, or where "
                                        + "they live)?"))
                        .knownBy(APPLICANT, SYSTEM),
                places("parentsResidence")
                        .called(vi("Nơi cư trú của cha, mẹ"), en("Residence of the parents"))
                        .asked(
                                vi("Cha, mẹ của trẻ cư trú ở đâu (thường trú, tạm trú hoặc nơi đang sinh " + "sống)?"),
                                en("Where do the child's parents reside (permanently, temporarily, or where "
                                        + "they live)?"))
                        .knownBy(APPLICANT, SYSTEM),
                place("lastResidence")
                        .called(vi("Nơi cư trú cuối cùng của người chết"), en("Last residence of the deceased"))
                        .asked(
                                vi("Nơi cư trú cuối cùng của người chết ở đâu? (không áp dụng nếu không xác "
                                        + "định được)"),
                                en("Where was the last residence of the deceased? (not applicable if it "
                                        + "cannot be determined)"))
                        .knownBy(APPLICANT, SYSTEM)
                        .mayNotApply(),
                place("placeOfDeath")
                        .called(
                                vi("Nơi chết hoặc nơi phát hiện thi thể"),
                                en("Place of death, or where the body was found"))
                        .asked(
                                vi("Người đó chết ở đâu, hoặc thi thể được phát hiện ở đâu?"),
                                en("Where did the person die, or where was the body found?"))
                        .knownBy(APPLICANT, OFFICER),
                choice("filedBy")
                        .called(vi("Người đi đăng ký"), en("Person who files"))
                        .asked(vi("Ai trực tiếp đi đăng ký?"), en("Who files the request?"))
                        .value("PARTY", vi("đương sự"), en("the person concerned"))
                        .value("AUTHORISED_PERSON", vi("người được ủy quyền"), en("an authorised person")),
                yesOrNo("bothPartiesPresent")
                        .called(vi("Hai bên cùng có mặt"), en("Both parties present"))
                        .asked(
                                vi("Hai bên nam, nữ có cùng có mặt không?"),
                                en("Are both the man and the woman present?"))
                        .changeable(),
                number("manAge")
                        .called(vi("Tuổi của bên nam"), en("Age of the man"))
                        .asked(
                                vi("Tính đến ngày nộp hồ sơ, bên nam đủ bao nhiêu tuổi?"),
                                en("How many full years old is the man on the day of receipt?"))
                        .between(0, 150)
                        .countedIn(YEARS)
                        .knownBy(OFFICER, SYSTEM),
                number("womanAge")
                        .called(vi("Tuổi của bên nữ"), en("Age of the woman"))
                        .asked(
                                vi("Tính đến ngày nộp hồ sơ, bên nữ đủ bao nhiêu tuổi?"),
                                en("How many full years old is the woman on the day of receipt?"))
                        .between(0, 150)
                        .countedIn(YEARS)
                        .knownBy(OFFICER, SYSTEM),
                choices("refusalGrounds")
                        .called(vi("Căn cứ từ chối"), en("Grounds for refusal"))
                        .asked(
                                vi("Qua kiểm tra, có căn cứ từ chối nào không?"),
                                en("On examination, is there any ground to refuse?"))
                        .value(
                                "not-voluntary",
                                vi("việc kết hôn không do nam và nữ tự nguyện quyết định"),
                                en("the marriage is not the free decision of both"))
                        .value(
                                "lost-legal-capacity",
                                vi("có bên bị mất năng lực hành vi dân sự"),
                                en("a party has lost legal capacity"))
                        .value(
                                "prohibited-marriage",
                                vi("thuộc trường hợp cấm kết hôn (giả tạo; tảo hôn, cưỡng ép, lừa dối, cản "
                                        + "trở; đang có vợ, có chồng; cùng dòng máu trực hệ, họ trong phạm vi ba "
                                        + "đời, quan hệ nuôi dưỡng hoặc thông gia nêu tại điểm d)"),
                                en("prohibited (sham; under-age, forced, deceived or obstructed; already "
                                        + "married; direct lineage, within three generations, adoptive or in-law "
                                        + "relations of point d)"))
                        .value(
                                "same-sex",
                                vi("hai bên cùng giới tính (Nhà nước không thừa nhận)"),
                                en("both of the same sex (not recognised by the State)"))
                        .value(
                                "already-registered",
                                vi("sự kiện hộ tịch đã được đăng ký tại một cơ quan khác hoặc trước đó"),
                                en("the event has already been registered, here or elsewhere"))
                        .value(
                                "death-not-established",
                                vi("chưa đủ căn cứ để thấy việc khai tử là đúng"),
                                en("the report of death has not been found to be correct"))
                        .value(
                                "birth-details-not-established",
                                vi("thông tin khai sinh chưa đầy đủ hoặc không phù hợp"),
                                en("the details of the birth are incomplete or do not fit"))
                        .value(
                                "event-not-registered",
                                vi("sự kiện hộ tịch chưa được đăng ký hoặc không có thông tin trong cơ sở dữ "
                                        + "liệu"),
                                en("the event is not registered, or the database holds nothing on it"))
                        .value(
                                "not-own-event",
                                vi("không phải sự kiện hộ tịch của người yêu cầu và người yêu cầu không phải "
                                        + "người đại diện"),
                                en("not the applicant's own event, and the applicant is no representative")));
    }

    private static List<CatalogEntry<?>> requirements() {
        return List.of(
                requirement("commune-registers-civil-status")
                        .orElseNotCompetent()
                        .metIfFact("unitLevel")
                        .is("WARD")
                        .worded(
                                vi("Nơi tiếp nhận là UBND cấp xã"),
                                en("The receiving body is a commune-level People's Committee"))
                        .because(
                                LUAT_HO_TICH_2014.article("13"),
                                LUAT_HO_TICH_2014.article("17").clause("1"),
                                LUAT_HO_TICH_2014.article("32")),
                requirement("manages-civil-status-database")
                        .orElseNotCompetent()
                        .metIf(anyOf(
                                fact("unitLevel").is("WARD"),
                                allOf(
                                        fact("unitLevel").is("DISTRICT"),
                                        fact("receivedOn").isOnOrBefore("2025-06-30"))))
                        .worded(
                                vi("Nơi tiếp nhận là cơ quan quản lý Cơ sở dữ liệu hộ tịch, không phụ thuộc "
                                        + "nơi cư trú"),
                                en("The receiving body manages the civil-status database, whatever the "
                                        + "applicant's residence"))
                        .because(
                                LUAT_HO_TICH_2014.article("63"),
                                LUAT_HO_TICH_2014
                                        .article("4")
                                        .clause("5")
                                        .remark(text(
                                                vi(
                                                        "Gồm cơ quan đăng ký hộ tịch: UBND cấp xã và, đến hết 30/06/2025, UBND cấp "
                                                                + "huyện (khoản 1)."),
                                                en(
                                                        "Among them are the registering bodies: the commune and, to 2025-06-30, "
                                                                + "the district (clause 1).")))),
                requirement("residence-of-either-party")
                        .orElseNotCompetent()
                        .metIfFact("partiesResidence")
                        .includes("unit")
                        .worded(
                                vi("Một trong hai bên nam, nữ cư trú tại nơi tiếp nhận"),
                                en("One of the parties resides where the request is received"))
                        .because(
                                LUAT_HO_TICH_2014.article("17").clause("1"),
                                LUAT_HO_TICH_2014.article("5").clause("4")),
                requirement("registers-marriage-with-foreign-element")
                        .orElseNotCompetent()
                        .metIf(anyOf(
                                allOf(
                                        fact("unitLevel").is("WARD"),
                                        fact("receivedOn").isOnOrAfter("2025-07-01")),
                                allOf(
                                        fact("unitLevel").is("DISTRICT"),
                                        fact("receivedOn").isOnOrBefore("2025-06-30"))))
                        .worded(
                                vi("Nơi tiếp nhận là UBND cấp huyện (đến hết 30/06/2025) hoặc UBND cấp xã (từ "
                                        + "01/07/2025)"),
                                en("The receiving body is a district People's Committee (to 2025-06-30) or a "
                                        + "commune-level one (from 2025-07-01)"))
                        .because(
                                LUAT_HO_TICH_2014
                                        .article("7")
                                        .clause("2")
                                        .point("a")
                                        .remark(
                                                text(
                                                        vi(
                                                                "Trừ kết hôn với công dân nước láng giềng ở khu vực biên giới, thuộc UBND "
                                                                        + "cấp xã (khoản 1 điểm d)."),
                                                        en(
                                                                "Except marriage with a citizen of a neighbouring country in the border "
                                                                        + "area, which is the commune's (clause 1, point d)."))),
                                ND_120_2025.article("4")),
                requirement("residence-of-a-party-foreign-element")
                        .orElseNotCompetent()
                        .metIfFact("partiesResidence")
                        .includes("unit")
                        .worded(
                                vi("Công dân Việt Nam, hoặc một trong hai bên nếu người nước ngoài cư trú tại "
                                        + "Việt Nam, cư trú tại nơi tiếp nhận"),
                                en("The Vietnamese citizen, or either party where the foreigner resides in "
                                        + "Viet Nam, resides where the request is received"))
                        .because(LUAT_HO_TICH_2014.article("37"), ND_120_2025.article("4")),
                requirement("residence-of-a-parent")
                        .orElseNotCompetent()
                        .metIfFact("parentsResidence")
                        .includes("unit")
                        .worded(
                                vi("Cha hoặc mẹ cư trú tại nơi tiếp nhận"),
                                en("The father or the mother resides where the request is received"))
                        .because(
                                LUAT_HO_TICH_2014.article("13"),
                                LUAT_HO_TICH_2014.article("5").clause("4")),
                requirement("last-residence-of-the-deceased")
                        .orElseNotCompetent()
                        .metIf(anyOf(
                                fact("lastResidence").isThatOf("unit"),
                                allOf(
                                        not(fact("lastResidence").applies()),
                                        fact("placeOfDeath").isThatOf("unit"))))
                        .worded(
                                vi("Người chết cư trú cuối cùng tại nơi tiếp nhận; nếu không xác định được "
                                        + "thì chết hoặc được phát hiện thi thể tại đó"),
                                en("The deceased last resided where the request is received; if that cannot "
                                        + "be determined, died or was found there"))
                        .because(LUAT_HO_TICH_2014.article("32")),
                requirement("parties-act-in-person")
                        .orElseRefused()
                        .metIfFact("filedBy")
                        .is("PARTY")
                        .worded(
                                vi("Bên nam, bên nữ trực tiếp đăng ký kết hôn, không ủy quyền"),
                                en("The parties register their marriage themselves, not through an authorised "
                                        + "person"))
                        .because(LUAT_HO_TICH_2014.article("6").clause("2")),
                requirement("man-is-20")
                        .orElseRefused()
                        .metIfFact("manAge")
                        .isAtLeast(20)
                        .worded(vi("Bên nam từ đủ 20 tuổi trở lên"), en("The man is 20 or older"))
                        .because(LUAT_HNGD_2014.article("8").clause("1").point("a")),
                requirement("woman-is-18")
                        .orElseRefused()
                        .metIfFact("womanAge")
                        .isAtLeast(18)
                        .worded(vi("Bên nữ từ đủ 18 tuổi trở lên"), en("The woman is 18 or older"))
                        .because(LUAT_HNGD_2014.article("8").clause("1").point("a")),
                requirement("no-bar-to-marriage")
                        .orElseRefused()
                        .metIfFact("refusalGrounds")
                        .containsNoneOf(
                                "already-registered",
                                "lost-legal-capacity",
                                "not-voluntary",
                                "prohibited-marriage",
                                "same-sex")
                        .worded(
                                vi("Không có căn cứ từ chối đăng ký kết hôn"),
                                en("There is no ground to refuse the marriage"))
                        .because(
                                LUAT_HO_TICH_2014.article("5").clause("2"),
                                LUAT_HO_TICH_2014.article("18").clause("2"),
                                LUAT_HNGD_2014.article("8"))
                        .ground("already-registered")
                        .because(LUAT_HO_TICH_2014.article("5").clause("4"))
                        .ground("lost-legal-capacity")
                        .because(LUAT_HNGD_2014.article("8").clause("1").point("c"))
                        .ground("not-voluntary")
                        .because(LUAT_HNGD_2014.article("8").clause("1").point("b"))
                        .ground("prohibited-marriage")
                        .because(
                                LUAT_HNGD_2014.article("8").clause("1").point("d"),
                                LUAT_HNGD_2014.article("5").clause("2").point("a"),
                                LUAT_HNGD_2014.article("5").clause("2").point("b"),
                                LUAT_HNGD_2014.article("5").clause("2").point("c"),
                                LUAT_HNGD_2014.article("5").clause("2").point("d"))
                        .ground("same-sex")
                        .because(LUAT_HNGD_2014.article("8").clause("2"))
                        .judgedBy(RECEIVING_OFFICER),
                requirement("no-ground-to-refuse-death")
                        .orElseRefused()
                        .metIfFact("refusalGrounds")
                        .containsNoneOf("already-registered", "death-not-established")
                        .worded(
                                vi("Không có căn cứ từ chối đăng ký khai tử"),
                                en("There is no ground to refuse the registration of death"))
                        .because(
                                LUAT_HO_TICH_2014.article("5").clause("2"),
                                LUAT_HO_TICH_2014.article("34").clause("2"))
                        .ground("already-registered")
                        .because(LUAT_HO_TICH_2014.article("5").clause("4"))
                        .ground("death-not-established")
                        .because(LUAT_HO_TICH_2014.article("34").clause("2"))
                        .judgedBy(RECEIVING_OFFICER),
                requirement("no-ground-to-refuse-birth")
                        .orElseRefused()
                        .metIfFact("refusalGrounds")
                        .containsNoneOf("already-registered", "birth-details-not-established")
                        .worded(
                                vi("Không có căn cứ từ chối đăng ký khai sinh"),
                                en("There is no ground to refuse the registration of birth"))
                        .because(
                                LUAT_HO_TICH_2014.article("5").clause("2"),
                                LUAT_HO_TICH_2014.article("16").clause("2"))
                        .ground("already-registered")
                        .because(LUAT_HO_TICH_2014.article("5").clause("4"))
                        .ground("birth-details-not-established")
                        .because(LUAT_HO_TICH_2014.article("16").clause("2"))
                        .judgedBy(RECEIVING_OFFICER),
                requirement("no-ground-to-refuse-extract")
                        .orElseRefused()
                        .metIfFact("refusalGrounds")
                        .containsNoneOf("event-not-registered", "not-own-event")
                        .worded(
                                vi("Không có căn cứ từ chối cấp bản sao trích lục"),
                                en("There is no ground to refuse the extract"))
                        .because(
                                LUAT_HO_TICH_2014.article("5").clause("2"),
                                LUAT_HO_TICH_2014.article("63"),
                                LUAT_HO_TICH_2014.article("64").clause("2"))
                        .ground("event-not-registered")
                        .because(LUAT_HO_TICH_2014.article("63"))
                        .ground("not-own-event")
                        .because(
                                LUAT_HO_TICH_2014.article("63"),
                                LUAT_HO_TICH_2014.article("64").clause("1"))
                        .judgedBy(RECEIVING_OFFICER),
                requirement("civil-status-dossier-complete")
                        .orElseSupplemented()
                        .metIfFact("dossierComplete")
                        .isYes()
                        .worded(vi("Hồ sơ đủ thành phần"), en("The dossier is complete"))
                        .because(
                                LUAT_HO_TICH_2014.article("9").clause("3"),
                                ND_61_2018.article("17").clause("1").point("a"),
                                ND_118_2025
                                        .article("17")
                                        .clause("1")
                                        .certainty(UNVERIFIED)
                                        .remark(text(
                                                vi("Điều 17 quy định việc tiếp nhận; chưa đọc được nội dung khoản."),
                                                en("Article 17 governs receipt; the clause itself was not read."))))
                        .judgedBy(RECEIVING_OFFICER));
    }

    private static ProcedureClauses extracts() {
        return procedure("2.000635")
                .named(
                        vi("Cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh"),
                        en("Issue of a copy of a civil-status extract or birth certificate"))
                .inField(CIVIL_STATUS)
                .because(LUAT_HO_TICH_2014.article("63"), LUAT_HO_TICH_2014.article("64"))
                .decidedBy(
                        level(WARD)
                                .signedBy(WHO_MANAGES_THE_DATABASE)
                                .because(LUAT_HO_TICH_2014.article("64").clause("2")),
                        level(DISTRICT)
                                .signedBy(WHO_MANAGES_THE_DATABASE)
                                .because(LUAT_HO_TICH_2014.article("64").clause("2"))
                                .inForceUntil("2025-06-30"))
                .requires(
                        "civil-status-dossier-complete", "manages-civil-status-database", "no-ground-to-refuse-extract")
                .resolved(timeLimit("at-once")
                        .withinTheDay()
                        .worded(AT_ONCE)
                        .because(
                                LUAT_HO_TICH_2014.article("64").clause("2"),
                                LUAT_HO_TICH_2014.article("5").clause("3"))
                        .ifReceivedAfter("15:00")
                        .thenOnTheNextWorkingDayUnlessAtOnce());
    }

    private static ProcedureClauses marriage() {
        return procedure("1.000894")
                .named(vi("Đăng ký kết hôn"), en("Registration of marriage"))
                .inField(CIVIL_STATUS)
                .because(LUAT_HO_TICH_2014.article("17"), LUAT_HO_TICH_2014.article("18"))
                .decidedBy(level(WARD)
                        .signedBy(CHAIR)
                        .because(LUAT_HO_TICH_2014.article("18").clause("2"))
                        .ofOffice("ubnd-xa")
                        .at("partiesResidence"))
                .requires(
                        "civil-status-dossier-complete",
                        "commune-registers-civil-status",
                        "man-is-20",
                        "no-bar-to-marriage",
                        "parties-act-in-person",
                        "residence-of-either-party",
                        "woman-is-18")
                .resolved(
                        timeLimit("at-once")
                                .withinTheDay()
                                .worded(AT_ONCE)
                                .because(
                                        LUAT_HO_TICH_2014.article("18").clause("2"),
                                        LUAT_HO_TICH_2014.article("5").clause("3"))
                                .ifReceivedAfter("15:00")
                                .thenOnTheNextWorkingDayUnlessAtOnce()
                                .whenFact("needsVerification")
                                .isNo(),
                        timeLimit("with-verification")
                                .withinWorkingDays(5)
                                .worded(
                                        vi("Không quá 05 ngày làm việc khi cần xác minh điều kiện kết hôn"),
                                        en("At most 5 working days where the conditions of marriage must be verified"))
                                .because(LUAT_HO_TICH_2014.article("18").clause("2"))
                                .whenFact("needsVerification")
                                .isYes());
    }

    private static ProcedureClauses marriageWithAForeignElement() {
        return procedure("2.000806")
                .named(
                        vi("Đăng ký kết hôn có yếu tố nước ngoài"),
                        en("Registration of marriage with a foreign element"))
                .inField(CIVIL_STATUS)
                .because(LUAT_HO_TICH_2014.article("37"), LUAT_HO_TICH_2014.article("38"), ND_120_2025.article("4"))
                .decidedBy(
                        level(DISTRICT)
                                .signedBy(
                                        vi("Chủ tịch UBND cấp huyện"),
                                        en("the Chair of the district People's Committee"))
                                .because(
                                        LUAT_HO_TICH_2014.article("37"),
                                        LUAT_HO_TICH_2014.article("38").clause("2"))
                                .ofOffice("ubnd-huyen")
                                .at("partiesResidence")
                                .inForceUntil("2025-06-30"),
                        level(WARD)
                                .signedBy(CHAIR)
                                .because(
                                        ND_120_2025.article("4"),
                                        ND_120_2025.remark(text(
                                                vi(
                                                        "Nhiệm vụ của Chủ tịch UBND cấp huyện chuyển cho Chủ tịch UBND cấp xã; "
                                                                + "chưa đọc số điều."),
                                                en("What was the district Chair's passes to the commune's Chair; the "
                                                        + "article's number was not read."))))
                                .ofOffice("ubnd-xa")
                                .at("partiesResidence")
                                .inForceFrom("2025-07-01"))
                .requires(
                        "civil-status-dossier-complete",
                        "man-is-20",
                        "no-bar-to-marriage",
                        "parties-act-in-person",
                        "registers-marriage-with-foreign-element",
                        "residence-of-a-party-foreign-element",
                        "woman-is-18")
                .resolved(
                        timeLimit("under-the-law")
                                .withinCalendarDays(15)
                                .worded(
                                        vi("15 ngày kể từ ngày nhận đủ giấy tờ, kể cả việc xác minh"),
                                        en("15 days from the receipt of all papers, verification included"))
                                .because(LUAT_HO_TICH_2014.article("38").clause("2"))
                                .whenFact("receivedOn")
                                .isOnOrBefore("2025-06-30"),
                        timeLimit("with-verification")
                                .withinWorkingDays(10)
                                .worded(
                                        vi("Không quá 10 ngày làm việc khi cần xác minh"),
                                        en("At most 10 working days where verification is needed"))
                                .because(ND_120_2025.remark(NUMBER_NOT_READ))
                                .when(allOf(
                                        fact("receivedOn").isOnOrAfter("2025-07-01"),
                                        fact("needsVerification").isYes())),
                        timeLimit("without-verification")
                                .withinWorkingDays(5)
                                .worded(
                                        vi("05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ"),
                                        en("5 working days from the receipt of a complete and valid dossier"))
                                .because(ND_120_2025.remark(NUMBER_NOT_READ))
                                .when(allOf(
                                        fact("receivedOn").isOnOrAfter("2025-07-01"),
                                        fact("needsVerification").isNo())));
    }

    private static ProcedureClauses death() {
        return procedure("1.000656")
                .named(vi("Đăng ký khai tử"), en("Registration of death"))
                .inField(CIVIL_STATUS)
                .because(LUAT_HO_TICH_2014.article("32"), LUAT_HO_TICH_2014.article("34"))
                .decidedBy(level(WARD)
                        .signedBy(CHAIR)
                        .because(LUAT_HO_TICH_2014.article("34").clause("2"))
                        .ofOffice("ubnd-xa")
                        .at("lastResidence", "placeOfDeath"))
                .requires(
                        "civil-status-dossier-complete",
                        "commune-registers-civil-status",
                        "last-residence-of-the-deceased",
                        "no-ground-to-refuse-death")
                .resolved(timeLimit("at-once")
                        .withinTheDay()
                        .worded(AT_ONCE)
                        .because(
                                LUAT_HO_TICH_2014.article("34").clause("2"),
                                LUAT_HO_TICH_2014.article("5").clause("3"))
                        .ifReceivedAfter("15:00")
                        .thenOnTheNextWorkingDayUnlessAtOnce());
    }

    private static ProcedureClauses birth() {
        return procedure("1.001193")
                .named(vi("Đăng ký khai sinh"), en("Registration of birth"))
                .inField(CIVIL_STATUS)
                .because(LUAT_HO_TICH_2014.article("13"), LUAT_HO_TICH_2014.article("16"))
                .decidedBy(level(WARD)
                        .signedBy(CHAIR)
                        .because(LUAT_HO_TICH_2014.article("16").clause("2"))
                        .ofOffice("ubnd-xa")
                        .at("parentsResidence"))
                .requires(
                        "civil-status-dossier-complete",
                        "commune-registers-civil-status",
                        "no-ground-to-refuse-birth",
                        "residence-of-a-parent")
                .resolved(timeLimit("at-once")
                        .withinTheDay()
                        .worded(AT_ONCE)
                        .because(
                                LUAT_HO_TICH_2014.article("16").clause("2"),
                                LUAT_HO_TICH_2014.article("5").clause("3"))
                        .ifReceivedAfter("15:00")
                        .thenOnTheNextWorkingDayUnlessAtOnce());
    }

    private static List<CatalogEntry<?>> duties() {
        return List.of(
                duty("civil-status-written-refusal")
                        .on(REFUSE)
                        .worded(
                                vi("Người đứng đầu cơ quan đăng ký hộ tịch từ chối bằng văn bản và nêu rõ lý " + "do"),
                                en("The head of the registering body refuses in writing and states the reason"))
                        .because(LUAT_HO_TICH_2014.article("5").clause("2")),
                duty("civil-status-written-guidance")
                        .on(SUPPLEMENT)
                        .worded(
                                vi("Hướng dẫn bằng văn bản, ghi đầy đủ, rõ ràng loại giấy tờ phải bổ sung"),
                                en("Give written guidance that names every missing paper fully and clearly"))
                        .because(LUAT_HO_TICH_2014.article("9").clause("3")),
                duty("civil-status-guide-to-right-body")
                        .on(NOT_COMPETENT)
                        .worded(
                                vi("Hướng dẫn người đi đăng ký hộ tịch đến cơ quan có thẩm quyền để nộp hồ sơ"),
                                en("Guide the applicant to the competent body"))
                        .because(LUAT_HO_TICH_2014.article("9").clause("3")));
    }

    private static List<CatalogEntry<?>> slips() {
        return List.of(
                slip("slip-where-a-limit-is-stated")
                        .isRequired()
                        .on(ORDINARY)
                        .worded(STATED_TIME_LIMIT)
                        .because(
                                LUAT_HO_TICH_2014.article("9").clause("3"),
                                LUAT_HO_TICH_2014.article("18").clause("2"))
                        .when(allOf(
                                fact("procedure").is("1.000894"),
                                fact("needsVerification").isYes())),
                slip("slip-for-marriage-with-foreign-element")
                        .isRequired()
                        .on(ORDINARY)
                        .worded(STATED_TIME_LIMIT)
                        .because(
                                LUAT_HO_TICH_2014.article("9").clause("3"),
                                LUAT_HO_TICH_2014.article("38").clause("2"),
                                ND_120_2025.remark(NUMBER_NOT_READ))
                        .whenFact("procedure")
                        .is("2.000806"),
                slip("no-slip-where-no-limit-is-stated")
                        .isNotRequired()
                        .on(ORDINARY)
                        .worded(
                                vi("Việc hộ tịch không quy định thời hạn giải quyết"),
                                en("The act has no stated time limit"))
                        .because(LUAT_HO_TICH_2014.article("9").clause("3"))
                        .when(anyOf(
                                fact("procedure").isOneOf("1.000656", "1.001193", "2.000635"),
                                allOf(
                                        fact("procedure").is("1.000894"),
                                        fact("needsVerification").isNo()))),
                slip("marriage-slip-in-the-record")
                        .isRequired()
                        .on(ORDINARY)
                        .worded(
                                vi("Thủ tục công bố: đăng ký kết hôn luôn có giấy hẹn"),
                                en("As announced, registration of marriage always has a slip"))
                        .because(QD_163_2026.remark(
                                text(vi("Trình tự thực hiện thủ tục 1.000894."), en("Steps of procedure 1.000894."))))
                        .whenFact("procedure")
                        .is("1.000894"),
                slip("death-slip-in-the-record")
                        .isRequired()
                        .on(ORDINARY)
                        .worded(
                                vi("Thủ tục công bố: đăng ký khai tử tiếp nhận sau 15 giờ thì có giấy hẹn"),
                                en("As announced, registration of death has a slip if it was received after "
                                        + "15:00"))
                        .because(QD_163_2026.remark(
                                text(vi("Trình tự thực hiện thủ tục 1.000656."), en("Steps of procedure 1.000656."))))
                        .when(allOf(
                                fact("procedure").is("1.000656"),
                                fact("receivedTime").isAfter("15:00"))));
    }
}
