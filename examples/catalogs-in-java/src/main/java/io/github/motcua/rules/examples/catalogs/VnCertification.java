package io.github.motcua.rules.examples.catalogs;

import static io.github.motcua.rules.competence.Level.DISTRICT;
import static io.github.motcua.rules.competence.Level.WARD;
import static io.github.motcua.rules.competence.Rank.HEAD;
import static io.github.motcua.rules.dsl.Authorities.level;
import static io.github.motcua.rules.dsl.Dossiers.extension;
import static io.github.motcua.rules.dsl.Facts.choice;
import static io.github.motcua.rules.dsl.Facts.choices;
import static io.github.motcua.rules.dsl.Facts.fact;
import static io.github.motcua.rules.dsl.Facts.number;
import static io.github.motcua.rules.dsl.Facts.yesOrNo;
import static io.github.motcua.rules.dsl.Law.document;
import static io.github.motcua.rules.dsl.Law.provision;
import static io.github.motcua.rules.dsl.Procedures.catalog;
import static io.github.motcua.rules.dsl.Procedures.conduct;
import static io.github.motcua.rules.dsl.Procedures.duty;
import static io.github.motcua.rules.dsl.Procedures.procedure;
import static io.github.motcua.rules.dsl.Procedures.productOf;
import static io.github.motcua.rules.dsl.Procedures.requirement;
import static io.github.motcua.rules.dsl.Procedures.slip;
import static io.github.motcua.rules.dsl.Procedures.timeLimit;
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

/** Certification (chứng thực): copies of originals, signatures, copies from original registers. */
public final class VnCertification {

    private static final Provision ND_23_2015 = provision("nd-23-2015");
    private static final Provision TT_01_2020_BTP = provision("tt-01-2020-btp");
    private static final Provision ND_61_2018 = provision("nd-61-2018");
    private static final Provision ND_118_2025 = provision("nd-118-2025");
    private static final Provision ND_280_2025 = provision("nd-280-2025");

    private static final Text COPIES = text(vi("bản"), en("copies"));
    private static final Text DISTRICTS_ENDED = text(
            vi("Cấp huyện kết thúc hoạt động từ 01/07/2025 (Luật 72/2025/QH15)."),
            en("The district level ended on 2025-07-01 (Law 72/2025/QH15)."));
    private static final Text RECEIVING_OFFICER = text(vi("công chức tiếp nhận hồ sơ"), en("the receiving officer"));
    private static final Text CERTIFICATION = text(vi("Chứng thực"), en("Certification"));
    private static final Text CHAIR_OR_VICE_CHAIR = text(
            vi("Chủ tịch hoặc Phó Chủ tịch UBND cấp xã, đóng dấu UBND cấp xã"),
            en("the Chair or a Vice Chair of the commune-level People's Committee, with " + "the Committee's seal"));
    private static final Text HEAD_OF_JUSTICE = text(
            vi("Trưởng phòng hoặc Phó Trưởng phòng Tư pháp, đóng dấu Phòng Tư pháp"),
            en("the head or a deputy head of the Justice Division, with the Division's " + "seal"));
    private static final Text CHAIR_OR_ASSIGNED = text(
            vi("Chủ tịch UBND cấp xã, hoặc người được ủy quyền, phân công thực hiện chứng " + "thực"),
            en("the Chair of the commune-level People's Committee, or the person "
                    + "delegated or assigned to certify"));
    private static final Text AMENDS_ARTICLE_2 = text(
            vi("Sửa khoản 9 Điều 2 Nghị định 23/2015/NĐ-CP; theo nguồn thứ cấp."),
            en("Amends Article 2(9) of Decree 23/2015/NĐ-CP; from a secondary source."));
    private static final Text SAME_DAY = text(
            vi("Trong ngày tiếp nhận; nếu tiếp nhận sau 15 giờ thì có thể trong ngày làm " + "việc tiếp theo"),
            en("On the day of receipt; if received after 15:00, it may be the next " + "working day"));
    private static final Text ANNOUNCED_FOR_THE_COMMUNE = text(
            vi("Các quyết định công bố từ tháng 11/2025 ghi UBND cấp xã; ngày 01/07/2025 "
                    + "suy ra từ việc bỏ cấp huyện, chưa đọc điều khoản."),
            en("Announcements since November 2025 name the commune; 2025-07-01 follows "
                    + "from the end of the district level, the article was not read."));
    private static final Text SAME_DAY_OR_LONGER = text(
            vi("Trong ngày tiếp nhận; nếu tiếp nhận sau 15 giờ thì có thể trong ngày làm "
                    + "việc tiếp theo; lâu hơn nếu có thỏa thuận bằng văn bản"),
            en("On the day of receipt; if received after 15:00, it may be the next "
                    + "working day; longer if agreed in writing"));

    private VnCertification() {}

