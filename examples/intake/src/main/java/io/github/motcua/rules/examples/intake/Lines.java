package io.github.motcua.rules.examples.intake;

import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads lines of bytes in constant memory: of a line that is too long, one byte more than the limit is held,
 * so that it can be refused, and the rest is passed over. Not thread-safe.
 */
final class Lines {

    private static final int CHUNK = 64 * 1024;

    private final InputStream in;
    private final Flushable beforeWaiting;
    private final byte[] chunk = new byte[CHUNK];
    private int next;
    private int end;
    private long bytesBefore;

    private final byte[] line;
    private int length;
    private long full;
    private long number;

    /**
     * Reads lines.
     *
     * @param in where from
     * @param limit the most bytes of a line that are wanted; of a longer one, {@code limit + 1} are held
     * @param beforeWaiting flushed before a read that may have to wait, so that whoever writes a line and
     *     waits for the answer gets it, and nobody else pays for that
     */
    Lines(InputStream in, int limit, Flushable beforeWaiting) {
        this.in = in;
        this.beforeWaiting = beforeWaiting;
        this.line = new byte[limit + 1];
    }

    /** Goes to the next line; false if there is none. */
    boolean next() throws IOException {
        length = 0;
        full = 0;
        if (next == end && !fill()) {
            return false;
        }
        number++;
        do {
            int feed = next;
            while (feed < end && chunk[feed] != '\n') {
                feed++;
            }
            keep(feed - next);
            next = feed;
            if (feed < end) {
                next++;
                break;
            }
        } while (fill());
        if (length > 0 && length == full && line[length - 1] == '\r') {
            length--;
        }
        return true;
    }

    private void keep(int count) {
        int kept = Math.min(count, line.length - length);
        System.arraycopy(chunk, next, line, length, kept);
        length += kept;
        full += count;
    }

    private boolean fill() throws IOException {
        if (in.available() == 0) {
            beforeWaiting.flush();
        }
        bytesBefore += end;
        next = 0;
        end = 0;
        int read = in.read(chunk);
        end = Math.max(read, 0);
        return read > 0;
    }

    /** The number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    /** How many bytes have been read, to the end of that line. */
    long bytesRead() {
        return bytesBefore + next;
    }

    /** The line without its end. */
    byte[] bytes() {
        return Arrays.copyOf(line, length);
    }

    /** Whether there is nothing on the line but white space. */
    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return length < line.length;
    }
}
