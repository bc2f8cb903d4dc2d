package io.github.motcua.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings that are known and put up with. */
class FrozenFindingsTest {

    private static final ReviewFinding GAP =
            finding(ReviewCode.NO_TIME_LIMIT, "/procedures/3/limits", "procedures/2.000815/limits");
    private static final ReviewFinding UNUSED = finding(ReviewCode.UNUSED, "/facts/1", "facts/copies");

    private static ReviewFinding finding(ReviewCode code, String pointer, String place) {
        return new ReviewFinding(
                code,
                Location.at(pointer).in("ward"),
                place,
                Text.of("sai", "wrong"),
                Text.of("sửa", "correct"),
                List.of(),
                null);
    }

    @Test
    void what_is_frozen_is_not_told_and_what_is_new_is() {
        FrozenFindings frozen = FrozenFindings.NONE.freeze(List.of(GAP));

        assertThat(frozen.fresh(List.of(GAP, UNUSED))).containsExactly(UNUSED);
        assertThat(frozen.vanished(List.of(GAP, UNUSED))).isEmpty();
    }

    @Test
    void what_has_vanished_is_told() {
        FrozenFindings frozen = FrozenFindings.NONE.freeze(List.of(UNUSED, GAP));

        assertThat(frozen.vanished(List.of(UNUSED))).containsExactly("no-time-limit ward procedures/2.000815/limits");
    }

    @Test
    void an_entry_that_is_moved_stays_frozen() {
        FrozenFindings frozen = FrozenFindings.NONE.freeze(List.of(GAP));

        assertThat(frozen.fresh(List.of(finding(ReviewCode.NO_TIME_LIMIT, "/procedures/0/limits", GAP.place()))))
                .isEmpty();
    }

    @Test
    void lines_are_sorted_and_keep_their_reasons() {
        FrozenFindings frozen = FrozenFindings.of(List.of(
                "# Known since 2026",
                "",
                "unused ward facts/copies  #  kept for the next plan",
                "no-time-limit ward procedures/2.000815/limits"));

        assertThat(frozen.text())
                .isEqualTo("no-time-limit ward procedures/2.000815/limits\n"
                        + "unused ward facts/copies # kept for the next plan\n");
        assertThat(frozen.freeze(List.of(UNUSED)).text())
                .isEqualTo("unused ward facts/copies # kept for the next plan\n");
        assertThat(FrozenFindings.of(frozen.text().lines().toList())).isEqualTo(frozen);
    }
}
