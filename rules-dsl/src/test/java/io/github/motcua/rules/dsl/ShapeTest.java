package io.github.motcua.rules.dsl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.util.Locale;

/** The shape of the language, kept by the build. */
@AnalyzeClasses(packages = "io.github.motcua.rules.dsl", importOptions = ImportOption.DoNotIncludeTests.class)
class ShapeTest {

    @ArchTest
    static final ArchRule it_stands_on_the_model_and_on_nothing_else = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.github.motcua.rules..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule it_knows_nothing_of_how_cases_are_decided = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.motcua.rules.drools..", "io.github.motcua.rules.decision..");

    @ArchTest
    static final ArchRule what_can_be_written_is_an_interface_a_record_or_final = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveSimpleName("Entry")
            .and()
            .doNotHaveSimpleName("CatalogEntry")
            .and()
            .doNotHaveSimpleName("CalendarEntry")
            .should()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule a_sentence_begins_with_a_verb_and_never_with_new = constructors()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Clauses")
            .or()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Entry")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule nothing_is_kept_in_a_field_that_others_can_write = fields().that()
            .areDeclaredInClassesThat()
            .areNotAnonymousClasses()
            .should()
            .bePrivate();

    @ArchTest
    static final ArchRule nothing_leans_on_the_clock_or_the_language_of_the_machine = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");
}
