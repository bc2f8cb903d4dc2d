package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.CODE;
import static io.github.motcua.rules.SmallCatalog.catalog;
import static io.github.motcua.rules.SmallCatalog.cited;
import static io.github.motcua.rules.SmallCatalog.procedure;
import static io.github.motcua.rules.SmallCatalog.requirement;
import static io.github.motcua.rules.text.Language.ENGLISH;
import static io.github.motcua.rules.text.Language.VIETNAMESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Delegation.Unstated;
import io.github.motcua.rules.competence.DelegationRule;
import io.github.motcua.rules.competence.DelegationRule.Reach;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.OfficeKind;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.decision.CompetenceMap;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who decides what on a day: by shipped catalogs, and a procedure of a district delegated to its wards. */
class CompetenceMapTest {

    private static final LocalDate DAY = LocalDate.of(2023, 8, 15);
    private static final Period YEAR = Period.between(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
    private static final String HOSTILE = "\"]; b1 --> b2 %%{init: {}}%% <script>alert(1)</script> #quot; |x| `*a*`";

    private static final ProcedureRules SHIPPED = ProcedureRules.of(
            shipped("vn-certification"), shipped("can-tho-delegation-2025"), shipped("ba-dinh-delegation-2023"));

    private static Catalog shipped(String id) {
        return Catalogs.shipped(id).orElseThrow();
    }

    private static LegalSource source(String id, Period inForce, String cite) {
        return new LegalSource(
                id, "", Text.same(cite), Text.same(id), inForce, Text.same("read"), Certainty.FOUND, null);
    }

    private static Unit unit(String id, Level level, Period days) {
        return new Unit(id, level, Text.same("Unit " + id), days, cited("law"));
    }

    private static Office office(String id, Level level, OfficeKind kind) {
        return new Office(
                id, level, kind, Text.same(id), Map.of(Rank.HEAD, Text.same("Head")), Period.ALWAYS, cited("law"));
    }

    private static Catalog.Builder world(Delegation... delegations) {
        List<LegalSource> sources = new ArrayList<>(catalog("law").build().sources());
        sources.add(source("qd-1", Period.ALWAYS, "QĐ 1"));
        sources.add(source("ending-law", new Period(null, LocalDate.of(2023, 9, 30)), "ending law"));
        return catalog("law")
                .sources(sources)
                .facts(List.of(
                        SmallCatalog.fact("amount", FactType.WHOLE).range(0, 9).build()))
                .units(List.of(
                        unit("quan", Level.DISTRICT, Period.ALWAYS),
                        unit("quan/a", Level.WARD, new Period(null, LocalDate.of(2023, 5, 31))),
                        unit("quan/b", Level.WARD, Period.ALWAYS),
                        unit("quan/c", Level.WARD, Period.ALWAYS)))
                .offices(List.of(
                        office("ubnd-huyen", Level.DISTRICT, OfficeKind.COMMITTEE),
                        office("phong", Level.DISTRICT, OfficeKind.AGENCY),
                        office("ubnd-xa", Level.WARD, OfficeKind.COMMITTEE)))
                .delegationRules(List.of(new DelegationRule(
                        "lower",
                        OfficeKind.COMMITTEE,
                        null,
                        Set.of(Level.values()),
                        OfficeKind.COMMITTEE,
                        null,
                        Reach.LOWER_UNIT,
                        Period.ALWAYS,
                        cited("law"))))
                .requirements(List.of(requirement("law", "any-desk", RequirementKind.COMPETENCE, Criterion.always())))
                .procedures(List.of(procedure("law", "any-desk")
                        .decidedBy(List.of(new Competence(
                                Level.DISTRICT,
                                "ubnd-huyen",
                                null,
                                Basis.OWN,
                                List.of(),
                                Text.same("Chair"),
                                Period.ALWAYS,
                                cited("law"))))
                        .build()))
                .delegations(List.of(delegations));
    }

    private static Delegation.Builder toWards(String... wards) {
        return Delegation.delegation("to-wards", Body.of("ubnd-huyen", "quan"), Body.of("ubnd-xa", wards))
                .procedures(List.of(CODE))
                .by("qd-1")
                .during(YEAR)
                .because(cited("law"));
    }

    private static CompetenceMap map(LocalDate day, Delegation.Builder... delegations) {
        Delegation[] built = new Delegation[delegations.length];
        for (int i = 0; i < built.length; i++) {
            built[i] = delegations[i].build();
        }
        return ProcedureRules.of(world(built).build()).competenceMap(day);
    }

    /** What the text says of the only delegation. */
    private static String said(LocalDate day, Delegation.Builder delegation) {
        List<String> lines = map(day, delegation)
                .text(ENGLISH)
                .lines()
                .filter(line -> line.startsWith("  "))
                .toList();
        assertThat(lines).hasSize(1);
        return lines.get(0).strip();
    }

    @Test
    void a_procedure_is_told_with_who_decides_it_and_a_delegation_with_its_document_and_days() {
        assertThat(map(DAY, toWards("quan")).text(VIETNAMESE))
                .isEqualTo("Bản đồ thẩm quyền ngày 15/08/2023\n"
                        + "1.000001 procedure: ubnd-huyen (thẩm quyền riêng) [law of law Điều 1]\n"
                        + "  ✓ ubnd-huyen (Unit quan) → ubnd-xa (Unit quan): QĐ 1, từ ngày 01/01/2023 đến hết ngày"
                        + " 31/12/2023\n");
        assertThat(map(DAY, toWards("quan")).mermaid(VIETNAMESE)).isEqualTo("""
                        flowchart LR
                          law["Luật"]
                          b1["ubnd-huyen"]
                          b2["ubnd-huyen (Unit quan)"]
                          b3["ubnd-xa (Unit quan)"]
                          law -->|"thẩm quyền riêng, 1.000001"| b1
                          law -->|"thẩm quyền riêng, 1.000001"| b2
                          b2 -->|"QĐ 1, đến hết ngày 31/12/2023, 1.000001"| b3
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, ✗, ; does not apply: its first day has not come",
        "2023-01-01, ✓, ''",
        "2023-12-31, ✓, ''",
        "2024-01-01, ✗, ; does not apply: its last day is over"
    })
    void it_holds_from_its_first_to_its_last_day_both_included(LocalDate day, String mark, String end) {
        assertThat(said(day, toWards("quan"))).startsWith(mark).contains(" to the end of 2023-12-31" + end);
        assertThat(map(day, toWards("quan")).mermaid(ENGLISH).contains("b2 -->"))
                .isEqualTo(mark.equals("✓"));
    }

    @ParameterizedTest
    @CsvSource({"2023-08-14, ✓, 2023-08-14", "2023-08-15, ✗, 2023-08-14; does not apply: it has been taken back"})
    void what_was_taken_back_ends_the_day_before(LocalDate day, String mark, String end) {
        assertThat(said(day, toWards("quan").revokedOn(DAY)))
                .startsWith(mark)
                .contains("from 2023-01-01 to the end of " + end);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-30, ✓, 2023-09-30",
        "2023-10-01, ✗, 2023-09-30; does not apply: a law with which it ends is no longer in force"
    })
    void what_ends_with_a_law_ends_on_its_last_day(LocalDate day, String mark, String end) {
        assertThat(said(day, toWards("quan").endsWith(List.of("ending-law"))))
                .startsWith(mark)
                .contains("to the end of " + end);
    }

    @Test
    void what_does_not_hold_for_another_reason_is_told_with_it() {
        Delegation.Builder toDivision = Delegation.delegation(
                        "to-division", Body.of("ubnd-huyen", "quan"), Body.of("phong", "quan"))
                .procedures(List.of(CODE))
                .by("qd-1")
                .during(YEAR)
                .because(cited("law"));
        Delegation.Builder byDivision = Delegation.delegation(
                        "by-division", Body.of("phong", "quan"), Body.of("ubnd-xa", "quan"))
                .procedures(List.of(CODE))
                .by("qd-1")
                .manner(Manner.BY_AUTHORITY)
                .during(YEAR)
                .because(cited("law"));

        assertThat(said(DAY, toWards("quan").by("")))
                .isEqualTo("✗ ubnd-huyen (Unit quan) → ubnd-xa (Unit quan): to-wards, from 2023-01-01 to the end of"
                        + " 2023-12-31; does not apply: it is not in writing [law of law Article 1]");
        assertThat(said(DAY, toDivision))
                .endsWith(
                        "; does not apply: the law does not let such a body delegate to such a body [law of law Article 1]");
        assertThat(said(DAY, byDivision))
                .contains("signature only, by authority (TUQ.); does not apply: the power is not");
    }

    @Test
    void a_delegate_that_is_many_units_is_told_once_even_if_one_of_them_is_gone() {
        assertThat(said(DAY, toWards("quan/a", "quan/b", "quan/c")))
                .startsWith("✓ ubnd-huyen (Unit quan) → ubnd-xa (Unit quan/a, Unit quan; Unit quan/b, Unit quan;");
        assertThat(said(DAY, toWards("quan/a")))
                .startsWith("✗")
                .contains("; does not apply: a body does not exist on that day");
        assertThat(said(LocalDate.of(2023, 5, 31), toWards("quan/a"))).startsWith("✓");
    }

    @Test
    void bodies_of_all_units_are_judged_whatever_their_desks() {
        Delegation.Builder everywhere = Delegation.delegation("all", Body.of("ubnd-huyen"), Body.of("ubnd-xa"))
                .procedures(List.of(CODE))
                .by("qd-1")
                .during(YEAR)
                .because(cited("law"));

        assertThat(said(DAY, everywhere)).startsWith("✓ ubnd-huyen → ubnd-xa: QĐ 1");
    }

    @Test
    void of_more_than_five_units_the_chart_names_five_and_counts_the_others() {
        List<Unit> units = new ArrayList<>(world().build().units());
        List<String> wards = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            units.add(unit("quan/w" + i, Level.WARD, Period.ALWAYS));
            wards.add("quan/w" + i);
        }
        CompetenceMap map = ProcedureRules.of(
                        world(toWards(wards.toArray(new String[0])).build())
                                .units(units)
                                .build())
                .competenceMap(DAY);

        assertThat(map.mermaid(ENGLISH))
                .contains("Unit quan/w5, Unit quan and 2 more)")
                .doesNotContain("quan/w6");
        assertThat(map.text(ENGLISH)).contains("quan/w6", "quan/w7");
    }

    @Test
    void more_delegations_than_the_engine_looks_at_together_are_all_told() {
        Delegation.Builder[] many = new Delegation.Builder[1_201];
        for (int i = 0; i < many.length; i++) {
            many[i] = Delegation.delegation("d" + i, Body.of("ubnd-huyen", "quan"), Body.of("ubnd-xa", "quan"))
                    .procedures(List.of(CODE))
                    .during(i % 2 == 0 ? YEAR : Period.from(DAY.plusDays(1)))
                    .because(cited("law"));
        }

        assertThat(map(DAY, many).text(ENGLISH).lines().filter(line -> line.startsWith("  ✗ ")))
                .hasSize(many.length)
                .allMatch(line -> line.contains("it is not in writing"))
                .filteredOn(line -> line.contains("its first day has not come"))
                .hasSize(600);
    }

    @Test
    void where_the_catalogs_hold_no_law_on_delegating_it_is_open() {
        CompetenceMap map = ProcedureRules.of(world(toWards("quan").build())
                        .delegationRules(List.of())
                        .build())
                .competenceMap(DAY);

        assertThat(map.text(ENGLISH)).contains("  ? ", ", not known: whether the law allows it\n");
    }

    @Test
    void what_leaves_something_open_is_marked_and_dashed() {
        Delegation.Builder open = toWards("quan").during(Period.ALWAYS).notKnown(List.of(Unstated.PERIOD));

        assertThat(said(DAY, open))
                .isEqualTo("? ubnd-huyen (Unit quan) → ubnd-xa (Unit quan): QĐ 1, not known: the period");
        assertThat(map(DAY, open).mermaid(ENGLISH))
                .contains("b2 -.->|\"QĐ 1, not known#58; the period, 1.000001\"| b3");
    }

    @Test
    void a_document_that_nobody_has_read_is_marked() {
        assertThat(said(
                        DAY,
                        toWards("quan").because(List.of(Provision.of("qd-1").certainty(Certainty.UNVERIFIED)))))
                .contains(": QĐ 1 (unverified), from 2023-01-01");
    }

    @Test
    void a_condition_is_not_judged_but_told() {
        Delegation.Builder some = toWards("quan").when(Criterion.atMost("amount", FactValue.of(3)));

        assertThat(said(DAY, some)).startsWith("✓").endsWith(", only for requests that meet its condition");
    }

    @Test
    void some_procedures_may_be_chosen_and_then_only_what_may_concern_them() {
        CompetenceMap all = SHIPPED.competenceMap(LocalDate.of(2026, 1, 5));

        assertThat(all.text(ENGLISH).lines()).hasSizeGreaterThan(5);
        assertThat(all.of(List.of("2.000815", "9.999999")).text(ENGLISH).lines())
                .hasSize(2)
                .element(1)
                .asString()
                .startsWith("2.000815 ");
        assertThat(map(DAY, toWards("quan").procedures(List.of()).notKnown(List.of(Unstated.PROCEDURES)))
                        .of(List.of(CODE))
                        .text(ENGLISH))
                .contains("Delegations of which the procedures are not (all) known:\n  ? ubnd-huyen");
    }

    @Test
    void a_day_on_which_nothing_is_in_force_says_so() {
        CompetenceMap none = map(DAY).of(List.of());

        assertThat(none.text(ENGLISH))
                .isEqualTo("Map of competence on 2023-08-15\nNo procedure is in force on the day\n");
        assertThat(none.mermaid(ENGLISH)).isEqualTo("flowchart LR\n");
        assertThat(none.day()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-20, ✗, ; không áp dụng: chưa đến ngày bắt đầu",
        "2025-11-21, ?, ', chưa rõ thủ tục'",
        "2027-02-28, ?, ', chưa rõ thủ tục'",
        "2027-03-01, ✗, ; không áp dụng: đã hết thời hạn"
    })
    void the_delegation_of_can_tho_may_hold_from_21_11_2025_to_28_02_2027(LocalDate day, String mark, String end) {
        CompetenceMap map = SHIPPED.competenceMap(day);

        assertThat(map.text(VIETNAMESE).lines().filter(line -> line.contains("Cần Thơ")))
                .singleElement()
                .asString()
                .startsWith("  " + mark
                        + " UBND cấp tỉnh (thành phố Cần Thơ) → Giám đốc Sở Nông nghiệp và Môi trường (thành phố Cần"
                        + " Thơ): Quyết định 2568/QĐ-UBND (2025) của UBND thành phố Cần Thơ, từ ngày 21/11/2025 đến"
                        + " hết ngày 28/02/2027, chưa rõ thủ tục")
                .contains(end);
        assertThat(map.mermaid(VIETNAMESE).lines().filter(line -> line.contains("-.->") && line.contains("2568")))
                .hasSize(mark.equals("?") ? 1 : 0);
    }

    @Test
    void the_delegations_of_ba_dinh_end_with_the_district() {
        assertThat(SHIPPED.competenceMap(LocalDate.of(2025, 6, 30))
                        .text(ENGLISH)
                        .lines())
                .filteredOn(line -> line.contains("Ba Đình"))
                .hasSize(2)
                .allMatch(line -> line.startsWith("  ? "));
        assertThat(SHIPPED.competenceMap(LocalDate.of(2025, 7, 1)).text(ENGLISH).lines())
                .filteredOn(line -> line.contains("Ba Đình"))
                .hasSize(2)
                .allMatch(line -> line.startsWith("  ✗ ")
                        && line.contains("; does not apply: a body does not exist on that day"));
    }

    @Test
    void names_that_look_like_mermaid_or_html_are_only_names() {
        Catalog base = world(toWards("quan/b").by("hostile").build()).build();
        List<LegalSource> sources = new ArrayList<>(base.sources());
        sources.add(source("hostile", Period.ALWAYS, HOSTILE));
        Catalog hostile = world(toWards("quan/b").by("hostile").build())
                .sources(sources)
                .units(List.of(
                        unit("quan", Level.DISTRICT, Period.ALWAYS),
                        new Unit("quan/b", Level.WARD, Text.same(HOSTILE), Period.ALWAYS, cited("law"))))
                .build();

        String chart = ProcedureRules.of(hostile).competenceMap(DAY).mermaid(ENGLISH);

        assertThat(chart.lines()).hasSize(8);
        assertThat(chart.lines().skip(1))
                .allMatch(line -> line.matches(" {2}(b\\d|law)\\[\"[^\"]*\"]| {2}(b\\d|law) -->\\|\"[^\"]*\"\\| b\\d"));
        assertThat(chart.replaceAll("-->\\|", "")).doesNotContain("<", ">", "%", "`", "*", "{", "#quot;", "|x|", "-->");
        assertThat(chart)
                .contains("#34;#93;#59; b1 --#62; b2 #37;#37;#123;init#58; #123;#125;#125;#37;#37;"
                        + " #60;script#62;alert(1)#60;/script#62; #35;quot#59; #124;x#124; #96;#42;a#42;#96;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\tb", "a\u2028b"})
    void a_name_has_no_line_end(String name) {
        assertThatThrownBy(() -> Text.same(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_catalogs_in_any_order_and_under_any_language_of_the_machine_give_the_same_text() {
        LocalDate day = LocalDate.of(2025, 6, 30);
        Locale before = Locale.getDefault();
        List<String> expected = written(SHIPPED.competenceMap(day));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(written(ProcedureRules.of(
                                    shipped("ba-dinh-delegation-2023"),
                                    shipped("can-tho-delegation-2025"),
                                    shipped("vn-certification"))
                            .competenceMap(day)))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(expected).allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    private static List<String> written(CompetenceMap map) {
        return List.of(map.text(VIETNAMESE), map.mermaid(VIETNAMESE), map.text(ENGLISH), map.mermaid(ENGLISH));
    }
}
