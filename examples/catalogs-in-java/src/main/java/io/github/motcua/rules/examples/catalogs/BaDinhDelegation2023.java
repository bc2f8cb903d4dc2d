package io.github.motcua.rules.examples.catalogs;

import static io.github.motcua.rules.competence.Delegation.Unstated.PERIOD;
import static io.github.motcua.rules.competence.Delegation.Unstated.PROCEDURES;
import static io.github.motcua.rules.competence.Level.DISTRICT;
import static io.github.motcua.rules.competence.Rank.DEPUTY;
import static io.github.motcua.rules.competence.Rank.HEAD;
import static io.github.motcua.rules.dsl.Authorities.delegation;
import static io.github.motcua.rules.dsl.Authorities.district;
import static io.github.motcua.rules.dsl.Authorities.office;
import static io.github.motcua.rules.dsl.Authorities.ward;
import static io.github.motcua.rules.dsl.Law.document;
import static io.github.motcua.rules.dsl.Law.provision;
import static io.github.motcua.rules.dsl.Procedures.catalog;
import static io.github.motcua.rules.dsl.Words.en;
import static io.github.motcua.rules.dsl.Words.text;
import static io.github.motcua.rules.dsl.Words.vi;
import static io.github.motcua.rules.legal.Certainty.UNVERIFIED;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;

/** What a report tells of the delegations of Ba Đình district: much of it is not known, and said to be so. */
public final class BaDinhDelegation2023 {

    private static final Provision BA_DINH_DECISIONS = provision("ba-dinh-decisions");
    private static final Provision QD_4610_2022 = provision("qd-4610-2022");

    private static final Text REPORT = text(
            vi("Bản tin khảo sát thực hiện ủy quyền tại quận Ba Đình, 15/08/2023"),
            en("Report on the survey of delegation in Ba Đình district, 15/08/2023"));

    private BaDinhDelegation2023() {}

    /** The catalog, checked. */
    public static Catalog define() {
        return catalog("ba-dinh-delegation-2023", "2026-11-22")
                .titled(
                        vi("Ủy quyền giải quyết thủ tục hành chính tại quận Ba Đình, 2023"),
                        en("Delegated procedures in Ba Đình district, 2023"))
                .publishedBy(vi("UBND quận Ba Đình"), en("People's Committee of Ba Đình district"))
                .builtOn("vn-competence")
                .cites(
                        document("qd-4610-2022")
                                .cited(
                                        vi("Quyết định 4610/QĐ-UBND của UBND Thành phố Hà Nội"),
                                        en("Decision 4610/QĐ-UBND of the People's Committee of Hà Nội"))
                                .titled(
                                        vi("Về phương án ủy quyền giải quyết thủ tục hành chính"),
                                        en("On the plan for delegating administrative procedures"))
                                .asReadIn(REPORT)
                                .inForceFrom("2022-11-22")
                                .numbered("4610/QĐ-UBND")
                                .certainty(UNVERIFIED)
                                .note(
                                        vi("Chưa có văn bản; ngày 22/11/2022 và tên gọi theo hiểu biết chung."),
                                        en("The document was not found; its date, 2022-11-22, and its title are from "
                                                + "general knowledge.")),
                        document("ba-dinh-decisions")
                                .cited(
                                        vi("6 quyết định ủy quyền của UBND quận Ba Đình"),
                                        en("Six delegating decisions of the People's Committee of Ba Đình district"))
                                .titled(
                                        vi("Ủy quyền giải quyết thủ tục hành chính cho các phòng chuyên môn và UBND "
                                                + "các phường"),
                                        en("Delegating procedures to divisions and to the wards"))
                                .asReadIn(REPORT)
                                .inForceUntil("2025-06-30")
                                .certainty(UNVERIFIED)
                                .note(
                                        vi("Bản tin không nêu số, ngày, thời hạn và danh mục thủ tục; ngày kết thúc "
                                                + "suy ra từ việc bỏ cấp huyện."),
                                        en("The report names neither numbers, dates and periods nor the procedures; "
                                                + "the last day follows from the end of the district level.")))
                .states(
                        district("ba-dinh")
                                .named(vi("quận Ba Đình"), en("Ba Đình district"))
                                .because(BA_DINH_DECISIONS)
                                .inForceUntil("2025-06-30"),
                        ward("ba-dinh/vinh-phuc")
                                .named(vi("phường Vĩnh Phúc"), en("Vĩnh Phúc ward"))
                                .because(BA_DINH_DECISIONS.remark(text(
                                        vi("Phường duy nhất mà bản tin nêu tên trong 14 phường; chưa rõ phường kế "
                                                + "thừa."),
                                        en("The only one of 14 wards that the report names; its successor is not "
                                                + "known."))))
                                .inForceUntil("2025-06-30"))
                .states(office("phong-chuyen-mon")
                        .isAnAgencyOf(DISTRICT)
                        .named(vi("phòng chuyên môn"), en("a specialised division"))
                        .because(BA_DINH_DECISIONS.remark(text(
                                vi("Bản tin không nêu tên các phòng."), en("The report does not name the divisions."))))
                        .withPost(HEAD, vi("Trưởng phòng"), en("Head"))
                        .withPost(DEPUTY, vi("Phó Trưởng phòng"), en("Deputy Head"))
                        .inForceUntil("2025-06-30"))
                .states(
                        delegation("ba-dinh-to-divisions")
                                .from("ubnd-huyen", "ba-dinh")
                                .to("phong-chuyen-mon", "ba-dinh")
                                .because(
                                        QD_4610_2022.certainty(UNVERIFIED),
                                        BA_DINH_DECISIONS.remark(text(
                                                vi(
                                                        "6 quyết định ủy quyền 41 thủ tục; không nêu thủ tục nào, cho phòng nào."),
                                                en(
                                                        "Six decisions delegate 41 procedures; which, and to which division, is "
                                                                + "not said."))))
                                .byDocument("ba-dinh-decisions")
                                .notKnown(PROCEDURES, PERIOD),
                        delegation("ba-dinh-labour-to-wards")
                                .from("ubnd-huyen", "ba-dinh")
                                .to("ubnd-xa", "ba-dinh")
                                .because(
                                        QD_4610_2022.certainty(UNVERIFIED),
                                        BA_DINH_DECISIONS.remark(
                                                text(
                                                        vi(
                                                                "6 thủ tục lĩnh vực lao động, thương binh và xã hội; không nêu tên."),
                                                        en(
                                                                "Six procedures on labour, invalids and social affairs; they are not named."))))
                                .byDocument("ba-dinh-decisions")
                                .notKnown(PROCEDURES, PERIOD))
                .define();
    }
}
