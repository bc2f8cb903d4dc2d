package io.github.motcua.rules.examples.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.json.CalendarJson;
import io.github.motcua.rules.json.CatalogJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checking catalogs and calendars. */
class CheckIT {

    @TempDir
    private Path folder;

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void good_catalogs_give_nothing() throws IOException {
        String programme = write("programme.json", CatalogJson.write(Catalogs.hoanKiemNoWait2022()));
        String certification = write("certification.json", CatalogJson.write(Catalogs.vnCertification()));

        IntakeJar.Run run = IntakeJar.plain().run("check", programme, certification);

        assertThat(run.bytes()).isEmpty();
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void every_problem_of_every_file_is_a_line_with_its_file_and_place() throws IOException {
        String programme = write(
                "programme.json",
                CatalogJson.write(Catalogs.hoanKiemNoWait2022())
                        .replace("\"fact\": \"copies\"", "\"fact\": \"coppies\"")
                        .replaceFirst("\"to\": \"2022-10-31\"", "\"to\": \"2022-02-30\""));
        String broken = write("broken.json", "{\n  \"id\": \"broken\",\n");

        IntakeJar.Run run = IntakeJar.plain().run("check", programme, broken);

        List<ErrorLine.Problem> problems = run.lines().stream()
                .flatMap(line -> ErrorLine.problems(line).stream())
                .toList();
        assertThat(problems).hasSameSizeAs(run.lines()).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
        });
        assertThat(problems).extracting(ErrorLine.Problem::file).containsOnly(programme, broken);
        assertThat(problems).extracting(ErrorLine.Problem::code).contains("bad-syntax", "no-such-date", "unknown-fact");
        assertThat(problems)
                .filteredOn(problem -> problem.code().equals("no-such-date"))
                .singleElement()
                .satisfies(problem -> assertThat(
                                Files.readAllLines(Path.of(programme)).get(problem.line() - 1))
                        .contains("2022-02-30"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void what_may_be_loaded_and_is_wrong_in_meaning_is_found_on_demand_and_can_be_frozen() throws IOException {
        String plan = write(
                "plan.json",
                CatalogJson.write(Catalogs.hoanKiemNoWait2022())
                        .replaceFirst("(?s)(\"fact\": \"pagesPerCopy\",\\s+\"atMost\": )20", "$1 100000"));
        String frozen = folder.resolve("frozen.txt").toString();

        IntakeJar.Run unasked = IntakeJar.plain().run("check", plan);
        IntakeJar.Run asked = IntakeJar.plain().run("check", "--review", plan);
        IntakeJar.Run freezing = IntakeJar.plain().run("check", "--review", "--frozen", frozen, "--freeze", plan);
        IntakeJar.Run known = IntakeJar.plain().run("check", "--review", "--frozen", frozen, plan);
        String sound = write("plan.json", CatalogJson.write(Catalogs.hoanKiemNoWait2022()));
        IntakeJar.Run vanished = IntakeJar.plain().run("check", "--review", "--frozen", frozen, sound);

        String key =
                "pointless-limit hoan-kiem-no-wait-2022 requirements/at-most-20-pages/criterion pagesPerCopy atMost 100000";
        assertThat(unasked.bytes()).isEmpty();
        assertThat(unasked.status()).isZero();
        assertThat(asked.lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("{\"file\":\"" + plan + "\",\"code\":\"pointless-limit\",\"severity\":\"WARNING\"")
                        .contains("\"citations\":[{\"source\":\"hoan-kiem-plan-2022\""));
        assertThat(asked.status()).isEqualTo(1);
        assertThat(freezing.status()).isZero();
        assertThat(Files.readAllLines(Path.of(frozen))).containsExactly(key);
        assertThat(known.bytes()).isEmpty();
        assertThat(known.err()).isEmpty();
        assertThat(known.status()).isZero();
        assertThat(vanished.bytes()).isEmpty();
        assertThat(vanished.err()).contains("found no more: " + key);
        assertThat(vanished.status()).isZero();
    }

    @Test
    void a_finding_comes_with_a_case_that_shows_it() throws IOException {
        String plan = write(
                "plan.json",
                CatalogJson.write(Catalogs.hoanKiemNoWait2022())
                        .replaceFirst("(?s)(\"fact\": \"dossierComplete\",\\s+\"is\": )true", "$1 false"));

        IntakeJar.Run json = IntakeJar.plain().run("check", "--review", plan);
        IntakeJar.Run text = IntakeJar.plain().run("check", "--review", "--explain", "en", plan);

        assertThat(json.lines())
                .isNotEmpty()
                .allMatch(line -> line.contains("\"code\":\"cannot-be-met-together\"") && line.contains("\"case\":{"));
        assertThat(text.out()).contains("a case that shows it: {\"procedure\":\"2.000884\"");
    }

    @Test
    void a_time_limit_beyond_all_measure_and_a_fact_in_another_unicode_form_are_found() throws IOException {
        String catalog = write(
                "limits.json",
                CatalogJson.write(Catalogs.vnCivilStatus()).replaceFirst("\"amount\": 5", "\"amount\": 1000000000"));

        IntakeJar.Run run = IntakeJar.plain().run("check", catalog);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(ErrorLine.problems(line).get(0).pointer()).endsWith("/amount"));
    }

    @Test
    void problems_are_told_to_people_in_both_languages() throws IOException {
        String catalog = write("mine.json", "{\n  \"id\": 7\n}\n");

        IntakeJar.Run vietnamese = IntakeJar.plain().run("check", "--explain", "vi", catalog);
        IntakeJar.Run english = IntakeJar.plain().run("check", "--explain", "en", catalog);

        assertThat(vietnamese.out()).contains(catalog + ":2:9 /id: wrong-type: cần chữ, không phải số");
        assertThat(english.out()).contains(catalog + ":2:9 /id: wrong-type: expected text, found number");
        assertThat(vietnamese.status()).isEqualTo(1);
        assertThat(english.status()).isEqualTo(1);
    }

    @Test
    void a_file_with_days_and_no_procedures_is_checked_as_a_calendar() throws IOException {
        String good = write("good.json", CalendarJson.write(Calendars.hanoiWard()));
        String bad = write(
                "bad.json",
                CalendarJson.write(Calendars.vnPublicSector())
                        .replaceFirst("\"2026-09-01\"", "\"2026-09-31\"")
                        .replace("\"kind\": \"COMPENSATION\"", "\"kind\": \"COMPENSATED\""));
        String catalog = write("catalog.json", CatalogJson.write(Catalogs.vnCertification()));

        IntakeJar.Run clean = IntakeJar.plain().run("check", good, catalog);
        IntakeJar.Run run = IntakeJar.plain().run("check", catalog, bad);

        assertThat(clean.bytes()).isEmpty();
        assertThat(clean.status()).isZero();
        List<ErrorLine.Problem> problems = run.lines().stream()
                .flatMap(line -> ErrorLine.problems(line).stream())
                .toList();
        assertThat(problems).extracting(ErrorLine.Problem::file).containsOnly(bad);
        assertThat(problems).extracting(ErrorLine.Problem::code).containsOnly("no-such-date", "unknown-word");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void a_catalog_may_name_a_calendar_that_is_among_the_files() throws IOException {
        String calendar = write(
                "calendar.json", CalendarJson.write(Calendars.hanoiWard()).replace("\"hanoi-ward\"", "\"my-ward\""));
        String catalog = write(
                "catalog.json",
                CatalogJson.write(Catalogs.hoanKiemNoWait2022()).replace("\"hanoi-ward\"", "\"my-ward\""));

        IntakeJar.Run alone = IntakeJar.plain().run("check", catalog);
        IntakeJar.Run together = IntakeJar.plain().run("check", catalog, calendar);

        assertThat(alone.out()).contains("\"unknown-calendar\"").hasLineCount(1);
        assertThat(alone.status()).isEqualTo(1);
        assertThat(together.bytes()).isEmpty();
        assertThat(together.status()).isZero();
    }

    @Test
    void a_file_with_parts_of_both_is_checked_as_a_catalog() throws IOException {
        String both = write("both.json", "{\"id\": \"both\", \"procedures\": [], \"days\": []}");

        IntakeJar.Run run = IntakeJar.plain().run("check", both);

        assertThat(run.out()).contains("\"unknown-member\"", "\"/days\"");
        assertThat(run.status()).isEqualTo(1);
    }
}
