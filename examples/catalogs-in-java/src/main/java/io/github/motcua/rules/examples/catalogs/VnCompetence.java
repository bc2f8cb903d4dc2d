package io.github.motcua.rules.examples.catalogs;

import static io.github.motcua.rules.competence.Level.CITY;
import static io.github.motcua.rules.competence.Level.DISTRICT;
import static io.github.motcua.rules.competence.Level.WARD;
import static io.github.motcua.rules.competence.OfficeKind.AGENCY;
import static io.github.motcua.rules.competence.OfficeKind.COMMITTEE;
import static io.github.motcua.rules.competence.OfficeKind.SERVICE_UNIT;
import static io.github.motcua.rules.competence.Rank.DEPUTY;
import static io.github.motcua.rules.competence.Rank.HEAD;
import static io.github.motcua.rules.competence.Rank.OFFICER;
import static io.github.motcua.rules.competence.SignatureForm.KT;
import static io.github.motcua.rules.competence.SignatureForm.Q;
import static io.github.motcua.rules.competence.SignatureForm.TL;
import static io.github.motcua.rules.competence.SignatureForm.TM;
import static io.github.motcua.rules.competence.SignatureForm.TUQ;
import static io.github.motcua.rules.dsl.Authorities.delegationRule;
import static io.github.motcua.rules.dsl.Authorities.office;
import static io.github.motcua.rules.dsl.Authorities.signing;
import static io.github.motcua.rules.dsl.Law.document;
import static io.github.motcua.rules.dsl.Law.provision;
import static io.github.motcua.rules.dsl.Procedures.catalog;
import static io.github.motcua.rules.dsl.Words.en;
import static io.github.motcua.rules.dsl.Words.text;
import static io.github.motcua.rules.dsl.Words.vi;
import static io.github.motcua.rules.legal.Certainty.UNVERIFIED;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.dsl.CatalogEntry;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.List;

/** Offices of local government, who may delegate to whom, and forms of signing. */
public final class VnCompetence {

    private static final Provision LUAT_TCCQDP_2015 = provision("luat-tccqdp-2015");
    private static final Provision LUAT_TCCQDP_2025 = provision("luat-tccqdp-2025");
    private static final Provision ND_30_2020 = provision("nd-30-2020");

    private static final Text LAW_ON_LOCAL_GOVERNMENT =
            text(vi("Luật Tổ chức chính quyền địa phương"), en("Law on Organisation of Local Government"));
    private static final Text CHAIR_POST = text(vi("Chủ tịch"), en("Chair"));
    private static final Text VICE_CHAIR_POST = text(vi("Phó Chủ tịch"), en("Vice Chair"));
    private static final Text NAMED_ONLY_BELOW = text(
            vi("Nguồn đã đọc chỉ nêu UBND cấp dưới; việc ủy quyền cho cơ quan, tổ chức "
                    + "khác theo hiểu biết chung."),
            en("The source that was read names only the lower People's Committee; "
                    + "delegation to other bodies is from general knowledge."));

    private VnCompetence() {}

