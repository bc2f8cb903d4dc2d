package io.github.motcua.rules.json;

/**
 * How large a document may be.
 *
 * @param bytes the most bytes
 */
record Limits(int bytes) {

    /** A catalog or a calendar: 10 MiB. */
    static final Limits CATALOG = new Limits(10 * 1024 * 1024);
    /** A case: 256 KiB. */
    static final Limits CASE = new Limits(CaseJson.MAX_BYTES);
    /** A decision: 1 MiB. */
    static final Limits DECISION = new Limits(1024 * 1024);
    /** A record: 4 MiB. */
    static final Limits RECORD = new Limits(RecordJson.MAX_BYTES);

    /** The deepest nesting of values. */
    static final int DEPTH = 32;
    /** The longest text, in characters. */
    static final int TEXT = 4096;
    /** The longest name of a member, in characters. */
    static final int NAME = 128;
    /** The longest number, in characters. */
    static final int NUMBER = 20;
    /** The most members of an object. */
    static final int MEMBERS = 1000;
    /** The most entries of a list, such as the procedures of a catalog. */
    static final int ENTRIES = 10_000;
    /** The most tokens of a document. */
    static final int TOKENS = 1_000_000;
}
