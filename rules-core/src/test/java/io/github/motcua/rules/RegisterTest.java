package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.record.DecisionRecord;
import io.github.motcua.rules.record.JsonLinesRegister;
import io.github.motcua.rules.record.JsonLinesRegister.Durability;
import io.github.motcua.rules.record.JsonLinesRegister.Recovery;
import io.github.motcua.rules.record.RecordLines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register of an office: what it said it keeps is there, whatever happens. */
class RegisterTest {

    /** How often a writer is killed; longer with {@code -Dmotcua.register.kills=100}. */
    private static final int KILLS = Integer.getInteger("motcua.register.kills", 1);

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("records.jsonl");
    }

    private static DecisionRecord copies(int number) {
        return Desk.RULES.record(Desk.copies().with("copies", number));
    }

    private static List<String> lines(JsonLinesRegister register) throws IOException {
        List<String> lines = new ArrayList<>();
        try (InputStream records = register.records()) {
            RecordLines read = new RecordLines(records, 1 << 20);
            while (read.next()) {
                lines.add(new String(read.bytes(), StandardCharsets.UTF_8));
            }
        }
        return lines;
    }

    @Test
    void what_was_added_is_read_in_order_also_when_it_is_opened_again() throws IOException {
        try (JsonLinesRegister register = JsonLinesRegister.open(file())) {
            register.append(copies(1));
            register.appendAll(List.of(copies(2), copies(3)));

            assertThat(lines(register))
                    .containsExactly(
                            copies(1).line(), copies(2).line(), copies(3).line());
            assertThat(register.recovery()).isEmpty();
        }
        try (JsonLinesRegister register = JsonLinesRegister.open(file(), Durability.SYSTEM)) {
            register.append(copies(4));

            assertThat(lines(register)).hasSize(4).endsWith(copies(4).line());
            assertThat(register.recovery()).isEmpty();
            assertThat(register.damaged()).isEmpty();
        }
        assertThat(Files.readString(file())).endsWith("}\n");
    }

    @Test
    void a_request_resolved_on_the_spot_without_a_slip_is_in_it_like_any_other() throws IOException {
        try (JsonLinesRegister register = JsonLinesRegister.open(file())) {
            DecisionRecord record = copies(10);
            register.append(record);

            assertThat(record.outcome()).isEqualTo(Outcome.NO_WAIT);
            assertThat(Desk.RULES.replay().all(register.records(), result -> {}).same())
                    .isEqualTo(1);
        }
    }

    @Test
    void nothing_added_is_nothing_written() throws IOException {
        try (JsonLinesRegister register = JsonLinesRegister.open(file())) {
            register.appendAll(List.of());

            assertThat(lines(register)).isEmpty();
        }
        assertThat(file()).isEmptyFile();
    }

    // A crash in the middle of writing

    @Test
    void wherever_the_last_record_is_torn_all_before_it_is_kept_and_the_rest_moved_aside() throws IOException {
        ProcedureRules small =
                ProcedureRules.of(SmallCatalog.law(Criterion.always()).build());
        String record = small.record(SmallCatalog.request()).line() + "\n";
        byte[] kept = (copies(1).line() + "\n" + record).getBytes(StandardCharsets.UTF_8);
        byte[] last = record.getBytes(StandardCharsets.UTF_8);
        Path torn = folder.resolve("records.jsonl.torn");
        for (int length = 0; length <= last.length; length++) {
            byte[] bytes = Arrays.copyOf(kept, kept.length + length);
            System.arraycopy(last, 0, bytes, kept.length, length);
            Files.write(file(), bytes);
            Files.deleteIfExists(torn);

            try (JsonLinesRegister register = JsonLinesRegister.open(file(), Durability.SYSTEM)) {
                boolean whole = length >= last.length - 1;
                assertThat(Files.size(file())).isEqualTo(kept.length + (whole ? last.length : 0));
                if (length == 0 || length == last.length) {
                    assertThat(register.recovery()).isEmpty();
                } else {
                    assertThat(register.recovery()).contains(new Recovery(whole ? 0 : length, torn));
                }
                if (length > 0 && !whole) {
                    assertThat(Files.readAllBytes(torn))
                            .startsWith(Arrays.copyOf(last, length))
                            .hasSize(length + 1);
                } else {
                    assertThat(torn).doesNotExist();
                }
                register.append(copies(4));
            }
            assertThat(Files.readString(file())).endsWith("\n" + copies(4).line() + "\n");
        }
    }

    @Test
    void a_last_line_that_has_its_end_but_not_its_content_is_torn_too() throws IOException {
        byte[] zeros = new byte[900]; // as some file systems leave it after a loss of power
        zeros[899] = '\n';
        Files.write(file(), (copies(1).line() + "\n").getBytes(StandardCharsets.UTF_8));
        Files.write(file(), zeros, StandardOpenOption.APPEND);

        try (JsonLinesRegister register = JsonLinesRegister.open(file())) {
            assertThat(register.recovery()).get().extracting(Recovery::bytes).isEqualTo(900L);
            assertThat(lines(register)).containsExactly(copies(1).line());
        }
    }

    @Test
    void a_torn_line_longer_than_any_record_is_moved_aside_too() throws IOException {
        byte[] huge = new byte[5 * 1024 * 1024];
        Arrays.fill(huge, (byte) 'x');
        Files.write(file(), huge);

        try (JsonLinesRegister register = JsonLinesRegister.open(file())) {
            assertThat(register.recovery()).get().extracting(Recovery::bytes).isEqualTo((long) huge.length);
            assertThat(lines(register)).isEmpty();
        }
        assertThat(folder.resolve("records.jsonl.torn")).hasSize(huge.length + 1);
    }

    @Test
    void what_is_moved_aside_is_added_to_what_was_moved_aside_before() throws IOException {
        for (String torn : List.of("{\"record\":1,\"eng", "{\"rec")) {
            Files.writeString(file(), torn);
            JsonLinesRegister.open(file()).close();
        }

        assertThat(Files.readString(folder.resolve("records.jsonl.torn"))).isEqualTo("{\"record\":1,\"eng\n{\"rec\n");
    }

    @Test
    void damage_further_up_is_told_and_never_touched() throws IOException {
        String edited = copies(2).line().replace("\"copies\":2", "\"copies\":1");
        String log = copies(1).line() + "\n" + edited + "\n\n"
                + copies(3).line().substring(9) + "\n" + copies(4).line() + "\n";
        Files.writeString(file(), log);

        try (JsonLinesRegister register = JsonLinesRegister.open(file())) {
            assertThat(register.recovery()).isEmpty();
            assertThat(register.damaged()).containsExactly(2L, 4L);
        }
        assertThat(Files.readString(file())).isEqualTo(log);
    }

    @Test
    void whenever_the_program_is_killed_every_record_it_was_told_is_kept_is_there() throws Exception {
        Random dice = new Random(11);
        for (int i = 0; i < KILLS; i++) {
            Files.deleteIfExists(file());
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            RegisterTest.class.getName(),
                            file().toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            int told = 0;
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.US_ASCII))) {
                int enough = 20 + dice.nextInt(200);
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    told = Integer.parseInt(line);
                    if (told == enough) {
                        writer.toHandle().destroyForcibly(); // that of the process closes the stream, too
                    }
                }
            }
            writer.waitFor();

            assertThat(told).isGreaterThanOrEqualTo(20);
            try (JsonLinesRegister register = JsonLinesRegister.open(file())) {
                List<String> kept = lines(register);
                assertThat(kept).hasSizeGreaterThanOrEqualTo(told);
                for (int number = 0; number < told; number++) {
                    assertThat(kept.get(number)).contains("\"copies\":" + (number + 1) + ",");
                }
                assertThat(register.damaged()).isEmpty();
            }
        }
    }

    /** Adds records and tells of each that it is kept, until killed. */
    public static void main(String[] args) throws IOException {
        try (JsonLinesRegister register = JsonLinesRegister.open(Path.of(args[0]))) {
            for (int number = 1; number <= 100_000; number++) {
                register.append(copies(number));
                byte[] told = (number + "\n").getBytes(StandardCharsets.US_ASCII);
                System.out.write(told, 0, told.length);
                System.out.flush();
            }
        }
    }

    // Several who want to write

    @Test
    void two_registers_do_not_write_one_file_and_whoever_comes_after_may() throws IOException {
        try (JsonLinesRegister first = JsonLinesRegister.open(file())) {
            first.append(copies(1));
            lines(first);

            assertThatIllegalStateException()
                    .isThrownBy(() -> JsonLinesRegister.open(file()))
                    .withMessageContaining("records.jsonl");
        }
        JsonLinesRegister.open(file()).close();
    }

    @Test
    void another_program_does_not_write_it_either() throws Exception {
        try (JsonLinesRegister register = JsonLinesRegister.open(file())) {
            lines(register); // closes the file once, which must not let go of the lock
            Process other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            RegisterTest.class.getName(),
                            file().toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(other.waitFor()).isOne();
            assertThat(said).contains("another register writes");
        }
    }

    @Test
    void many_threads_add_whole_lines() throws Exception {
        int threads = 4;
        ExecutorService desks = Executors.newFixedThreadPool(threads);
        try (JsonLinesRegister register = JsonLinesRegister.open(file(), Durability.SYSTEM)) {
            List<Future<?>> waiting = new ArrayList<>();
            for (int desk = 0; desk < threads; desk++) {
                Case given = Desk.copies().with("copies", desk + 1);
                waiting.add(desks.submit(() -> {
                    for (int i = 0; i < 50; i++) {
                        register.append(Desk.RULES.record(given));
                    }
                    return null;
                }));
            }
            for (Future<?> each : waiting) {
                each.get();
            }

            assertThat(Desk.RULES.replay().all(register.records(), result -> {}).same())
                    .isEqualTo(50L * threads);
        } finally {
            desks.shutdown();
        }
    }

    @Test
    void a_reader_sees_what_was_kept_when_it_began() throws IOException {
        try (JsonLinesRegister register = JsonLinesRegister.open(file())) {
            register.append(copies(1));
            try (InputStream records = register.records()) {
                register.append(copies(2));

                assertThat(records.readAllBytes()).hasSize(copies(1).bytes().length + 1);
            }
        }
    }

    @Test
    void a_register_that_is_closed_takes_nothing_more() throws IOException {
        JsonLinesRegister register = JsonLinesRegister.open(file());
        register.close();

        assertThatThrownBy(() -> register.append(copies(1))).isInstanceOf(IOException.class);
        assertThat(file()).isEmptyFile();
    }
}