    /** The catalog, checked. */
    public static Catalog define() {
        return catalog("vn-certification", "2026-11-21")
                .titled(
                        vi("Chứng thực: bản sao từ bản chính, chữ ký, bản sao từ sổ gốc"),
                        en("Certification: copies of originals, signatures, copies from original " + "registers"))
                .publishedBy(vi("Bộ Tư pháp"), en("Ministry of Justice"))
                .builtOn("vn-one-stop")
                .inForceFrom("2015-04-10")
                .cites(
                        document("nd-23-2015")
                                .cited(vi("Nghị định 23/2015/NĐ-CP"), en("Decree 23/2015/NĐ-CP"))
                                .titled(
                                        vi("Về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ "
                                                + "ký và chứng thực hợp đồng, giao dịch"),
                                        en("On issuing copies from original registers, certifying copies of "
                                                + "originals, authenticating signatures, and certifying contracts and "
                                                + "transactions"))
                                .asReadIn(
                                        vi(
                                                "Pháp điển điện tử, đề mục “Cấp bản sao từ sổ gốc, chứng thực bản sao từ "
                                                        + "bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch”, bản đăng "
                                                        + "lại tại github.com/diepxuan/diepxuan.github.io (fbaa690), Điều 15.1.NĐ"),
                                        en("Electronic codification, heading “Cấp bản sao từ sổ gốc, chứng thực bản "
                                                + "sao từ bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch”, "
                                                + "re-hosted at github.com/diepxuan/diepxuan.github.io (fbaa690), Điều "
                                                + "15.1.NĐ"))
                                .inForceFrom("2015-04-10")
                                .numbered("23/2015/NĐ-CP")
                                .note(
                                        vi("Bản đã đọc có sửa đổi của Nghị định 07/2025/NĐ-CP, chưa có sửa đổi của "
                                                + "Nghị định 280/2025/NĐ-CP."),
                                        en("The text read carries the amendments of Decree 07/2025/NĐ-CP, not those "
                                                + "of Decree 280/2025/NĐ-CP.")),
                        document("tt-01-2020-btp")
                                .cited(vi("Thông tư 01/2020/TT-BTP"), en("Circular 01/2020/TT-BTP"))
                                .titled(
                                        vi("Quy định chi tiết và hướng dẫn thi hành một số điều của Nghị định số "
                                                + "23/2015/NĐ-CP"),
                                        en("Detailing and guiding several articles of Decree 23/2015/NĐ-CP"))
                                .asReadIn(
                                        vi(
                                                "Pháp điển điện tử, đề mục “Cấp bản sao từ sổ gốc, chứng thực bản sao từ "
                                                        + "bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch”, bản đăng "
                                                        + "lại tại github.com/diepxuan/diepxuan.github.io (fbaa690), Điều 15.1.TT.2"),
                                        en("Electronic codification, heading “Cấp bản sao từ sổ gốc, chứng thực bản "
                                                + "sao từ bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch”, "
                                                + "re-hosted at github.com/diepxuan/diepxuan.github.io (fbaa690), Điều "
                                                + "15.1.TT.2"))
                                .inForceFrom("2020-04-20")
                                .numbered("01/2020/TT-BTP"),
                        document("nd-280-2025")
                                .cited(vi("Nghị định 280/2025/NĐ-CP"), en("Decree 280/2025/NĐ-CP"))
                                .titled(
                                        vi("Sửa đổi, bổ sung một số điều của Nghị định số 23/2015/NĐ-CP"),
                                        en("Amending several articles of Decree 23/2015/NĐ-CP"))
                                .asReadIn(
                                        vi("Chưa có toàn văn; theo bài tổng hợp chính sách có hiệu lực từ tháng "
                                                + "11/2025."),
                                        en("The full text was not found; from a summary of rules in force from "
                                                + "November 2025."))
                                .inForceFrom("2025-11-01")
                                .numbered("280/2025/NĐ-CP")
                                .note(
                                        vi("Chưa rõ Điều 7 và Điều 21 của Nghị định 23/2015/NĐ-CP có được sửa lời văn "
                                                + "không; các quyết định công bố sau đó vẫn ghi thời hạn cũ."),
                                        en(
                                                "Whether it reworded Articles 7 and 21 of Decree 23/2015/NĐ-CP is not "
                                                        + "known; announcements issued after it still state the old time limits.")))
                .states(facts())
                .states(productOf("copies", "pagesPerCopy").isAtMost(1000000))
                .states(requirements())
                .states(copiesOfOriginals())
                .states(signatures())
                .states(copiesFromRegisters())
                .states(signaturesOfTranslators())
                .states(signaturesOfOtherTranslators())
                .states(duties())
                .states(slips())
                .states(conducts())
                .define();
    }

