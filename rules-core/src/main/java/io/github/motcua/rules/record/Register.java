package io.github.motcua.rules.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Where an office keeps the records of its decisions, of those resolved on the spot too: no slip does not mean no entry
 * in the log (NĐ 61/2018/NĐ-CP Art 17(4)). Records are added at the end and never changed. {@link JsonLinesRegister}
 * keeps them in a file; an office may keep them elsewhere.
 *
 * <p>An implementation must be safe for use by many threads, and must not return from adding a record before the record is
 * where a crash cannot take it away.
 */
public interface Register {

    /**
     * Adds a record; once this returns, it is kept.
     *
     * @throws IOException if it could not be kept; then it must be added again
     */
    default void append(DecisionRecord record) throws IOException {
        appendAll(List.of(record));
    }

    /**
     * Adds several records in order; once this returns, all are kept. Quicker than one by one.
     *
     * @throws IOException if they could not be kept; then some may be and some not, in this order
     */
    void appendAll(List<DecisionRecord> records) throws IOException;

    /**
     * All records that were kept before this call, one a line, each ending in {@code \n}, the first one first; for
     * {@link io.github.motcua.rules.Replay#all}.
     *
     * @return a stream that the caller closes
     * @throws IOException if they cannot be read
     */
    InputStream records() throws IOException;
}
