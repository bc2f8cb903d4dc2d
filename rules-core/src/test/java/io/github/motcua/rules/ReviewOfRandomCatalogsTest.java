package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.analysis.ReviewCode;
import io.github.motcua.rules.analysis.ReviewFinding;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Small random catalogs, of which every case is decided: what the review says is so, and what it does not say is not. */
class ReviewOfRandomCatalogsTest {

    private static final int CATALOGS = 60;
    private static final int MOST = 3;

    private final Random random = new Random(20261122);

    private Criterion criterion(int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return switch (random.nextInt(4)) {
                case 0 -> Criterion.is("flag", FactValue.of(random.nextBoolean()));
                case 1 -> Criterion.atMost("few", FactValue.of(random.nextInt(MOST)));
                case 2 -> Criterion.atLeast("few", FactValue.of(1 + random.nextInt(MOST)));
                default -> Criterion.is("code", FactValue.of(random.nextBoolean() ? "a" : "b"));
            };
        }
        List<Criterion> parts = List.of(criterion(depth - 1), criterion(depth - 1));
        return switch (random.nextInt(4)) {
            case 0 -> Criterion.not(parts.get(0));
            case 1 -> Criterion.anyOf(parts);
            default -> Criterion.allOf(parts);
        };
    }

    private Catalog catalog() {
        return SmallCatalog.catalog("law")
                .facts(List.of(
                        SmallCatalog.fact("flag", FactType.YES_NO).build(),
                        SmallCatalog.fact("few", FactType.WHOLE).range(0, MOST).build(),
                        SmallCatalog.codes("code", FactType.CHOICE, "a", "b")))
                .requirements(List.of(
                        SmallCatalog.requirement("law", "any-desk", RequirementKind.COMPETENCE, Criterion.always()),
                        SmallCatalog.requirement("law", "one", RequirementKind.ADMISSIBILITY, criterion(2)),
                        SmallCatalog.requirement("law", "other", RequirementKind.COMPLETENESS, criterion(2))))
                .procedures(List.of(SmallCatalog.procedure("law", "any-desk", "one", "other")
                        .within(List.of(
                                SmallCatalog.limit("law", "short", criterion(1)),
                                SmallCatalog.limit("law", "long", criterion(1))))
                        .build()))
                .build();
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (boolean flag : new boolean[] {false, true}) {
            for (int few = 0; few <= MOST; few++) {
                for (String code : List.of("a", "b")) {
                    cases.add(SmallCatalog.request()
                            .with("flag", flag)
                            .with("few", few)
                            .with("code", code));
                }
            }
        }
        return cases;
    }

    private static boolean isFound(List<ReviewFinding> findings, ReviewCode code, String place) {
        return findings.stream()
                .anyMatch(finding -> finding.code() == code && finding.place().startsWith(place));
    }

    @Test
    void what_is_found_is_so_and_what_is_not_found_is_not() {
        int contradictions = 0;
        int never = 0;
        int gaps = 0;
        int overlaps = 0;
        for (int i = 0; i < CATALOGS; i++) {
            Catalog catalog = catalog();
            ProcedureRules rules = ProcedureRules.of(catalog);
            List<ReviewFinding> findings = rules.review();
            boolean taken = false;
            boolean oneMet = false;
            boolean otherMet = false;
            boolean gap = false;
            boolean overlap = false;
            for (Case each : cases()) {
                Decision decision = rules.decide(each);
                taken |= decision.outcome().isTaken();
                oneMet |= SmallCatalog.finding(decision, "one").status() == Status.MET;
                otherMet |= SmallCatalog.finding(decision, "other").status() == Status.MET;
                gap |= decision.outcome().isTaken() && decision.due().isEmpty();
                overlap |= decision.due()
                        .filter(due -> due.candidates().size() > 1)
                        .isPresent();
            }

            String what =
                    catalog.requirements() + " " + catalog.procedures().get(0).limits();
            boolean pointless = isFound(findings, ReviewCode.POINTLESS_LIMIT, "requirements/");
            if (!pointless) {
                assertThat(isFound(findings, ReviewCode.NEVER_MET, "requirements/one/"))
                        .as(what)
                        .isEqualTo(!oneMet);
                assertThat(isFound(findings, ReviewCode.NEVER_MET, "requirements/other/"))
                        .as(what)
                        .isEqualTo(!otherMet);
            }
            assertThat(isFound(findings, ReviewCode.CANNOT_BE_MET_TOGETHER, "procedures/"))
                    .as(what)
                    .isEqualTo(!taken && oneMet && otherMet);
            assertThat(isFound(findings, ReviewCode.NO_TIME_LIMIT, "procedures/"))
                    .as(what)
                    .isEqualTo(gap);
            assertThat(isFound(findings, ReviewCode.LIMITS_OVERLAP, "procedures/"))
                    .as(what)
                    .isEqualTo(overlap);
            contradictions += !taken && oneMet && otherMet ? 1 : 0;
            never += oneMet && otherMet ? 0 : 1;
            gaps += gap ? 1 : 0;
            overlaps += overlap ? 1 : 0;
        }
        assertThat(List.of(contradictions, never, gaps, overlaps))
                .allSatisfy(count -> assertThat(count).isBetween(2, CATALOGS - 2));
    }
}
