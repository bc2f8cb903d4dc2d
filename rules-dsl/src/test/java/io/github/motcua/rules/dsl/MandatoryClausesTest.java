package io.github.motcua.rules.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sentence compiles with all that is mandatory, and with any of it left out it does not. */
class MandatoryClausesTest {

    private static final String WORDS = "(vi(\"một\"), en(\"one\"))";
    private static final String BECAUSE = ".because(provision(\"nd\").article(\"1\"))";

    private static final String IMPORTS = """
            import static io.github.motcua.rules.competence.Level.*;
            import static io.github.motcua.rules.competence.OfficeKind.*;
            import static io.github.motcua.rules.competence.Rank.*;
            import static io.github.motcua.rules.competence.SignatureForm.*;
            import static io.github.motcua.rules.dsl.Authorities.*;
            import static io.github.motcua.rules.dsl.Dossiers.*;
            import static io.github.motcua.rules.dsl.Facts.*;
            import static io.github.motcua.rules.dsl.Law.*;
            import static io.github.motcua.rules.dsl.Procedures.*;
            import static io.github.motcua.rules.dsl.Words.*;
            import static io.github.motcua.rules.dsl.WorkDays.*;
            import static io.github.motcua.rules.eligibility.Outcome.*;
            import static java.time.DayOfWeek.*;
            import io.github.motcua.rules.calendar.*;
            import io.github.motcua.rules.catalog.*;
            import io.github.motcua.rules.competence.*;
            import io.github.motcua.rules.dsl.*;
            """;

    @TempDir
    private Path classes;

    /**
     * A sentence in pieces; the first is its verb, the others are mandatory.
     *
     * @param type what it is when it is complete
     * @param clauses the pieces
     */
    record Sentence(String type, List<String> clauses) {
        static Sentence of(String type, String... clauses) {
            return new Sentence(type, List.of(clauses));
        }

        Stream<Snippet> withOneClauseLeftOut() {
            return IntStream.range(1, clauses.size()).mapToObj(out -> {
                List<String> rest = new ArrayList<>(clauses);
                rest.remove(out);
                return new Snippet(type, String.join("", rest));
            });
        }
    }

    /**
     * An expression to be compiled.
     *
     * @param type the type that it is to have
     * @param expression the expression
     */
    record Snippet(String type, String expression) {}

