package io.github.motcua.rules.dsl;

import static io.github.motcua.rules.dsl.Authorities.ward;
import static io.github.motcua.rules.dsl.Facts.number;
import static io.github.motcua.rules.dsl.Law.document;
import static io.github.motcua.rules.dsl.Law.provision;
import static io.github.motcua.rules.dsl.Procedures.catalog;
import static io.github.motcua.rules.dsl.Procedures.programme;
import static io.github.motcua.rules.dsl.Procedures.requirement;
import static io.github.motcua.rules.dsl.Words.en;
import static io.github.motcua.rules.dsl.Words.vi;
import static io.github.motcua.rules.fact.Knower.APPLICANT;
import static io.github.motcua.rules.fact.Knower.OFFICER;
import static io.github.motcua.rules.legal.Certainty.DERIVED;

import io.github.motcua.rules.legal.Provision;

/** A small catalog, made up: a ward that hands out copies from registers at once. */
final class WardInJava {

    static final Provision PLAN = provision("mau-plan");

    private WardInJava() {}

    static CatalogClauses catalogOfTheWard() {
        return catalog("example-ward", "2026-11-21")
                .titled(vi("Ví dụ: cấp ngay bản sao từ sổ gốc"), en("Example: copies from registers at once"))
                .publishedBy(vi("UBND phường Mẫu (ví dụ)"), en("People's Committee of Mẫu ward (example)"))
                .inForceDuring("2026-01-01", "2026-12-31")
                .builtOn("vn-certification", "vn-one-stop")
                .cites(plan())
                .states(entryYear(), mau(), entrySince2000(), nothingToVerify(), registersAtOnce());
    }

    static DocumentClauses plan() {
        return document("mau-plan")
                .cited(vi("Kế hoạch 01/KH-UBND (ví dụ)"), en("Plan 01/KH-UBND (example)"))
                .titled(vi("Cấp ngay bản sao từ sổ gốc"), en("Copies from registers at once"))
                .asReadIn(vi("Ví dụ, không có thật"), en("An example, not a real document"))
                .inForceDuring("2026-01-01", "2026-12-31")
                .numbered("01/KH-UBND");
    }

    static FactClauses entryYear() {
        return number("entryYear")
                .called(vi("Năm vào sổ"), en("Year of the entry"))
                .asked(vi("Sự việc được ghi vào sổ gốc năm nào?"), en("In which year was the matter entered?"))
                .between(1900, 2200)
                .knownBy(OFFICER, APPLICANT);
    }

    static UnitClauses mau() {
        return ward("vi-du/phuong-mau").named(vi("phường Mẫu"), en("Mẫu ward")).because(PLAN.item("1"));
    }

    static RequirementClauses entrySince2000() {
        return requirement("entry-since-2000")
                .orElseOrdinary()
                .metIfFact("entryYear")
                .isAtLeast(2000)
                .worded(vi("Sự việc được ghi vào sổ từ năm 2000"), en("The matter was entered in 2000 or later"))
                .because(PLAN.item("2"));
    }

    static RequirementClauses nothingToVerify() {
        return requirement("nothing-to-verify")
                .orElseOrdinary()
                .metIfFact("needsVerification")
                .isNo()
                .worded(vi("Không phải xác minh"), en("Nothing must be verified"))
                .because(PLAN.item("3").certainty(DERIVED))
                .judgedBy(vi("công chức tiếp nhận hồ sơ"), en("the receiving officer"));
    }

    static ProgrammeClauses registersAtOnce() {
        return programme("registers-at-once")
                .named(vi("Cấp ngay bản sao"), en("Copies at once"))
                .during("2026-01-01", "2026-12-31")
                .because(PLAN.item("1"))
                .in("vi-du/phuong-mau")
                .because(PLAN.item("1"))
                .listed()
                .because(PLAN.item("2"))
                .covers("2.000908", "entry-since-2000")
                .because(PLAN.item("2"))
                .requires("nothing-to-verify");
    }
}
