package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.legal.LegalSource;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The figures and codes in the README are so. */
class ReadmeTest {

    private static String readme() throws IOException {
        return Files.readString(Path.of("..", "README.md"));
    }

    /** The build writes the run-time class path; what is optional does not reach an embedder. */
    @Test
    void jars_and_their_size() throws IOException {
        List<Path> jars = Arrays.stream(Files.readString(Path.of("target", "runtime.classpath"))
                        .strip()
                        .split(File.pathSeparator))
                .map(Path::of)
                .filter(jar -> !jar.getFileName().toString().startsWith("jspecify"))
                .toList();
        long bytes = 0;
        for (Path jar : jars) {
            bytes += Files.size(jar);
        }

        assertThat(readme())
                .contains(String.format(Locale.ROOT, "%d jars of %.2f MB", jars.size(), bytes / 1_000_000.0));
    }

    @Test
    void shipped_catalogs_and_the_codes_of_their_procedures() throws IOException {
        List<String> rows = readme().lines()
                .filter(line -> line.matches("\\| `[a-z0-9-]+` \\| .*"))
                .toList();

        assertThat(rows).hasSameSizeAs(Catalogs.shipped());
        for (String row : rows) {
            String id = row.replaceAll("\\| `([^`]+)`.*", "$1");
            List<String> codes = new ArrayList<>();
            Matcher code = Pattern.compile("\\d\\.\\d{6}|nhom-[a-z-]+").matcher(row);
            while (code.find()) {
                codes.add(code.group());
            }
            assertThat(new TreeSet<>(codes))
                    .as(id)
                    .isEqualTo(new TreeSet<>(Catalogs.shipped(id).orElseThrow().procedures().stream()
                            .map(Procedure::code)
                            .toList()));
        }
    }

    @Test
    void shipped_catalogs_and_the_numbers_of_their_documents() throws IOException {
        for (String id : Catalogs.shipped()) {
            String row = readme().lines()
                    .filter(line -> line.startsWith("| `" + id + "` |"))
                    .findFirst()
                    .orElseThrow();

            assertThat(numbers(row))
                    .as(id)
                    .isEqualTo(new TreeSet<>(Catalogs.shipped(id).orElseThrow().sources().stream()
                            .map(LegalSource::number)
                            .filter(number -> !number.isEmpty())
                            .toList()));
        }
    }

    private static TreeSet<String> numbers(String row) {
        TreeSet<String> numbers = new TreeSet<>();
        Matcher number =
                Pattern.compile("(?<![/\\d])\\d+/(\\d{4}/)?[A-ZĐ][A-ZĐ0-9-]+").matcher(row);
        while (number.find()) {
            numbers.add(number.group());
        }
        return numbers;
    }

    @Test
    void the_sample_stands_within_the_first_thirty_lines() throws IOException {
        List<String> lines = readme().lines().limit(30).toList();

        assertThat(lines).contains("```java", "```text");
    }
}
