package io.github.motcua.rules.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts JVMs with the class path of an embedder: jars of the library and what it depends on, nothing else. */
final class Embedder {

    static final String PROBES = "io.github.motcua.rules.benchmarks.embedder.";

    private final Path java;
    private final Path target;

    /** The embedder that was built beside these benchmarks, run by the Java of this JVM. */
    Embedder() {
        this.java = Path.of(System.getProperty("java.home"), "bin", "java");
        this.target = builtAt().resolve("embedder").resolve("target");
        if (!Files.isRegularFile(target.resolve("embedder.jar"))) {
            throw new IllegalStateException("no embedder.jar in " + target + ": run `mvn package` first");
        }
    }

    /** The folder of this module, from the jar that this class was loaded from. */
    private static Path builtAt() {
        try {
            Path jar = Path.of(Embedder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.resolveSibling("..").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The jars that somebody who depends on the library gets, the library's own among them, by name. */
    List<Path> library() {
        try (Stream<Path> files = Files.list(target.resolve("lib"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder for files that runs leave behind. */
    Path scratch() {
        try {
            return Files.createDirectories(target.resolve("scratch"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines that a program of the embedder prints. */
    List<String> run(List<String> options, String program, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(java.toString(), "-cp", classPath()));
        command.addAll(options);
        command.add(PROBES + program);
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("failed: " + String.join(" ", command));
            }
            return out.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String classPath() {
        return Stream.concat(library().stream(), Stream.of(target.resolve("embedder.jar")))
                .map(Path::toString)
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }
}