    /** The catalog, checked. */
    public static Catalog define() {
        return catalog("vn-competence", "2026-11-22")
                .titled(
                        vi("Cơ quan hành chính địa phương, ủy quyền và thể thức ký"),
                        en("Local administrative bodies, delegation and signing"))
                .publishedBy(vi("Quốc hội, Chính phủ"), en("National Assembly and Government of Viet Nam"))
                .cites(
                        document("luat-tccqdp-2015")
                                .cited(
                                        vi("Luật Tổ chức chính quyền địa phương 2015"),
                                        en("Law on Organisation of Local Government 2015"))
                                .titled(LAW_ON_LOCAL_GOVERNMENT)
                                .asReadIn(
                                        vi("Bài viết về Điều 14 khoản 1 (pbgdpl.gov.vn, danchuphapluat.vn)"),
                                        en("Articles on Article 14(1) (pbgdpl.gov.vn, danchuphapluat.vn)"))
                                .inForceDuring("2016-01-01", "2025-06-30")
                                .numbered("77/2015/QH13")
                                .certainty(UNVERIFIED)
                                .note(
                                        vi("Số hiệu và ngày hiệu lực theo hiểu biết chung; văn bản thay thế trong nửa "
                                                + "đầu năm 2025 chưa được kiểm tra."),
                                        en("Number and dates are from general knowledge; what replaced it in the "
                                                + "first half of 2025 was not checked.")),
                        document("luat-tccqdp-2025")
                                .cited(
                                        vi("Luật Tổ chức chính quyền địa phương 72/2025/QH15"),
                                        en("Law on Organisation of Local Government 72/2025/QH15"))
                                .titled(LAW_ON_LOCAL_GOVERNMENT)
                                .asReadIn(
                                        vi("Điều 14 khoản 1 theo bài viết trích nguyên văn "
                                                + "(github.com/tnt305/tai_lieu_noi_bo, 94c5034)"),
                                        en("Article 14(1) as quoted in an article (github.com/tnt305/tai_lieu_noi_bo, "
                                                + "94c5034)"))
                                .inForceFrom("2025-07-01")
                                .numbered("72/2025/QH15")
                                .note(
                                        vi("Cấp huyện kết thúc hoạt động từ 01/07/2025; ngày hiệu lực của từng điều "
                                                + "chưa được kiểm tra."),
                                        en("The district level ended on 2025-07-01; from which day each article "
                                                + "applies was not checked.")),
                        document("nd-30-2020")
                                .cited(vi("Nghị định 30/2020/NĐ-CP"), en("Decree 30/2020/NĐ-CP"))
                                .titled(vi("Về công tác văn thư"), en("On records and correspondence"))
                                .asReadIn(
                                        vi("Pháp điển điện tử, đề mục “Công tác văn thư”, bản đăng lại tại "
                                                + "github.com/diepxuan/diepxuan.github.io (fbaa690)"),
                                        en("Electronic codification, heading “Công tác văn thư”, re-hosted at "
                                                + "github.com/diepxuan/diepxuan.github.io (fbaa690)"))
                                .inForceFrom("2020-03-05")
                                .numbered("30/2020/NĐ-CP"))
                .states(offices())
                .states(delegationRules())
                .states(signingRules())
                .define();
    }

    private static List<CatalogEntry<?>> offices() {
        return List.of(
                office("ubnd-tinh")
                        .isACommitteeOf(CITY)
                        .named(vi("UBND cấp tỉnh"), en("the provincial People's Committee"))
                        .because(LUAT_TCCQDP_2015.certainty(UNVERIFIED), LUAT_TCCQDP_2025.certainty(UNVERIFIED))
                        .withPost(HEAD, CHAIR_POST)
                        .withPost(DEPUTY, VICE_CHAIR_POST),
                office("ubnd-huyen")
                        .isACommitteeOf(DISTRICT)
                        .named(vi("UBND cấp huyện"), en("the district People's Committee"))
                        .because(LUAT_TCCQDP_2015.certainty(UNVERIFIED))
                        .withPost(HEAD, CHAIR_POST)
                        .withPost(DEPUTY, VICE_CHAIR_POST)
                        .inForceUntil("2025-06-30"),
                office("phong-tu-phap")
                        .isAnAgencyOf(DISTRICT)
                        .named(vi("Phòng Tư pháp"), en("the Justice Division"))
                        .because(LUAT_TCCQDP_2015.certainty(UNVERIFIED))
                        .withPost(HEAD, vi("Trưởng phòng"), en("Head"))
                        .withPost(DEPUTY, vi("Phó Trưởng phòng"), en("Deputy Head"))
                        .inForceUntil("2025-06-30"),
                office("ubnd-xa")
                        .isACommitteeOf(WARD)
                        .named(vi("UBND cấp xã"), en("the commune-level People's Committee"))
                        .because(LUAT_TCCQDP_2015.certainty(UNVERIFIED), LUAT_TCCQDP_2025.certainty(UNVERIFIED))
                        .withPost(HEAD, CHAIR_POST)
                        .withPost(DEPUTY, VICE_CHAIR_POST)
                        .withPost(OFFICER, vi("Công chức"), en("Civil servant")));
    }

