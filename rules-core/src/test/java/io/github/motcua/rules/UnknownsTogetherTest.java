package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Question;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.eligibility.Track;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a case comes to whatever its unknown facts are, though no requirement says so alone. */
class UnknownsTogetherTest {

    private static final Criterion PAID = yes("a");
    private static final Criterion UNPAID = Criterion.not(PAID);

    private static Criterion yes(String fact) {
        return Criterion.is(fact, FactValue.of(true));
    }

    private static List<FactDeclaration> facts(int number) {
        List<FactDeclaration> facts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            facts.add(SmallCatalog.fact(letter(i), FactType.YES_NO).build());
        }
        return facts;
    }

    private static String letter(int number) {
        return String.valueOf((char) ('a' + number));
    }

    private static Requirement requirement(String id, RequirementKind kind, Criterion criterion) {
        return SmallCatalog.requirement("law", id, kind, criterion);
    }

    private static ProcedureRules rules(List<FactDeclaration> facts, Requirement... requirements) {
        List<Requirement> all = new ArrayList<>(List.of(requirements));
        if (all.stream().noneMatch(each -> each.kind() == RequirementKind.COMPETENCE)) {
            all.add(requirement("any-desk", RequirementKind.COMPETENCE, Criterion.always()));
        }
        List<Programme> programmes = new ArrayList<>();
        List<String> ofLaw = new ArrayList<>();
        for (Requirement each : all) {
            if (each.kind() == RequirementKind.ELIGIBILITY) {
                programmes.add(SmallCatalog.programme("law", "p-" + each.id(), each.id()));
            } else {
                ofLaw.add(each.id());
            }
        }
        Catalog catalog = SmallCatalog.catalog("law")
                .facts(facts)
                .units(List.of(SmallCatalog.ward("law")))
                .requirements(all)
                .procedures(List.of(SmallCatalog.procedure("law", ofLaw.toArray(new String[0]))
                        .build()))
                .programmes(programmes)
                .build();
        return ProcedureRules.of(catalog);
    }

    private static Case request() {
        return Case.of(CODE).at("quan/phuong").receivedAt("2022-05-26T09:00");
    }

    @Test
    void of_two_requirements_that_exclude_each_other_one_is_not_met_whatever_is_unknown() {
        Requirement paid = requirement("paid", RequirementKind.ADMISSIBILITY, PAID);
        Requirement unpaid = requirement("unpaid", RequirementKind.ADMISSIBILITY, UNPAID);

        Decision decision = rules(facts(1), paid, unpaid).decide(request());

        assertThat(decision.outcome()).isEqualTo(Outcome.REFUSE);
        assertThat(SmallCatalog.finding(decision, "paid").status()).isEqualTo(Status.UNDETERMINED);
        assertThat(SmallCatalog.finding(decision, "unpaid").status()).isEqualTo(Status.UNDETERMINED);
        assertThat(decision.questions()).isEmpty();
    }

    @Test
    void each_kind_is_looked_at_together() {
        for (RequirementKind kind :
                List.of(RequirementKind.COMPETENCE, RequirementKind.ADMISSIBILITY, RequirementKind.COMPLETENESS)) {
            Requirement paid = requirement("paid", kind, PAID);
            Requirement unpaid = requirement("unpaid", kind, UNPAID);
            Requirement other = requirement("other", kind, yes("b"));

            assertThat(rules(facts(2), paid, unpaid, other).decide(request()).outcome())
                    .isEqualTo(kind.ifNotMet());
            assertThat(rules(facts(2), paid, other).decide(request()).outcome()).isEqualTo(Outcome.UNDETERMINED);
        }
    }

    @Test
    void of_two_programmes_of_which_one_wants_what_the_other_does_not_one_is_open() {
        Requirement paid = requirement("paid", RequirementKind.ELIGIBILITY, PAID);
        Requirement unpaid = requirement("unpaid", RequirementKind.ELIGIBILITY, UNPAID);

        Decision decision = rules(facts(1), paid, unpaid).decide(request());

        assertThat(decision.outcome()).isEqualTo(Outcome.NO_WAIT);
        assertThat(decision.track()).contains(Track.NO_WAIT);
        assertThat(decision.due()).isPresent();
        assertThat(rules(facts(1), paid).decide(request()).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    /** If the law needs something and every programme its opposite, none is open once the law is satisfied. */
    @Test
    void what_is_open_earlier_is_not_settled_by_what_comes_later() {
        Requirement paid = requirement("paid", RequirementKind.ADMISSIBILITY, PAID);
        Requirement unpaid = requirement("unpaid", RequirementKind.ELIGIBILITY, UNPAID);
        ProcedureRules rules = rules(facts(1), paid, unpaid);

        assertThat(rules.decide(request()).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(rules.decide(request().with("a", true)).outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(rules.decide(request().with("a", false)).outcome()).isEqualTo(Outcome.REFUSE);
    }

    @Test
    void what_cannot_change_the_outcome_any_more_is_not_asked() {
        ProcedureRules rules = rules(
                facts(4),
                requirement("competent", RequirementKind.COMPETENCE, yes("d")),
                requirement("paid", RequirementKind.ADMISSIBILITY, PAID),
                requirement("paid-or-waived", RequirementKind.COMPLETENESS, Criterion.anyOf(PAID, yes("b"))),
                requirement("unpaid-and-quick", RequirementKind.ELIGIBILITY, Criterion.allOf(UNPAID, yes("c"))));

        // Whoever has not paid is refused, so the waiver and the programme never matter.
        assertThat(asked(rules.decide(request()))).containsExactly("d", "a");
        assertThat(asked(rules.decide(request().with("a", false)))).containsExactly("d");
        assertThat(asked(rules.decide(request().with("d", true)))).containsExactly("a");
        assertThat(asked(rules.decide(request().with("d", true).with("a", true))))
                .isEmpty();
    }

    private static List<String> asked(Decision decision) {
        return decision.questions().stream().map(Question::fact).toList();
    }

    @Test
    void a_question_says_which_requirements_wait_for_it_and_by_what_provisions() {
        Requirement paid = requirement("paid", RequirementKind.ADMISSIBILITY, PAID);
        Requirement either = requirement("either", RequirementKind.COMPLETENESS, Criterion.anyOf(UNPAID, yes("b")));

        Question question =
                rules(facts(2), paid, either).decide(request()).questions().get(0);

        assertThat(question.fact()).isEqualTo("a");
        assertThat(question.because()).containsExactly("paid", "either");
        assertThat(question.why()).allSatisfy(reason -> {
            assertThat(reason.text().vi()).isEqualTo(reason.id());
            assertThat(reason.citations()).hasSize(1);
        });
    }

    /** Whether an even number of facts holds: nothing is told before the last of them is known. */
    private static Criterion even(int number) {
        return even(0, number);
    }

    private static Criterion even(int from, int to) {
        if (to - from == 1) {
            return Criterion.not(yes(letter(from)));
        }
        Criterion first = even(from, (from + to) / 2);
        Criterion rest = even((from + to) / 2, to);
        return Criterion.anyOf(
                Criterion.allOf(first, rest), Criterion.allOf(Criterion.not(first), Criterion.not(rest)));
    }

    private static Outcome ofEvenAndOdd(int facts) {
        return rules(
                        facts(facts),
                        requirement("even", RequirementKind.ADMISSIBILITY, even(facts)),
                        requirement("odd", RequirementKind.ADMISSIBILITY, Criterion.not(even(facts))))
                .decide(request())
                .outcome();
    }

    @Test
    void eight_unknown_facts_are_looked_at_in_all_ways() {
        assertThat(ofEvenAndOdd(8)).isEqualTo(Outcome.REFUSE);
    }

    @Test
    void eleven_are_and_more_are_not_but_nothing_wrong_is_said_then() {
        assertThat(ofEvenAndOdd(11)).isEqualTo(Outcome.REFUSE);
        assertThat(ofEvenAndOdd(12)).isEqualTo(Outcome.UNDETERMINED);
    }

    /** A criterion over twelve facts is too large to be made exact, but with four of them known it is decided. */
    @Test
    void a_requirement_that_is_too_large_is_looked_at_once_few_of_its_facts_are_unknown() {
        Criterion always = Criterion.anyOf(even(12), Criterion.not(even(12)));

        Decision decision = rules(facts(12), requirement("large", RequirementKind.ADMISSIBILITY, always))
                .decide(lastFourOfTwelveKnown());

        assertThat(SmallCatalog.finding(decision, "large").status()).isEqualTo(Status.UNDETERMINED);
        assertThat(decision.outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(decision.questions()).isEmpty();
    }

    @Test
    void one_kind_after_the_other_is_looked_at_together() {
        Criterion always = Criterion.anyOf(even(12), Criterion.not(even(12)));

        Decision decision = rules(
                        facts(12),
                        requirement("large", RequirementKind.ADMISSIBILITY, always),
                        requirement("large-too", RequirementKind.COMPLETENESS, always))
                .decide(lastFourOfTwelveKnown());

        assertThat(decision.outcome()).isEqualTo(Outcome.ORDINARY);
    }

    private static Case lastFourOfTwelveKnown() {
        Case given = request();
        for (int i = 8; i < 12; i++) {
            given = given.with(letter(i), true);
        }
        return given;
    }
}
