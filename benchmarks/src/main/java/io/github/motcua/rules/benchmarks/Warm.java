package io.github.motcua.rules.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs benchmarks with JMH and prints, for each value of the parameters, how long each way to decide takes
 * (median, and least and most of all iterations in brackets), the processor time and the bytes it costs, and
 * the ratio to the first way that the table names.
 */
public final class Warm {

    private Warm() {}

    /**
     * Measures and prints.
     *
     * @param args options of JMH; without a name of a benchmark, {@link DecideBenchmark} is run
     */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        CommandLineOptions given = new CommandLineOptions(args);
        OptionsBuilder options = new OptionsBuilder();
        options.parent(given);
        if (given.getIncludes().isEmpty()) {
            options.include(DecideBenchmark.class.getSimpleName());
        }
        Options all = options.addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .build();
        String before = Machine.described();
        Collection<RunResult> results = new Runner(all).run();
        System.out.println(before + " before, " + Machine.described() + " after");
        print(results);
    }

    private static void print(Collection<RunResult> results) {
        Map<String, List<RunResult>> byParameters = new LinkedHashMap<>();
        for (RunResult result : results) {
            var parameters = result.getParams();
            List<String> values = new ArrayList<>();
            parameters.getParamsKeys().forEach(key -> values.add(parameters.getParam(key)));
            byParameters
                    .computeIfAbsent(String.join(" ", values), key -> new ArrayList<>())
                    .add(result);
        }
        System.out.println("| parameters | benchmark | ns | CPU ns | bytes | ns, ratio to the first |");
        System.out.println("|---|---|---|---|---|---|");
        byParameters.forEach((parameters, group) -> {
            double first = median(group.get(0).getPrimaryResult());
            group.forEach(result -> System.out.println(row(parameters, result, first)));
        });
    }

    private static String row(String parameters, RunResult result, double first) {
        Result<?> time = result.getPrimaryResult();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %,.0f (%,.0f–%,.0f) | %,.0f | %,.0f | %.3g |",
                parameters,
                time.getLabel(),
                median(time),
                time.getStatistics().getMin(),
                time.getStatistics().getMax(),
                median(result, ProcessorTime.LABEL),
                median(result, "gc.alloc.rate.norm"),
                median(time) / first);
    }

    private static double median(Result<?> result) {
        return result.getStatistics().getPercentile(50);
    }

    private static double median(RunResult result, String label) {
        Result<?> secondary = result.getSecondaryResults().get(label);
        return secondary == null ? Double.NaN : median(secondary);
    }
}