    private static List<CatalogEntry<?>> delegationRules() {
        return List.of(
                delegationRule("2015-committee-to-lower-committee")
                        .lets(COMMITTEE)
                        .of(CITY, DISTRICT)
                        .delegateTo(COMMITTEE)
                        .inUnitsBelow()
                        .because(LUAT_TCCQDP_2015.article("14").clause("1")),
                delegationRule("2015-committee-to-agency")
                        .lets(COMMITTEE)
                        .of(CITY, DISTRICT)
                        .delegateTo(AGENCY)
                        .withinTheUnit()
                        .because(LUAT_TCCQDP_2015
                                .article("14")
                                .clause("1")
                                .certainty(UNVERIFIED)
                                .remark(NAMED_ONLY_BELOW)),
                delegationRule("2015-committee-to-agency-head")
                        .lets(COMMITTEE)
                        .of(CITY, DISTRICT)
                        .delegateTo(HEAD, AGENCY)
                        .withinTheUnit()
                        .because(LUAT_TCCQDP_2015
                                .article("14")
                                .clause("1")
                                .certainty(UNVERIFIED)
                                .remark(NAMED_ONLY_BELOW)),
                delegationRule("2025-committee-to-own-chair")
                        .lets(COMMITTEE)
                        .of(CITY, WARD)
                        .delegateTo(HEAD, COMMITTEE)
                        .withinTheOffice()
                        .because(LUAT_TCCQDP_2025.article("14").clause("1")),
                delegationRule("2025-committee-to-agency-head")
                        .lets(COMMITTEE)
                        .of(CITY, WARD)
                        .delegateTo(HEAD, AGENCY)
                        .withinTheUnit()
                        .because(LUAT_TCCQDP_2025.article("14").clause("1")),
                delegationRule("2025-committee-to-service-unit")
                        .lets(COMMITTEE)
                        .of(CITY, WARD)
                        .delegateTo(HEAD, SERVICE_UNIT)
                        .withinTheUnit()
                        .because(LUAT_TCCQDP_2025.article("14").clause("1")),
                delegationRule("2025-committee-to-lower-committee")
                        .lets(COMMITTEE)
                        .of(CITY)
                        .delegateTo(COMMITTEE)
                        .inUnitsBelow()
                        .because(LUAT_TCCQDP_2025.article("14").clause("1")),
                delegationRule("2025-committee-to-lower-chair")
                        .lets(COMMITTEE)
                        .of(CITY)
                        .delegateTo(HEAD, COMMITTEE)
                        .inUnitsBelow()
                        .because(LUAT_TCCQDP_2025.article("14").clause("1")),
                delegationRule("2025-chair-to-agency-head")
                        .lets(HEAD, COMMITTEE)
                        .of(CITY, WARD)
                        .delegateTo(HEAD, AGENCY)
                        .withinTheUnit()
                        .because(LUAT_TCCQDP_2025.article("14").clause("1")),
                delegationRule("2025-chair-to-service-unit")
                        .lets(HEAD, COMMITTEE)
                        .of(CITY, WARD)
                        .delegateTo(HEAD, SERVICE_UNIT)
                        .withinTheUnit()
                        .because(LUAT_TCCQDP_2025.article("14").clause("1")),
                delegationRule("2025-chair-to-lower-chair")
                        .lets(HEAD, COMMITTEE)
                        .of(CITY)
                        .delegateTo(HEAD, COMMITTEE)
                        .inUnitsBelow()
                        .because(LUAT_TCCQDP_2025.article("14").clause("1")),
                delegationRule("2025-agency-head-to-commune")
                        .lets(HEAD, AGENCY)
                        .of(CITY)
                        .delegateTo(COMMITTEE)
                        .inUnitsBelow()
                        .because(LUAT_TCCQDP_2025.article("14").clause("1")),
                delegationRule("2025-agency-head-to-commune-chair")
                        .lets(HEAD, AGENCY)
                        .of(CITY)
                        .delegateTo(HEAD, COMMITTEE)
                        .inUnitsBelow()
                        .because(LUAT_TCCQDP_2025.article("14").clause("1")),
                delegationRule("2025-chair-to-civil-servants")
                        .lets(HEAD, COMMITTEE)
                        .of(WARD)
                        .delegateTo(OFFICER, COMMITTEE)
                        .withinTheOffice()
                        .because(LUAT_TCCQDP_2025.article("14").clause("1")));
    }

    private static List<CatalogEntry<?>> signingRules() {
        return List.of(
                signing(TM).sealedByOwnBody().because(ND_30_2020.article("13")),
                signing(Q)
                        .sealedByOwnBody()
                        .because(ND_30_2020
                                .article("13")
                                .certainty(UNVERIFIED)
                                .remark(text(
                                        vi("Hình thức ký “Q.” theo nguồn thứ cấp."),
                                        en("The form “Q.” is from a secondary source.")))),
                signing(KT).sealedByOwnBody().because(ND_30_2020.article("13")),
                signing(TL)
                        .sealedByIssuingBody()
                        .because(ND_30_2020.article("13"))
                        .mayBePassedOn(),
                signing(TUQ).sealedByDelegatingBody().because(ND_30_2020.article("13")));
    }
}
