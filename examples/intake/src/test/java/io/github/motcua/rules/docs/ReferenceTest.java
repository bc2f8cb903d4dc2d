package io.github.motcua.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.analysis.ReviewCode;
import io.github.motcua.rules.issue.IssueCode;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The issue codes and the glossary name what is there: all of it, and nothing else. */
class ReferenceTest {

    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| `([^`]+)` \\|");
    private static final List<String> DOMAIN = List.of(
            "catalog", "decision", "eligibility", "fact", "legal", "deadline", "competence", "analysis", "record");

    /** How the library is built, not what the law is about. */
    private static final Set<String> NO_CONCEPTS = Set.of(
            "AllowedValue", // the code and label of a value; told with FactValue
            "BuiltInFacts", // told with FactDeclaration
            "CatalogSet",
            "CatalogVersions", // several catalogs, checked
            "Cited", // an entry with its citations
            "ComparedRules", // a CatalogSet ready to decide, for a Comparison
            "ConditionalLimit", // a TimeLimit with its condition
            "Decider",
            "EngineFaultException",
            "Examination",
            "Examiner",
            "KnownFacts",
            "ProcedureInForce", // a Procedure on a day
            "RecordLines", // the lines of a log
            "RequirementInForce"); // a Requirement on a day

    @Test
    void exactly_the_issue_codes_that_there_are_are_explained() {
        List<String> explained = FIRST_CELL
                .matcher(Page.of("docs/issue-codes.md").text())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(explained)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(IssueCode.values()).map(IssueCode::id).toList());
    }

    @Test
    void exactly_the_codes_of_a_review_that_there_are_are_explained() {
        List<String> explained = FIRST_CELL
                .matcher(Page.of("docs/review.md").text())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(explained)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ReviewCode.values()).map(ReviewCode::id).toList());
    }

    @Test
    void the_table_of_outcomes_says_what_the_rules_say() {
        String drl = ProcedureRules.of(Catalogs.vnCertification()).drl(List.of("2.000815"), LocalDate.of(2022, 5, 26));
        Set<String> rules = new TreeSet<>();
        Pattern.compile("Summary\\( \\$procedure : procedure, (competence .*) \\)\nthen\n"
                        + ".*new Resolution\\( \\$procedure, \"(\\w+)\", \"?(\\w+)\"? \\)")
                .matcher(drl)
                .results()
                .forEach(rule -> rules.add(rule.group(1)
                                .replaceAll(", interlinked == (true|false)", "")
                                .replaceAll("\\w+ == ", "")
                        + " -> " + rule.group(2) + " " + rule.group(3).replace("null", "")));

        Set<String> rows = new TreeSet<>();
        String text = Page.of("docs/how-it-decides.md").text();
        String table = text.substring(text.indexOf("| competence | admissibility |"));
        for (String line :
                table.lines().skip(2).takeWhile(line -> line.startsWith("|")).toList()) {
            String[] cells = line.substring(1, line.length() - 1).split("\\|", -1);
            List<String> met = Arrays.stream(cells)
                    .limit(4)
                    .map(String::strip)
                    .filter(cell -> !cell.isEmpty())
                    .map(cell -> "\""
                            + cell.replace("open", "UNDETERMINED")
                                    .replace(' ', '_')
                                    .toUpperCase(Locale.ROOT) + "\"")
                    .toList();
            for (String track : cells[5].contains("`")
                    ? cells[5].replaceAll("[^A-Z_ ]", "").strip().split(" +")
                    : new String[] {""}) {
                rows.add(String.join(", ", met) + " -> " + cells[4].strip().replace("`", "") + " " + track);
            }
        }

        assertThat(rows).hasSize(10).isEqualTo(rules);
    }

    @Test
    void every_concept_is_in_the_glossary_under_the_name_of_its_type() throws IOException, URISyntaxException {
        Set<String> types = publicTypes();
        Set<String> words = new TreeSet<>();
        Pattern.compile("`(\\w+)`")
                .matcher(Page.of("docs/glossary.md").text())
                .results()
                .map((MatchResult found) -> found.group(1))
                .forEach(words::add);

        assertThat(types).containsAll(NO_CONCEPTS).hasSizeGreaterThan(40);
        types.removeAll(NO_CONCEPTS);
        assertThat(words).containsAll(types);
    }

    /** The simple names of the public types of the domain packages, without those nested in others. */
    private static Set<String> publicTypes() throws IOException, URISyntaxException {
        Path location = Path.of(ProcedureRules.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(location)) {
            return publicTypes(location);
        }
        try (FileSystem jar = FileSystems.newFileSystem(location)) {
            return publicTypes(jar.getPath("/"));
        }
    }

    private static Set<String> publicTypes(Path classes) throws IOException {
        Set<String> types = new TreeSet<>();
        for (String feature : DOMAIN) {
            try (Stream<Path> files = Files.list(classes.resolve("io/github/motcua/rules/" + feature))) {
                for (Path file : files.toList()) {
                    String name = file.getFileName().toString().replace(".class", "");
                    if (name.matches("\\w+") && isPublic("io.github.motcua.rules." + feature + "." + name)) {
                        types.add(name);
                    }
                }
            }
        }
        return types;
    }

    private static boolean isPublic(String type) {
        try {
            return Modifier.isPublic(Class.forName(type, false, ReferenceTest.class.getClassLoader())
                    .getModifiers());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
