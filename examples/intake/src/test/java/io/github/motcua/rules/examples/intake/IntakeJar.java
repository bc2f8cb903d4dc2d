package io.github.motcua.rules.examples.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Runs the packaged command line as a process of its own. */
final class IntakeJar {

    static final Path JAR = Path.of(System.getProperty("intake.jar", "target/intake.jar"));
    static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    static final Path CASES = Path.of("cases");
    static final Path SAMPLE = CASES.resolve("sample.jsonl");
    static final Path BAD_LINES = CASES.resolve("bad-lines.jsonl");
    static final String PROGRAMME = "hoan-kiem-no-wait-2022";

    /** These are many short runs, so starting fast counts. */
    private static final List<String> FAST_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final long PATIENCE_SECONDS = 120;

    private final List<String> options = new ArrayList<>(FAST_START);
    private final Map<String, String> environment = new TreeMap<>();

    /** Starts the JVM with other options than those for a fast start. */
    static IntakeJar with(String... options) {
        IntakeJar jar = new IntakeJar();
        jar.options.clear();
        jar.options.addAll(List.of(options));
        return jar;
    }

    static IntakeJar plain() {
        return new IntakeJar();
    }

    IntakeJar option(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    IntakeJar environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** What came of a run. */
    record Run(int status, byte[] bytes, String err) {
        String out() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        List<String> lines() {
            return out().lines().toList();
        }
    }

    /** Writes standard input while the program runs. */
    interface Input {
        void write(OutputStream to) throws IOException;
    }

    Run run(String... arguments) {
        return run(to -> {}, arguments);
    }

    Run run(byte[] input, String... arguments) {
        return run(to -> to.write(input), arguments);
    }

    Run run(Input input, String... arguments) {
        try {
            Process process = start(arguments);
            CompletableFuture<byte[]> err = aside(() -> all(process.getErrorStream()));
            CompletableFuture<byte[]> out = aside(() -> all(process.getInputStream()));
            feed(process, input);
            return new Run(status(process), out.join(), new String(err.join(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Does something in a thread of its own: the common pool has only one on a machine with two cores. */
    static <T> CompletableFuture<T> aside(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> new Thread(task).start());
    }

    Process start(String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(arguments));
        clean(builder.environment());
        builder.environment().putAll(environment);
        return builder.start();
    }

    List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** Takes out what would make a JVM talk on standard error, or tell a terminal from CI. */
    static void clean(Map<String, String> environment) {
        environment.keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "CI"));
    }

    private static void feed(Process process, Input input) {
        try (OutputStream to = process.getOutputStream()) {
            input.write(to);
        } catch (IOException closed) {
            // The program need not read what it is given.
        }
    }

    static int status(Process process) {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the program did not end");
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            throw new AssertionError(interrupted);
        }
    }

    private static byte[] all(InputStream stream) {
        try {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A case against which nothing can be said but, from the eleventh copy on, that there are too many. */
    static String copies(long copies) {
        return "{\"procedure\":\"2.000815\",\"receivedAt\":\"2022-05-26T09:15\",\"unit\":\"hoan-kiem/hang-bac\","
                + "\"channel\":\"IN_PERSON\",\"place\":\"WARD_OFFICE\",\"facts\":{\"copies\":" + copies
                + ",\"pagesPerCopy\":5,\"issuer\":\"VIETNAM\",\"dossierComplete\":true,\"refusalGrounds\":[],"
                + "\"complex\":false,\"needsVerification\":false,\"needsConsultation\":false,"
                + "\"canResolveAtOnce\":true}}";
    }
}
