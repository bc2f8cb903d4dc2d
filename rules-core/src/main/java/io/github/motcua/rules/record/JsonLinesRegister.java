package io.github.motcua.rules.record;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A register in a file of JSON Lines: one record a line, in UTF-8, each line ending in {@code \n}.
 *
 * <p>A record is on the disk before {@link #append} returns, unless the register was opened with {@link
 * Durability#SYSTEM}. A crash in the middle of writing leaves at most a torn last line, which nobody was told is kept: when
 * the register is opened again, that line is moved into the file of the same name with {@code .torn} behind it, and {@link
 * #recovery()} tells of it. Lines before it are never touched; {@link #damaged()} finds those that are no sound records.
 *
 * <p>One register at a time may write a file: it holds a lock on the file of the same name with {@code .lock} behind it.
 * (Not on the file itself: some systems let go of a lock as soon as anybody in the program closes the file.) Safe for
 * use by many threads.
 */
public final class JsonLinesRegister implements Register, Closeable {

    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST = 4 * 1024 * 1024;
    private static final int MOST_DAMAGED = 10_000;

    private final Path file;
    private final Durability durability;
    private final FileChannel lockFile;
    private final FileLock lock;
    private final FileChannel channel;
    private final @Nullable Recovery recovery;

    /** To where everything is kept. */
    private long end;

    private @Nullable IOException broken;

    /** When a record counts as kept. */
    public enum Durability {
        /** When the disk has it: it outlives a loss of power. The standard. */
        DISK,
        /** When the operating system has it: it outlives the end of the program, but not always a loss of power. */
        SYSTEM
    }

    /**
     * What was done about the end of the file when it was opened.
     *
     * @param bytes how many bytes of a torn line were moved aside; 0 if the last record was whole and lacked only its end of
     *     line, which was added
     * @param movedTo the file at whose end they are now
     */
    public record Recovery(long bytes, Path movedTo) {}

    private JsonLinesRegister(Path file, Durability durability, FileChannel lockFile, FileLock lock)
            throws IOException {
        this.file = file;
        this.durability = durability;
        this.lockFile = lockFile;
        this.lock = lock;
        boolean fresh = !Files.exists(file);
        this.channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (fresh) {
            forceFolder();
        }
        this.recovery = recover();
        this.end = channel.size();
    }

    /**
     * Opens the register in a file, which is made if it is not there; each record is on the disk before adding it returns.
     *
     * @throws IllegalStateException if another register writes this file
     * @throws IOException if the file cannot be opened
     */
    public static JsonLinesRegister open(Path file) throws IOException {
        return open(file, Durability.DISK);
    }

    /**
     * Opens the register in a file, which is made if it is not there.
     *
     * @param durability when a record counts as kept
     * @throws IllegalStateException if another register writes this file
     * @throws IOException if the file cannot be opened
     */
    public static JsonLinesRegister open(Path file, Durability durability) throws IOException {
        FileChannel lockFile =
                FileChannel.open(beside(file, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = lockFile.tryLock();
        } catch (OverlappingFileLockException ofThisProgram) {
            lock = null;
        }
        if (lock == null) {
            lockFile.close();
            throw new IllegalStateException("another register writes " + file);
        }
        try {
            return new JsonLinesRegister(file, durability, lockFile, lock);
        } catch (IOException failure) {
            lockFile.close();
            throw failure;
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** What was done about the end of the file when it was opened; empty if nothing had to be. */
    public Optional<Recovery> recovery() {
        return Optional.ofNullable(recovery);
    }

    @Override
    public synchronized void appendAll(List<DecisionRecord> records) throws IOException {
        if (broken != null) {
            throw new IOException("the register failed before; open it again", broken);
        }
        int length = 0;
        List<byte[]> lines = new ArrayList<>();
        for (DecisionRecord record : records) {
            byte[] line = record.bytes();
            lines.add(line);
            length = Math.addExact(length, line.length + 1);
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        for (byte[] line : lines) {
            bytes.put(line).put((byte) '\n');
        }
        write(bytes.flip());
    }

    private void write(ByteBuffer bytes) throws IOException {
        long start = end;
        long at = start;
        try {
            while (bytes.hasRemaining()) {
                at += channel.write(bytes, at);
            }
        } catch (IOException failure) {
            undo(start, failure);
            throw failure;
        }
        try {
            if (durability == Durability.DISK) {
                channel.force(false);
            }
        } catch (IOException failure) { // what the disk has now, nobody can tell
            broken = failure;
            throw failure;
        }
        end = at;
    }

    /** Takes away what was written of records that are not kept, so that the next one does not stand on the same line. */
    private void undo(long start, IOException failure) {
        try {
            channel.truncate(start);
        } catch (IOException again) {
            failure.addSuppressed(again);
            broken = failure;
        }
    }

    @Override
    public synchronized InputStream records() throws IOException {
        return new UpTo(Files.newInputStream(file), end);
    }

    /**
     * The numbers of the lines, from 1, that are no sound records: cut short, or edited. Reads the whole file, about a
     * gigabyte a second; blank lines do not count.
     *
     * @return at most 10,000 of them
     * @throws IOException if the file cannot be read
     */
    public List<Long> damaged() throws IOException {
        List<Long> damaged = new ArrayList<>();
        try (InputStream records = records()) {
            RecordLines lines = new RecordLines(records, LONGEST);
            while (lines.next() && damaged.size() < MOST_DAMAGED) {
                if (!lines.isBlank() && !RecordHash.isRight(lines.bytes())) {
                    damaged.add(lines.number());
                }
            }
        }
        return damaged;
    }

    @Override
    public synchronized void close() throws IOException {
        if (broken == null) {
            broken = new IOException("the register is closed");
        }
        try {
            channel.close();
        } finally {
            lock.release();
            lockFile.close();
        }
    }

    /** Puts the end of the file in order; null if it is. */
    private @Nullable Recovery recover() throws IOException {
        long size = channel.size();
        long start = startOfLastLine(size);
        if (start == size) {
            return null;
        }
        boolean tooLong = size - start > LONGEST;
        byte[] last = tooLong ? new byte[0] : read(start, (int) (size - start));
        boolean ended = last.length > 0 && last[last.length - 1] == '\n';
        byte[] line = ended ? Arrays.copyOf(last, last.length - 1) : last;
        boolean sound = RecordHash.isRight(line);
        Path torn = beside(file, ".torn");
        if (sound && ended) {
            return null;
        }
        if (sound) {
            channel.write(ByteBuffer.wrap(new byte[] {'\n'}), size);
            force(channel);
            return new Recovery(0, torn);
        }
        moveAside(torn, start, size);
        return new Recovery(size - start, torn);
    }

    private void moveAside(Path torn, long start, long size) throws IOException {
        try (FileChannel kept = FileChannel.open(
                torn, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            long at = start;
            while (at < size) {
                at += channel.transferTo(at, size - at, kept);
            }
            kept.write(ByteBuffer.wrap(new byte[] {'\n'}));
            force(kept);
        }
        forceFolder();
        channel.truncate(start);
        force(channel);
    }

    private void force(FileChannel written) throws IOException {
        if (durability == Durability.DISK) {
            written.force(true);
        }
    }

    /** Where the last line begins, whether it has ended or not; the size if there is no line. */
    private long startOfLastLine(long size) throws IOException {
        long at = size;
        while (at > 0) {
            int count = (int) Math.min(CHUNK, at);
            byte[] chunk = read(at - count, count);
            for (int i = count - 1; i >= 0; i--) {
                long after = at - count + i + 1;
                if (chunk[i] == '\n' && after < size) {
                    return after;
                }
            }
            at -= count;
        }
        return 0;
    }

    private byte[] read(long from, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("the file became shorter while it was read: " + file);
            }
        }
        return bytes.array();
    }

    /** A new file is there after a loss of power only if its folder is written too. Not every system can do that. */
    private void forceFolder() {
        if (durability == Durability.SYSTEM) {
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
        } catch (IOException cannot) {
            return;
        }
    }

    /** Ends where the file ended when it was opened: what comes after that may be half written. */
    private static final class UpTo extends FilterInputStream {
        private long left;

        UpTo(InputStream in, long length) {
            super(in);
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            int read = left > 0 ? in.read() : -1;
            left -= read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int read = in.read(bytes, from, (int) Math.min(count, left));
            left -= Math.max(read, 0);
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = in.skip(Math.min(count, left));
            left -= skipped;
            return skipped;
        }

        @Override
        public int available() throws IOException {
            return (int) Math.min(in.available(), left);
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
