package io.github.motcua.rules.benchmarks;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.benchmarks.embedder.GeneratedLog;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.record.RecordHash;
import io.github.motcua.rules.record.ReplayTotals;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * How many records are replayed in a second by one thread, beside the decisions alone, and what parts of it cost. Prints
 * time and processor time of that thread for a record.
 */
public final class ReplayTime {

    private static Object kept = "";

    private ReplayTime() {}

    /** Work on so many records. */
    private interface Work {
        void on(int records) throws IOException;
    }

    /**
     * Measures and prints.
     *
     * @param args how many records; a million if left out
     */
    public static void main(String[] args) throws IOException {
        int records = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        ProcedureRules rules = ProcedureRules.of(Catalogs.hoanKiemNoWait2022());
        ProcedureRules eleven = ProcedureRules.of(eleven());
        GeneratedLog log = new GeneratedLog(rules);
        String[] texts = new String[GeneratedLog.DIFFERENT];
        Case[] cases = new Case[GeneratedLog.DIFFERENT];
        byte[][] lines = new byte[GeneratedLog.DIFFERENT][];
        for (int i = 0; i < GeneratedLog.DIFFERENT; i++) {
            cases[i] = log.given(i);
            texts[i] = CaseJson.write(cases[i]);
            lines[i] = log.record(i);
        }
        System.out.println(Machine.described() + "; a record has " + log.bytes() + " bytes");
        Work replay = count -> see(rules.replay().all(log.log(count), result -> {}), count);
        Work byAnother = count -> kept = eleven.replay().all(log.log(count), result -> {});
        replay.on(records / 5);
        byAnother.on(records / 5);
        System.out.println("| what | µs | CPU µs | a second |");
        System.out.println("|---|---|---|---|");
        measure("replay, all the same", records, replay);
        measure("replay by another catalog: " + changed(eleven, log) + " of 1,000 changed", records, byAnother);
        measure("decisions alone", records, count -> {
            for (int i = 0; i < count; i++) {
                kept = rules.decide(cases[i % cases.length]);
            }
        });
        measure("hashes alone", records, count -> {
            for (int i = 0; i < count; i++) {
                kept = RecordHash.isRight(lines[i % lines.length]);
            }
        });
        measure("cases from JSON alone, by the general reader", records, count -> {
            for (int i = 0; i < count; i++) {
                kept = CaseJson.read(texts[i % texts.length], rules.zone());
            }
        });
    }

    private static Catalog eleven() {
        String json = CatalogJson.write(Catalogs.hoanKiemNoWait2022()).replace("\"atMost\": 10\n", "\"atMost\": 11\n");
        return CatalogJson.read(json.getBytes(StandardCharsets.UTF_8), "eleven copies")
                .orReject();
    }

    private static long changed(ProcedureRules rules, GeneratedLog log) throws IOException {
        return rules.replay().all(log.log(1000), result -> {}).changed();
    }

    private static void see(ReplayTotals totals, int count) {
        if (totals.same() != count) {
            throw new IllegalStateException(totals.toString());
        }
        kept = totals;
    }

    private static void measure(String what, int records, Work work) throws IOException {
        work.on(records / 10);
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        work.on(records);
        double time = (System.nanoTime() - start) / 1e3 / records;
        double ofTheThread = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e3 / records;
        System.out.println(
                String.format(Locale.ROOT, "| %s | %.1f | %.1f | %,.0f |", what, time, ofTheThread, 1e6 / time));
    }

    /** So that nothing that is made is taken for unused. */
    static Object kept() {
        return kept;
    }
}
