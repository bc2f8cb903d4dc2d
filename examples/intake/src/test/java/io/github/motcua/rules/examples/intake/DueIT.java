package io.github.motcua.rules.examples.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.json.CalendarJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Due dates come to what the laws and the yearly notices say. */
class DueIT {

    private static final Path SAMPLE = IntakeJar.CASES.resolve("due.jsonl");
    private static final Path BAD_LINES = IntakeJar.CASES.resolve("due-bad-lines.jsonl");
    private static final String NATIONAL = "vn-public-sector";
    private static final String IN_2028 =
            "{\"from\":\"2027-12-30T09:00\",\"limit\":{\"amount\":3,\"unit\":\"WORKING_DAY\"}}";
    private static final String SATURDAY = "{\"from\":\"2026-03-07T09:00\",\"limit\":{\"unit\":\"SAME_DAY\"}}";

    @TempDir
    private Path folder;

    private static IntakeJar.Run due(String line, String... arguments) {
        List<String> all = new ArrayList<>(List.of("due"));
        all.addAll(Arrays.asList(arguments));
        return IntakeJar.plain().run(line.getBytes(StandardCharsets.UTF_8), all.toArray(String[]::new));
    }

    @Test
    void every_sample_line_comes_to_what_was_counted_by_hand() throws IOException {
        List<String> expected = expected("due-expected.txt", 3);

        IntakeJar.Run run = IntakeJar.plain().run("due", "--calendar", NATIONAL, SAMPLE.toString());

        List<String> actual = new ArrayList<>();
        for (String answer : run.lines()) {
            boolean counted = answer.startsWith("{\"date\":");
            String at = counted ? first(answer, "\"at\":\"([^\"]+)\"") : "-";
            if (counted) {
                assertThat(answer).startsWith("{\"date\":\"" + at.substring(0, 10) + "\"");
            }
            String rest = rest(answer, at);
            actual.add((actual.size() + 1) + "\t" + at + "\t" + (rest.isEmpty() ? "-" : rest));
        }
        assertThat(actual).isEqualTo(expected).hasSizeGreaterThanOrEqualTo(20);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Normalizer.isNormalized(run.out(), Normalizer.Form.NFC)).isTrue();
    }

    private static List<String> expected(String file, int columns) throws IOException {
        List<String> expected = new ArrayList<>();
        for (String line : Files.readAllLines(IntakeJar.CASES.resolve(file))) {
            if (!line.startsWith("#")) {
                expected.add(String.join("\t", Arrays.copyOf(line.split("\t"), columns)));
            }
        }
        return expected;
    }

    /** What an answer says besides its moment, in the order in which it says so. */
    private static String rest(String answer, String at) {
        List<String> words = new ArrayList<>();
        String years = first(answer, "\"provisionalYears\":\\[([0-9,]+)\\]");
        assertThat(answer.contains("\"provisional\":true")).isEqualTo(!years.isEmpty());
        note(words, "provisional", years);
        note(words, "handOverBy", first(answer, "\"handOverBy\":\"([^\"]+)\""));
        note(words, "waitingSince", first(answer, "\"waitingSince\":\"([^\"]+)\""));
        String promise = first(answer, "\"promise\":\"([^\"]+)\"");
        if (!promise.equals(at)) {
            note(words, "promise", promise);
            note(words, "firstPromise", first(answer, "\"firstPromise\":\"([^\"]+)\""));
        }
        note(words, "holder", first(answer, "\"holder\":\\{\"id\":\"([^\"]+)\""));
        note(words, "ended", first(answer, "\"ended\":\\{\"type\":\"([^\"]+)\""));
        String breaches = first(answer, "\"breaches\":\\[(.*?)\\]");
        Pattern.compile("\"kind\":\"([A-Z_]+)\"")
                .matcher(breaches)
                .results()
                .forEach(found -> words.add(found.group(1)));
        Matcher lateness = Pattern.compile("\"lateness\":\\{\"state\":\"([A-Z_]+)\",\"workingSeconds\":([0-9]+)")
                .matcher(answer);
        if (lateness.find()) {
            words.add(lateness.group(1) + " " + lateness.group(2));
        }
        note(words, "apologyBy", first(answer, "\"apologyBy\":\"([^\"]+)\""));
        Pattern.compile("\\{\"id\":\"([a-z-]+)\",\"taken\":\"([a-z-]+)\"\\}")
                .matcher(answer)
                .results()
                .forEach(found -> words.add(found.group(1) + "=" + found.group(2)));
        return String.join(" ", words);
    }

    private static void note(List<String> words, String name, String value) {
        if (!value.isEmpty()) {
            words.add(name + "=" + value);
        }
    }

    private static String first(String answer, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(answer);
        return matcher.find() ? matcher.group(1) : "";
    }

    @Test
    void every_kind_of_bad_line_is_answered_in_place_with_code_pointer_and_place() throws IOException {
        List<String> expected = expected("due-bad-lines-expected.txt", 2);
        List<String> input = Files.readAllLines(BAD_LINES);

        IntakeJar.Run run = IntakeJar.plain().run("due", "--calendar", NATIONAL, BAD_LINES.toString());

        List<String> actual = new ArrayList<>();
        for (String answer : run.lines()) {
            String found = first(answer, "\"at\":\"([^\"]+)\"");
            if (ErrorLine.matches(answer)) {
                ErrorLine error = ErrorLine.parse(answer);
                assertThat(error.line()).isEqualTo(actual.size() + 1);
                String line = input.get(error.line() - 1);
                assertThat(error.problems()).allSatisfy(problem -> {
                    assertThat(problem.line()).isEqualTo(1);
                    assertThat(problem.column()).isBetween(1, line.length());
                    assertThat(problem.vi()).isNotBlank();
                    assertThat(problem.en()).isNotBlank().isNotEqualTo(problem.vi());
                });
                found = String.join(
                        ",",
                        error.problems().stream()
                                .map(problem -> problem.code() + "@" + problem.pointer())
                                .toList());
            }
            actual.add((actual.size() + 1) + "\t" + found);
        }
        assertThat(actual).isEqualTo(expected);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void standard_input_gives_the_same_answers_as_the_file() {
        byte[] lines = IntakeJar.bytes(SAMPLE);

        IntakeJar.Run byName = IntakeJar.plain().run("due", "--calendar", NATIONAL, SAMPLE.toString());
        IntakeJar.Run left = IntakeJar.plain().run(lines, "due", "--calendar", NATIONAL);
        IntakeJar.Run dash = IntakeJar.plain().run(lines, "due", "-", "--calendar=" + NATIONAL);

        assertThat(left.bytes()).isEqualTo(byName.bytes());
        assertThat(dash.bytes()).isEqualTo(byName.bytes());
    }

    @Test
    void strict_refuses_a_provisional_answer_in_place_and_answers_the_next() {
        IntakeJar.Run strict = due(IN_2028 + "\n" + SATURDAY + "\n", "--calendar", NATIONAL, "--strict");
        IntakeJar.Run told = due(IN_2028, "--calendar", NATIONAL, "--strict", "--explain", "vi");

        assertThat(strict.lines()).hasSize(2);
        assertThat(ErrorLine.parse(strict.lines().get(0)).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("not-published");
                    assertThat(problem.pointer()).isEqualTo("/from");
                    assertThat(problem.en()).isEqualTo("calendar published to 2027, 2028 needed");
                    assertThat(problem.vi()).isEqualTo("lịch nghỉ đã công bố đến năm 2027, cần năm 2028");
                });
        assertThat(strict.lines().get(1)).startsWith("{\"date\":\"2026-03-09\"");
        assertThat(strict.status()).isEqualTo(1);
        assertThat(told.out()).startsWith("── Dòng 1 ──\nKHÔNG TÍNH: ").contains("not-published");
    }

    @Test
    void strict_refuses_lateness_counted_through_a_year_without_a_notice() {
        String asked =
                "{\"from\":\"2027-12-01T09:00\",\"limit\":{\"amount\":3,\"unit\":\"WORKING_DAY\"},\"at\":\"2028-02-01T09:00\"}";

        IntakeJar.Run loose = due(asked, "--calendar", NATIONAL);
        IntakeJar.Run strict = due(asked, "--calendar", NATIONAL, "--strict");

        assertThat(loose.out())
                .contains("\"provisional\":false", "\"lateness\":{\"state\":\"OVERDUE\"")
                .contains("\"provisional\":true}");
        assertThat(ErrorLine.parse(strict.lines().get(0)).problems().get(0).pointer())
                .isEqualTo("/at");
    }

    @Test
    void text_tells_a_clerk_by_when_what_was_skipped_and_why() {
        String beforeTet = "{\"from\":\"2026-02-13T09:15\",\"limit\":{\"amount\":1,\"unit\":\"WORKING_DAY\"}}";

        IntakeJar.Run vietnamese = due(beforeTet, "--calendar", NATIONAL, "--explain", "vi");
        IntakeJar.Run english = due(beforeTet, "--calendar", NATIONAL, "--explain", "en");
        IntakeJar.Run all = IntakeJar.plain().run("due", "--calendar", NATIONAL, "--explain", "vi", SAMPLE.toString());

        assertThat(vietnamese.out())
                .startsWith("── Dòng 1 ──\nHạn trả kết quả: chậm nhất 17:00 ngày 23/02/2026 (thứ Hai)\n")
                .contains(
                        "\nHết thời hạn theo luật: hết ngày 23/02/2026\n",
                        "\n  · 16/02/2026–20/02/2026: không tính, Tết Âm lịch [Công văn 9859/VPCP-KGVX ngày 13/10/2025]\n",
                        "\n  ✓ 23/02/2026: tính vào thời hạn\n");
        assertThat(english.out())
                .startsWith("── Line 1 ──\nDue: at the latest 2026-02-23 17:00 (Monday)\n")
                .contains("\n  · 2026-02-14–2026-02-15: not counted, weekly rest\n");
        assertThat(all.out())
                .contains(
                        "Chưa có hạn: thời hạn đang dừng để chờ bổ sung hồ sơ\n",
                        "TẠM TÍNH: chưa có thông báo ngày nghỉ năm 2028\n",
                        "Hẹn lần đầu (dùng để tính số liệu): 17:00 ngày 09/03/2026\n",
                        "✗ Sai quy định, 08:00 ngày 09/03/2026: ",
                        "Vào lúc 09:00 ngày 10/03/2026: quá hạn 1 giờ 30 phút làm việc\n",
                        "Cách hiểu đã chọn: yêu cầu bổ sung làm thời hạn tính lại từ đầu [supplement-effect]\n");
        assertThat(Normalizer.isNormalized(all.out(), Normalizer.Form.NFC)).isTrue();
        assertThat(all.status()).isZero();
    }

    @Test
    void a_calendar_may_be_a_file_built_on_another_and_the_first_one_named_counts() throws IOException {
        Path ward = folder.resolve("ward.json");
        Files.writeString(
                ward,
                CalendarJson.write(Calendars.hanoiWard())
                        .replace("\"id\": \"hanoi-ward\"", "\"id\": \"my-ward\"")
                        .replace("\"taken\": \"next-working-day\"", "\"taken\": \"that-saturday\""));

        IntakeJar.Run own = due(SATURDAY, "--calendar", ward.toString(), NATIONAL);
        IntakeJar.Run alone = due(SATURDAY, "--calendar", ward.toString());
        IntakeJar.Run shipped = due(SATURDAY, "--calendar", "hanoi-ward");

        assertThat(own.err()).isEmpty();
        assertThat(own.out())
                .startsWith("{\"date\":\"2026-03-07\",\"at\":\"2026-03-07T11:30\"")
                .contains("\"my-ward ");
        assertThat(alone.bytes()).isEqualTo(own.bytes());
        assertThat(shipped.out()).startsWith("{\"date\":\"2026-03-09\",\"at\":\"2026-03-09T17:00\"");
    }

    @Test
    void a_calendar_on_which_every_day_is_off_is_refused_and_nothing_is_counted() throws IOException {
        Path calendar = folder.resolve("never.json");
        Files.writeString(calendar, """
                {
                  "id": "never", "version": "1",
                  "title": {"vi": "Lịch", "en": "Calendar"}, "publisher": {"vi": "Phường", "en": "Ward"},
                  "weeks": []
                }
                """);

        IntakeJar.Run run = due(SATURDAY, "--calendar", calendar.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.bytes()).isEmpty();
        assertThat(run.err()).startsWith(calendar + ":").doesNotContain("Exception");
    }
}
