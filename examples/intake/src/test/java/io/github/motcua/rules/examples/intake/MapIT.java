package io.github.motcua.rules.examples.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who decides what on a day. */
class MapIT {

    private static final List<String> CALL =
            List.of("map", "--catalog", "vn-certification", "can-tho-delegation-2025", "ba-dinh-delegation-2023");

    private static IntakeJar.Run map(String... arguments) {
        return map(IntakeJar.plain(), arguments);
    }

    private static IntakeJar.Run map(IntakeJar jar, String... arguments) {
        List<String> call = new ArrayList<>(CALL);
        call.addAll(List.of(arguments));
        return jar.run(call.toArray(new String[0]));
    }

    @Test
    void the_map_of_a_day_is_printed_in_vietnamese_if_nothing_is_said() {
        IntakeJar.Run vietnamese = map("--on", "2025-11-21");
        IntakeJar.Run english = map("--on", "2025-11-20", "--lang", "en");

        assertThat(vietnamese.out())
                .startsWith("Bản đồ thẩm quyền ngày 21/11/2025\n2.000815 ")
                .contains("\n  ? UBND cấp tỉnh (thành phố Cần Thơ) → Giám đốc Sở Nông nghiệp và Môi trường");
        assertThat(english.out())
                .startsWith("Map of competence on 2025-11-20\n")
                .contains("; does not apply: its first day has not come\n");
        assertThat(vietnamese.status() + english.status()).isZero();
        assertThat(vietnamese.err() + english.err()).isEmpty();
    }

    @Test
    void a_flow_chart_is_printed_instead() {
        assertThat(map("--on=2025-11-21", "--mermaid").lines())
                .startsWith("flowchart LR", "  law[\"Luật\"]")
                .filteredOn(line -> line.contains("-.->"))
                .hasSize(1);
    }

    @Test
    void only_the_procedures_asked_for_are_printed() {
        IntakeJar.Run run = map("--on", "2025-11-21", "2.000908", "2.000815");

        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(1)).startsWith("2.000815 ");
        assertThat(run.lines().get(2)).startsWith("2.000908 ");
        assertThat(run.status()).isZero();
    }

    @Test
    void a_procedure_asked_for_that_is_not_in_force_is_told_and_the_others_are_printed() {
        IntakeJar.Run run = IntakeJar.plain()
                .run(
                        "map",
                        "--catalog",
                        "vn-civil-status",
                        "vn-certification",
                        "--on=2027-03-01",
                        "1.000656",
                        "2.000815");

        assertThat(run.lines()).hasSize(2);
        assertThat(run.err())
                .isEqualTo("intake: no rule in force for procedure 1.000656 on 2027-03-01;"
                        + " the catalogs hold rules for 2016-01-01..2027-02-28\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void wrong_calls_print_no_map() {
        IntakeJar.Run misspelt = map("--on", "2025-11-21", "2.000816");
        IntakeJar.Run noDay = map();
        IntakeJar.Run noSuchDay = map("--on", "2025-02-29");

        assertThat(misspelt.err()).isEqualTo("intake: there is no procedure 2.000816; did you mean 2.000815?\n");
        assertThat(noDay.err()).contains("--on");
        assertThat(noSuchDay.err()).contains("no such date: '2025-02-29'");
        assertThat(List.of(misspelt.status(), noDay.status(), noSuchDay.status()))
                .containsOnly(2);
        assertThat(misspelt.out() + noDay.out() + noSuchDay.out()).isEmpty();
    }

    @Test
    void it_is_the_same_bytes_on_any_machine() {
        for (String form : List.of("--lang=vi", "--mermaid")) {
            IntakeJar turkish = IntakeJar.plain()
                    .environment("LC_ALL", "C")
                    .option("-Dfile.encoding=US-ASCII", "-Duser.language=tr", "-Dline.separator=\r\n");

            assertThat(map(turkish, "--on=2025-06-30", form).bytes())
                    .isEqualTo(map("--on=2025-06-30", form).bytes());
        }
    }
}