    private static List<CatalogEntry<?>> facts() {
        return List.of(
                number("copies")
                        .called(vi("Số bản sao"), en("Number of copies"))
                        .asked(
                                vi("Yêu cầu chứng thực tất cả bao nhiêu bản sao?"),
                                en("How many copies are to be certified, in all?"))
                        .between(1, 100000)
                        .countedIn(COPIES)
                        .knownBy(APPLICANT, OFFICER)
                        .changeable(),
                number("pagesPerCopy")
                        .called(vi("Số trang của bản sao dài nhất"), en("Pages of the longest copy"))
                        .asked(vi("Bản sao dài nhất có bao nhiêu trang?"), en("How many pages has the longest copy?"))
                        .between(1, 100000)
                        .countedIn(vi("trang"), en("pages"))
                        .knownBy(APPLICANT, OFFICER)
                        .changeable(),
                number("originals")
                        .called(vi("Số bản chính"), en("Number of originals"))
                        .asked(vi("Có bao nhiêu bản chính?"), en("How many originals are there?"))
                        .between(1, 1000)
                        .countedIn(vi("bản chính"), en("originals"))
                        .knownBy(APPLICANT, OFFICER)
                        .changeable(),
                number("copiesPerOriginal")
                        .called(vi("Số bản sao nhiều nhất của một bản chính"), en("Most copies of any one original"))
                        .asked(
                                vi("Bản chính được sao nhiều nhất có bao nhiêu bản sao?"),
                                en("How many copies are there of the original that is copied most?"))
                        .between(1, 100000)
                        .countedIn(COPIES)
                        .knownBy(APPLICANT, OFFICER)
                        .changeable(),
                choice("issuer")
                        .called(vi("Nơi cấp bản chính"), en("Issuer of the original"))
                        .asked(
                                vi("Bản chính do cơ quan nào cấp hoặc chứng nhận?"),
                                en("Who issued or certified the original?"))
                        .value("VIETNAM", vi("cơ quan, tổ chức của Việt Nam"), en("a body of Viet Nam"))
                        .value("FOREIGN", vi("cơ quan, tổ chức của nước ngoài"), en("a foreign body"))
                        .value(
                                "JOINT",
                                vi("cơ quan, tổ chức của Việt Nam liên kết với nước ngoài"),
                                en("a body of Viet Nam jointly with a foreign one"))
                        .knownBy(APPLICANT, OFFICER),
                choice("offSiteReason")
                        .called(vi("Lý do chứng thực ngoài trụ sở"), en("Reason for certifying off-site"))
                        .asked(
                                vi("Vì sao cần chứng thực ngoài trụ sở?"),
                                en("Why is it to be certified away from the seat?"))
                        .value("OLD_AND_WEAK", vi("già yếu"), en("old and weak"))
                        .value("CANNOT_WALK", vi("không thể đi lại được"), en("unable to get about"))
                        .value(
                                "DETAINED",
                                vi("đang bị tạm giữ, tạm giam, thi hành án phạt tù"),
                                en("in custody, on remand or serving a prison sentence"))
                        .value("OTHER_GOOD_REASON", vi("có lý do chính đáng khác"), en("another good reason"))
                        .value("NONE", vi("không có lý do nào nêu trên"), en("none of these")),
                yesOrNo("registerKeptHere")
                        .called(vi("Nơi nhận đang quản lý sổ gốc"), en("The original register is kept here"))
                        .asked(
                                vi("Cơ quan tiếp nhận có đang quản lý sổ gốc không?"),
                                en("Does the receiving body keep the original register?"))
                        .knownBy(OFFICER, SYSTEM),
                choice("requester")
                        .called(vi("Người yêu cầu cấp bản sao"), en("Person asking for the copy"))
                        .asked(
                                vi("Người yêu cầu là ai so với người được cấp bản chính?"),
                                en("How is the applicant related to the holder of the original?"))
                        .value(
                                "HOLDER",
                                vi("cá nhân, tổ chức được cấp bản chính"),
                                en("the person or organisation to whom the original was issued"))
                        .value(
                                "REPRESENTATIVE",
                                vi("người đại diện theo pháp luật hoặc theo ủy quyền"),
                                en("a legal or authorised representative"))
                        .value(
                                "RELATIVE_OF_DECEASED",
                                vi("cha, mẹ, con; vợ, chồng; anh, chị, em ruột; người thừa kế khác của người "
                                        + "đã chết"),
                                en("parent, child, spouse, sibling or other heir of the deceased holder"))
                        .value("OTHER", vi("người khác"), en("somebody else")),
                choices("refusalGrounds")
                        .called(vi("Căn cứ từ chối"), en("Grounds for refusal"))
                        .asked(
                                vi("Qua kiểm tra, có căn cứ từ chối nào không?"),
                                en("On examination, is there any ground to refuse?"))
                        .value(
                                "improperly-altered",
                                vi("bản chính bị tẩy xóa, sửa chữa, thêm, bớt nội dung không hợp lệ"),
                                en("original improperly erased, altered, added to or cut"))
                        .value(
                                "unreadable",
                                vi("bản chính bị hư hỏng, cũ nát, không xác định được nội dung"),
                                en("original damaged so that its content cannot be made out"))
                        .value(
                                "secret-or-not-to-be-copied",
                                vi("bản chính đóng dấu mật hoặc ghi rõ không được sao chụp"),
                                en("original stamped secret or marked not to be copied"))
                        .value(
                                "unlawful-content",
                                vi("nội dung trái pháp luật, đạo đức xã hội hoặc thuộc trường hợp khác của "
                                        + "khoản 4 Điều 22"),
                                en("content unlawful, immoral, or otherwise within Article 22(4)"))
                        .value(
                                "not-legalised",
                                vi("giấy tờ nước ngoài chưa được hợp pháp hóa lãnh sự (trừ loại được miễn)"),
                                en("foreign document not legalised, unless exempt"))
                        .value(
                                "self-made-unconfirmed",
                                vi("giấy tờ do cá nhân tự lập, không có xác nhận và đóng dấu của cơ quan có "
                                        + "thẩm quyền"),
                                en("self-made paper without confirmation and seal of a competent body"))
                        .value(
                                "not-lucid",
                                vi("người yêu cầu không nhận thức và làm chủ được hành vi của mình"),
                                en("the applicant is not aware or in control of what he or she does"))
                        .value(
                                "id-invalid-or-forged",
                                vi("giấy tờ tùy thân không còn giá trị sử dụng hoặc giả mạo"),
                                en("identity paper no longer valid, or forged"))
                        .value(
                                "contract-or-transaction",
                                vi("nội dung là hợp đồng, giao dịch (trừ giấy ủy quyền theo điểm d khoản 4 "
                                        + "Điều 24: nộp hộ, nhận hộ giấy tờ; nhận hộ lương hưu, bưu phẩm, trợ cấp, "
                                        + "phụ cấp; trông nom nhà cửa; hộ gia đình vay Ngân hàng Chính sách xã hội)"),
                                en("content is a contract or transaction (except the authorisation letters of "
                                        + "Article 24(4)(d): handing in or collecting papers; collecting pension, "
                                        + "post, allowances; looking after a house; a household member borrowing "
                                        + "from the Social Policy Bank)"))
                        .value(
                                "not-in-register",
                                vi("không còn lưu trữ được sổ gốc hoặc trong sổ gốc không có thông tin"),
                                en("the register is no longer kept, or holds nothing on the matter")),
                yesOrNo("canReturnSameDay")
                        .called(vi("Trả được kết quả trong ngày"), en("Can be returned the same day"))
                        .asked(
                                vi("Có trả được kết quả ngay trong ngày nhận không?"),
                                en("Can the result be returned on the day of receipt?")));
    }

