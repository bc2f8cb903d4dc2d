package io.github.motcua.rules.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 4);

    @Test
    void contains_its_first_and_last_day_and_not_their_neighbours() {
        Period period = Period.between(DAY, DAY.plusDays(2));

        assertThat(period.contains(DAY.minusDays(1))).isFalse();
        assertThat(period.contains(DAY)).isTrue();
        assertThat(period.contains(DAY.plusDays(2))).isTrue();
        assertThat(period.contains(DAY.plusDays(3))).isFalse();
        assertThat(Period.ALWAYS.contains(LocalDate.MIN)).isTrue();
        assertThat(Period.from(DAY).contains(LocalDate.MAX)).isTrue();
        assertThat(period).hasToString("2022-05-04..2022-05-06");
    }

    @Property
    void an_intersection_contains_exactly_the_days_of_both(
            @ForAll("periods") Period one, @ForAll("periods") Period other) {
        boolean common = false;
        for (LocalDate day = DAY.minusDays(2); day.isBefore(DAY.plusDays(12)); day = day.plusDays(1)) {
            boolean both = one.contains(day) && other.contains(day);
            assertThat(one.intersect(other).contains(day)).isEqualTo(both);
            common |= both;
        }
        assertThat(one.overlaps(other)).isEqualTo(common);
        assertThat(one.intersect(other)).isEqualTo(other.intersect(one));
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(0, 9).map(DAY::plusDays).injectNull(0.2);
        return days.flatMap(first -> days.map(last -> new Period(first, last)));
    }
}
