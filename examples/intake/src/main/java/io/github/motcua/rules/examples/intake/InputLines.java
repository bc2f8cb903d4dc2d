package io.github.motcua.rules.examples.intake;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The file or standard input whose lines are answered, one after the other, and the progress of that. */
final class InputLines {

    private static final int BUFFER = 64 * 1024;

    @Option(
            names = "--progress",
            negatable = true,
            description = "Show progress on standard error, or do not. Without this: after a second, if standard error"
                    + " is a terminal, standard output is none, and no CI is at work.")
    private @Nullable Boolean progress;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The input; standard input if left out or \"-\". After several catalogs or calendars, write"
                    + " \"--\" before a file whose name ends in .json.")
    private @Nullable String file;

    /** What to call the input. */
    String name() {
        return file == null || file.equals("-") ? "<stdin>" : file;
    }

    /**
     * Answers every line; gives the exit status.
     *
     * @param maxBytes the most bytes that a line may have
     * @param answer answers what is written in a line as JSON
     * @param answers how to write the answers
     */
    <T> int answer(Streams streams, int maxBytes, Function<byte[], T> answer, Answers<T> answers) throws IOException {
        return take(streams, maxBytes, new Desk<>(answer, answers));
    }

    /** Deals with lines. */
    interface Taker {

        /** Deals with a line; false if anything is wrong with it. */
        boolean take(long line, byte[] bytes, OutputStream out) throws IOException;

        /** Writes what is to be said after the last line. */
        default void end(OutputStream out) throws IOException {}
    }

    /**
     * Hands over every line; gives the exit status.
     *
     * @param maxBytes the most bytes that a line may have; of a longer one, one byte more is handed over
     */
    int take(Streams streams, int maxBytes, Taker desk) throws IOException {
        if (file == null || file.equals("-")) {
            return answer(desk, maxBytes, streams, streams.in(), -1, true);
        }
        File lines = new File(file);
        try (InputStream in = new FileInputStream(lines)) {
            return answer(desk, maxBytes, streams, in, lines.isFile() ? lines.length() : -1, false);
        }
    }

    private int answer(Taker desk, int maxBytes, Streams streams, InputStream in, long size, boolean fromStandardInput)
            throws IOException {
        int status = Intake.OK;
        try (OutputStream out = new BufferedOutputStream(streams.out(), BUFFER);
                Progress shown = new Progress(
                        streams.err(),
                        new File(name()).getName(),
                        size,
                        progress,
                        () -> Terminal.isWatched(System.getenv()) && !(fromStandardInput && Terminal.isTypedAt()))) {
            Lines lines = new Lines(in, maxBytes, out);
            while (lines.next()) {
                if (!lines.isBlank() && !desk.take(lines.number(), lines.bytes(), out)) {
                    status = Intake.REJECTED;
                }
                shown.at(lines.number(), lines.bytesRead());
            }
            desk.end(out);
        }
        return status;
    }
}
