package io.github.motcua.rules.record;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Reads the lines of a log in constant memory: of a line that is too long, one byte more than the limit is held, so
 * that it can be refused, and the rest is passed over. A line ends in {@code \n} or {@code \r\n}, or with the log. Not safe for use by
 * several threads.
 */
public final class RecordLines {

    private static final int CHUNK = 64 * 1024;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long FEEDS = 0x0A0A0A0A0A0A0A0AL;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final InputStream in;
    private final int limit;
    private final byte[] chunk = new byte[CHUNK];
    private byte[] line = new byte[CHUNK];
    private int next;
    private int end;
    private int length;
    private long number;
    private long bytesBefore;
    private boolean ended;

    /**
     * Reads lines.
     *
     * @param in where from; not closed
     * @param limit the most bytes of a line that are wanted; of a longer one, {@code limit + 1} are held
     */
    public RecordLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /**
     * Goes to the next line; false if there is none.
     *
     * @throws IOException if the stream fails
     */
    public boolean next() throws IOException {
        length = 0;
        ended = false;
        if (next == end && !fill()) {
            return false;
        }
        number++;
        do {
            int feed = feed(next);
            keep(feed - next);
            next = feed;
            if (feed < end) {
                next++;
                ended = true;
                break;
            }
        } while (fill());
        if (ended && length > 0 && length <= limit && line[length - 1] == '\r') {
            length--;
        }
        return true;
    }

    /** The place of the next line feed, looked for in eight bytes at a time; the end of the chunk if there is none. */
    private int feed(int from) {
        int at = from;
        while (at + Long.BYTES <= end) {
            long others = (long) EIGHT.get(chunk, at) ^ FEEDS; // a line feed is a zero byte here
            if (((others - LOW_BITS) & ~others & HIGH_BITS) != 0) {
                break;
            }
            at += Long.BYTES;
        }
        while (at < end && chunk[at] != '\n') {
            at++;
        }
        return at;
    }

    private void keep(int count) {
        int kept = Math.min(count, limit + 1 - length);
        if (length + kept > line.length) {
            line = Arrays.copyOf(line, Math.min(limit + 1, Math.max(2 * line.length, length + kept)));
        }
        System.arraycopy(chunk, next, line, length, kept);
        length += kept;
    }

    private boolean fill() throws IOException {
        bytesBefore += end;
        next = 0;
        int read = in.read(chunk);
        end = Math.max(read, 0);
        return end > 0;
    }

    /** The number of the line that was read last, from 1. */
    public long number() {
        return number;
    }

    /** How many bytes have been read, to the end of that line. */
    public long bytesRead() {
        return bytesBefore + next;
    }

    /** Whether that line ended in a line feed, and not with the log. */
    public boolean isEnded() {
        return ended;
    }

    /** The line without its end. */
    public byte[] bytes() {
        return Arrays.copyOf(line, length);
    }

    /** Whether there is nothing on the line but white space. */
    public boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return length <= limit;
    }
}
