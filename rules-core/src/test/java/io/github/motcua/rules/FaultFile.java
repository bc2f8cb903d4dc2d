package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.json.ReadDocument;
import io.github.motcua.rules.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/**
 * Small sound documents, and a file {@code faults.txt} beside them that spoils them in one way at a time and
 * holds every word that is said about it.
 *
 * <p>A fault is a title ({@code ==}); the document ({@code @}, the usual one if it is left out) with a text
 * ({@code -}) and what replaces it ({@code +}), as often as needed; then each problem: its code, place and
 * message ({@code >}), what to do ({@code ?}), and the same two in Vietnamese.
 *
 * @param <T> what the documents hold
 */
final class FaultFile<T> {

    private final String folder;
    private final String usual;
    private final List<String> names;
    private final BiFunction<byte[], String, ReadDocument<T>> reader;
    private final Function<Collection<ReadDocument<T>>, List<Issue>> check;

    /**
     * A file of faults.
     *
     * @param folder the folder of the resources
     * @param usual the document that most faults are in
     * @param others the other documents
     * @param reader reads a document
     * @param check finds what is wrong with all of them
     */
    FaultFile(
            String folder,
            String usual,
            List<String> others,
            BiFunction<byte[], String, ReadDocument<T>> reader,
            Function<Collection<ReadDocument<T>>, List<Issue>> check) {
        this.folder = folder;
        this.usual = usual;
        this.names = Stream.concat(Stream.of(usual), others.stream()).toList();
        this.reader = reader;
        this.check = check;
    }

    /** A fault of the file. */
    final class Fault {
        final String title;
        private final Map<String, String> documents = new TreeMap<>();
        private final List<String> told = new ArrayList<>();

        private Fault(String title) {
            this.title = title;
            names.forEach(name -> documents.put(name, resource(name)));
        }

        void edit(String document, String text, String replacement) {
            String before = Objects.requireNonNull(documents.get(document));
            assertThat(before.split(Pattern.quote(text), -1))
                    .as("%s: found once in %s: %s", title, document, text)
                    .hasSize(2);
            documents.put(document, before.replace(text, replacement));
        }

        List<ReadDocument<T>> read() {
            return documents.entrySet().stream()
                    .map(entry -> reader.apply(entry.getValue().getBytes(StandardCharsets.UTF_8), entry.getKey()))
                    .toList();
        }

        List<Issue> issues() {
            return check.apply(read());
        }
    }

    /** The documents with a fault that is still to be made. */
    Fault sound(String title) {
        return new Fault(title);
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        String document = usual;
        String text = "";
        for (String line : resource("faults.txt").lines().toList()) {
            if (line.isBlank()) {
                continue;
            }
            String rest = line.length() < 3 ? "" : line.substring(line.indexOf(' ') + 1);
            Fault fault = faults.isEmpty() ? sound("") : faults.get(faults.size() - 1);
            switch (line.substring(0, 1)) {
                case "=" -> {
                    faults.add(sound(rest));
                    document = usual;
                }
                case "@" -> document = rest;
                case "-" -> text = rest;
                case "+" -> fault.edit(document, text, rest);
                case ">", "?" -> fault.told.add(line);
                default -> Assertions.fail("a line of no kind: " + line);
            }
        }
        return faults;
    }

    /** That every fault is told with its place and remedy, in the words of the file. */
    Stream<DynamicTest> tests() {
        return faults().stream()
                .map(fault -> DynamicTest.dynamicTest(
                        fault.title, () -> assertThat(told(fault.issues())).isEqualTo(fault.told)));
    }

    /** Problems in the words in which the file has them. */
    static List<String> told(List<Issue> issues) {
        List<String> lines = new ArrayList<>();
        for (Issue issue : issues) {
            lines.add("> " + issue.location() + ": " + issue.code().id() + ": "
                    + issue.message().in(Language.ENGLISH));
            lines.add("? " + issue.help().in(Language.ENGLISH));
            lines.add("> " + issue.message().in(Language.VIETNAMESE));
            lines.add("? " + issue.help().in(Language.VIETNAMESE));
        }
        return lines;
    }

    private String resource(String name) {
        try (InputStream stream =
                Objects.requireNonNull(FaultFile.class.getResourceAsStream(folder + "/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
