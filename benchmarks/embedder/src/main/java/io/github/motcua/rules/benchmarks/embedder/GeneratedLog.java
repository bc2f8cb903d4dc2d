package io.github.motcua.rules.benchmarks.embedder;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.decision.Case;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A log of records for the shipped no-wait programme: all ways to be decided, other numbers, days and hours each. */
public final class GeneratedLog {

    /** How many records differ; a longer log repeats them. */
    public static final int DIFFERENT = 2000;

    private final List<Case> cases = new ArrayList<>();
    private final byte[][] lines = new byte[DIFFERENT][];

    /** Decides and records the cases. */
    public GeneratedLog(ProcedureRules rules) {
        Random dice = new Random(7);
        ShippedCase[] kinds = ShippedCase.values();
        for (int i = 0; i < DIFFERENT; i++) {
            Case given = kinds[dice.nextInt(kinds.length)]
                    .given()
                    .receivedAt(LocalDateTime.of(
                            2022, 5 + dice.nextInt(5), 1 + dice.nextInt(28), 8 + dice.nextInt(9), dice.nextInt(60)));
            if (given.facts().containsKey("copies")) {
                given = given.with("copies", 1 + dice.nextInt(14)).with("pagesPerCopy", 1 + dice.nextInt(24));
            }
            cases.add(given);
            lines[i] = (rules.record(given).line() + "\n").getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A case, by its number. */
    public Case given(int number) {
        return cases.get(number % DIFFERENT);
    }

    /** A record without its end of line, by its number. */
    public byte[] record(int number) {
        byte[] line = lines[number % DIFFERENT];
        return Arrays.copyOf(line, line.length - 1);
    }

    /** How many bytes a record has on the average. */
    public long bytes() {
        long sum = 0;
        for (byte[] line : lines) {
            sum += line.length;
        }
        return sum / DIFFERENT;
    }

    /** A log of so many records, made while it is read. */
    public InputStream log(long records) {
        return new Log(records);
    }

    private final class Log extends InputStream {
        private final long records;
        private long next;
        private int at;

        Log(long records) {
            this.records = records;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int count) {
            int read = 0;
            while (read < count && next < records) {
                byte[] line = lines[(int) (next % DIFFERENT)];
                int part = Math.min(count - read, line.length - at);
                System.arraycopy(line, at, bytes, from + read, part);
                read += part;
                at += part;
                if (at == line.length) {
                    at = 0;
                    next++;
                }
            }
            return read == 0 && count > 0 ? -1 : read;
        }
    }
}