    private static List<CatalogEntry<?>> requirements() {
        return List.of(
                requirement("competent-for-copies")
                        .orElseNotCompetent()
                        .metIf(anyOf(
                                fact("unitLevel").is("WARD"),
                                allOf(
                                        fact("unitLevel").is("DISTRICT"),
                                        fact("receivedOn").isOnOrBefore("2025-06-30"))))
                        .worded(
                                vi("Nơi tiếp nhận có thẩm quyền chứng thực bản sao, không phụ thuộc nơi cư trú"),
                                en("The receiving body may certify copies, whatever the applicant's residence"))
                        .because(
                                ND_23_2015.article("5").clause("2").point("a"),
                                ND_23_2015.article("5").clause("1").point("a").remark(DISTRICTS_ENDED),
                                ND_23_2015.article("5").clause("5")),
                requirement("competent-for-signatures")
                        .orElseNotCompetent()
                        .metIf(anyOf(
                                fact("unitLevel").is("WARD"),
                                allOf(
                                        fact("unitLevel").is("DISTRICT"),
                                        fact("receivedOn").isOnOrBefore("2025-06-30"))))
                        .worded(
                                vi("Nơi tiếp nhận có thẩm quyền chứng thực chữ ký, không phụ thuộc nơi cư trú"),
                                en("The receiving body may authenticate signatures, whatever the applicant's "
                                        + "residence"))
                        .because(
                                ND_23_2015.article("5").clause("2").point("b"),
                                ND_23_2015.article("5").clause("1").point("b").remark(DISTRICTS_ENDED),
                                ND_23_2015.article("5").clause("5")),
                requirement("keeps-the-register")
                        .orElseNotCompetent()
                        .metIfFact("registerKeptHere")
                        .isYes()
                        .worded(
                                vi("Nơi tiếp nhận đang quản lý sổ gốc"),
                                en("The receiving body keeps the original register"))
                        .because(ND_23_2015.article("4").clause("1")),
                requirement("no-ground-to-refuse-copies")
                        .orElseRefused()
                        .metIfFact("refusalGrounds")
                        .containsNoneOf(
                                "improperly-altered",
                                "not-legalised",
                                "secret-or-not-to-be-copied",
                                "self-made-unconfirmed",
                                "unlawful-content",
                                "unreadable")
                        .worded(
                                vi("Bản chính không thuộc trường hợp không được dùng để chứng thực bản sao"),
                                en("The original is none of those that may not be copied"))
                        .because(
                                ND_23_2015.article("22"),
                                ND_23_2015.article("9").clause("4"),
                                TT_01_2020_BTP.article("11").clause("2"))
                        .ground("improperly-altered")
                        .because(ND_23_2015.article("22").clause("1"))
                        .ground("not-legalised")
                        .because(
                                ND_23_2015.article("22").clause("5"),
                                ND_23_2015.article("20").clause("1"),
                                TT_01_2020_BTP
                                        .article("6")
                                        .remark(text(
                                                vi(
                                                        "Hộ chiếu, thẻ căn cước, giấy phép lái xe, bằng cấp và giấy tờ cá nhân "
                                                                + "tương tự không phải hợp pháp hóa."),
                                                en("Passports, identity cards, driving licences, diplomas and similar "
                                                        + "personal papers need no legalisation."))))
                        .ground("secret-or-not-to-be-copied")
                        .because(ND_23_2015.article("22").clause("3"))
                        .ground("self-made-unconfirmed")
                        .because(ND_23_2015.article("22").clause("6"))
                        .ground("unlawful-content")
                        .because(ND_23_2015.article("22").clause("4"))
                        .ground("unreadable")
                        .because(ND_23_2015.article("22").clause("2"))
                        .judgedBy(RECEIVING_OFFICER),
                requirement("no-ground-to-refuse-signature")
                        .orElseRefused()
                        .metIfFact("refusalGrounds")
                        .containsNoneOf(
                                "contract-or-transaction", "id-invalid-or-forged", "not-lucid", "unlawful-content")
                        .worded(
                                vi("Không thuộc trường hợp không được chứng thực chữ ký"),
                                en("It is none of the cases in which a signature may not be authenticated"))
                        .because(
                                ND_23_2015.article("25"),
                                ND_23_2015.article("26"),
                                ND_23_2015.article("9").clause("4"))
                        .ground("contract-or-transaction")
                        .because(
                                ND_23_2015.article("25").clause("4"),
                                ND_23_2015.article("24").clause("4").point("d"),
                                TT_01_2020_BTP.article("14").clause("2"),
                                TT_01_2020_BTP.article("14").clause("3"))
                        .ground("id-invalid-or-forged")
                        .because(ND_23_2015.article("25").clause("2"))
                        .ground("not-lucid")
                        .because(ND_23_2015.article("25").clause("1"))
                        .ground("unlawful-content")
                        .because(
                                ND_23_2015.article("25").clause("3"),
                                ND_23_2015.article("22").clause("4"))
                        .judgedBy(RECEIVING_OFFICER),
                requirement("register-holds-the-matter")
                        .orElseRefused()
                        .metIfFact("refusalGrounds")
                        .containsNoneOf("not-in-register")
                        .worded(
                                vi("Sổ gốc còn lưu và có thông tin được yêu cầu"),
                                en("The register is kept and holds what is asked for"))
                        .because(ND_23_2015.article("17").clause("2"))
                        .ground("not-in-register")
                        .because(ND_23_2015.article("17").clause("2"))
                        .judgedBy(RECEIVING_OFFICER),
                requirement("entitled-to-a-register-copy")
                        .orElseRefused()
                        .metIfFact("requester")
                        .isOneOf("HOLDER", "RELATIVE_OF_DECEASED", "REPRESENTATIVE")
                        .worded(
                                vi("Người yêu cầu thuộc diện được cấp bản sao từ sổ gốc"),
                                en("The applicant is among those who may have a copy from the register"))
                        .because(ND_23_2015.article("16")),
                requirement("copies-certified-at-the-seat")
                        .orElseRefused()
                        .metIf(anyOf(
                                fact("channel").isOneOf("ONLINE", "POST"),
                                fact("place").isOneOf("REGIONAL_DESK", "WARD_OFFICE")))
                        .worded(
                                vi("Chứng thực bản sao thực hiện tại trụ sở, không lưu động"),
                                en("Copies are certified at the seat, not off-site"))
                        .because(ND_23_2015
                                .article("10")
                                .clause("1")
                                .remark(text(
                                        vi("Ngoại lệ ngoài trụ sở chỉ có cho di chúc, hợp đồng, giao dịch và chữ ký. "
                                                + "Hồ sơ nhận qua bưu chính, trực tuyến hoặc tại Bộ phận Một cửa khu vực vẫn "
                                                + "được chứng thực tại trụ sở."),
                                        en("The off-site exception is only for wills, contracts, transactions and "
                                                + "signatures. What is received by post, online or at a regional desk is "
                                                + "still certified at the seat.")))),
                requirement("signature-at-the-seat-or-excused")
                        .orElseRefused()
                        .metIf(anyOf(
                                fact("channel").isOneOf("ONLINE", "POST"),
                                fact("place").isOneOf("REGIONAL_DESK", "WARD_OFFICE"),
                                fact("offSiteReason")
                                        .isOneOf("CANNOT_WALK", "DETAINED", "OLD_AND_WEAK", "OTHER_GOOD_REASON")))
                        .worded(
                                vi("Chứng thực chữ ký tại trụ sở, hoặc ngoài trụ sở khi có lý do chính đáng"),
                                en("A signature is authenticated at the seat, or off-site for a good reason"))
                        .because(ND_23_2015.article("10").clause("1")),
                requirement("signs-before-the-officer")
                        .orElseRefused()
                        .metIf(not(fact("channel").is("POST")))
                        .worded(
                                vi("Người yêu cầu ký trước mặt người chứng thực hoặc người tiếp nhận hồ sơ, "
                                        + "không gửi qua bưu chính"),
                                en("The applicant signs before the certifier or the receiving officer, and "
                                        + "does not send it by post"))
                        .because(
                                ND_23_2015.article("24").clause("2"),
                                ND_23_2015
                                        .article("24")
                                        .clause("3")
                                        .remark(text(
                                                vi("Hồ sơ nộp trực tuyến được nhận trước; người yêu cầu đến ký sau."),
                                                en(
                                                        "A request filed online is received beforehand; the applicant comes to "
                                                                + "sign.")))),
                requirement("certification-dossier-complete")
                        .orElseSupplemented()
                        .metIfFact("dossierComplete")
                        .isYes()
                        .worded(vi("Hồ sơ đủ thành phần"), en("The dossier is complete"))
                        .because(
                                ND_23_2015.article("9").clause("7"),
                                ND_61_2018.article("17").clause("1").point("a"),
                                ND_118_2025
                                        .article("17")
                                        .clause("1")
                                        .certainty(UNVERIFIED)
                                        .remark(text(
                                                vi("Điều 17 quy định việc tiếp nhận; chưa đọc được nội dung khoản."),
                                                en("Article 17 governs receipt; the clause itself was not read."))))
                        .judgedBy(RECEIVING_OFFICER),
                requirement("competent-for-translators-signature")
                        .orElseNotCompetent()
                        .metIf(not(fact("competenceBasis").is("NONE")))
                        .worded(
                                vi("Nơi tiếp nhận có thẩm quyền chứng thực chữ ký người dịch"),
                                en("The receiving desk is competent to authenticate a translator's signature"))
                        .because(ND_23_2015.article("5").clause("1")));
    }

