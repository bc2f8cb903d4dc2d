package io.github.motcua.rules.testkit.generate.bad;

import io.github.motcua.rules.issue.IssueCode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A document that must be refused, with what is wrong with it. Made by {@link Defects}. Immutable; the same seed always
 * gives the same bytes.
 */
public final class BadDocument {

    /** What a document is. */
    public enum Sort {
        /** A catalog: {@link io.github.motcua.rules.json.CatalogJson}. */
        CATALOG,
        /** A calendar: {@link io.github.motcua.rules.json.CalendarJson}. */
        CALENDAR,
        /** A case: {@link io.github.motcua.rules.json.CaseJson}. */
        CASE,
        /**
         * A period and the events of a dossier, counted by the shipped calendar {@code vn-public-sector}: {@link
         * io.github.motcua.rules.json.DueRequestJson}.
         */
        EVENTS,
        /** A line of a register of decisions: {@link io.github.motcua.rules.json.RecordJson}. */
        RECORD
    }

    /**
     * A sound document that the bad one needs.
     *
     * @param sort a catalog or a calendar
     * @param name its id
     * @param json its text
     */
    public record Sound(Sort sort, String name, String json) {}

    /**
     * One thing that is wrong.
     *
     * @param code the code that the problem has
     * @param pointer the JSON pointer at which it is reported; empty for the whole document
     * @param line the line, from 1, of the value there, or of the nearest around it if it is not there
     * @param column the column, from 1, in characters
     * @param what what was done to the document, in words
     */
    public record Defect(IssueCode code, String pointer, int line, int column, String what) {

        /** For example {@code 4:10 /sources/0/id bad-id: the id of an entry is written in capitals}. */
        @Override
        public String toString() {
            return line + ":" + column + " " + pointer + " " + code.id() + ": " + what;
        }
    }

    private final Sort sort;
    private final String name;
    private final byte[] bytes;
    private final List<Sound> others;
    private final List<Defect> defects;
    private final String origin;

    BadDocument(Sort sort, String name, byte[] bytes, List<Sound> others, List<Defect> defects, String origin) {
        this.sort = sort;
        this.name = name;
        this.bytes = bytes;
        this.others = List.copyOf(others);
        this.defects = List.copyOf(defects);
        this.origin = origin;
    }

    /** What it is. */
    public Sort sort() {
        return sort;
    }

    /** The id of the catalog or calendar into which the defect was put; of another document, what sort it is. */
    public String name() {
        return name;
    }

    /** The document; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The sound documents that belong to it: catalogs together with which it is loaded, calendars that they or it are
     * built on or name, and for a case the catalogs by which it is to be decided.
     */
    public List<Sound> others() {
        return others;
    }

    /** What is wrong with it: one thing, or several at places that have nothing to do with each other. */
    public List<Defect> defects() {
        return defects;
    }

    /** The call that makes it again, and what is wrong. */
    @Override
    public String toString() {
        return origin + ": " + sort + " " + name + " "
                + defects.stream().map(Defect::toString).collect(Collectors.joining("; "));
    }
}
