package io.github.motcua.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Java of the documentation is compiled and run. The blocks of a page share one scope, in order; a block
 * that begins with a type, after its imports, is a file of its own. A block of text after one of Java is what
 * that prints. A block marked {@code <!-- file: name -->} is there as a file.
 *
 * <p>Each page runs in a JVM of its own, in a folder that holds its files and nothing else.
 */
class SamplesTest {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import .+;\n");
    private static final Pattern TYPE =
            Pattern.compile("\\A\\s*(?:/\\*\\*.*?\\*/\\s*)?(?:(?:public|final|abstract|sealed) )*"
                    + "(?:class|record|enum|interface) (\\w+)");
    private static final String END_OF_BLOCK = "== end of block ==";

    @TempDir
    private Path folder;

    @TempDir
    private Path built;

    static List<Page> pages() {
        return Page.all().stream().filter(page -> !javaOf(page).isEmpty()).toList();
    }

    private static List<Page.Block> javaOf(Page page) {
        return page.blocks().stream()
                .filter(block -> block.language().equals("java"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_java_of_a_page_prints_what_the_page_says(Page page) throws IOException, InterruptedException {
        for (Page.Block block : page.blocks()) {
            if (block.mark().equals("file")) {
                Files.writeString(folder.resolve(block.value()), block.content());
            }
        }

        List<String> printed = run(page);

        List<String> said = said(page);
        assertThat(printed).as("blocks of " + page).hasSameSizeAs(said);
        for (int i = 0; i < said.size(); i++) {
            String place = page + ":" + javaOf(page).get(i).line();
            assertThat(printed.get(i)).as("what is printed by " + place).isEqualTo(said.get(i));
        }
    }

    /** What the page says that each block of Java prints. */
    private static List<String> said(Page page) {
        List<String> said = new ArrayList<>();
        List<Page.Block> blocks = page.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).language().equals("java")) {
                boolean shown =
                        i + 1 < blocks.size() && blocks.get(i + 1).language().equals("text");
                said.add(shown ? blocks.get(i + 1).content() : "");
            }
        }
        return said;
    }

    /** What each block of Java prints. */
    private List<String> run(Page page) throws IOException, InterruptedException {
        Path classes = Files.createDirectory(built.resolve("classes"));
        compile(sources(page), classes);
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8",
                "-Duser.language=" + Locale.getDefault().getLanguage(),
                "-Duser.country=" + Locale.getDefault().getCountry(),
                "-Duser.timezone=" + System.getProperty("user.timezone"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes + File.pathSeparator + classPath(),
                "Sample");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(page + " ended with\n" + output).isZero();
        List<String> printed =
                new ArrayList<>(List.of(output.replace("\r\n", "\n").split(Pattern.quote(END_OF_BLOCK) + "\n", -1)));
        assertThat(printed.remove(printed.size() - 1)).isEmpty();
        return printed;
    }

    /** The class path of this JVM with every path in full, for a JVM that starts elsewhere. */
    private static String classPath() {
        List<String> full = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            full.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, full);
    }

    private List<Path> sources(Page page) throws IOException {
        List<Path> files = new ArrayList<>();
        Set<String> imports = new LinkedHashSet<>();
        StringBuilder body = new StringBuilder();
        for (Page.Block block : javaOf(page)) {
            IMPORT.matcher(block.content()).results().forEach(found -> imports.add(found.group()));
            String code = IMPORT.matcher(block.content()).replaceAll("");
            Matcher type = TYPE.matcher(code);
            if (type.find()) {
                files.add(Files.writeString(built.resolve(type.group(1) + ".java"), block.content()));
            } else {
                body.append("// ").append(page).append(':').append(block.line()).append('\n');
                body.append(code);
            }
            body.append("System.out.println(\"").append(END_OF_BLOCK).append("\");\n");
        }
        String sample = String.join("", imports)
                + "final class Sample {\npublic static void main(String[] args) throws Exception {\n" + body + "}\n}\n";
        files.add(Files.writeString(built.resolve("Sample.java"), sample));
        return files;
    }

    private static void compile(List<Path> sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "--release", "17", "-Xlint:all", "-proc:none", "-d", classes.toString(), "-cp", classPath());
            compiler.getTask(null, files, problems, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        for (Diagnostic<? extends JavaFileObject> problem : problems.getDiagnostics()) {
            boolean ours = problem.getSource() != null;
            assertThat(ours).as(problem.toString() + "\n" + text(problem)).isFalse();
        }
    }

    private static String text(Diagnostic<? extends JavaFileObject> problem) {
        try {
            return problem.getSource() == null
                    ? ""
                    : problem.getSource().getCharContent(true).toString();
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void the_pages_with_java_are_found() {
        assertThat(pages())
                .extracting(Page::name)
                .contains("README.md", "docs/getting-started.md", "docs/writing-a-catalog.md");
    }
}