    private static ProcedureClauses copiesOfOriginals() {
        return procedure("2.000815")
                .named(
                        vi("Chứng thực bản sao từ bản chính giấy tờ, văn bản"),
                        en("Certification of copies of originals"))
                .inField(CERTIFICATION)
                .because(
                        ND_23_2015.article("5").clause("2").point("a"),
                        ND_23_2015
                                .article("20")
                                .remark(text(
                                        vi("Mã 2.000815 nay gồm cả giấy tờ do nước ngoài và liên kết cấp; mã cũ "
                                                + "2.000843 không còn trong danh mục 2026."),
                                        en("The code 2.000815 now covers foreign and joint issuers too; the old code "
                                                + "2.000843 is absent from the 2026 catalogue."))))
                .decidedBy(
                        level(WARD)
                                .signedBy(CHAIR_OR_VICE_CHAIR)
                                .because(ND_23_2015.article("5").clause("2"))
                                .of(HEAD, "ubnd-xa")
                                .inForceUntil("2025-10-31"),
                        level(DISTRICT)
                                .signedBy(HEAD_OF_JUSTICE)
                                .because(ND_23_2015.article("5").clause("1"))
                                .of(HEAD, "phong-tu-phap")
                                .inForceUntil("2025-06-30"),
                        level(WARD)
                                .signedBy(CHAIR_OR_ASSIGNED)
                                .because(ND_280_2025.article("1").remark(AMENDS_ARTICLE_2))
                                .of(HEAD, "ubnd-xa")
                                .inForceFrom("2025-11-01"))
                .requires(
                        "certification-dossier-complete",
                        "competent-for-copies",
                        "copies-certified-at-the-seat",
                        "no-ground-to-refuse-copies")
                .resolved(timeLimit("same-day")
                        .withinTheDay()
                        .worded(SAME_DAY)
                        .because(ND_23_2015.article("7"))
                        .ifReceivedAfter("15:00")
                        .thenOnTheNextWorkingDay());
    }

