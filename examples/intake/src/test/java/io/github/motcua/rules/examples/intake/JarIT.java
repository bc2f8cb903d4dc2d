package io.github.motcua.rules.examples.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What is in the jar, and what must not be. */
class JarIT {

    @Test
    void nothing_in_it_could_run_an_authors_text() throws IOException {
        try (JarFile jar = new JarFile(IntakeJar.JAR.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .contains("io/github/motcua/rules/ProcedureRules.class")
                    .noneMatch(name -> name.matches("(META-INF/versions/\\d+/)?("
                            + "org/mvel.*|org/drools/mvel/.*|org/antlr/.*|org/eclipse/jdt/.*|org/drools/ecj/.*"
                            + "|org/drools/drl/parser/.*|org/drools/drl/extensions/.*|com/github/javaparser/.*"
                            + "|com/thoughtworks/xstream/.*)"));
        }
    }

    @Test
    void it_says_its_version_and_carries_its_licence_once() throws IOException {
        try (JarFile jar = new JarFile(IntakeJar.JAR.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();

            assertThat(manifest.getValue(Attributes.Name.MAIN_CLASS)).isEqualTo(Intake.class.getName());
            assertThat(manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION))
                    .isNotBlank();
            assertThat(jar.stream().map(ZipEntry::getName))
                    .containsOnlyOnce("META-INF/LICENSE")
                    .doesNotHaveDuplicates();
        }
    }
}