    static Stream<Sentence> sentences() {
        return Stream.of(
                Sentence.of("CatalogClauses", "catalog(\"c\", \"1\")", ".titled" + WORDS, ".publishedBy" + WORDS),
                Sentence.of(
                        "ProcedureClauses", "procedure(\"2.000815\")", ".named" + WORDS, ".inField" + WORDS, BECAUSE),
                Sentence.of(
                        "ProgrammeClauses",
                        "programme(\"p\")",
                        ".named" + WORDS,
                        ".during(\"2022-05-04\", \"2022-10-31\")",
                        BECAUSE),
                Sentence.of(
                        "RequirementClauses",
                        "requirement(\"r\")",
                        ".orElseRefused()",
                        ".metIf(fact(\"copies\").isAtMost(10))",
                        ".worded" + WORDS,
                        BECAUSE),
                Sentence.of(
                        "TimeLimitClauses", "timeLimit(\"l\")", ".withinWorkingDays(3)", ".worded" + WORDS, BECAUSE),
                Sentence.of(
                        "StageClauses",
                        "stage(\"s\")",
                        ".named" + WORDS,
                        ".by" + WORDS,
                        ".withinWorkingDays(3)",
                        BECAUSE),
                Sentence.of(
                        "DelegationClauses",
                        "delegation(\"d\")",
                        ".from(\"ubnd-huyen\", \"ba-dinh\")",
                        ".to(HEAD, \"ubnd-xa\")",
                        BECAUSE),
                Sentence.of(
                        "DatedEntry<DelegationRule>",
                        "delegationRule(\"r\")",
                        ".lets(HEAD, COMMITTEE)",
                        ".of(WARD)",
                        ".delegateTo(AGENCY)",
                        ".withinTheUnit()",
                        BECAUSE),
                Sentence.of("CompetenceClauses", "level(WARD)", ".signedBy" + WORDS, BECAUSE),
                Sentence.of("SigningClauses", "signing(TM)", ".sealedByOwnBody()", BECAUSE),
                Sentence.of("UnitClauses", "ward(\"hoan-kiem/hang-bac\")", ".named" + WORDS, BECAUSE),
                Sentence.of("OfficeClauses", "office(\"o\")", ".isACommitteeOf(WARD)", ".named" + WORDS, BECAUSE),
                Sentence.of(
                        "DatedEntry<Desk>", "desk(\"d\")", ".named" + WORDS, ".receivingFor(\"hoan-kiem\")", BECAUSE),
                Sentence.of(
                        "DocumentClauses",
                        "document(\"nd\")",
                        ".cited" + WORDS,
                        ".titled" + WORDS,
                        ".asReadIn" + WORDS,
                        ".inForceFrom(\"2015-04-10\")"),
                Sentence.of(
                        "FactClauses", "number(\"copies\")", ".called" + WORDS, ".asked" + WORDS, ".between(1, 1000)"),
                Sentence.of(
                        "FactClauses",
                        "choice(\"issuer\")",
                        ".called" + WORDS,
                        ".asked" + WORDS,
                        ".value(\"VIETNAM\", vi(\"một\"), en(\"one\"))"),
                Sentence.of("FactClauses", "yesOrNo(\"complex\")", ".called" + WORDS, ".asked" + WORDS),
                Sentence.of(
                        "ReadingClauses",
                        "reading(\"r\")",
                        ".asks" + WORDS,
                        ".either(\"a\", vi(\"một\"), en(\"one\"))",
                        ".or(\"b\", vi(\"hai\"), en(\"two\"))",
                        ".taken(\"a\")",
                        ".why" + WORDS,
                        BECAUSE),
                Sentence.of("CatalogEntry<Duty>", "duty(\"d\")", ".on(REFUSE)", ".worded" + WORDS, BECAUSE),
                Sentence.of("SlipClauses", "slip(\"s\")", ".isRequired()", ".on(ORDINARY)", ".worded" + WORDS, BECAUSE),
                Sentence.of("CatalogEntry<ProductBound>", "productOf(\"a\", \"b\")", ".isAtMost(10)"),
                Sentence.of("SupplementClauses", "supplement()", ".restartsThePeriod()", BECAUSE),
                Sentence.of("ExtensionClauses", "extension()", ".withinWorkingDays(2)", BECAUSE),
                Sentence.of("ReappointmentClauses", "reappointment(1)", ".apologisedOnTheWorkingDayBefore()", BECAUSE),
                Sentence.of("LateNoticeClauses", "lateNotice()", ".movesTheDueDate()", BECAUSE),
                Sentence.of("CalendarClauses", "calendar(\"c\", \"1\")", ".titled" + WORDS, ".publishedBy" + WORDS),
                Sentence.of(
                        "WeekClauses",
                        "week()",
                        ".on(MONDAY, FRIDAY, working(\"07:30-11:30\", \"13:00-17:00\"))",
                        BECAUSE),
                Sentence.of("HolidayClauses", "holiday(\"h\")", ".named" + WORDS, ".fallsOnLunar(10, 3)", BECAUSE),
                Sentence.of("CalendarEntry<PublishedYear>", "year(2026)", ".publishedOn(\"2025-10-13\")", BECAUSE),
                Sentence.of(
                        "CalendarEntry<CalendarDay>",
                        "day(\"2026-01-01\")",
                        ".asHoliday()",
                        ".named" + WORDS,
                        ".publishedOn(\"2025-10-13\")",
                        BECAUSE),
                Sentence.of(
                        "CalendarEntry<Swap>",
                        "swap(\"2024-04-29\", \"2024-05-04\")",
                        ".named" + WORDS,
                        ".publishedOn(\"2024-04-12\")",
                        BECAUSE));
    }

