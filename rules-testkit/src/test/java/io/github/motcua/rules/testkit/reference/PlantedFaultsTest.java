package io.github.motcua.rules.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The differential run finds semantic faults of the engine: each fault of {@code faults/planted.txt} is planted into a
 * copy of one of its classes, and the engine with it disagrees with the reference before the engine without it would
 * have passed.
 *
 * <p>Each {@value #EACH}th fault is planted in the ordinary build, {@code -Dmotcua.faults.all=true} plants all of them,
 * and {@code -Dmotcua.faults.only=words} those whose name has these words.
 */
class PlantedFaultsTest {

    private static final int EACH = 24;
    private static final int WORLDS = 400;
    private static final int CASES = 150;
    private static final int ALL_WORLDS = 1_056;
    private static final int ALL_CASES = 1_000;

    private static final Map<String, String> CAUGHT = Collections.synchronizedMap(new TreeMap<>());

    private static ClassLoader others;

    @TempDir
    static Path folder;

    /** What is not ours is loaded once: Drools takes longer to load than all else together. */
    @BeforeAll
    static void load() {
        others = loader(entries(false), ClassLoader.getPlatformClassLoader());
    }

    @Test
    void a_block_without_name_file_or_words_is_refused() {
        String whole = "a fault\n@ catalog/Scope.java\n- some words\n+ others\n";

        assertThat(PlantedFault.of(whole).words()).isEqualTo("some words");
        for (String line : List.of("a fault", "@ catalog/Scope.java", "- some words")) {
            assertThatThrownBy(() -> PlantedFault.of(whole.replace(line, "")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("without a name, a file or words");
        }
    }

    @Test
    void fifty_faults_and_more_are_there_to_be_planted() {
        assertThat(PlantedFault.all())
                .extracting(PlantedFault::name)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(50);
    }

    /** Also of those that are planted in long runs only: the engine changes, and the words with it. */
    @Test
    void what_each_fault_changes_stands_in_the_engine() throws IOException {
        for (PlantedFault fault : PlantedFault.all()) {
            assertThat(fault.faulty()).as(fault.name()).isNotBlank();
        }
    }

    @Test
    void each_planted_fault_is_caught_by_the_differential_run() throws Exception {
        String only = System.getProperty("motcua.faults.only", "");
        boolean all = Boolean.getBoolean("motcua.faults.all") || !only.isEmpty();
        List<Callable<@Nullable String>> tries = new ArrayList<>();
        List<PlantedFault> faults = PlantedFault.all();
        for (int i = 0; i < faults.size(); i++) {
            int number = i;
            if (all ? faults.get(i).name().contains(only) : i % EACH == 0) {
                tries.add(() -> missed(number, faults.get(number)));
            }
        }
        List<String> missed = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<@Nullable String> tried : threads.invokeAll(tries)) {
                if (tried.get() != null) {
                    missed.add(tried.get());
                }
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(missed)
                .as("of %d planted faults; caught: %s", tries.size(), CAUGHT)
                .isEmpty();
    }

    @Test
    void without_a_fault_nothing_is_found() throws Exception {
        assertThat(disagreement(folder.resolve("none"), 12, CASES)).isNull();
    }

    private static @Nullable String missed(int number, PlantedFault fault) throws Exception {
        Path classes = Files.createDirectories(folder.resolve("fault-" + number));
        fault.plant(classes, System.getProperty("java.class.path"));
        String found = disagreement(classes, WORLDS, CASES);
        if (found == null) { // few faults show in few cases only
            found = disagreement(classes, ALL_WORLDS, ALL_CASES);
        }
        if (found == null) {
            return fault.toString();
        }
        CAUGHT.put(fault.toString(), found.substring(0, Math.min(found.length(), 200)));
        return null;
    }

    /** Runs the differential run by the engine with the classes of a folder before its own. */
    private static @Nullable String disagreement(Path classes, int worlds, int cases) throws Exception {
        List<Path> ours = new ArrayList<>(List.of(classes));
        ours.addAll(entries(true));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = loader(ours, others)) {
            thread.setContextClassLoader(others); // where Drools looks for its services
            Class<?> differential = loader.loadClass(PlantedFaultsTest.class.getPackageName() + ".Differential");
            return (String) differential
                    .getMethod("firstDisagreement", int.class, int.class, int.class)
                    .invoke(null, 0, worlds, cases);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Where classes are found: ours, or all others. */
    private static List<Path> entries(boolean ours) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> ours == isOurs(entry))
                .collect(Collectors.toList());
    }

    private static boolean isOurs(Path entry) {
        return Files.isDirectory(entry) || entry.getFileName().toString().startsWith("rules-");
    }

    private static URLClassLoader loader(List<Path> entries, ClassLoader parent) {
        return new URLClassLoader(entries.stream().map(PlantedFaultsTest::url).toArray(URL[]::new), parent);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
