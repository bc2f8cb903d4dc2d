package io.github.motcua.rules.examples.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.json.CatalogJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records made and replayed on the command line. */
class ReplayIT {

    /** How many records are replayed in a small heap; longer with {@code -Dmotcua.replay.lines=200000}. */
    private static final int LINES = Integer.getInteger("motcua.replay.lines", 5_000);

    @TempDir
    private Path folder;

    private static byte @Nullable [] recorded;

    /** The records of the sample cases, made once. */
    private static synchronized byte[] records() {
        byte[] known = recorded;
        if (known == null) {
            known = newRecords();
            recorded = known;
        }
        return known;
    }

    private static byte[] newRecords() {
        IntakeJar.Run run = IntakeJar.plain()
                .run("decide", "--catalog", IntakeJar.PROGRAMME, "--record", IntakeJar.SAMPLE.toString());
        assertThat(run.status()).isZero();
        return run.bytes();
    }

    private String eleven() throws IOException {
        String written = CatalogJson.write(Catalogs.hoanKiemNoWait2022());
        String changed = written.replace("\"atMost\": 10\n", "\"atMost\": 11\n");
        assertThat(changed).isNotEqualTo(written);
        return Files.writeString(folder.resolve("eleven.json"), changed).toString();
    }

    private static IntakeJar.Run replay(byte[] records, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "replay";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return IntakeJar.plain().run(records, all);
    }

    @Test
    void records_are_the_same_under_the_same_catalogs_changed_under_others_and_the_status_says_so() throws IOException {
        byte[] records = records();
        long lines = new String(records, StandardCharsets.UTF_8).lines().count();

        IntakeJar.Run same = replay(records, "--catalog", IntakeJar.PROGRAMME);
        assertThat(same.status()).isZero();
        assertThat(same.lines()).hasSize((int) lines + 1);
        assertThat(same.lines().get(0)).isEqualTo("{\"line\":1,\"verdict\":\"SAME\",\"procedure\":\"2.000815\"}");

        IntakeJar.Run changed = replay(records, "--catalog", eleven(), "--changed-only");
        assertThat(changed.status()).isOne();
        assertThat(changed.lines()).hasSize(2);
        assertThat(changed.lines().get(0))
                .contains(
                        "\"line\":2,\"verdict\":\"CHANGED\"",
                        "\"outcome\":{\"before\":\"ORDINARY\",\"after\":\"NO_WAIT\"}",
                        "\"id\":\"at-most-10-copies\",\"before\":{\"status\":\"NOT_MET\",\"facts\":{\"copies\":11}}");
        assertThat(changed.lines().get(1))
                .startsWith("{\"totals\":{\"lines\":" + lines + ",\"same\":" + (lines - 1) + ",\"changed\":1,");
    }

    @Test
    void a_line_that_is_no_record_costs_only_itself() {
        String records = new String(records(), StandardCharsets.UTF_8);
        String one = records.lines().findFirst().orElseThrow();
        String log = one + "\n\n" + one.substring(0, 500) + "\n" + one.replace("\"copies\":3", "\"copies\":4")
                + "\r\n{}\n" + one + "\n";

        IntakeJar.Run run = replay(log.getBytes(StandardCharsets.UTF_8), "--catalog", IntakeJar.PROGRAMME);

        assertThat(run.status()).isOne();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .extracting(
                        line -> line.replaceAll("(\"line\":\\d+,\"verdict\":\"[A-Z_]+\"|\"code\":\"[a-z-]+\")|.", "$1"))
                .contains(
                        "\"line\":1,\"verdict\":\"SAME\"",
                        "\"line\":3,\"verdict\":\"NOT_REPLAYABLE\"\"code\":\"cut-short\"",
                        "\"line\":5,\"verdict\":\"NOT_REPLAYABLE\"\"code\":\"bad-syntax\"",
                        "\"line\":6,\"verdict\":\"SAME\"");
        assertThat(run.lines()).last().asString().startsWith("{\"totals\":{\"lines\":5,");
    }

    @Test
    void people_get_words_in_their_language() throws IOException {
        IntakeJar.Run run = replay(records(), "--catalog", eleven(), "--changed-only", "--explain", "vi");

        assertThat(run.out())
                .startsWith("── Dòng 2 ──\nTHAY ĐỔI: 2.000815 ORDINARY → NO_WAIT\n")
                .contains("  yêu cầu, điều kiện at-most-10-copies: {\"status\":\"NOT_MET\"")
                .contains("Tổng số: 78; không đổi: 77; thay đổi: 1; không xét lại được: 0\n");
    }

    @Test
    void a_register_holds_what_was_answered_and_is_replayed_like_any_log() throws IOException {
        Path register = folder.resolve("register.jsonl");
        for (int run = 1; run <= 2; run++) {
            IntakeJar.Run decided = IntakeJar.plain()
                    .run(
                            "decide",
                            "--catalog",
                            IntakeJar.PROGRAMME,
                            "--register",
                            register.toString(),
                            IntakeJar.SAMPLE.toString());
            assertThat(decided.status()).isZero();
            assertThat(decided.lines()).allMatch(line -> line.startsWith("{\"outcome\":"));
        }

        assertThat(Files.readString(register)).isEqualTo(new String(records(), StandardCharsets.UTF_8).repeat(2));
        IntakeJar.Run run = IntakeJar.plain()
                .run("replay", "--catalog", IntakeJar.PROGRAMME, "--changed-only", register.toString());
        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(1);
    }

    @Test
    void a_torn_line_of_a_register_is_told_on_standard_error() throws IOException {
        Path register = folder.resolve("register.jsonl");
        Files.writeString(register, "{\"record\":1,\"eng");
        IntakeJar.Run run = IntakeJar.plain()
                .run(
                        "decide",
                        "--catalog",
                        IntakeJar.PROGRAMME,
                        "--register",
                        register.toString(),
                        IntakeJar.SAMPLE.toString());

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("was torn; 16 bytes were moved to", "register.jsonl.torn");
        assertThat(Files.readAllLines(register)).hasSize(78);
    }

    @Test
    void a_case_that_is_refused_is_not_recorded_and_answered_as_always() {
        byte[] cases = "{\"procedure\":\"2.000815\"}\n".getBytes(StandardCharsets.UTF_8);
        List<String> plain = IntakeJar.plain()
                .run(cases, "decide", "--catalog", IntakeJar.PROGRAMME)
                .lines();

        IntakeJar.Run run = IntakeJar.plain().run(cases, "decide", "--catalog", IntakeJar.PROGRAMME, "--record");

        assertThat(run.lines()).isEqualTo(plain);
        assertThat(run.status()).isOne();
    }

    @Test
    void records_in_words_are_a_wrong_call() {
        IntakeJar.Run run =
                IntakeJar.plain().run("decide", "--catalog", IntakeJar.PROGRAMME, "--record", "--explain", "vi");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--record");
    }

    @Test
    void a_long_log_is_replayed_in_little_memory() {
        byte[] records = records();
        int rounds = LINES / 78 + 1;

        IntakeJar.Run run = IntakeJar.with("-Xmx48m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
                .run(
                        (OutputStream to) -> {
                            for (int i = 0; i < rounds; i++) {
                                to.write(records);
                            }
                        },
                        "replay",
                        "--catalog",
                        IntakeJar.PROGRAMME,
                        "--changed-only");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("{\"totals\":{\"lines\":" + 78 * rounds + ",\"same\":" + 78 * rounds + ",");
    }
}