    private static ProcedureClauses signatures() {
        return procedure("2.000884")
                .named(
                        vi("Chứng thực chữ ký trong các giấy tờ, văn bản (áp dụng cho cả trường hợp "
                                + "chứng thực điểm chỉ và trường hợp không thể ký, không thể điểm chỉ được)"),
                        en("Authentication of signatures (also fingerprints, and persons who can "
                                + "neither sign nor give a fingerprint)"))
                .inField(CERTIFICATION)
                .because(
                        ND_23_2015.article("5").clause("2").point("b"),
                        ND_23_2015.article("24"),
                        ND_23_2015.article("26"))
                .decidedBy(
                        level(WARD)
                                .signedBy(CHAIR_OR_VICE_CHAIR)
                                .because(ND_23_2015.article("5").clause("2"))
                                .of(HEAD, "ubnd-xa")
                                .inForceUntil("2025-10-31"),
                        level(DISTRICT)
                                .signedBy(HEAD_OF_JUSTICE)
                                .because(ND_23_2015.article("5").clause("1"))
                                .of(HEAD, "phong-tu-phap")
                                .inForceUntil("2025-06-30"),
                        level(WARD)
                                .signedBy(CHAIR_OR_ASSIGNED)
                                .because(ND_280_2025.article("1").remark(AMENDS_ARTICLE_2))
                                .of(HEAD, "ubnd-xa")
                                .inForceFrom("2025-11-01"))
                .requires(
                        "certification-dossier-complete",
                        "competent-for-signatures",
                        "no-ground-to-refuse-signature",
                        "signature-at-the-seat-or-excused",
                        "signs-before-the-officer")
                .resolved(timeLimit("same-day")
                        .withinTheDay()
                        .worded(SAME_DAY)
                        .because(ND_23_2015.article("7"))
                        .ifReceivedAfter("15:00")
                        .thenOnTheNextWorkingDay());
    }

