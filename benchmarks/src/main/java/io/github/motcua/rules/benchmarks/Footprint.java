package io.github.motcua.rules.benchmarks;

import io.github.motcua.rules.benchmarks.embedder.GeneratedCatalog.Shapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an embedder pays in size: bytes on disk, and what stays on the heap. */
public final class Footprint {

    private final Embedder embedder = new Embedder();

    private Footprint() {}

    /**
     * Measures and prints.
     *
     * @param args none
     */
    public static void main(String[] args) throws IOException {
        System.out.println(Machine.described());
        Footprint footprint = new Footprint();
        footprint.disk();
        footprint.memory();
        footprint.calendars();
    }

    private void disk() throws IOException {
        long total = 0;
        System.out.println("| jar | bytes |");
        System.out.println("|---|---|");
        for (Path jar : embedder.library()) {
            long size = Files.size(jar);
            total += size;
            System.out.printf(Locale.ROOT, "| %s | %,d |%n", jar.getFileName(), size);
        }
        System.out.printf(
                Locale.ROOT, "| **%d jars** | **%,d** |%n", embedder.library().size(), total);
    }

    private void memory() {
        System.out.println(
                "| catalogs | as objects | + rules made | + first decision | + all others asked | each of these | classes and code |");
        System.out.println("|---|---|---|---|---|---|---|");
        row("shipped, 10 procedures", 9, List.of("shipped"));
        for (Shapes shapes : Shapes.values()) {
            for (int procedures : List.of(250, 6000)) {
                row(
                        procedures + (shapes == Shapes.ONE ? " alike" : " different"),
                        procedures - 1,
                        List.of("generated", shapes.name(), Integer.toString(procedures)));
            }
        }
        for (int delegations : List.of(0, 50_000)) {
            String number = Integer.toString(delegations);
            row("a country with " + number + " delegations", 1, List.of("country", number));
        }
        for (int wards : List.of(0, 3_300)) {
            String number = Integer.toString(wards);
            row(number + " wards with overlays", 3_300, List.of("overlays", number));
        }
    }

    private void calendars() {
        System.out.println("| office calendars | own days each | data and index | of that data |");
        System.out.println("|---|---|---|---|");
        for (int days : List.of(0, 3, 12)) {
            List<String> arguments = List.of("3400", Integer.toString(days));
            List<String> printed =
                    embedder.run(List.of("-XX:+UseSerialGC", "-Xms1g", "-Xmx4g"), "CalendarMemoryProbe", arguments);
            String[] bytes = printed.get(0).split(" ", -1);
            System.out.printf(
                    Locale.ROOT,
                    "| 3,400 | %d | %,.1f MB | %,.1f MB |%n",
                    days,
                    Long.parseLong(bytes[0]) / 1048576.0,
                    Long.parseLong(bytes[1]) / 1048576.0);
        }
    }

    private void row(String catalogs, int others, List<String> arguments) {
        List<String> printed = embedder.run(List.of("-XX:+UseSerialGC", "-Xms1g", "-Xmx4g"), "MemoryProbe", arguments);
        double[] kilobytes = Arrays.stream(printed.get(0).split(" "))
                .mapToDouble(bytes -> Long.parseLong(bytes) / 1024.0)
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "| %s | %,.0f KB | %,.0f KB | %,.0f KB | %,.0f KB | %.1f KB | %,.0f KB |%n",
                catalogs,
                kilobytes[0],
                kilobytes[1],
                kilobytes[2],
                kilobytes[3],
                kilobytes[3] / others,
                kilobytes[4]);
    }
}
