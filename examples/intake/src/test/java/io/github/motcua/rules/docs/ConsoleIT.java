package io.github.motcua.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The console examples of the documentation are run, each line after {@code $} as it stands, in a folder with
 * the command line, its sample cases, and the files that the page shows. In what a page says that they print,
 * a line {@code …} stands for any lines and {@code …} within a line for anything; empty lines at the end do
 * not count.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the examples are for a Unix shell")
class ConsoleIT {

    /** These are many short runs, so starting fast counts. */
    private static final String FAST_START =
            "java() { command java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \"$@\"; }\n";

    private static final Path JAR = Path.of(System.getProperty("intake.jar", "target/intake.jar"));

    @TempDir
    private Path folder;

    static List<Page> pages() {
        return Page.all().stream()
                .filter(page -> page.blocks().stream().anyMatch(ConsoleIT::isConsole))
                .toList();
    }

    private static boolean isConsole(Page.Block block) {
        return block.language().equals("console");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_console_prints_what_the_page_says(Page page) throws IOException, InterruptedException {
        furnish(page);
        for (Page.Block block : page.blocks()) {
            if (isConsole(block)) {
                List<Command> commands = commands(block.content());
                assertThat(commands).as(page + ":" + block.line()).isNotEmpty();
                List<String> printed = run(commands);
                for (int i = 0; i < commands.size(); i++) {
                    String place = page + ":" + block.line() + ": " + commands.get(i).line;
                    List<String> lines = printed.get(i).stripTrailing().lines().toList();
                    assertThat(commands.get(i).printed(lines))
                            .as(place + " is to print\n" + String.join("\n", commands.get(i).output) + "\nand prints\n"
                                    + String.join("\n", lines))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void the_command_that_the_readme_tells_to_try_decides_every_case() throws IOException, InterruptedException {
        Page readme = Page.of("README.md");
        List<String> tried = readme.blocks().stream()
                .flatMap(block -> block.content().lines())
                .filter(line -> line.contains("&& java -jar "))
                .map(line -> line.substring(line.indexOf("&& ") + 3))
                .toList();
        furnish(readme);

        List<String> printed = run(List.of(new Command(tried.get(0), List.of()), new Command("echo $?", List.of())));

        assertThat(tried).hasSize(1);
        assertThat(printed.get(0)).startsWith("── Dòng 1 ──\nKHÔNG CHỜ: ").doesNotContain("DÒNG SAI");
        assertThat(printed.get(1)).isEqualTo("0\n");
    }

    private void furnish(Page page) throws IOException {
        Path jar = folder.resolve("examples/intake/target/intake.jar");
        Path cases = folder.resolve("examples/intake/cases");
        Files.createDirectories(jar.getParent());
        Files.createDirectories(cases);
        Files.copy(JAR, jar);
        try (Stream<Path> files = Files.list(Path.of("cases"))) {
            for (Path file : files.toList()) {
                Files.copy(file, cases.resolve(file.getFileName()));
            }
        }
        for (Page.Block block : page.blocks()) {
            if (block.mark().equals("file")) {
                Files.writeString(folder.resolve(block.value()), block.content());
            }
        }
    }

    /**
     * A command with what it is said to print.
     *
     * @param line what is typed
     * @param output the lines that follow
     */
    private record Command(String line, List<String> output) {

        /** Whether it printed that; the last gap takes what is left over until the rest fits. */
        boolean printed(List<String> lines) {
            int said = 0;
            int gap = -1;
            int resume = 0;
            for (int at = 0; at < lines.size(); ) {
                if (said < output.size() && output.get(said).equals("…")) {
                    gap = said++;
                    resume = at;
                } else if (said < output.size() && isLine(output.get(said), lines.get(at))) {
                    said++;
                    at++;
                } else if (gap >= 0) {
                    said = gap + 1;
                    at = ++resume;
                } else {
                    return false;
                }
            }
            return output.subList(said, output.size()).stream().allMatch(line -> line.equals("…"));
        }

        private static boolean isLine(String said, String printed) {
            String[] parts = said.split("…", -1);
            return printed.matches(Arrays.stream(parts).map(Pattern::quote).collect(Collectors.joining(".*")));
        }
    }

    private static List<Command> commands(String block) {
        List<Command> commands = new ArrayList<>();
        for (String line : block.lines().toList()) {
            if (line.startsWith("$ ")) {
                commands.add(new Command(line.substring(2), new ArrayList<>()));
            } else {
                commands.get(commands.size() - 1).output.add(line);
            }
        }
        return commands;
    }

    /** What each command prints, on standard output or standard error; the next one sees its exit status. */
    private List<String> run(List<Command> commands) throws IOException, InterruptedException {
        String end = "== end of command ==";
        StringBuilder script = new StringBuilder(FAST_START + "status=0\n");
        for (Command command : commands) {
            script.append("(exit $status)\n")
                    .append(command.line)
                    .append("\nstatus=$?\necho '")
                    .append(end)
                    .append("'\n");
        }
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment()
                .keySet()
                .removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "LC_ALL", "LANG"));
        builder.environment()
                .merge(
                        "PATH",
                        Path.of(System.getProperty("java.home"), "bin").toString(),
                        (old, bin) -> bin + ":" + old);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        List<String> printed = new ArrayList<>(List.of(output.split(Pattern.quote(end) + "\n", -1)));
        printed.remove(printed.size() - 1);
        assertThat(printed).as(output).hasSameSizeAs(commands);
        return printed;
    }

    @Test
    void the_pages_with_console_examples_are_found() {
        assertThat(pages()).extracting(Page::name).contains("docs/command-line.md", "docs/writing-a-catalog.md");
    }
}
