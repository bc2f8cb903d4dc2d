package io.github.motcua.rules.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The hash at the end of a record: {@code ,"sha256":"…"}} and in it the SHA-256, in 64 lower-case hexadecimal digits, of
 * all bytes before it. Whoever changes a byte and not the hash is found out; it is no signature, for anybody can
 * work it out. Stateless and safe for use by many threads.
 */
public final class RecordHash {

    private static final byte[] BEFORE = ",\"sha256\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] AFTER = "\"}".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 64;

    /** Never used itself, only copied: that is quicker than to look for it each time. */
    private static final MessageDigest FRESH = fresh();

    /** How many bytes the end of a record takes: 77. */
    public static final int LENGTH = BEFORE.length + DIGITS + AFTER.length;

    private RecordHash() {}

    /** The SHA-256 of bytes, in 64 lower-case hexadecimal digits. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes, bytes.length));
    }

    /** Whether the bytes end as a record does. One that was cut short does not. */
    public static boolean isAtTheEndOf(byte[] line) {
        int from = line.length - LENGTH;
        if (from < 0 || !matches(line, from, BEFORE) || !matches(line, line.length - AFTER.length, AFTER)) {
            return false;
        }
        for (int i = from + BEFORE.length; i < line.length - AFTER.length; i++) {
            if (digit(line[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the bytes end as a record does, and the hash is that of the bytes before it. */
    public static boolean isRight(byte[] line) {
        int from = line.length - LENGTH;
        if (from < 0 || !matches(line, from, BEFORE) || !matches(line, line.length - AFTER.length, AFTER)) {
            return false;
        }
        byte[] digest = digest(line, from);
        int at = from + BEFORE.length;
        int difference = 0;
        for (byte each : digest) {
            difference |=
                    (each & 0xFF) ^ (digit(line[at]) << 4 | digit(line[at + 1])); // no digit is -1, equal to no byte
            at += 2;
        }
        return difference == 0;
    }

    /**
     * The hash that a record states.
     *
     * @throws IllegalArgumentException if the bytes do not end as a record does
     */
    public static String stated(byte[] line) {
        if (!isAtTheEndOf(line)) {
            throw new IllegalArgumentException("a record ends in its hash");
        }
        return new String(line, line.length - LENGTH + BEFORE.length, DIGITS, StandardCharsets.US_ASCII);
    }

    /**
     * The hash of the bytes before the end of a record: what it should state.
     *
     * @throws IllegalArgumentException if there are fewer bytes than the end of a record takes
     */
    public static String expected(byte[] line) {
        if (line.length < LENGTH) {
            throw new IllegalArgumentException("a record ends in its hash");
        }
        return HexFormat.of().formatHex(digest(line, line.length - LENGTH));
    }

    /** The bytes with the end of a record, and in it their hash. */
    public static byte[] appendedTo(byte[] body) {
        byte[] line = Arrays.copyOf(body, body.length + LENGTH);
        System.arraycopy(BEFORE, 0, line, body.length, BEFORE.length);
        byte[] digits = of(body).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, line, body.length + BEFORE.length, DIGITS);
        System.arraycopy(AFTER, 0, line, line.length - AFTER.length, AFTER.length);
        return line;
    }

    private static boolean matches(byte[] line, int from, byte[] part) {
        return Arrays.equals(line, from, from + part.length, part, 0, part.length);
    }

    /** The value of a lower-case hexadecimal digit; -1 if it is none. */
    private static int digit(byte character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        return character >= 'a' && character <= 'f' ? character - 'a' + 10 : -1;
    }

    private static byte[] digest(byte[] bytes, int length) {
        try {
            MessageDigest digest = (MessageDigest) FRESH.clone();
            digest.update(bytes, 0, length);
            return digest.digest();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's own can be copied", e);
        }
    }

    private static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
