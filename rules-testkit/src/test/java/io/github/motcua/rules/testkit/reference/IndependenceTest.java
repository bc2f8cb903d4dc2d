package io.github.motcua.rules.testkit.reference;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.calendar.CalendarDay;
import io.github.motcua.rules.calendar.DayHours;
import io.github.motcua.rules.calendar.DayKind;
import io.github.motcua.rules.calendar.PublishedYear;
import io.github.motcua.rules.calendar.Session;
import io.github.motcua.rules.calendar.StatutoryHoliday;
import io.github.motcua.rules.calendar.Swap;
import io.github.motcua.rules.calendar.WeekHours;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Duty;
import io.github.motcua.rules.catalog.Opening;
import io.github.motcua.rules.catalog.Overlay;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.catalog.Transition;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.DelegationRule;
import io.github.motcua.rules.competence.Desk;
import io.github.motcua.rules.competence.Exclusion;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.OfficeKind;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.competence.SignatureForm;
import io.github.motcua.rules.competence.SigningRule;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.LimitUnit;
import io.github.motcua.rules.deadline.MonthEnd;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.SlipAdvice;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.eligibility.Track;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Place;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.testkit.Answer;
import io.github.motcua.rules.testkit.Engine;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reference engine shares data with the library and nothing that decides, and is small beside it. */
class IndependenceTest {

    private static final String LIBRARY = "io.github.motcua.rules";

    /** What is data: entries of catalogs and calendars, cases, values, and the names of what can come out. */
    private static final Set<Class<?>> MODEL = Set.of(
            Calendars.class,
            Catalogs.class,
            CalendarDay.class,
            DayHours.class,
            DayKind.class,
            PublishedYear.class,
            Session.class,
            StatutoryHoliday.class,
            Swap.class,
            WeekHours.class,
            WorkCalendar.class,
            BuiltInFacts.class,
            Catalog.class,
            ConditionalLimit.class,
            Coverage.class,
            Duty.class,
            Opening.class,
            Opening.Change.class,
            Opening.Demand.class,
            Overlay.class,
            Overlay.Addition.class,
            Overlay.ShorterLimit.class,
            Procedure.class,
            Programme.class,
            Programme.Builder.class,
            Slip.class,
            Transition.class,
            Transition.Pending.class,
            Basis.class,
            Body.class,
            Competence.class,
            Delegation.class,
            Delegation.Unstated.class,
            DelegationRule.class,
            DelegationRule.Reach.class,
            Desk.class,
            Exclusion.class,
            Level.class,
            Manner.class,
            Office.class,
            OfficeKind.class,
            Rank.class,
            SignatureForm.class,
            SigningRule.class,
            SigningRule.Seal.class,
            Unit.class,
            CutOff.class,
            CutOff.Effect.class,
            LimitUnit.class,
            MonthEnd.class,
            Term.class,
            TimeLimit.class,
            Case.class,
            SlipAdvice.Need.class,
            Outcome.class,
            Reading.class,
            Requirement.class,
            RequirementKind.class,
            Status.class,
            Track.class,
            AllowedValue.class,
            Channel.class,
            FactDeclaration.class,
            FactDeclaration.Range.class,
            FactType.class,
            FactValue.class,
            Place.class,
            Citation.class,
            LegalSource.class,
            Period.class,
            Provision.class,
            Text.class,
            Engine.class);

    /** Not even what data says of itself where that is part of a decision. */
    private static final Set<String> DECIDING = Set.of(
            "Body.covers",
            "Body.parent",
            "Desk.receives",
            "DelegationRule.allows",
            "Office.called",
            "CutOff.isAllowedFor",
            "Transition.lawDay",
            "FactType.near");

    private static final String CORE = "../rules-core/src/main/java/io/github/motcua/rules/";
    private static final String HERE = "src/main/java/io/github/motcua/rules/testkit/reference";

    private static final List<Path> LIBRARY_ENGINE = Stream.of("decision", "drools", "deadline", "competence")
            .flatMap(each -> in(CORE + each).stream())
            .toList();

    /** What of the library finds out what is in force on a day, and whether it is worked. */
    private static final List<Path> LIBRARY_OF_THE_DAY = Stream.of(
                    files(
                            CORE + "catalog",
                            "Assembly",
                            "CatalogSet",
                            "CatalogVersions",
                            "ConductInForce",
                            "Delegations",
                            "Overlays",
                            "OverTime",
                            "ProcedureInForce",
                            "ProgrammeRequirements",
                            "RequirementInForce",
                            "Scope"),
                    files(
                            CORE + "calendar",
                            "CalendarLayers",
                            "Layer",
                            "StatutoryDays",
                            "WorkCalendars",
                            "WorkingTime",
                            "YearIndex"))
            .flatMap(List::stream)
            .toList();

    private static final List<Path> REFERENCE = in(HERE);

    /** The same of the reference engine. */
    private static final List<Path> REFERENCE_OF_THE_DAY =
            files(HERE, "Editions", "InForce", "Law", "OfficeDays", "Overlaid");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPath(Path.of(
                    "target/classes", ReferenceEngine.class.getPackageName().replace('.', '/')));

    @Test
    void it_shares_data_and_nothing_that_decides() {
        Set<String> model = MODEL.stream().map(Class::getName).collect(Collectors.toSet());
        Predicate<JavaClass> allowed = each -> isAllowed(each.getBaseComponentType(), model);

        classes()
                .should()
                .onlyDependOnClassesThat(describe("are data, or of the Java platform", allowed))
                .check(CLASSES);
        assertThat(CLASSES.size()).isGreaterThan(10);
    }

    private static boolean isAllowed(JavaClass used, Set<String> model) {
        return !used.getPackageName().startsWith(LIBRARY)
                || used.getPackageName().equals(ReferenceEngine.class.getPackageName())
                || used.getName().startsWith(Answer.class.getName())
                || used.getName().startsWith(Criterion.class.getName())
                || used.getName().startsWith(FactValue.class.getName())
                || model.contains(used.getName());
    }

    @Test
    void it_asks_no_entry_what_the_entry_decides() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "its target is one of " + DECIDING,
                        call -> DECIDING.contains(call.getTargetOwner().getSimpleName() + "." + call.getName())))
                .check(CLASSES);
    }

    @Test
    void what_it_decides_with_has_at_most_a_fifth_of_the_lines_of_the_library_s_engine() {
        long engine = lines(LIBRARY_ENGINE);

        assertThat(engine).isGreaterThan(10_000);
        assertThat(lines(REFERENCE) - lines(REFERENCE_OF_THE_DAY)).isBetween(1_000L, engine / 5);
    }

    @Test
    void with_what_is_in_force_and_worked_on_a_day_it_has_at_most_a_fifth_of_the_lines_too() {
        assertThat(lines(REFERENCE)).isLessThan((lines(LIBRARY_ENGINE) + lines(LIBRARY_OF_THE_DAY)) / 5);
    }

    private static List<Path> in(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(String folder, String... names) {
        return Stream.of(names).map(each -> Path.of(folder, each + ".java")).toList();
    }

    private static long lines(List<Path> files) {
        return files.stream()
                .map(IndependenceTest::read)
                .mapToLong(Collection::size)
                .sum();
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
