package io.github.motcua.rules.benchmarks;

import io.github.motcua.rules.benchmarks.embedder.GeneratedCatalog;
import io.github.motcua.rules.benchmarks.embedder.GeneratedCatalog.Shapes;
import io.github.motcua.rules.json.CatalogJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long it takes from the start of a JVM to the first decision. Starts new JVMs, all variants in turn and
 * then again from the first, and prints a table in milliseconds: median, and least and most in brackets.
 *
 * <p>A run during which other programs took more than {@value #MOST_BY_OTHERS} of a core is not counted and
 * done again, up to {@value #MOST_TRIES} times; how often that happened is printed.
 */
public final class ColdStart {

    private static final double MOST_BY_OTHERS = 0.15;
    private static final int MOST_TRIES = 20;
    private static final int PROCEDURES = 6000;

    private final Embedder embedder = new Embedder();
    private int disturbed;

    private ColdStart() {}

    /**
     * Measures and prints.
     *
     * @param args how many runs of each variant; 15 if not given
     */
    public static void main(String[] args) throws IOException {
        new ColdStart().measure(args.length == 0 ? 15 : Integer.parseInt(args[0]));
    }

    private void measure(int runs) throws IOException {
        System.out.println(Machine.described() + ", " + runs + " runs each");
        List<Variant> variants = variants();
        for (Variant variant : variants) {
            once(variant); // for the disk cache
        }
        for (int i = 0; i < runs; i++) {
            for (Variant variant : variants) {
                variant.runs.add(undisturbed(variant));
            }
        }
        System.out.println(
                "| catalogs | JVM | to main | objects | load | 1st decision | **total** | since JVM start | 2nd decision | CPU |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        for (Variant variant : variants) {
            System.out.println(variant.row());
        }
        System.out.println(Machine.described() + ", " + disturbed + " runs disturbed by others and done again");
    }

    private List<Variant> variants() throws IOException {
        Map<String, List<String>> catalogs = new LinkedHashMap<>();
        catalogs.put("shipped (4)", List.of("shipped"));
        catalogs.put("5, objects", List.of("objects", "ONE", "5"));
        for (Shapes shapes : Shapes.values()) {
            String kind = PROCEDURES + (shapes == Shapes.ONE ? " alike" : " different");
            catalogs.put(kind + ", objects", List.of("objects", shapes.name(), Integer.toString(PROCEDURES)));
            catalogs.put(kind + ", file", List.of("file", file(shapes)));
        }
        List<Variant> variants = new ArrayList<>();
        catalogs.forEach((name, arguments) -> {
            String archive = embedder.scratch()
                    .resolve(name.replaceAll("[^a-z0-9]+", "-") + ".jsa")
                    .toString();
            embedder.run(List.of("-XX:ArchiveClassesAtExit=" + archive), "ColdStartProbe", arguments);
            variants.add(new Variant(name, "default", List.of(), arguments));
            variants.add(new Variant(name, "C1 only", List.of("-XX:TieredStopAtLevel=1"), arguments));
            variants.add(new Variant(name, "AppCDS", List.of("-XX:SharedArchiveFile=" + archive), arguments));
        });
        return variants;
    }

    /** The generated catalog as a file, as small as JSON can be. */
    private String file(Shapes shapes) throws IOException {
        String json = CatalogJson.write(GeneratedCatalog.of(PROCEDURES, shapes)).replaceAll("\n *", "");
        Path file = embedder.scratch().resolve("generated-" + shapes + ".json");
        Files.writeString(file, json);
        System.out.printf(Locale.ROOT, "%s: %.1f MB%n", file.getFileName(), Files.size(file) / 1e6);
        return file.toString();
    }

    private Run undisturbed(Variant variant) {
        for (int i = 1; ; i++) {
            double busy = Machine.busyNanos();
            long start = System.nanoTime();
            Run run = once(variant);
            double others = (Machine.busyNanos() - busy) / 1e6 - run.processor;
            if (others < MOST_BY_OTHERS * (System.nanoTime() - start) / 1e6 + 50 || i == MOST_TRIES) {
                return run;
            }
            disturbed++;
        }
    }

    private Run once(Variant variant) {
        long before = System.currentTimeMillis();
        List<String> printed = embedder.run(variant.options, "ColdStartProbe", variant.arguments);
        double[] at = Arrays.stream(printed.get(0).split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        double toMain = at[1] - before;
        double first = at[4] / 1e6;
        return new Run(
                toMain,
                at[2] / 1e6,
                (at[3] - at[2]) / 1e6,
                (at[4] - at[3]) / 1e6,
                toMain + first,
                at[1] - at[0] + first,
                (at[5] - at[4]) / 1e6,
                at[6] / 1e6);
    }

    /** One start of a JVM, in milliseconds; all but the last are by the clock on the wall. */
    private record Run(
            double toMain,
            double objects,
            double load,
            double first,
            double total,
            double sinceStart,
            double second,
            double processor) {}

    private record Variant(String catalogs, String jvm, List<String> options, List<String> arguments, List<Run> runs) {

        Variant(String catalogs, String jvm, List<String> options, List<String> arguments) {
            this(catalogs, jvm, options, arguments, new ArrayList<>());
        }

        String row() {
            List<Spread> columns = List.of(
                    Spread.of(runs.stream().map(Run::toMain).toList()),
                    Spread.of(runs.stream().map(Run::objects).toList()),
                    Spread.of(runs.stream().map(Run::load).toList()),
                    Spread.of(runs.stream().map(Run::first).toList()),
                    Spread.of(runs.stream().map(Run::total).toList()),
                    Spread.of(runs.stream().map(Run::sinceStart).toList()),
                    Spread.of(runs.stream().map(Run::second).toList()),
                    Spread.of(runs.stream().map(Run::processor).toList()));
            StringBuilder row = new StringBuilder("| " + catalogs + " | " + jvm + " |");
            columns.forEach(column -> row.append(" " + column + " |"));
            return row.toString();
        }
    }
}
