package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an embedder gets on the class path: no compiler, no interpreter of expressions, no parser of rules,
 * so that no text of an author can ever be run. The build writes the run-time class path to
 * {@code target/runtime.classpath}.
 */
class ClassPathTest {

    private static List<Path> runtime() throws IOException {
        String classPath = Files.readString(Path.of("target/runtime.classpath"), StandardCharsets.UTF_8)
                .strip();
        List<Path> jars = new ArrayList<>();
        Arrays.stream(classPath.split(File.pathSeparator)).map(Path::of).forEach(jars::add);
        assertThat(jars).hasSizeGreaterThan(10).allMatch(Files::exists);
        return jars;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/mvel2/",
                "org/mvel3/",
                "org/antlr/",
                "org/eclipse/jdt/",
                "com/github/javaparser/",
                "com/sun/tools/javac/",
                "org/drools/drl/parser/",
                "org/drools/mvel/",
                "com/thoughtworks/xstream/",
                "groovy/",
                "com/google/protobuf/",
                "javax/script/",
                "org/springframework/expression/",
                "org/drools/ecj/",
                "org/drools/drl/extensions/"
            })
    void no_compiler_and_no_interpreter_is_there(String packageFolder) throws IOException {
        for (Path jar : runtime()) {
            try (JarFile file = new JarFile(jar.toFile())) {
                assertThat(file.stream().filter(entry -> entry.getName().startsWith(packageFolder)))
                        .as(jar.getFileName().toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void a_decision_is_made_on_exactly_this_class_path() throws IOException, InterruptedException {
        List<String> classPath = new ArrayList<>(List.of(
                Path.of("target/classes").toAbsolutePath().toString(),
                Path.of("target/test-classes").toAbsolutePath().toString()));
        runtime().forEach(jar -> classPath.add(jar.toString()));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        String.join(File.pathSeparator, classPath),
                        ClassPathTest.class.getName() + "$OneDecision")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.lines().filter(line -> !line.startsWith("SLF4J"))).containsExactly("NO_WAIT");
    }

    /** Decides one case; run alone in a process. */
    static final class OneDecision {
        private OneDecision() {}

        public static void main(String[] args) {
            for (String name : List.of(
                    "org.mvel2.MVEL", "org.antlr.runtime.Parser", "org.eclipse.jdt.core.compiler.CharOperation")) {
                try {
                    Class.forName(name);
                    throw new IllegalStateException(name + " is there");
                } catch (ClassNotFoundException asItShouldBe) {
                    assert asItShouldBe != null;
                }
            }
            System.out.println(Desk.decide(Desk.copies()).outcome());
        }
    }

    @Test
    void it_is_small() throws IOException {
        long bytes = 0;
        for (Path jar : runtime()) {
            bytes += Files.size(jar);
        }

        assertThat(bytes)
                .as(runtime().stream().map(jar -> jar.getFileName().toString()).collect(Collectors.joining(", ")))
                .isLessThan(6_000_000);
    }
}
