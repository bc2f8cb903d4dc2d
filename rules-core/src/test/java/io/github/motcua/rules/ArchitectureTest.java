package io.github.motcua.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.ObjectInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.NullMarked;

/** The shape of the library, kept by the build. */
@AnalyzeClasses(packages = "io.github.motcua.rules", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.github.motcua.rules";

    @ArchTest
    static final ArchRule no_package_depends_on_itself_through_others =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule words_and_problems_and_law_are_at_the_bottom = noClasses()
            .that(resideInAnyPackage(ROOT + ".text", ROOT + ".legal"))
            .should()
            .dependOnClassesThat(
                    resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(ROOT + ".text", ROOT + ".legal"))));

    @ArchTest
    static final ArchRule features_do_not_know_the_catalog_that_composes_them = noClasses()
            .that(resideInAnyPackage(
                    ROOT + ".fact", ROOT + ".eligibility", ROOT + ".deadline", ROOT + ".competence", ROOT + ".issue"))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage(ROOT, ROOT + ".catalog", ROOT + ".decision", ROOT + ".drools", ROOT + ".json"));

    @ArchTest
    static final ArchRule only_the_engine_knows_drools = noClasses()
            .that(not(resideInAPackage(ROOT + ".drools")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.drools..", "org.kie.."));

    @ArchTest
    static final ArchRule only_json_knows_jackson = noClasses()
            .that(not(resideInAPackage(ROOT + ".json")))
            .should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml.."));

    @ArchTest
    static final ArchRule nothing_else_is_needed = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    ROOT + "..",
                    "java..",
                    "org.drools..",
                    "org.kie..",
                    "com.fasterxml.jackson.core..",
                    "org.jspecify.."));

    @ArchTest
    static final ArchRule no_foreign_type_shows_in_a_public_signature = methods()
            .that()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .arePublic()
            .or()
            .areProtected()
            .should(showOnlyOwnAndJavaTypes());

    @ArchTest
    static final ArchRule nothing_reads_the_clock_or_the_zone_or_the_language_of_the_machine =
            noClasses().should().callMethodWhere(ambient());

    @ArchTest
    static final ArchRule nothing_is_deserialised =
            noClasses().should().dependOnClassesThat().areAssignableTo(ObjectInputStream.class);

    @ArchTest
    static final ArchRule numbers_and_letters_are_never_formatted_for_the_machines_language = noClasses()
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameStartingWith("Base");

    @ArchTest
    static final ArchRule there_is_no_public_rule_as_the_vocabulary_means_a_document_by_it =
            noClasses().that().arePublic().should().haveSimpleName("Rule");

    @ArchTest
    static final ArchRule the_engine_has_one_public_door = classes()
            .that(resideInAPackage(ROOT + ".drools"))
            .and()
            .doNotHaveSimpleName("DroolsExaminer")
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule every_package_is_null_marked =
            classes().that().haveSimpleName("package-info").should(beNullMarked());

    private static ArchCondition<JavaMethod> showOnlyOwnAndJavaTypes() {
        return new ArchCondition<>("show only own types and those of Java") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)) {
                    return;
                }
                Set<JavaClass> shown = new HashSet<>(method.getParameterTypes().stream()
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .toList());
                shown.addAll(method.getReturnType().getAllInvolvedRawTypes());
                shown.addAll(method.getThrowsClause().getTypes());
                for (JavaClass type : shown) {
                    String name = type.getBaseComponentType().getPackageName();
                    boolean own = name.startsWith(ROOT)
                            || name.startsWith("java.")
                            || name.isEmpty()
                            || type.getBaseComponentType().isPrimitive();
                    if (!own) {
                        events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + type.getName()));
                    }
                }
            }
        };
    }

    private static DescribedPredicate<JavaCall<?>> ambient() {
        Set<Class<?>> clocks = Set.of(
                LocalDate.class,
                LocalDateTime.class,
                LocalTime.class,
                Instant.class,
                OffsetDateTime.class,
                ZonedDateTime.class);
        return DescribedPredicate.describe("read the machine's clock, zone or language", call -> {
            JavaClass owner = call.getTargetOwner();
            String name = call.getName();
            boolean noArguments = call.getTarget().getRawParameterTypes().isEmpty();
            return (clocks.stream().anyMatch(owner::isEquivalentTo) && name.equals("now"))
                    || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
                    || (owner.isEquivalentTo(ZoneId.class) && name.equals("systemDefault"))
                    || (owner.isEquivalentTo(Locale.class) && name.equals("getDefault"))
                    || (owner.isEquivalentTo(TimeZone.class) && name.equals("getDefault"))
                    || (owner.isEquivalentTo(System.class)
                            && Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty")
                                    .contains(name))
                    || (owner.isEquivalentTo(String.class) && name.equals("getBytes") && noArguments);
        });
    }

    private static ArchCondition<JavaClass> beNullMarked() {
        return new ArchCondition<>("be null-marked") {
            @Override
            public void check(JavaClass info, ConditionEvents events) {
                if (!annotatedWith(NullMarked.class).test(info)) {
                    events.add(SimpleConditionEvent.violated(info, info.getPackageName() + " is not null-marked"));
                }
            }
        };
    }
}
