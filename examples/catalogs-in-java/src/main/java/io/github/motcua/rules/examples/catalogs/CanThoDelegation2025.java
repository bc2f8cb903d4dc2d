package io.github.motcua.rules.examples.catalogs;

import static io.github.motcua.rules.competence.Delegation.Unstated.PROCEDURES;
import static io.github.motcua.rules.competence.Level.CITY;
import static io.github.motcua.rules.competence.Rank.DEPUTY;
import static io.github.motcua.rules.competence.Rank.HEAD;
import static io.github.motcua.rules.dsl.Authorities.city;
import static io.github.motcua.rules.dsl.Authorities.delegation;
import static io.github.motcua.rules.dsl.Authorities.office;
import static io.github.motcua.rules.dsl.Law.document;
import static io.github.motcua.rules.dsl.Law.provision;
import static io.github.motcua.rules.dsl.Procedures.catalog;
import static io.github.motcua.rules.dsl.Words.en;
import static io.github.motcua.rules.dsl.Words.text;
import static io.github.motcua.rules.dsl.Words.vi;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.legal.Provision;

/** A delegation of Cần Thơ city to the Director of Agriculture and Environment. */
public final class CanThoDelegation2025 {

    private static final Provision QD_2568_2025 = provision("qd-2568-2025");

    private CanThoDelegation2025() {}

    /** The catalog, checked. */
    public static Catalog define() {
        return catalog("can-tho-delegation-2025", "2026-11-22")
                .titled(
                        vi("Ủy quyền cho Giám đốc Sở Nông nghiệp và Môi trường thành phố Cần Thơ, 2025"),
                        en("Delegation to the Director of Agriculture and Environment of Cần Thơ, 2025"))
                .publishedBy(vi("UBND thành phố Cần Thơ"), en("People's Committee of Cần Thơ city"))
                .builtOn("vn-competence")
                .cites(document("qd-2568-2025")
                        .cited(
                                vi("Quyết định 2568/QĐ-UBND (2025) của UBND thành phố Cần Thơ"),
                                en("Decision 2568/QĐ-UBND (2025) of the People's Committee of Cần Thơ"))
                        .titled(
                                vi("Về việc ủy quyền cho Giám đốc Sở Nông nghiệp và Môi trường tiếp nhận, "
                                        + "thẩm định và giải quyết một số thủ tục hành chính"),
                                en("On delegating the receipt, appraisal and resolution of some procedures to "
                                        + "the Director of Agriculture and Environment"))
                        .asReadIn(
                                vi("Bản đăng lại tại github.com/tnt305/tai_lieu_noi_bo (94c5034), toàn văn và "
                                        + "phụ lục"),
                                en("As re-hosted at github.com/tnt305/tai_lieu_noi_bo (94c5034), full text "
                                        + "with its annex"))
                        .inForceFrom("2025-11-21")
                        .numbered("2568/QĐ-UBND"))
                .states(city("can-tho")
                        .named(vi("thành phố Cần Thơ"), en("Cần Thơ city"))
                        .because(QD_2568_2025)
                        .inForceFrom("2025-07-01"))
                .states(office("so-nong-nghiep-moi-truong")
                        .isAnAgencyOf(CITY)
                        .named(vi("Sở Nông nghiệp và Môi trường"), en("the Department of Agriculture and Environment"))
                        .because(QD_2568_2025.article("1"))
                        .withPost(HEAD, vi("Giám đốc"), en("Director"))
                        .withPost(DEPUTY, vi("Phó Giám đốc"), en("Deputy Director"))
                        .inForceFrom("2025-07-01"))
                .states(delegation("can-tho-agriculture-2025")
                        .from("ubnd-tinh", "can-tho")
                        .to(HEAD, "so-nong-nghiep-moi-truong", "can-tho")
                        .because(
                                QD_2568_2025
                                        .article("1")
                                        .remark(text(
                                                vi("Phụ lục nêu tên 15 thủ tục, không nêu mã."),
                                                en("The annex names 15 procedures without their codes."))),
                                QD_2568_2025
                                        .article("2")
                                        .remark(text(
                                                vi("Đến hết ngày 28/02/2027, trừ trường hợp pháp luật thay đổi."),
                                                en("To the end of 2027-02-28, unless the law changes."))),
                                QD_2568_2025
                                        .article("3")
                                        .remark(text(
                                                vi("Không được ủy quyền tiếp; dùng con dấu của Sở."),
                                                en("No further delegation; the Department's own seal."))))
                        .byDocument("qd-2568-2025")
                        .inForceDuring("2025-11-21", "2027-02-28")
                        .notKnown(PROCEDURES))
                .define();
    }
}
