package io.github.motcua.rules.testkit.cases;

import io.github.motcua.rules.testkit.cases.junit.CaseTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases that come with the example, as anybody would run them. */
class CasesOfTheExampleTest {

    @TestFactory
    Stream<DynamicTest> the_limits_days_and_hours_of_the_plan() {
        return CaseTests.in(Path.of("../examples/intake/cases"));
    }
}
