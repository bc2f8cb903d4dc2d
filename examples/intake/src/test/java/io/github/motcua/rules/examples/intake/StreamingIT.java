package io.github.motcua.rules.examples.intake;

import static io.github.motcua.rules.examples.intake.IntakeJar.PROGRAMME;
import static io.github.motcua.rules.examples.intake.IntakeJar.copies;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Long input in little memory, and short input without waiting. */
class StreamingIT {

    private static final int LINES = 200_000;

    @Test
    void two_hundred_thousand_lines_keep_their_order_in_a_heap_of_64_MB() throws IOException {
        Process process = IntakeJar.with("-Xmx64m").start("decide", "--catalog", PROGRAMME);
        CompletableFuture<Boolean> written = IntakeJar.aside(() -> {
            try (Writer to = new BufferedWriter(
                    new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8), 1 << 16)) {
                for (int line = 1; line <= LINES; line++) {
                    to.write(input(line));
                    to.write('\n');
                }
                return true;
            } catch (IOException failure) {
                throw new CompletionException(failure);
            }
        });
        CompletableFuture<byte[]> err = IntakeJar.aside(() -> {
            try {
                return process.getErrorStream().readAllBytes();
            } catch (IOException failure) {
                throw new CompletionException(failure);
            }
        });

        int answered = 0;
        try (BufferedReader from =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8), 1 << 16)) {
            for (int line = 1; line <= LINES; line++) {
                if (!isBlank(line)) {
                    assertThat(from.readLine()).startsWith(answer(line));
                    answered++;
                }
            }
            assertThat(from.readLine()).isNull();
        }
        written.join();

        assertThat(answered).isEqualTo(LINES - LINES / 10);
        assertThat(IntakeJar.status(process)).isEqualTo(1);
        assertThat(err.join()).as("a long run through pipes shows no progress").isEmpty();
    }

    private static boolean isBlank(int line) {
        return line % 10 == 9;
    }

    private static String input(int line) {
        return switch (line % 10) {
            case 0, 5 -> copies(line % 20 == 0 ? 11 : 1);
            case 9 -> "  ";
            case 4 -> "{\"procedure\":\"2.000815\",\"receivedAt\":" + line + "}";
            default -> "{\"procedure\":\"2.000815\"}";
        };
    }

    private static String answer(int line) {
        return switch (line % 10) {
            case 0, 5 -> "{\"outcome\":\"" + (line % 20 == 0 ? "ORDINARY" : "NO_WAIT") + "\"";
            case 4 -> "{\"line\":" + line + ",\"errors\":[{\"code\":\"wrong-type\"";
            default -> "{\"line\":" + line + ",\"errors\":[{\"code\":\"missing\"";
        };
    }

    @Test
    @Timeout(60)
    void whoever_writes_a_line_and_waits_gets_the_answer() throws IOException, InterruptedException {
        Process process = IntakeJar.plain().start("decide", "--catalog", PROGRAMME);
        try (Writer to = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
                BufferedReader from =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int copies = 9; copies <= 12; copies++) {
                to.write(copies(copies) + "\n");
                to.flush();

                assertThat(from.readLine())
                        .startsWith("{\"outcome\":\"" + (copies <= 10 ? "NO_WAIT" : "ORDINARY") + "\"");
            }
        }

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void output_that_nobody_takes_ends_the_run_with_a_word_and_not_with_success() throws IOException {
        Process process = IntakeJar.plain().start("decide", "--catalog", PROGRAMME);
        process.getInputStream().close();
        try (Writer to = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8)) {
            for (int i = 0; i < 100; i++) {
                to.write(copies(1) + "\n");
            }
        } catch (IOException closed) {
            // It has given up already.
        }

        assertThat(IntakeJar.status(process)).isEqualTo(2);
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("intake: ")
                .endsWith("\n")
                .hasLineCount(1);
    }
}
