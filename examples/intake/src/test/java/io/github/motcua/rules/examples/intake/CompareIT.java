package io.github.motcua.rules.examples.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.json.CatalogJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparing two catalogs. */
class CompareIT {

    private static final String PLAN = "hoan-kiem-no-wait-2022";

    @TempDir
    private Path folder;

    /** The plan with something else in one place. */
    private String plan(String pattern, String instead) throws IOException {
        String written = CatalogJson.write(Catalogs.hoanKiemNoWait2022());
        String changed = Pattern.compile(pattern).matcher(written).replaceAll(instead);
        assertThat(changed).isNotEqualTo(written);
        return Files.writeString(folder.resolve("plan.json"), changed).toString();
    }

    @Test
    void another_wording_continues_unchanged() throws IOException {
        IntakeJar.Run run = IntakeJar.plain().run("compare", PLAN, plan("Số lượng bản sao tối đa", "Không quá"));

        assertThat(run.out())
                .isEqualTo("Không ảnh hưởng quy trình, nội dung, điều kiện thực hiện: tiếp tục thực hiện.\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void another_last_day_is_to_be_reported_with_a_case_of_that_day() throws IOException {
        IntakeJar.Run run =
                IntakeJar.plain().run("compare", "--lang", "en", PLAN, plan("\"2022-10-31\"", "\"2022-11-01\""));

        assertThat(run.lines())
                .anyMatch(line -> line.startsWith("Difference 1: 1.000656 ") && line.contains(", on 2022-11-01: "))
                .anyMatch(line -> line.startsWith("  After: NO WAIT"))
                .last()
                .asString()
                .endsWith("to be reported to the authority in charge, to be considered and adjusted.");
        assertThat(run.status()).isOne();
    }

    @Test
    void a_version_is_compared_beside_another_that_belongs_to_both_sides() throws IOException {
        Catalog plan = Catalogs.hoanKiemNoWait2022();
        String earlier = plan("(\"version\"\\s*:\\s*)\"[^\"]*\"", "$1\"0\", \"validity\": {\"to\": \"2022-05-03\"}");
        String with =
                Files.move(Path.of(earlier), folder.resolve("earlier.json")).toString();
        String version = "(\"version\"\\s*:\\s*\"" + Pattern.quote(plan.version()) + "\")";
        String before = plan(version, "$1, \"validity\": {\"from\": \"2022-05-04\"}");
        String later = Files.move(Path.of(before), folder.resolve("later.json")).toString();
        String changed = Files.writeString(
                        folder.resolve("changed.json"),
                        Files.readString(Path.of(later)).replace("\"2022-10-31\"", "\"2022-11-01\""))
                .toString();
        IntakeJar.Run run = IntakeJar.plain().run("compare", "--lang", "en", "--with", with, later, changed);
        IntakeJar.Run same = IntakeJar.plain().run("compare", "--with", with, later, later);

        assertThat(run.lines())
                .filteredOn(line -> line.startsWith("Difference "))
                .isNotEmpty()
                .allMatch(line -> line.contains(", on 2022-11-01: "));
        assertThat(run.status()).isOne();
        assertThat(same.status()).isZero();
    }

    @Test
    void a_catalog_that_is_refused_is_told_as_by_check() throws IOException {
        String broken = plan("\"nd-23-2015\"", "\"nd-0-0000\"");
        IntakeJar.Run check = IntakeJar.plain().run("check", "--explain", "vi", broken);
        IntakeJar.Run run = IntakeJar.plain().run("compare", PLAN, broken);

        assertThat(check.status()).isOne();
        assertThat(run.err()).isEqualTo(check.out());
        assertThat(run.bytes()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void a_catalog_that_is_not_there_is_a_wrong_call() {
        IntakeJar.Run run = IntakeJar.plain().run("compare", PLAN, "hoan-kiem-no-wait-2023");

        assertThat(run.err()).contains("did you mean hoan-kiem-no-wait-2022?");
        assertThat(run.status()).isEqualTo(2);
    }
}
