package io.github.motcua.rules.testkit.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A semantic fault to plant into the engine: other words in one place of one of its sources.
 *
 * @param name what it would mean for those who are decided about
 * @param file the source, below the library's base package
 * @param words what stands there, exactly once, whatever blanks and line breaks there are between the words
 * @param instead what is written for them
 */
record PlantedFault(String name, String file, String words, String instead) {

    private static final Path SOURCES = Path.of("../rules-core/src/main/java");
    private static final String PACKAGE = "io/github/motcua/rules/";

    /** The faults of the file {@code planted.txt}, in its order. */
    static List<PlantedFault> all() {
        try (var in = PlantedFault.class.getResourceAsStream("/faults/planted.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<PlantedFault> faults = new ArrayList<>();
            for (String block : Arrays.asList(text.split("(?m)^== ")).subList(1, text.split("(?m)^== ").length)) {
                faults.add(of(block));
            }
            return faults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A block without a file or without words would be a fault that is never planted; what comes instead may be nothing. */
    static PlantedFault of(String block) {
        PlantedFault fault = new PlantedFault(
                block.lines().findFirst().orElse(""), lines(block, "@ "), lines(block, "- "), lines(block, "+ "));
        if (fault.name.isBlank() || fault.file.isBlank() || fault.words.isBlank()) {
            throw new IllegalStateException("a fault without a name, a file or words: " + block);
        }
        return fault;
    }

    private static String lines(String block, String mark) {
        return block.lines()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .collect(Collectors.joining("\n"));
    }

    /** The source with the fault. */
    String faulty() throws IOException {
        String source = Files.readString(SOURCES.resolve(PACKAGE + file));
        String anyBlanks =
                Arrays.stream(words.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        List<Integer> places = Pattern.compile(anyBlanks)
                .matcher(source)
                .results()
                .map(found -> found.start())
                .toList();
        if (places.size() != 1) {
            throw new IllegalStateException("`" + words + "` stands " + places.size() + " times in " + file);
        }
        return Pattern.compile(anyBlanks).matcher(source).replaceFirst(Matcher.quoteReplacement(instead));
    }

    /** Compiles the faulty source, and nothing else, into a folder of classes. */
    void plant(Path classes, String classPath) throws IOException {
        Path source = classes.resolve("sources").resolve(PACKAGE + file);
        Files.createDirectories(source.getParent());
        Files.writeString(source, faulty());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringBuilder problems = new StringBuilder();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            boolean compiled = compiler.getTask(
                            null,
                            files,
                            problem -> problems.append(problem).append('\n'),
                            List.of("-proc:none", "-classpath", classPath),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
            if (!compiled) {
                throw new IllegalStateException("the fault `" + name + "` does not compile: " + problems);
            }
        }
    }

    @Override
    public String toString() {
        return name + " (" + file + ")";
    }
}
