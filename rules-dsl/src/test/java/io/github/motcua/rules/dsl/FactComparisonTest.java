package io.github.motcua.rules.dsl;

import static io.github.motcua.rules.dsl.Facts.fact;
import static io.github.motcua.rules.eligibility.Criterion.allOf;
import static io.github.motcua.rules.eligibility.Criterion.anyOf;
import static io.github.motcua.rules.eligibility.Criterion.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CatalogJson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A comparison written in Java is the one read from JSON. */
class FactComparisonTest {

    static List<Arguments> comparisons() {
        return List.of(
                Arguments.of(fact("n").isAtMost(10), "{\"fact\":\"n\",\"atMost\":10}"),
                Arguments.of(fact("n").isAtLeast(18), "{\"fact\":\"n\",\"atLeast\":18}"),
                Arguments.of(fact("n").is(1), "{\"fact\":\"n\",\"is\":1}"),
                Arguments.of(
                        fact("day").isOnOrBefore(LocalDate.of(2022, 10, 31)),
                        "{\"fact\":\"day\",\"atMost\":\"2022-10-31\"}"),
                Arguments.of(
                        fact("day").isOnOrAfter(LocalDate.of(2022, 5, 4)),
                        "{\"fact\":\"day\",\"atLeast\":\"2022-05-04\"}"),
                Arguments.of(
                        fact("hour").isAtOrBefore(LocalTime.of(15, 0)), "{\"fact\":\"hour\",\"atMost\":\"15:00\"}"),
                Arguments.of(
                        fact("hour").isAfter(LocalTime.of(15, 0)),
                        "{\"not\":{\"fact\":\"hour\",\"atMost\":\"15:00\"}}"),
                Arguments.of(fact("done").isYes(), "{\"fact\":\"done\",\"is\":true}"),
                Arguments.of(fact("done").isNo(), "{\"fact\":\"done\",\"is\":false}"),
                Arguments.of(fact("kind").is("A"), "{\"fact\":\"kind\",\"is\":\"A\"}"),
                Arguments.of(fact("kind").isOneOf("A", "B"), "{\"fact\":\"kind\",\"in\":[\"A\",\"B\"]}"),
                Arguments.of(fact("kind").isThatOf("other"), "{\"fact\":\"kind\",\"sameAs\":\"other\"}"),
                Arguments.of(fact("spouse").applies(), "{\"fact\":\"spouse\",\"applies\":true}"),
                Arguments.of(
                        fact("faults").containsAnyOf("torn", "blurred"),
                        "{\"fact\":\"faults\",\"containsAny\":[\"torn\",\"blurred\"]}"),
                Arguments.of(
                        fact("faults").containsNoneOf("torn"),
                        "{\"not\":{\"fact\":\"faults\",\"containsAny\":[\"torn\"]}}"),
                Arguments.of(fact("homes").includes("unit"), "{\"fact\":\"homes\",\"includes\":\"unit\"}"),
                Arguments.of(
                        anyOf(
                                allOf(fact("n").isAtMost(10), fact("done").isYes()),
                                not(fact("kind").is("A"))),
                        "{\"anyOf\":[{\"allOf\":[{\"fact\":\"n\",\"atMost\":10},{\"fact\":\"done\",\"is\":true}]},"
                                + "{\"not\":{\"fact\":\"kind\",\"is\":\"A\"}}]}"));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void a_comparison_equals_the_one_read_from_json(Criterion written, String json) {
        String catalog = "{\"id\":\"c\",\"version\":\"1\",\"title\":{\"vi\":\"t\",\"en\":\"t\"},"
                + "\"publisher\":{\"vi\":\"p\",\"en\":\"p\"},\"requirements\":[{\"id\":\"r\",\"kind\":\"ELIGIBILITY\","
                + "\"criterion\":" + json + ",\"wording\":{\"vi\":\"w\",\"en\":\"w\"},\"citations\":[]}]}";

        Criterion read = CatalogJson.read(catalog.getBytes(StandardCharsets.UTF_8), "c.json")
                .content()
                .requirements()
                .get(0)
                .criterion();

        assertThat(written).isEqualTo(read).hasToString(read.toString());
    }

    @Test
    void a_limit_written_in_java_decides_like_any_other() {
        ProcedureRules five = withCopyLimit(fact("copies").isAtMost(5));

        assertThat(five.decide(request(5)).outcome()).isEqualTo(Outcome.NO_WAIT);
        assertThat(five.decide(request(6)).outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(withCopyLimit(fact("copies").isAtMost(6)).decide(request(6)).outcome())
                .isEqualTo(Outcome.NO_WAIT);
    }

    @Test
    void a_comparison_with_a_fact_that_nobody_declared_is_refused_with_the_nearest_one() {
        assertThatExceptionOfType(RejectedException.class)
                .isThrownBy(() -> withCopyLimit(fact("copys").isAtMost(5)))
                .withMessageContaining("there is no fact `copys`")
                .withMessageContaining("did you mean `copies`?");
    }

    private static Case request(int copies) {
        return Case.of("2.000815")
                .at("hoan-kiem/hang-bac")
                .receivedAt("2022-05-26T09:30")
                .inPerson()
                .atTheWardOffice()
                .with("copies", copies)
                .with("pagesPerCopy", 20)
                .with("issuer", "VIETNAM")
                .withCompleteDossier()
                .withoutComplications();
    }

    private static ProcedureRules withCopyLimit(Criterion limit) {
        Catalog published = Catalogs.hoanKiemNoWait2022();
        List<Requirement> requirements = published.requirements().stream()
                .map(entry -> entry.id().equals("at-most-10-copies")
                        ? Requirement.of(entry.id(), entry.kind(), limit, entry.wording(), entry.citations())
                        : entry)
                .toList();
        return ProcedureRules.of(
                published.toBuilder().requirements(requirements).build());
    }
}
