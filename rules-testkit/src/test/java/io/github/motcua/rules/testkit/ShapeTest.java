package io.github.motcua.rules.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

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
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** The shape of the test kit, kept by the build. */
@AnalyzeClasses(packages = "io.github.motcua.rules.testkit", importOptions = ImportOption.DoNotIncludeTests.class)
class ShapeTest {

    private static final String ROOT = "io.github.motcua.rules.testkit";

    @ArchTest
    static final ArchRule no_package_depends_on_itself_through_others =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_what_makes_dynamic_tests_knows_junit = noClasses()
            .that(not(resideInAnyPackage(ROOT + ".cases.junit", ROOT + ".jqwik")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.junit..", "org.opentest4j.."));

    @ArchTest
    static final ArchRule only_the_arbitraries_know_jqwik = noClasses()
            .that(not(resideInAPackage(ROOT + ".jqwik")))
            .should()
            .dependOnClassesThat(resideInAPackage("net.jqwik.."));

    @ArchTest
    static final ArchRule only_files_and_reports_know_jackson = noClasses()
            .that(not(resideInAnyPackage(
                    ROOT + ".cases..", ROOT + ".coverage", ROOT + ".generate.bad", ROOT + ".mutation")))
            .should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml.."));

    @ArchTest
    static final ArchRule the_engine_and_its_rules_are_asked_through_the_entry_point_only =
            noClasses().should().dependOnClassesThat(resideInAnyPackage("org.drools..", "org.kie.."));

    @ArchTest
    static final ArchRule no_foreign_type_shows_in_a_public_signature = methods()
            .that()
            .areDeclaredInClassesThat(not(resideInAnyPackage(ROOT + ".cases.junit", ROOT + ".jqwik")))
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .arePublic()
            .should(showOnlyOwnAndJavaTypes());

    @ArchTest
    static final ArchRule what_is_exported_is_not_made_to_be_extended =
            classes().that().arePublic().should(beFinalOrAnInterfaceOrARecord());

    @ArchTest
    static final ArchRule nothing_is_formatted_for_the_machines_language = noClasses()
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");

    @ArchTest
    static final ArchRule nothing_turns_on_the_machines_clock_zone_or_language_or_on_chance = noClasses()
            .should()
            .callMethodWhere(describe(
                    "asks the machine",
                    call -> (call.getName().equals("now")
                                    && call.getTargetOwner().getPackageName().equals("java.time"))
                            || List.of(
                                            "systemDefault",
                                            "systemDefaultZone",
                                            "systemUTC",
                                            "currentTimeMillis",
                                            "nanoTime")
                                    .contains(call.getName())
                            || (call.getName().equals("getDefault")
                                    && List.of("java.util.Locale", "java.util.TimeZone")
                                            .contains(call.getTargetOwner().getName()))
                            || List.of("java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom")
                                    .contains(call.getTargetOwner().getName())
                            || (call.getName().equals("random")
                                    && call.getTargetOwner().isEquivalentTo(Math.class))))
            .orShould()
            .callConstructor(Random.class)
            .orShould()
            .callConstructor(SplittableRandom.class);

    @ArchTest
    static final ArchRule names_say_what_a_thing_is =
            classes().should().haveNameNotMatching(".*(Impl|Manager|Helper|Utils?|Base)");

    private static ArchCondition<JavaMethod> showOnlyOwnAndJavaTypes() {
        return new ArchCondition<>("show only own and Java types") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                for (JavaClass type : method.getAllInvolvedRawTypes()) {
                    String name = type.getBaseComponentType().getName();
                    boolean known = type.getBaseComponentType().isPrimitive()
                            || name.startsWith("java.")
                            || name.startsWith("io.github.motcua.rules.");
                    events.add(new SimpleConditionEvent(method, known, method.getFullName() + " shows " + name));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> beFinalOrAnInterfaceOrARecord() {
        return new ArchCondition<>("be final, an interface, a record, or without a constructor for others") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean closed = type.getModifiers().contains(JavaModifier.FINAL)
                        || type.isInterface()
                        || type.isRecord()
                        || type.isEnum()
                        || type.getConstructors().stream()
                                .noneMatch(each -> each.getModifiers().contains(JavaModifier.PUBLIC)
                                        || each.getModifiers().contains(JavaModifier.PROTECTED));
                events.add(new SimpleConditionEvent(type, closed, type.getName() + " can be extended"));
            }
        };
    }
}
