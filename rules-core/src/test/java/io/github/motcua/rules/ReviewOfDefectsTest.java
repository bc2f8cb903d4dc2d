package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Defects.Defect;
import io.github.motcua.rules.analysis.ReviewCode;
import io.github.motcua.rules.analysis.ReviewFinding;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.AppliedLimit;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Due;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Mistakes sown into the shipped catalogs: all are found, and every case that is given shows what it is said to show. */
class ReviewOfDefectsTest {

    /** What one case shows; the other findings are about what is written, or about all cases at once. */
    private static final Set<ReviewCode> SHOWN = EnumSet.of(
            ReviewCode.CANNOT_BE_MET_TOGETHER,
            ReviewCode.NO_TIME_LIMIT,
            ReviewCode.LIMITS_OVERLAP,
            ReviewCode.LIMIT_NEVER_APPLIES,
            ReviewCode.NO_WAIT_UNREACHABLE,
            ReviewCode.NO_WAIT_BY_SEVERAL_BODIES,
            ReviewCode.PROGRAMMES_OVERLAP,
            ReviewCode.SLIP_PREEMPTED,
            ReviewCode.SLIPS_CONTRADICT,
            ReviewCode.ALWAYS_MET,
            ReviewCode.NEVER_MET);

    private record Reviewed(Defect defect, List<ReviewFinding> findings, List<String> wrongCases) {
        List<ReviewFinding> found() {
            return findings.stream()
                    .filter(finding -> finding.code() == defect.code()
                            && finding.location().document().equals(defect.catalog())
                            && finding.location().pointer().equals(defect.pointer()))
                    .toList();
        }
    }

    private static final List<Reviewed> REVIEWED = new ArrayList<>();

    @BeforeAll
    static void review_each() {
        for (Defect defect : Defects.all()) {
            ProcedureRules rules = ProcedureRules.of(defect.catalogs());
            List<ReviewFinding> findings = rules.review();
            List<String> wrong = new ArrayList<>();
            for (ReviewFinding finding : findings) {
                if (finding.shownBy().isPresent()
                        && !isShown(finding, rules.decide(finding.shownBy().get()))) {
                    wrong.add(finding + " not by " + finding.shownBy().get());
                }
            }
            REVIEWED.add(new Reviewed(defect, findings, wrong));
        }
    }

    @Test
    void every_mistake_is_found_under_its_code_and_at_its_place() {
        assertThat(REVIEWED)
                .hasSizeGreaterThan(200)
                .allSatisfy(reviewed -> assertThat(reviewed.found())
                        .as("%s among %s", reviewed.defect(), reviewed.findings())
                        .isNotEmpty());
    }

    @Test
    void there_are_ten_of_every_kind() {
        Map<ReviewCode, Integer> counts = new EnumMap<>(ReviewCode.class);
        REVIEWED.forEach(reviewed -> counts.merge(reviewed.defect().code(), 1, Integer::sum));

        assertThat(counts).containsOnlyKeys(ReviewCode.values());
        assertThat(counts.values()).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(10));
    }

    @Test
    void every_case_shows_what_it_is_said_to_show() {
        assertThat(REVIEWED)
                .allSatisfy(reviewed -> assertThat(reviewed.wrongCases()).isEmpty());
    }

    @Test
    void what_a_case_can_show_is_shown_by_one() {
        assertThat(REVIEWED)
                .filteredOn(reviewed -> SHOWN.contains(reviewed.defect().code()))
                .allSatisfy(reviewed -> assertThat(reviewed.found())
                        .as("%s", reviewed.defect())
                        .anyMatch(finding -> finding.shownBy().isPresent()));
    }

    @Test
    void findings_come_in_the_same_order_whatever_the_order_of_the_catalogs() {
        Defect defect = REVIEWED.get(0).defect();
        List<Catalog> reversed = new ArrayList<>(defect.catalogs());
        Collections.reverse(reversed);

        assertThat(ProcedureRules.of(reversed).review())
                .isEqualTo(REVIEWED.get(0).findings());
    }

    private static boolean isShown(ReviewFinding finding, Decision decision) {
        return switch (finding.code()) {
            case CANNOT_BE_MET_TOGETHER ->
                finding.place().startsWith("programmes/")
                        ? decision.outcome() != Outcome.NO_WAIT && isAnyNotMet(finding, decision)
                        : !decision.outcome().isTaken() && isAnyNotMet(finding, decision);
            case NO_WAIT_UNREACHABLE ->
                decision.outcome() != Outcome.NO_WAIT && decision.outcome() != Outcome.UNDETERMINED;
            case NO_WAIT_BY_SEVERAL_BODIES -> decision.outcome().isTaken();
            case NO_TIME_LIMIT -> decision.outcome().isTaken() && decision.due().isEmpty();
            case LIMITS_OVERLAP ->
                candidates(decision).size() > 1 && candidates(decision).contains(afterLast(finding.place(), " "));
            case LIMIT_NEVER_APPLIES ->
                decision.outcome().isTaken() && !candidates(decision).contains(afterLast(finding.place(), "/"));
            case SLIP_PREEMPTED, SLIPS_CONTRADICT -> decision.slip().isPresent();
            case ALWAYS_MET -> status(decision, requirement(finding)) == Status.MET;
            case NEVER_MET -> status(decision, requirement(finding)) == Status.NOT_MET;
            case PROGRAMMES_OVERLAP ->
                decision.findings().stream().map(Finding::programme).distinct().count() > 2;
            default -> false;
        };
    }

    private static String requirement(ReviewFinding finding) {
        return finding.place().split("/", -1)[1];
    }

    private static String afterLast(String text, String separator) {
        return text.substring(text.lastIndexOf(separator) + 1);
    }

    private static Status status(Decision decision, String requirement) {
        return decision.findings().stream()
                .filter(finding -> finding.requirement().equals(requirement))
                .map(Finding::status)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAnyNotMet(ReviewFinding finding, Decision decision) {
        for (String id : afterLast(finding.place(), " ").split("\\+", -1)) {
            if (status(decision, id) == Status.NOT_MET) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> candidates(Decision decision) {
        Set<String> ids = new TreeSet<>();
        decision.due()
                .flatMap(Due::limit)
                .ifPresent(applied -> ids.add(applied.limit().id()));
        for (AppliedLimit candidate : decision.due().map(Due::candidates).orElse(List.of())) {
            ids.add(candidate.limit().id());
        }
        return ids;
    }
}