    private static ProcedureClauses copiesFromRegisters() {
        return procedure("2.000908")
                .named(vi("Cấp bản sao từ sổ gốc"), en("Issue of a copy from the original register"))
                .inField(CERTIFICATION)
                .because(ND_23_2015.article("4"), ND_23_2015.article("17"))
                .decidedBy(level(WARD)
                        .signedBy(
                                vi("Người có thẩm quyền của cơ quan đang quản lý sổ gốc (văn bản không nêu "
                                        + "chức danh)"),
                                en("the competent person of the body that keeps the register (the text names "
                                        + "no office)"))
                        .because(ND_23_2015.article("4").clause("1")))
                .requires(
                        "certification-dossier-complete",
                        "entitled-to-a-register-copy",
                        "keeps-the-register",
                        "register-holds-the-matter")
                .resolved(
                        timeLimit("same-day")
                                .withinTheDay()
                                .worded(SAME_DAY)
                                .because(ND_23_2015.article("17").clause("4"), ND_23_2015.article("7"))
                                .ifReceivedAfter("15:00")
                                .thenOnTheNextWorkingDay()
                                .when(not(fact("channel").is("POST"))),
                        timeLimit("by-post")
                                .withinTheDay()
                                .worded(
                                        vi("Ngay sau khi nhận đủ hồ sơ hợp lệ, theo dấu bưu điện đến"),
                                        en("At once after the complete and valid dossier has arrived, by the postmark "
                                                + "of arrival"))
                                .because(ND_23_2015.article("17").clause("4"))
                                .whenFact("channel")
                                .is("POST"));
    }

    private static ProcedureClauses signaturesOfTranslators() {
        return procedure("2.000992")
                .named(
                        vi("Chứng thực chữ ký người dịch là cộng tác viên dịch thuật"),
                        en("Authentication of the signature of a translator who is a registered " + "collaborator"))
                .inField(CERTIFICATION)
                .because(ND_23_2015.article("33"))
                .decidedBy(
                        level(DISTRICT)
                                .signedBy(HEAD_OF_JUSTICE)
                                .because(ND_23_2015.article("5").clause("1"))
                                .of(HEAD, "phong-tu-phap")
                                .inForceUntil("2025-06-30"),
                        level(WARD)
                                .signedBy(CHAIR_OR_ASSIGNED)
                                .because(ND_23_2015
                                        .article("5")
                                        .certainty(UNVERIFIED)
                                        .remark(ANNOUNCED_FOR_THE_COMMUNE))
                                .of(HEAD, "ubnd-xa")
                                .inForceFrom("2025-07-01"))
                .requires("certification-dossier-complete", "competent-for-translators-signature")
                .resolved(timeLimit("same-day")
                        .withinTheDay()
                        .worded(SAME_DAY_OR_LONGER)
                        .because(ND_23_2015.article("33"), ND_23_2015.article("7"))
                        .ifReceivedAfter("15:00")
                        .thenOnTheNextWorkingDay());
    }

