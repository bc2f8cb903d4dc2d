package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.json.ReadDocument;
import io.github.motcua.rules.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Everything that can be wrong with the meaning of catalogs, one fault at a time: small sound catalogs,
 * {@code ward.json} built on {@code country.json} and, apart, {@code region.json}; and {@code bad/faults.txt}, which holds for each fault
 * how it comes about and every word that is said about it.
 *
 * <p>A fault is a title ({@code ==}); the document ({@code @}, {@code ward.json} if it is left out) with a
 * text ({@code -}) and what replaces it ({@code +}), as often as needed; then each problem: its code, place
 * and message ({@code >}), what to do ({@code ?}), and the same two in Vietnamese.
 */
class BadCatalogsTest {

    private static final String WARD = "ward.json";

    /** A fault of the file. */
    private static final class Fault {
        final String title;
        final Map<String, String> documents = new TreeMap<>();
        final List<String> told = new ArrayList<>();

        Fault(String title) {
            this.title = title;
            for (String name : List.of("country.json", "region.json", WARD)) {
                documents.put(name, resource(name));
            }
        }

        void edit(String document, String text, String replacement) {
            String before = Objects.requireNonNull(documents.get(document));
            assertThat(before.split(Pattern.quote(text), -1))
                    .as("%s: found once in %s: %s", title, document, text)
                    .hasSize(2);
            documents.put(document, before.replace(text, replacement));
        }

        List<ReadDocument<Catalog>> read() {
            return documents.entrySet().stream()
                    .map(entry -> CatalogJson.read(entry.getValue().getBytes(StandardCharsets.UTF_8), entry.getKey()))
                    .toList();
        }

        List<Issue> issues() {
            return Catalogs.check(read());
        }
    }

    private static String resource(String name) {
        try (InputStream stream =
                Objects.requireNonNull(BadCatalogsTest.class.getResourceAsStream("/bad/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        String document = WARD;
        String text = "";
        for (String line : resource("faults.txt").lines().toList()) {
            if (line.isBlank()) {
                continue;
            }
            String rest = line.length() < 3 ? "" : line.substring(line.indexOf(' ') + 1);
            Fault fault = faults.isEmpty() ? new Fault("") : faults.get(faults.size() - 1);
            switch (line.substring(0, 1)) {
                case "=" -> {
                    faults.add(new Fault(rest));
                    document = WARD;
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

    private static List<String> told(List<Issue> issues) {
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

    @TestFactory
    Stream<DynamicTest> every_fault_is_told_with_its_place_and_remedy() {
        return faults().stream()
                .map(fault -> DynamicTest.dynamicTest(
                        fault.title, () -> assertThat(told(fault.issues())).isEqualTo(fault.told)));
    }

    @TestFactory
    Stream<DynamicTest> no_faulty_catalog_is_loaded() {
        return faults().stream()
                .map(fault -> DynamicTest.dynamicTest(fault.title, () -> {
                    Assertions.assertThatExceptionOfType(RejectedException.class)
                            .isThrownBy(() -> ProcedureRules.of(fault.read().stream()
                                    .map(ReadDocument::orReject)
                                    .toList()))
                            .satisfies(rejected -> assertThat(rejected.issues()).isNotEmpty());
                }));
    }

    @Test
    void the_catalogs_that_all_these_spoil_are_sound() {
        assertThat(new Fault("").issues()).isEmpty();
    }

    @Test
    void every_code_about_the_meaning_of_catalogs_is_among_them() {
        Set<IssueCode> about = EnumSet.range(IssueCode.DUPLICATE_ID, IssueCode.BAD_DECLARATION);
        about.addAll(Set.of(IssueCode.BAD_ID, IssueCode.MISSING, IssueCode.OUT_OF_RANGE, IssueCode.CONTRADICTION));

        assertThat(faults().stream()
                        .flatMap(fault -> fault.issues().stream())
                        .map(Issue::code)
                        .collect(Collectors.toSet()))
                .containsAll(about);
    }
}
