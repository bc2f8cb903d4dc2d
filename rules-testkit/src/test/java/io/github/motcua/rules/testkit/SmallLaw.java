package io.github.motcua.rules.testkit;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.time.LocalTime;
import java.util.List;

/** The smallest law whose coverage is known by hand: one procedure, and what it asks for. */
public final class SmallLaw {

    public static final String CODE = "1.000001";

    private SmallLaw() {}

    /** A law that asks for this in the requirement {@code asked}, in Article 7. */
    public static Catalog asking(Criterion asked) {
        return asking(Requirement.of(
                "asked",
                RequirementKind.COMPLETENESS,
                asked,
                Text.of("Điều được hỏi <&>", "What is asked"),
                cited("7")));
    }

    public static Catalog asking(Requirement asked) {
        return builder(asked).build();
    }

    public static Catalog.Builder builder(Requirement asked) {
        TimeLimit limit = new TimeLimit(
                "two-days",
                Term.workingDays(2),
                CutOff.after(LocalTime.of(15, 0), CutOff.Effect.RESULT_NEXT_WORKING_DAY),
                Text.same("two days"),
                cited("8"));
        return Catalog.catalog("law", "1", Text.same("law"), Text.same("publisher"))
                .calendar("vn-public-sector")
                .sources(List.of(new LegalSource(
                        "the-law",
                        "",
                        Text.of("Luật", "The Law"),
                        Text.same("a law"),
                        Period.ALWAYS,
                        Text.same("read"),
                        Certainty.FOUND,
                        null)))
                .facts(List.of(
                        whole("copies"),
                        whole("pages"),
                        FactDeclaration.fact("urgent", FactType.YES_NO, Text.same("urgent"), Text.same("urgent?"))
                                .build()))
                .requirements(List.of(
                        Requirement.of(
                                "any-desk",
                                RequirementKind.COMPETENCE,
                                Criterion.always(),
                                Text.same("any desk"),
                                cited("1")),
                        asked))
                .procedures(List.of(procedure(Period.ALWAYS, limit)));
    }

    private static Procedure procedure(Period days, TimeLimit limit) {
        return Procedure.procedure(CODE, Text.same("procedure"))
                .inField(Text.same("field"))
                .inForce(days)
                .requires(List.of("any-desk", "asked"))
                .within(List.of(new ConditionalLimit(limit, Criterion.always())))
                .because(cited("2"))
                .build();
    }

    private static FactDeclaration whole(String id) {
        return FactDeclaration.fact(id, FactType.WHOLE, Text.same(id), Text.same(id + "?"))
                .range(1, 100)
                .build();
    }

    public static List<Provision> cited(String article) {
        return List.of(Provision.of("the-law").article(article));
    }

    public static Case request() {
        return Case.of(CODE).receivedAt("2022-05-26T09:00");
    }
}
