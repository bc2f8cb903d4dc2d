package io.github.motcua.rules.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.testkit.SmallLaw;
import io.github.motcua.rules.testkit.generate.RandomWorld;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MutantsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Criterion ASKED = Criterion.allOf(
            Criterion.atMost("copies", FactValue.of(10)),
            Criterion.not(Criterion.is("urgent", FactValue.of(true))),
            Criterion.is(BuiltInFacts.CHANNEL, FactValue.of("POST")),
            Criterion.atLeast(BuiltInFacts.RECEIVED_ON, FactValue.of("2022-03-01")));

    private static List<String> ofCriterion(Criterion criterion) {
        return Mutants.of(SmallLaw.asking(criterion)).stream()
                .filter(mutant -> mutant.place().startsWith("/requirements/1/criterion"))
                .map(mutant -> mutant.place().substring("/requirements/1/criterion".length()) + ": " + mutant.kind()
                        + " " + mutant.change().en())
                .toList();
    }

    @Test
    void every_value_of_a_criterion_is_changed_and_every_word_that_joins() {
        assertThat(ofCriterion(ASKED))
                .containsExactly(
                        ": JOINED allOf becomes anyOf",
                        "/allOf/0: LEFT_OUT {\"fact\":\"copies\",\"atMost\":10} left out",
                        "/allOf/0: COMPARISON atMost becomes atLeast",
                        "/allOf/0/atMost: NUMBER 10 becomes 9",
                        "/allOf/0/atMost: NUMBER 10 becomes 11",
                        "/allOf/1: LEFT_OUT {\"not\":{\"fact\":\"urgent\",\"is\":true}} left out",
                        "/allOf/1: NEGATION not becomes (nothing)",
                        "/allOf/1/not/is: FLAG true becomes false",
                        "/allOf/2: LEFT_OUT {\"fact\":\"channel\",\"is\":\"POST\"} left out",
                        "/allOf/2/is: CODE \"POST\" becomes \"ONLINE\"",
                        "/allOf/3: LEFT_OUT {\"fact\":\"receivedOn\",\"atLeast\":\"2022-03-01\"} left out",
                        "/allOf/3: COMPARISON atLeast becomes atMost",
                        "/allOf/3/atLeast: DATE \"2022-03-01\" becomes \"2022-02-28\"",
                        "/allOf/3/atLeast: DATE \"2022-03-01\" becomes \"2022-03-02\"");
    }

    @Test
    void a_number_beyond_two_thousand_million_is_changed_too() {
        assertThat(ofCriterion(Criterion.atMost("copies", FactValue.of(3_000_000_000L))))
                .contains(
                        "/atMost: NUMBER 3000000000 becomes 2999999999",
                        "/atMost: NUMBER 3000000000 becomes 3000000001");
        assertThat(ofCriterion(Criterion.atMost("copies", FactValue.of(Integer.MAX_VALUE))))
                .contains("/atMost: NUMBER 2147483647 becomes 2147483648");
        assertThat(ofCriterion(Criterion.atMost("copies", FactValue.of(Long.MAX_VALUE))))
                .containsExactly(
                        ": COMPARISON atMost becomes atLeast",
                        "/atMost: NUMBER 9223372036854775807 becomes 9223372036854775806");
    }

    @Test
    void a_cut_off_is_moved_in_both_directions() {
        assertThat(Mutants.of(SmallLaw.asking(ASKED)).stream()
                        .filter(mutant -> mutant.place().endsWith("/time"))
                        .map(mutant -> mutant.change().en()))
                .containsExactly("\"15:00\" becomes \"14:59\"", "\"15:00\" becomes \"15:01\"");
    }

    @Test
    void a_day_or_an_hour_that_must_be_exact_is_moved_in_both_directions() {
        assertThat(ofCriterion(Criterion.is(BuiltInFacts.RECEIVED_ON, FactValue.of("2022-03-01"))))
                .containsExactly(
                        "/is: DATE \"2022-03-01\" becomes \"2022-02-28\"",
                        "/is: DATE \"2022-03-01\" becomes \"2022-03-02\"");
        assertThat(ofCriterion(Criterion.is(BuiltInFacts.RECEIVED_TIME, FactValue.of("15:00"))))
                .containsExactly(
                        "/is: TIME \"15:00\" becomes \"14:59:59\"", "/is: TIME \"15:00\" becomes \"15:00:01\"");
    }

    @Test
    void no_two_mutants_are_the_same_catalog() {
        Criterion few = Criterion.atMost("copies", FactValue.of(10));
        Criterion twice = Criterion.anyOf(few, few, Criterion.not(Criterion.not(few)));

        assertThat(Mutants.of(SmallLaw.asking(twice)).stream().map(Mutant::json))
                .doesNotHaveDuplicates();
    }

    /** What is not changed: ids and what refers to them, what a document is called, and texts for people. */
    @Test
    void in_random_catalogs_every_value_that_decides_something_is_changed() throws IOException {
        Set<String> unchanged = new TreeSet<>();
        for (int seed = 0; seed < 8; seed++) {
            for (Catalog catalog : RandomWorld.of(seed).catalogs()) {
                Set<String> places = new HashSet<>();
                Mutants.of(catalog).forEach(mutant -> places.add(mutant.place()));
                unchanged(JSON.readTree(CatalogJson.write(catalog)), "", "", places, unchanged);
            }
        }

        assertThat(unchanged)
                .isSubsetOf(Set.of(
                        "code",
                        "en",
                        "fact",
                        "id",
                        "includes",
                        "instrument",
                        "number",
                        "office",
                        "procedure",
                        "programme",
                        "reading",
                        "sameAs",
                        "source",
                        "type",
                        "under",
                        "unit",
                        "version",
                        "vi",
                        "zone",
                        "is",
                        "limit"));
    }

    private static void unchanged(JsonNode node, String name, String place, Set<String> places, Set<String> found) {
        node.properties()
                .forEach(member -> unchanged(
                        member.getValue(),
                        member.getKey(),
                        place + "/" + member.getKey().replace("/", "~1"),
                        places,
                        found));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            unchanged(node.get(i), name, place + "/" + i, places, found);
        }
        if (node.isValueNode() && !places.contains(place) && !place.matches(".*/[0-9]+")) {
            found.add(name);
        }
    }

    @Test
    void joining_a_single_part_in_another_way_would_change_nothing() {
        assertThat(ofCriterion(Criterion.allOf(Criterion.is("urgent", FactValue.of(true)))))
                .containsExactly(
                        "/allOf/0: LEFT_OUT {\"fact\":\"urgent\",\"is\":true} left out",
                        "/allOf/0/is: FLAG true becomes false");
    }

    @Test
    void a_change_is_told_in_both_languages() {
        Mutant mutant = Mutants.of(SmallLaw.asking(ASKED)).stream()
                .filter(each -> each.place().endsWith("/atMost"))
                .findFirst()
                .orElseThrow();

        assertThat(mutant.change()).isEqualTo(Text.of("10 thành 9", "10 becomes 9"));
        assertThat(mutant).hasToString("law /requirements/1/criterion/allOf/0/atMost: 10 becomes 9");
        assertThat(mutant.read().orReject().requirements().get(1).criterion().toString())
                .contains("limit=9");
    }

    @Test
    void texts_for_people_and_ids_are_left_alone() {
        assertThat(Mutants.of(SmallLaw.asking(ASKED)))
                .extracting(Mutant::place)
                .noneMatch(place -> place.matches(".*/(wording|title|name|label|id|code|fact)(/.*)?"));
    }

    @Test
    void among_the_mutants_of_the_shipped_catalogs_is_every_kind() {
        Set<MutantKind> kinds = new HashSet<>();
        Mutants.of(ShippedSuite.shipped()).forEach(mutant -> kinds.add(mutant.kind()));

        assertThat(kinds).isEqualTo(EnumSet.allOf(MutantKind.class));
    }

    @Test
    void a_mutant_differs_in_its_place_and_nowhere_else() throws IOException {
        for (Catalog catalog : ShippedSuite.shipped()) {
            JsonNode original = JSON.readTree(CatalogJson.write(catalog));
            Set<String> different = new HashSet<>();
            int number = 0;
            for (Mutant mutant : Mutants.of(catalog)) {
                if (number++ % 6 != 0) {
                    continue; // some of each catalog will do
                }
                JsonNode changed = JSON.readTree(mutant.json());

                assertThat(changed).as("%s", mutant).isNotEqualTo(original);
                assertThat(different.add(changed.toString())).as("%s", mutant).isTrue();
                restore(changed, original, mutant);
                assertThat(changed).as("%s", mutant).isEqualTo(original);
            }
        }
    }

    private static void restore(JsonNode changed, JsonNode original, Mutant mutant) {
        JsonPointer place = JsonPointer.compile(mutant.place());
        JsonNode before = original.at(place);
        JsonNode parent = changed.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), before);
        } else if (mutant.kind() == MutantKind.LEFT_OUT) {
            ((ArrayNode) parent).insert(place.last().getMatchingIndex(), before);
        } else {
            ((ArrayNode) Objects.requireNonNull(parent)).set(place.last().getMatchingIndex(), before);
        }
    }
}
