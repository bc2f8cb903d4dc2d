package io.github.motcua.rules.examples.intake;

import static io.github.motcua.rules.examples.intake.IntakeJar.PROGRAMME;
import static io.github.motcua.rules.examples.intake.IntakeJar.copies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Progress at a terminal, which {@code script} of util-linux makes. */
class ProgressIT {

    private static final int CASES = 300;

    /** Whoever takes the answers begins late, so that the run takes longer than the program waits to look up. */
    private static final String LATE = " | { sleep 2; cat > ";

    @TempDir
    private static Path folder;

    private static Path cases;

    private Path answers;

    @BeforeAll
    static void write() throws IOException, InterruptedException {
        assumeTrue(hasScript(), "no program `script` of util-linux: progress at a terminal is not tried");
        cases = Files.writeString(folder.resolve("cases.jsonl"), (copies(1) + "\n").repeat(CASES));
    }

    private static boolean hasScript() throws InterruptedException {
        try {
            Process version = new ProcessBuilder("script", "--version").start();
            String said = new String(version.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return version.waitFor() == 0 && said.contains("util-linux");
        } catch (IOException none) {
            return false;
        }
    }

    @BeforeEach
    void forget() {
        answers = folder.resolve("answers.jsonl");
    }

    @Test
    void a_long_file_shows_percent_and_lines_while_its_answers_go_elsewhere() throws IOException {
        String screen = screen(shell(cases.toString()) + LATE + answers + "; }", Map.of());

        assertThat(screen)
                .contains("cases.jsonl ", "% [", "100%", " " + CASES + " lines")
                .doesNotContain(folder.toString());
        assertThat(Files.readString(answers).lines()).hasSize(CASES).allMatch(line -> line.startsWith("{\"outcome\":"));
    }

    @Test
    void a_long_pipe_shows_its_lines() throws IOException {
        String screen = screen("cat " + cases + " | " + shell("") + LATE + answers + "; }", Map.of());

        assertThat(screen).contains(CASES + "/? lines");
        assertThat(Files.readString(answers).lines()).hasSize(CASES);
    }

    @Test
    void in_ci_or_if_not_wanted_the_terminal_stays_empty() throws IOException {
        assertThat(screen(shell(cases.toString()) + LATE + answers + "; }", Map.of("CI", "true")))
                .isEmpty();
        assertThat(screen(shell("--no-progress " + cases) + LATE + answers + "; }", Map.of()))
                .isEmpty();
        assertThat(Files.readString(answers).lines()).hasSize(CASES);
    }

    private static String shell(String arguments) {
        return IntakeJar.plain().command("decide", "--catalog", PROGRAMME).stream()
                        .collect(Collectors.joining("' '", "'", "' "))
                + arguments;
    }

    /** What a person sees who runs a command at a terminal. */
    private static String screen(String command, Map<String, String> environment) throws IOException {
        Path screen = folder.resolve("screen.txt");
        ProcessBuilder script = new ProcessBuilder("script", "-q", "-e", "-c", command, screen.toString())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        IntakeJar.clean(script.environment());
        script.environment().put("TERM", "xterm");
        script.environment().putAll(environment);
        assertThat(IntakeJar.status(script.start())).isZero();
        String written = Files.readString(screen, StandardCharsets.UTF_8);
        // script frames what was seen with a line of its own before and after
        int end = written.lastIndexOf("\nScript done on ");
        return written.substring(written.indexOf('\n') + 1, end < 0 ? written.length() : end);
    }
}
