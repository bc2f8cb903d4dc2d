package io.github.motcua.rules.oracles;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class DifferentialTest {
    public static void main(String[] args) {
        int worlds = Integer.parseInt(args[0]);
        int cases = Integer.parseInt(args[1]);
        long base = args.length > 2 ? Long.parseLong(args[2]) : 0;
        Tally tally = new Tally();
        long gen = 0, dec = 0, cmp = 0, mk = 0;
        Map<String, String> firstOfKind = new TreeMap<>();
        for (int w = 0; w < worlds; w++) {
            long t0 = System.nanoTime();
            List<Catalog> catalogs = RandomCatalogs.of(base + w);
            ProcedureRules rules;
            try {
                rules = ProcedureRules.of(catalogs);
            } catch (RuntimeException e) {
                tally.add("WORLD REFUSED");
                firstOfKind.putIfAbsent(
                        "refused "
                                + e.getMessage()
                                        .replaceAll("[0-9]+", "#")
                                        .substring(
                                                0, Math.min(60, e.getMessage().length())),
                        w + ": " + e.getMessage());
                continue;
            }
            Oracle oracle = new Oracle(catalogs, tally);
            RandomCases random = new RandomCases(oracle.law(), base + w);
            long t1 = System.nanoTime();
            mk += t1 - t0;
            for (int c = 0; c < cases; c++) {
                long a = System.nanoTime();
                Case given = random.number(c);
                if (given == null) {
                    tally.add("no case");
                    continue;
                }
                long b = System.nanoTime();
                gen += b - a;
                Decision d;
                try {
                    d = rules.decide(given);
                } catch (RuntimeException e) {
                    tally.add("THROWN");
                    firstOfKind.putIfAbsent(
                            "thrown " + e.getClass().getSimpleName()
                                    + (e.getMessage() + "                                                  ")
                                            .replaceAll("[0-9]+", "#")
                                            .substring(0, 50),
                            (base + w) + "/" + c + ": " + e + " " + given + " cause " + e.getCause());
                    continue;
                }
                long e = System.nanoTime();
                dec += e - b;
                List<String> dis = oracle.disagreements(given, d);
                cmp += System.nanoTime() - e;
                tally.add("cases");
                if (!dis.isEmpty()) tally.add("CASES WRONG");
                for (String s : dis) {
                    String kind = s.replaceAll("[ :].*", "")
                            + (s.contains("Includes[") ? " includes" : "")
                            + (s.contains("Same[") ? " same" : "");
                    tally.add("WRONG " + kind);
                    firstOfKind.putIfAbsent(kind, (base + w) + "/" + c + ": " + s + "\n    " + given);
                }
            }
        }
        System.out.println(tally);
        firstOfKind.forEach((k, v) -> System.out.println(k + " -> " + v + "\n"));
        System.out.printf(
                "make %d ms, generate %d ms, decide %d ms, compare %d ms%n",
                mk / 1000000, gen / 1000000, dec / 1000000, cmp / 1000000);
    }
}
