package io.github.motcua.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.motcua.rules.fact.FactDeclaration.Range;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactTypeTest {

    @Test
    void values_are_read_as_they_are_compared() {
        assertThat(FactType.WHOLE.read(FactValue.of(7))).isEqualTo(7L);
        assertThat(FactType.YES_NO.read(FactValue.of(true))).isEqualTo(true);
        assertThat(FactType.DATE.read(FactValue.of("2022-05-26"))).isEqualTo(LocalDate.of(2022, 5, 26));
        assertThat(FactType.TIME.read(FactValue.of("14:59"))).isEqualTo(LocalTime.of(14, 59));
        assertThat(FactType.CHOICE.read(FactValue.of("VIETNAM"))).isEqualTo("VIETNAM");
        assertThat(FactType.CHOICES.read(FactValue.of(List.of("b", "a", "b")))).isEqualTo(Set.of("a", "b"));
        assertThat(FactType.UNIT.read(FactValue.of("quan/phuong"))).isEqualTo("quan/phuong");
        assertThat(FactType.UNITS.read(FactValue.of(List.of()))).isEqualTo(Set.of());
        assertThat(FactType.PROCEDURE.read(FactValue.of("2.000815"))).isEqualTo("2.000815");
        for (FactType type : FactType.values()) {
            assertThat(type.read(FactValue.NOT_APPLICABLE)).isSameAs(FactValue.NOT_APPLICABLE);
        }
    }

    @Test
    void what_is_written_is_read_as_it_was() {
        List<Object> values = List.of(
                7L,
                true,
                LocalDate.of(2022, 5, 26),
                LocalTime.of(14, 59, 59, 1),
                "VIETNAM",
                Set.of("a", "b"),
                Set.of(),
                FactValue.NOT_APPLICABLE);
        List<FactType> types = List.of(
                FactType.WHOLE,
                FactType.YES_NO,
                FactType.DATE,
                FactType.TIME,
                FactType.CHOICE,
                FactType.CHOICES,
                FactType.UNITS,
                FactType.UNIT);

        for (int i = 0; i < values.size(); i++) {
            assertThat(types.get(i).read(FactType.written(values.get(i)))).isEqualTo(values.get(i));
        }
    }

    @Test
    void what_is_not_of_the_type_is_not_read() {
        assertThatIllegalArgumentException().isThrownBy(() -> FactType.WHOLE.read(FactValue.of("7")));
        assertThatIllegalArgumentException().isThrownBy(() -> FactType.YES_NO.read(FactValue.of(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> FactType.DATE.read(FactValue.of("2022-02-30")));
        assertThatIllegalArgumentException().isThrownBy(() -> FactType.TIME.read(FactValue.of("24:00")));
        assertThatIllegalArgumentException().isThrownBy(() -> FactType.CHOICE.read(FactValue.of(List.of("a"))));
        assertThatIllegalArgumentException().isThrownBy(() -> FactType.UNITS.read(FactValue.of("quan/phuong")));
    }

    @Test
    void near_a_number_are_its_neighbours_and_the_ends_of_the_range() {
        assertThat(FactType.WHOLE.near(List.of(10L), new Range(1, 1000))).containsExactly(10L, 9L, 11L, 1L, 1000L);
        assertThat(FactType.WHOLE.near(List.of(1L, 1000L), new Range(1, 1000))).containsExactly(1L, 2L, 1000L, 999L);
        assertThat(FactType.WHOLE.near(List.of(2L, 0L, 1001L), new Range(1, 1000)))
                .containsExactly(2L, 1L, 3L, 1000L);
        assertThat(FactType.WHOLE.near(List.of(Long.MIN_VALUE, Long.MAX_VALUE), null))
                .containsExactly(Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE, Long.MAX_VALUE - 1);
    }

    @Test
    void near_a_day_are_the_day_before_and_the_day_after_and_the_ends_of_what_can_be_named() {
        LocalDate first = LocalDate.of(1900, 1, 1);
        LocalDate last = LocalDate.of(2200, 12, 31);

        assertThat(FactType.DATE.near(List.of(LocalDate.of(2025, 7, 1)), null))
                .containsExactly(
                        LocalDate.of(2025, 7, 1), LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 2), first, last);
        assertThat(FactType.DATE.near(List.of(first, last), null))
                .containsExactly(first, first.plusDays(1), last, last.minusDays(1));
    }

    @Test
    void near_a_time_are_the_nanoseconds_before_and_after_and_the_ends_of_the_day() {
        assertThat(FactType.TIME.near(List.of(LocalTime.of(15, 0)), null))
                .containsExactly(
                        LocalTime.of(15, 0),
                        LocalTime.of(14, 59, 59, 999_999_999),
                        LocalTime.of(15, 0, 0, 1),
                        LocalTime.MIN,
                        LocalTime.MAX);
        assertThat(FactType.TIME.near(List.of(LocalTime.MIN, LocalTime.MAX), null))
                .containsExactly(LocalTime.MIN, LocalTime.of(0, 0, 0, 1), LocalTime.MAX, LocalTime.MAX.minusNanos(1));
    }

    @Test
    void nothing_is_near_what_has_no_order() {
        assertThat(FactType.CHOICE.near(List.of("a"), null)).isEmpty();
        assertThat(FactType.WHOLE.near(List.of("a"), new Range(3, 3))).containsExactly(3L);
    }
}
