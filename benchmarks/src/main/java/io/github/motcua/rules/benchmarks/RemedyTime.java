package io.github.motcua.rules.benchmarks;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.benchmarks.embedder.ShippedCase;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * How long it takes to work out what an applicant can do: for requests that miss the programme, or are not taken, in one
 * to six ways at once, each decided and advised in a warm JVM.
 */
public final class RemedyTime {

    private static final int WARM_UP = 40;
    private static final double NANOS_A_MICROSECOND = 1_000;

    private RemedyTime() {}

    /**
     * Measures and prints.
     *
     * @param args how many times each request is measured; 40 if not given
     */
    public static void main(String[] args) {
        int rounds = args.length == 0 ? 40 : Integer.parseInt(args[0]);
        ProcedureRules rules = ProcedureRules.of(Catalogs.hoanKiemNoWait2022());
        List<Case> requests = requests();
        for (int i = 0; i < WARM_UP; i++) {
            measure(rules, requests, true, new long[requests.size()], 0);
        }
        System.out.println(Machine.described() + ", " + requests.size() + " requests, " + rounds + " times each");
        System.out.println("| | median, µs | p99 | most | remedies |");
        System.out.println("|---|---|---|---|---|");
        for (boolean advise : new boolean[] {false, true}) {
            long[] nanos = new long[requests.size() * rounds];
            long remedies = 0;
            for (int i = 0; i < rounds; i++) {
                remedies = measure(rules, requests, advise, nanos, i * requests.size());
            }
            Arrays.sort(nanos);
            System.out.println(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f | %d |",
                    advise ? "decided and advised" : "decided",
                    nanos[nanos.length / 2] / NANOS_A_MICROSECOND,
                    nanos[nanos.length * 99 / 100] / NANOS_A_MICROSECOND,
                    nanos[nanos.length - 1] / NANOS_A_MICROSECOND,
                    remedies));
        }
    }

    /** Decides each request, notes how long that took, and returns how many remedies there are. */
    private static long measure(ProcedureRules rules, List<Case> requests, boolean advise, long[] nanos, int from) {
        long remedies = 0;
        for (int i = 0; i < requests.size(); i++) {
            long begin = System.nanoTime();
            Decision decision = rules.decide(requests.get(i));
            remedies += advise ? decision.remedies().size() : 0;
            nanos[from + i] = System.nanoTime() - begin;
        }
        return remedies;
    }

    /** Too many copies or not, too many pages or not, and so on: all combinations but the one that is resolved at once. */
    private static List<Case> requests() {
        List<Case> requests = new ArrayList<>(List.of(ShippedCase.NO_WAIT.given()));
        add(requests, given -> given.with("copies", 11));
        add(requests, given -> given.with("pagesPerCopy", 21));
        add(requests, given -> given.with("dossierComplete", false));
        add(requests, given -> given.at("dong-da/lang-thuong"));
        add(requests, Case::online);
        add(requests, given -> given.receivedAt("2022-05-03T15:30"));
        requests.remove(0);
        return requests;
    }

    private static void add(List<Case> requests, UnaryOperator<Case> otherwise) {
        for (Case given : List.copyOf(requests)) {
            requests.add(otherwise.apply(given));
        }
    }
}
