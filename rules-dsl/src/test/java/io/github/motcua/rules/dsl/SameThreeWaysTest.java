package io.github.motcua.rules.dsl;

import static io.github.motcua.rules.dsl.WardInJava.catalogOfTheWard;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Knower;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The fluent language, JSON and the plain types of the core give one catalog. */
class SameThreeWaysTest {

    private static final Period YEAR = Period.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final Provision PLAN = Provision.of("mau-plan");

    @Test
    void the_language_json_and_plain_java_give_equal_catalogs_and_one_file() {
        Catalog fluent = catalogOfTheWard().define();

        Catalog read = CatalogJson.read(CatalogJson.write(fluent).getBytes(StandardCharsets.UTF_8), "ward.json")
                .orReject();

        assertThat(fluent).isEqualTo(plain()).isEqualTo(read);
        assertThat(CatalogJson.write(fluent))
                .isEqualTo(CatalogJson.write(plain()))
                .isEqualTo(CatalogJson.write(read));
    }

    @Test
    void a_catalog_of_the_language_decides() {
        ProcedureRules rules = ProcedureRules.of(catalogOfTheWard().define());
        Case copy = Case.of("2.000908")
                .at("vi-du/phuong-mau")
                .receivedAt("2026-06-01T09:00")
                .inPerson()
                .atTheWardOffice()
                .with("registerKeptHere", true)
                .with("requester", "HOLDER")
                .withCompleteDossier()
                .withoutComplications();

        assertThat(rules.decide(copy.with("entryYear", 1999)).outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(rules.decide(copy.with("entryYear", 2000)).outcome()).isEqualTo(Outcome.NO_WAIT);
        assertThat(rules.decide(copy).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void entries_that_were_composed_before_can_be_stated_too() {
        Catalog composed = plain();

        Catalog again = Procedures.catalog(composed.id(), composed.version())
                .titled(composed.title())
                .publishedBy(composed.publisher())
                .inForce(composed.validity())
                .builtOn("vn-certification", "vn-one-stop")
                .statesAllOf(composed)
                .define();

        assertThat(again).isEqualTo(composed);
    }

    private static Catalog plain() {
        LegalSource plan = new LegalSource(
                "mau-plan",
                "01/KH-UBND",
                Text.of("Kế hoạch 01/KH-UBND (ví dụ)", "Plan 01/KH-UBND (example)"),
                Text.of("Cấp ngay bản sao từ sổ gốc", "Copies from registers at once"),
                YEAR,
                Text.of("Ví dụ, không có thật", "An example, not a real document"),
                Certainty.FOUND,
                null);
        FactDeclaration entryYear = FactDeclaration.fact(
                        "entryYear",
                        FactType.WHOLE,
                        Text.of("Năm vào sổ", "Year of the entry"),
                        Text.of("Sự việc được ghi vào sổ gốc năm nào?", "In which year was the matter entered?"))
                .range(1900, 2200)
                .knownBy(EnumSet.of(Knower.OFFICER, Knower.APPLICANT))
                .build();
        Unit mau = new Unit(
                "vi-du/phuong-mau",
                Level.WARD,
                Text.of("phường Mẫu", "Mẫu ward"),
                Period.ALWAYS,
                List.of(PLAN.item("1")));
        return Catalog.catalog(
                        "example-ward",
                        "2026-11-21",
                        Text.of("Ví dụ: cấp ngay bản sao từ sổ gốc", "Example: copies from registers at once"),
                        Text.of("UBND phường Mẫu (ví dụ)", "People's Committee of Mẫu ward (example)"))
                .inForce(YEAR)
                .builtOn(List.of("vn-certification", "vn-one-stop"))
                .sources(List.of(plan))
                .facts(List.of(entryYear))
                .units(List.of(mau))
                .requirements(requirements())
                .programmes(List.of(programme()))
                .build();
    }

    private static List<Requirement> requirements() {
        return List.of(
                Requirement.of(
                        "entry-since-2000",
                        RequirementKind.ELIGIBILITY,
                        Criterion.atLeast("entryYear", FactValue.of(2000)),
                        Text.of("Sự việc được ghi vào sổ từ năm 2000", "The matter was entered in 2000 or later"),
                        List.of(PLAN.item("2"))),
                new Requirement(
                        "nothing-to-verify",
                        RequirementKind.ELIGIBILITY,
                        Criterion.is("needsVerification", FactValue.of(false)),
                        Text.of("Không phải xác minh", "Nothing must be verified"),
                        List.of(PLAN.item("3").certainty(Certainty.DERIVED)),
                        new TreeMap<>(Map.of()),
                        Period.ALWAYS,
                        Text.of("công chức tiếp nhận hồ sơ", "the receiving officer")));
    }

    private static Programme programme() {
        return Programme.programme("registers-at-once", Text.of("Cấp ngay bản sao", "Copies at once"))
                .during(YEAR, List.of(PLAN.item("1")))
                .in(List.of("vi-du/phuong-mau"), List.of(PLAN.item("1")))
                .covers(
                        List.of(new Coverage(
                                "2.000908", new TreeSet<>(List.of("entry-since-2000")), List.of(PLAN.item("2")))),
                        List.of(PLAN.item("2")))
                .requires(List.of("nothing-to-verify"))
                .build();
    }
}
