package io.github.motcua.rules.examples.intake;

import static io.github.motcua.rules.examples.intake.IntakeJar.PROGRAMME;
import static io.github.motcua.rules.examples.intake.IntakeJar.SAMPLE;
import static io.github.motcua.rules.examples.intake.IntakeJar.copies;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.json.CalendarJson;
import io.github.motcua.rules.json.CatalogJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Right and wrong calls. */
class CallsIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "decid",
                "decide",
                "decide --catalog",
                "decide --catalog hoan-kiem-nowait-2022",
                "decide --catalog no-such-file.json",
                "decide --catalog " + PROGRAMME + " no-such-file.jsonl",
                "decide --catalog " + PROGRAMME + " src",
                "decide --catalog " + PROGRAMME + " --explain fr",
                "decide --catalog " + PROGRAMME + " one.jsonl two.jsonl",
                "decide --catalog " + PROGRAMME + " --nonsense",
                "decide --catalog " + PROGRAMME + " --calendar",
                "decide --catalog " + PROGRAMME + " --calendar hanoi-ward",
                "decide --catalog " + PROGRAMME + " --calendar no-such-file.json",
                "drl --catalog " + PROGRAMME + " --calendar no-such-file.json",
                "due",
                "due --calendar",
                "due --calendar vn-publicsector",
                "due --calendar no-such-file.json",
                "due --calendar vn-public-sector no-such-file.jsonl",
                "due --calendar vn-public-sector --explain fr",
                "calendar",
                "calendar --year",
                "calendar --year 1975",
                "calendar --year 2101",
                "calendar --year next",
                "calendar --year 2026 --known-on 24/12/2025",
                "calendar --year 2026 --calendar vn-publicsector",
                "check",
                "check no-such-file.json",
                "check src",
                "drl --catalog " + PROGRAMME + " --on 30/02/2022",
                "drl --catalog " + PROGRAMME + " --procedure 2.000816"
            })
    void a_wrong_call_says_why_on_standard_error_and_nothing_on_standard_output(String call) {
        IntakeJar.Run run = IntakeJar.plain().run(call.isEmpty() ? new String[0] : call.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.bytes()).isEmpty();
        assertThat(run.err()).startsWith("intake: ").doesNotContain("Exception", "\tat ");
        assertThat(run.err().lines().count()).isLessThanOrEqualTo(3);
    }

    @Test
    void refused_catalogs_are_told_with_file_line_and_column_and_nothing_is_decided() throws IOException {
        Path catalog = folder.resolve("bad.json");
        Files.writeString(catalog, """
                {
                  "id": "Bad Id",
                  "version": "1",
                  "title": {"vi": "Danh mục", "en": "Catalog"},
                  "publisher": {"vi": "Phường", "en": "Ward"},
                  "procedurs": []
                }
                """);

        IntakeJar.Run run = IntakeJar.plain()
                .run(copies(1).getBytes(StandardCharsets.UTF_8), "decide", "--catalog", catalog.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.bytes()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith(catalog + ":2:9 /id: bad-id: "),
                        second -> assertThat(second)
                                .startsWith(catalog + ":6:16 /procedurs: unknown-member: ")
                                .contains("did you mean `procedures`?"));
    }

    @Test
    void several_catalogs_may_follow_one_option_and_the_file_of_cases_comes_last() throws IOException {
        Path catalog = folder.resolve("my-civil-status.json");
        Files.writeString(catalog, CatalogJson.write(Catalogs.vnCivilStatus()));
        Path cases = folder.resolve("cases.jsonl");
        Files.writeString(cases, copies(11));

        IntakeJar.Run run =
                IntakeJar.plain().run("decide", "--catalog", "vn-certification", catalog.toString(), cases.toString());
        IntakeJar.Run twice = IntakeJar.plain()
                .run("decide", cases.toString(), "--catalog=vn-certification", "--catalog", "vn-certification");
        IntakeJar.Run json = IntakeJar.plain()
                .run(
                        "decide",
                        "--catalog",
                        "vn-certification",
                        "--",
                        Files.move(cases, folder.resolve("cases.json")).toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("{\"outcome\":\"ORDINARY\",")
                .doesNotContain(PROGRAMME)
                .endsWith("\n")
                .hasLineCount(1);
        assertThat(twice.bytes()).isEqualTo(run.bytes());
        assertThat(json.bytes()).isEqualTo(run.bytes());
    }

    @Test
    void a_catalog_may_name_a_calendar_of_its_own() throws IOException {
        String catalog = Files.writeString(
                        folder.resolve("one-stop.json"),
                        CatalogJson.write(Catalogs.shipped("vn-one-stop").orElseThrow())
                                .replace("\"calendar\": \"vn-public-sector\"", "\"calendar\": \"my-ward\""))
                .toString();
        String calendar = Files.writeString(
                        folder.resolve("my-ward.json"),
                        CalendarJson.write(Calendars.hanoiWard()).replace("\"hanoi-ward\"", "\"my-ward\""))
                .toString();
        byte[] given =
                copies(11).replace("hoan-kiem/hang-bac", "dong-da/lang-thuong").getBytes(StandardCharsets.UTF_8);

        IntakeJar.Run without = IntakeJar.plain().run(given, "decide", "--catalog", "vn-certification", catalog);
        IntakeJar.Run with = IntakeJar.plain()
                .run(given, "decide", "--calendar", calendar, "--catalog", "vn-certification", catalog);
        IntakeJar.Run drl = IntakeJar.plain()
                .run("drl", "--catalog", catalog, "vn-certification", "--calendar=" + calendar, "--on=2022-05-26");

        assertThat(without.status()).isEqualTo(2);
        assertThat(without.err()).contains(catalog, "unknown-calendar").hasLineCount(1);
        assertThat(with.err()).isEmpty();
        assertThat(with.out()).contains("\"my-ward 2026-11-21\"");
        assertThat(drl.status()).isZero();
        assertThat(drl.err()).isEmpty();
    }

    @Test
    void a_calendar_that_is_refused_is_told_with_its_place() throws IOException {
        String calendar = Files.writeString(
                        folder.resolve("my-ward.json"),
                        CalendarJson.write(Calendars.hanoiWard()).replace("\"07:30-11:30\"", "\"11:30-07:30\""))
                .toString();

        IntakeJar.Run run = IntakeJar.plain().run("decide", "--catalog", PROGRAMME, "--calendar", calendar);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(calendar + ":");
    }

    @Test
    void an_empty_input_is_no_error() {
        IntakeJar.Run run = IntakeJar.plain().run("decide", "--catalog", PROGRAMME);

        assertThat(run.status()).isZero();
        assertThat(run.bytes()).isEmpty();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void help_and_version_go_to_standard_output() {
        IntakeJar.Run help = IntakeJar.plain().run("--help");
        IntakeJar.Run version = IntakeJar.plain().run("--version");

        assertThat(help.out())
                .contains("Usage: intake", "decide", "due", "calendar", "check", "compare", "map", "drl")
                .doesNotContain("\u001B");
        assertThat(version.out()).matches("intake \\d+\\.\\d+\\.\\d+\\S*\n");
        assertThat(help.err() + version.err()).isEmpty();
        assertThat(help.status() + version.status()).isZero();
    }

    @Test
    void progress_may_be_asked_for_even_where_nobody_watches() {
        IntakeJar.Run shown = IntakeJar.plain().run("decide", "--catalog", PROGRAMME, "--progress", SAMPLE.toString());
        IntakeJar.Run hidden = IntakeJar.plain().run("decide", "--catalog", PROGRAMME, SAMPLE.toString());

        assertThat(shown.err()).contains("100%", " lines");
        assertThat(shown.bytes()).isEqualTo(hidden.bytes());
        assertThat(hidden.err()).isEmpty();
    }
}
