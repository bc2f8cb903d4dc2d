package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.motcua.rules.analysis.Aspect;
import io.github.motcua.rules.analysis.Comparison;
import io.github.motcua.rules.analysis.ComparisonVerdict;
import io.github.motcua.rules.analysis.Difference;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** In what two sets of catalogs differ, and what is no difference. */
class ComparisonTest {

    private static final FactDeclaration COUNT =
            SmallCatalog.fact("count", FactType.WHOLE).range(0, 100).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Comparison compare(Catalog before, Catalog after) {
        return ProcedureRules.of(before).comparedWith(ProcedureRules.of(after));
    }

    private static Catalog atMost(int most) {
        return SmallCatalog.law(Criterion.atMost("count", FactValue.of(most)), COUNT)
                .build();
    }

    @Test
    void the_same_catalog_continues_unchanged() {
        Comparison comparison = compare(atMost(10), atMost(10));

        assertThat(comparison.isUnchanged()).isTrue();
        assertThat(comparison.verdict()).isEqualTo(ComparisonVerdict.CONTINUES);
        assertThat(comparison.text(Language.VIETNAMESE))
                .isEqualTo("Không ảnh hưởng quy trình, nội dung, điều kiện thực hiện: tiếp tục thực hiện.\n");
    }

    @Test
    void another_bound_is_shown_by_the_smallest_case_between_the_two() {
        Comparison comparison = compare(atMost(10), atMost(11));

        assertThat(comparison.differences()).hasSize(1);
        Difference difference = comparison.differences().get(0);
        assertThat(difference.procedure()).isEqualTo(CODE);
        assertThat(difference.period()).isEqualTo(Period.ALWAYS);
        assertThat(difference.witness())
                .isEqualTo(Case.of(CODE).receivedAt("2022-05-26T09:00").with("count", 11));
        assertThat(difference.before().decision().orElseThrow().outcome()).isEqualTo(Outcome.SUPPLEMENT);
        assertThat(difference.after().decision().orElseThrow().outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(difference.aspects())
                .contains(Aspect.OUTCOME, Aspect.FINDINGS)
                .doesNotContain(Aspect.CITATIONS);
        assertThat(comparison.verdict()).isEqualTo(ComparisonVerdict.TO_BE_REPORTED);
        assertThat(comparison.text(Language.ENGLISH))
                .startsWith("Difference 1: " + CODE)
                .contains("count=11")
                .endsWith("to be reported to the authority in charge, to be considered and adjusted.\n");
    }

    @Test
    void the_same_condition_written_otherwise_is_no_difference() {
        List<Criterion> alike = List.of(
                Criterion.atMost("count", FactValue.of(10)),
                Criterion.not(Criterion.atLeast("count", FactValue.of(11))),
                Criterion.anyOf(
                        Criterion.atMost("count", FactValue.of(5)),
                        Criterion.allOf(
                                Criterion.atLeast("count", FactValue.of(6)),
                                Criterion.not(Criterion.not(Criterion.atMost("count", FactValue.of(10)))))));
        for (Criterion one : alike) {
            for (Criterion other : alike) {
                Comparison comparison = compare(
                        SmallCatalog.law(one, COUNT).build(),
                        SmallCatalog.law(other, COUNT).build());

                assertThat(comparison.isUnchanged())
                        .as("%s and %s: %s", one, other, comparison)
                        .isTrue();
            }
        }
    }

    @Test
    void what_the_applicant_can_change_shows_in_what_the_applicant_is_told_to_do() {
        FactDeclaration changeable = SmallCatalog.fact("count", FactType.WHOLE)
                .range(0, 100)
                .changeable()
                .build();
        FactDeclaration fixed =
                SmallCatalog.fact("count", FactType.WHOLE).range(0, 100).build();
        Criterion few = Criterion.atMost("count", FactValue.of(10));

        Comparison comparison = compare(
                SmallCatalog.law(few, changeable).build(),
                SmallCatalog.law(few, fixed).build());

        assertThat(comparison.notDecided()).isEmpty();
        assertThat(comparison.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.aspects()).containsExactly(Aspect.REMEDIES);
            assertThat(difference.before().decision().orElseThrow().remedies()).hasSize(1);
            assertThat(difference.after().decision().orElseThrow().remedies()).isEmpty();
        });
        assertThat(comparison.verdict()).isEqualTo(ComparisonVerdict.TO_BE_REPORTED);
    }

    @Test
    void another_provision_alone_lets_it_continue() throws IOException {
        Catalog before = atMost(10);
        Catalog after = changed(before, text -> text.replace("\"article\":\"1\"", "\"article\":\"2\""));
        Comparison comparison = compare(before, after);

        assertThat(comparison.differences()).isNotEmpty().allMatch(Difference::isOnlyOfCitations);
        assertThat(comparison.isUnchanged()).isFalse();
        assertThat(comparison.verdict()).isEqualTo(ComparisonVerdict.CONTINUES_WITH_OTHER_CITATIONS);
    }

    @Test
    void a_procedure_that_only_one_has_is_shown_by_a_bare_case() throws IOException {
        Catalog before = atMost(10);
        Catalog after = changed(before, text -> text.replace(CODE, "1.000002"));
        Comparison comparison = compare(before, after);

        assertThat(comparison.differences())
                .extracting(Difference::procedure, Difference::aspects)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(CODE, Set.of(Aspect.ACCEPTANCE)),
                        org.assertj.core.groups.Tuple.tuple("1.000002", Set.of(Aspect.ACCEPTANCE)));
        assertThat(comparison.differences().get(0).after().refusal()).isNotEmpty();
        assertThat(comparison.differences().get(0).witness().facts()).isEmpty();
    }

    @Test
    void a_programme_that_ends_a_day_later_differs_on_that_day_alone() throws IOException {
        Catalog before = Catalogs.hoanKiemNoWait2022();
        Catalog after = changed(before, text -> text.replace("\"to\":\"2022-10-31\"", "\"to\":\"2022-11-01\""));
        Comparison comparison = compare(before, after);

        LocalDate day = LocalDate.of(2022, 11, 1);
        assertThat(comparison.differences())
                .isNotEmpty()
                .allMatch(difference -> difference.period().equals(Period.between(day, day)))
                .extracting(Difference::procedure)
                .containsOnlyOnce("2.000815");
        assertThat(comparison.differences())
                .allMatch(difference ->
                        difference.after().decision().orElseThrow().outcome() == Outcome.NO_WAIT);
        assertThat(comparison.notDecided()).isEmpty();
    }

    @Test
    void a_limit_that_no_request_meets_makes_no_difference() {
        Catalog before = atMost(10);
        Criterion never = Criterion.atLeast("count", FactValue.of(11));
        Catalog after = before.toBuilder()
                .procedures(List.of(SmallCatalog.procedure("law", "any-desk", "asked")
                        .within(List.of(
                                SmallCatalog.limit("law", "limit", Criterion.not(never)),
                                new ConditionalLimit(
                                        new TimeLimit(
                                                "other",
                                                Term.workingDays(7),
                                                null,
                                                Text.same("other"),
                                                SmallCatalog.cited("law")),
                                        never)))
                        .build()))
                .build();

        assertThat(compare(before, after)).isEqualTo(new Comparison(List.of(), List.of()));
    }

    @Test
    void programmes_are_told_apart_by_what_they_demand() {
        Catalog one = programme("one");
        Catalog other = programme("other");

        assertThat(compare(one, other).isUnchanged()).isTrue();
    }

    private static Catalog programme(String id) {
        Programme programme = SmallCatalog.programme("law", id, "eligible");
        Catalog law = atMost(10);
        List<io.github.motcua.rules.eligibility.Requirement> requirements = new ArrayList<>(law.requirements());
        requirements.add(SmallCatalog.requirement(
                "law", "eligible", RequirementKind.ELIGIBILITY, Criterion.atMost("count", FactValue.of(3))));
        return law.toBuilder()
                .requirements(requirements)
                .units(List.of(SmallCatalog.ward("law")))
                .programmes(List.of(programme))
                .build();
    }

    @Test
    void what_is_only_named_worded_or_ordered_otherwise_is_no_difference() throws IOException {
        List<Catalog> shipped = new ArrayList<>();
        List<Catalog> otherwise = new ArrayList<>();
        for (String id : Catalogs.shipped()) {
            Catalog catalog = Catalogs.shipped(id).orElseThrow();
            shipped.add(catalog);
            JsonNode json = JSON.readTree(CatalogJson.write(catalog));
            new Rewriting(new Random(7)).rewrite(json, "");
            otherwise.add(CatalogJson.read(JSON.writeValueAsBytes(json), id).orReject());
        }
        assertThat(otherwise).isNotEqualTo(shipped);

        Comparison comparison = ProcedureRules.of(shipped).comparedWith(ProcedureRules.of(otherwise));

        assertThat(comparison.text(Language.ENGLISH)).hasLineCount(1);
        assertThat(comparison.isUnchanged()).isTrue();
    }

    @Test
    void two_comparisons_of_the_same_are_equal() throws IOException {
        Catalog before = Catalogs.vnCertification();
        Catalog after = changed(before, text -> text.replace("\"amount\":2,", "\"amount\":3,"));
        Comparison comparison = compare(before, after);

        assertThat(comparison.differences()).isNotEmpty();
        assertThat(comparison).isEqualTo(compare(before, after));
    }

    private static Catalog changed(Catalog catalog, UnaryOperator<String> change) throws IOException {
        String written = JSON.readTree(CatalogJson.write(catalog)).toString();
        String changed = change.apply(written);
        assertThat(changed).isNotEqualTo(written);
        return CatalogJson.read(changed.getBytes(StandardCharsets.UTF_8), catalog.id())
                .orReject();
    }

    /** Gives requirements, limits, slips and duties other ids, rewords every text, and shuffles every list. */
    private static final class Rewriting {
        private static final Set<String> TEXTS =
                Set.of("title", "publisher", "wording", "why", "label", "question", "name", "field", "cite");

        /** Lists whose order is said to mean nothing. */
        private static final Set<String> LISTS = Set.of(
                "requirements",
                "procedures",
                "limits",
                "duties",
                "slips",
                "facts",
                "readings",
                "units",
                "sources",
                "citations",
                "allOf",
                "anyOf",
                "in",
                "containsAny",
                "on",
                "conducts",
                "competences",
                "offices",
                "delegationRules",
                "signingRules");

        private final Random random;

        Rewriting(Random random) {
            this.random = random;
        }

        void rewrite(JsonNode node, String within) {
            if (node instanceof ObjectNode object) {
                if (Set.of("requirements", "limits", "slips", "duties").contains(within) && object.has("id")) {
                    object.set("id", renamed(object.get("id").textValue()));
                }
                List<String> names = new ArrayList<>();
                object.fieldNames().forEachRemaining(names::add);
                for (String name : names) {
                    JsonNode value = object.get(name);
                    if (TEXTS.contains(name) && value.isObject() && value.has("vi")) {
                        ((ObjectNode) value).put("vi", value.get("vi").textValue() + " (cách nói khác)");
                    } else {
                        rewrite(value, name);
                    }
                }
            } else if (node instanceof ArrayNode array) {
                List<JsonNode> items = new ArrayList<>();
                for (JsonNode item : array) {
                    boolean reference = within.equals("requirements") && item.isTextual();
                    items.add(reference ? renamed(item.textValue()) : item);
                    rewrite(item, within);
                }
                if (LISTS.contains(within)) {
                    Collections.shuffle(items, random);
                }
                array.removeAll();
                array.addAll(items);
            }
        }

        private static TextNode renamed(String id) {
            return TextNode.valueOf("x" + Integer.toHexString(id.hashCode()) + "-" + id);
        }
    }
}
