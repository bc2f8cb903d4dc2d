package io.github.motcua.rules.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The machine that is measured on, and how busy it is with other things. */
final class Machine {

    private static final Path STAT = Path.of("/proc/stat");
    private static final double NANOS_PER_TICK = 1e7;

    private Machine() {}

    /** Cores, Java and load. */
    static String described() {
        return String.format(
                Locale.ROOT,
                "%d cores, Java %s, load average %.2f",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** The nanoseconds for which cores have been busy since the machine started; 0 if this cannot be known. */
    static double busyNanos() {
        if (!Files.isReadable(STAT)) {
            return 0;
        }
        try {
            List<String> all = List.of(Files.readAllLines(STAT).get(0).trim().split("\\s+"));
            double ticks = 0;
            for (int i = 1; i < all.size() && i <= 8; i++) {
                boolean idle = i == 4 || i == 5;
                ticks += idle ? 0 : Double.parseDouble(all.get(i));
            }
            return ticks * NANOS_PER_TICK;
        } catch (IOException e) {
            return 0;
        }
    }
}
