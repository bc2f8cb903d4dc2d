package io.github.motcua.rules.examples.intake;

import java.io.PrintStream;
import java.util.function.BooleanSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far a long run has come. Unless it is wanted from the start, it looks after a second whether
 * anybody watches, so that short runs and pipes pay nothing. Not thread-safe.
 */
final class Progress implements AutoCloseable {

    private static final int WIDTH = 79;
    private static final int NAME = 20;
    private static final int LINES_BETWEEN_LOOKS = 64;
    private static final long PATIENCE = 1_000_000_000L;
    private static final long MEBIBYTE = 1024 * 1024;

    private final PrintStream err;
    private final String input;
    private final long bytes;
    private final BooleanSupplier watched;
    private final long started = System.nanoTime();
    private boolean decided;
    private @Nullable ProgressBar bar;

    /**
     * Progress that may come to be shown.
     *
     * @param err where
     * @param input what to call the input
     * @param bytes its size; negative if not known
     * @param wanted whether to show it; null to show it if somebody watches
     * @param watched whether somebody watches; asked at most once
     */
    Progress(PrintStream err, String input, long bytes, @Nullable Boolean wanted, BooleanSupplier watched) {
        this.err = err;
        this.input = input;
        this.bytes = bytes;
        this.watched = watched;
        this.decided = wanted != null;
        if (wanted != null && wanted) {
            show();
        }
    }

    /** So many lines and bytes have been dealt with. */
    void at(long lines, long bytesRead) {
        if (!decided && lines % LINES_BETWEEN_LOOKS == 0 && System.nanoTime() - started > PATIENCE) {
            decided = true;
            if (watched.getAsBoolean()) {
                show();
            }
        }
        if (bar != null) {
            if (bytes < 0) {
                bar.stepTo(lines);
            } else {
                bar.stepTo(bytesRead);
                bar.setExtraMessage(" " + lines + " lines");
            }
        }
    }

    private void show() {
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName(input.length() > NAME ? ".." + input.substring(input.length() - NAME) : input)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH));
        bar = (bytes < 0
                        ? builder.setInitialMax(-1).setUnit(" lines", 1).showSpeed()
                        : builder.setInitialMax(bytes).setUnit(" MiB", MEBIBYTE))
                .build();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