    private static ProcedureClauses signaturesOfOtherTranslators() {
        return procedure("2.001008")
                .named(
                        vi("Chứng thực chữ ký người dịch không phải là cộng tác viên dịch thuật"),
                        en("Authentication of the signature of a translator who is not a registered " + "collaborator"))
                .inField(CERTIFICATION)
                .because(ND_23_2015.article("33"))
                .decidedBy(
                        level(DISTRICT)
                                .signedBy(HEAD_OF_JUSTICE)
                                .because(ND_23_2015.article("5").clause("1"))
                                .of(HEAD, "phong-tu-phap")
                                .inForceUntil("2025-06-30"),
                        level(WARD)
                                .signedBy(CHAIR_OR_ASSIGNED)
                                .because(ND_23_2015
                                        .article("5")
                                        .certainty(UNVERIFIED)
                                        .remark(ANNOUNCED_FOR_THE_COMMUNE))
                                .of(HEAD, "ubnd-xa")
                                .inForceFrom("2025-07-01"))
                .requires("certification-dossier-complete", "competent-for-translators-signature")
                .resolved(timeLimit("same-day")
                        .withinTheDay()
                        .worded(SAME_DAY_OR_LONGER)
                        .because(ND_23_2015.article("33"), ND_23_2015.article("7"))
                        .ifReceivedAfter("15:00")
                        .thenOnTheNextWorkingDay());
    }

    private static List<CatalogEntry<?>> duties() {
        return List.of(
                duty("certification-written-refusal")
                        .on(REFUSE)
                        .worded(vi("Giải thích rõ lý do từ chối bằng văn bản"), en("Explain the refusal in writing"))
                        .because(
                                ND_23_2015
                                        .article("9")
                                        .remark(text(vi("Đoạn cuối Điều 9."), en("Last paragraph of Article 9."))),
                                ND_23_2015.article("8").clause("1")),
                duty("certification-guide-to-complete")
                        .on(SUPPLEMENT)
                        .worded(
                                vi("Hướng dẫn người yêu cầu chứng thực bổ sung hồ sơ"),
                                en("Guide the applicant in completing the dossier"))
                        .because(ND_23_2015.article("9").clause("7")),
                duty("certification-guide-to-right-body")
                        .on(NOT_COMPETENT)
                        .worded(
                                vi("Hướng dẫn nộp hồ sơ đến cơ quan có thẩm quyền chứng thực"),
                                en("Guide the applicant to the competent body"))
                        .because(ND_23_2015.article("9").clause("7")));
    }

    private static List<CatalogEntry<?>> slips() {
        return List.of(
                slip("slip-if-not-returned-that-day")
                        .isRequired()
                        .on(ORDINARY)
                        .worded(
                                vi("Nhận sau 15 giờ và không trả được kết quả trong ngày: phải có phiếu hẹn "
                                        + "ghi rõ giờ, ngày trả kết quả"),
                                en("Received after 15:00 and not returned that day: a slip must state the "
                                        + "hour and the date of the result"))
                        .because(TT_01_2020_BTP.article("2").clause("1"))
                        .when(allOf(
                                fact("procedure").isOneOf("2.000815", "2.000884", "2.000992", "2.001008"),
                                fact("receivedTime").isAfter("15:00"),
                                fact("canResolveAtOnce").isNo(),
                                fact("canReturnSameDay").isNo())),
                slip("no-slip-if-returned-that-day")
                        .isNotRequired()
                        .on(ORDINARY)
                        .worded(
                                vi("Nhận không sau 15 giờ hoặc trả được kết quả trong ngày; nếu kéo dài thời "
                                        + "hạn thì phải có phiếu hẹn"),
                                en("Received by 15:00, or returned that day; if the time is made longer, a "
                                        + "slip is compulsory"))
                        .because(TT_01_2020_BTP.article("2").clause("1"))
                        .when(allOf(
                                fact("procedure").isOneOf("2.000815", "2.000884", "2.000992", "2.001008"),
                                anyOf(
                                        fact("receivedTime").isAtOrBefore("15:00"),
                                        fact("canResolveAtOnce").isYes(),
                                        fact("canReturnSameDay").isYes()))));
    }

    private static List<CatalogEntry<?>> conducts() {
        return List.of(
                conduct("extension-of-copies")
                        .of("2.000815")
                        .says(extension()
                                .withinWorkingDays(2)
                                .because(ND_23_2015
                                        .article("21")
                                        .remark(text(
                                                vi(
                                                        "Nhiều loại bản chính, nhiều trang, nhiều bản hoặc nội dung phức tạp; văn "
                                                                + "bản không nêu số cụ thể."),
                                                en(
                                                        "Many kinds of originals, many pages, many copies or complex content; the "
                                                                + "text gives no numbers."))))
                                .longerIfAgreedInWriting()
                                .withASlip()
                                .because(TT_01_2020_BTP.article("2").clause("1"))),
                conduct("extension-of-translators-signatures")
                        .of("2.000992", "2.001008")
                        .says(extension()
                                .withinWorkingDays(0)
                                .because(ND_23_2015.article("33"))
                                .longerIfAgreedInWriting()
                                .withASlip()
                                .because(TT_01_2020_BTP.article("2").clause("1"))));
    }
}