    @Test
    void a_sentence_with_all_that_is_mandatory_compiles() {
        List<Snippet> whole = sentences()
                .map(sentence -> new Snippet(sentence.type(), String.join("", sentence.clauses())))
                .toList();

        assertThat(refused(whole)).isEmpty();
    }

    @Test
    void a_sentence_without_any_one_of_its_clauses_does_not_compile() {
        List<Snippet> shorter =
                sentences().flatMap(Sentence::withOneClauseLeftOut).toList();

        assertThat(shorter).hasSizeGreaterThan(80);
        assertThat(refused(shorter)).containsExactlyElementsOf(shorter);
    }

    @Test
    void the_two_languages_cannot_be_exchanged() {
        Snippet right = new Snippet("UnitClauses", "ward(\"a/b\").named(vi(\"một\"), en(\"one\"))" + BECAUSE);
        Snippet wrong = new Snippet("UnitClauses", "ward(\"a/b\").named(en(\"one\"), vi(\"một\"))" + BECAUSE);

        assertThat(refused(List.of(right, wrong))).containsExactly(wrong);
    }

    @Test
    void a_programme_names_no_units_and_no_procedures_without_a_provision() {
        String programme = "programme(\"p\").named" + WORDS + ".during(\"2022-05-04\", \"2022-10-31\")" + BECAUSE;
        Snippet right = new Snippet(
                "ProgrammeClauses", programme + ".in(\"a/b\")" + BECAUSE + ".covers(\"2.000815\")" + BECAUSE);
        Snippet units = new Snippet("ProgrammeClauses", programme + ".in(\"a/b\")");
        Snippet procedures = new Snippet("ProgrammeClauses", programme + ".covers(\"2.000815\")");

        assertThat(refused(List.of(right, units, procedures))).containsExactly(units, procedures);
    }

    @Test
    void a_calendar_takes_no_unit_and_a_catalog_no_holiday() {
        String holiday = "holiday(\"h\").named" + WORDS + ".fallsOn(1, 1)" + BECAUSE;
        String ward = "ward(\"a/b\").named" + WORDS + BECAUSE;
        String catalog = "catalog(\"c\", \"1\").titled" + WORDS + ".publishedBy" + WORDS;
        String calendar = "calendar(\"c\", \"1\").titled" + WORDS + ".publishedBy" + WORDS;
        Snippet wardInCatalog = new Snippet("CatalogClauses", catalog + ".states(" + ward + ")");
        Snippet holidayInCalendar = new Snippet("CalendarClauses", calendar + ".states(" + holiday + ")");
        Snippet holidayInCatalog = new Snippet("CatalogClauses", catalog + ".states(" + holiday + ")");
        Snippet wardInCalendar = new Snippet("CalendarClauses", calendar + ".states(" + ward + ")");

        assertThat(refused(List.of(wardInCatalog, holidayInCalendar, holidayInCatalog, wardInCalendar)))
                .containsExactly(holidayInCatalog, wardInCalendar);
    }

    /** Those that do not compile, of snippets that are compiled together, each in a file of its own. */
    private List<Snippet> refused(List<Snippet> snippets) {
        Map<String, Snippet> byFile = new LinkedHashMap<>();
        List<JavaFileObject> files = new ArrayList<>();
        for (Snippet snippet : snippets) {
            String name = "Sample" + byFile.size();
            byFile.put("/" + name + ".java", snippet);
            files.add(file(name, snippet));
        }
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none",
                "-Xmaxerrs",
                "10000",
                "-XDshould-stop.ifError=FLOW",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"));
        ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problems, options, null, files)
                .call();
        Set<String> failed = new HashSet<>();
        for (Diagnostic<? extends JavaFileObject> problem : problems.getDiagnostics()) {
            if (problem.getKind() == Diagnostic.Kind.ERROR) {
                failed.add(problem.getSource().getName());
            }
        }
        byFile.keySet().retainAll(failed);
        return List.copyOf(byFile.values());
    }

    private static JavaFileObject file(String name, Snippet snippet) {
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return IMPORTS + "class " + name + " { " + snippet.type() + " sentence = " + snippet.expression()
                        + "; }\n";
            }
        };
    }
}
