package io.github.motcua.rules.issue;

import java.util.Locale;

/**
 * What kind of problem an {@link Issue} is. The {@link #id()} is stable and part of the wire format; each
 * is explained in the documentation of issue codes.
 */
public enum IssueCode {
    // Reading a document
    /** The document has more bytes than allowed. */
    TOO_LARGE,
    /** The bytes are not UTF-8. */
    NOT_UTF_8,
    /** The text is not JSON. */
    BAD_SYNTAX,
    /** Something follows the end of the document. */
    TEXT_AFTER_END,
    /** Values are nested too deeply. */
    TOO_DEEP,
    /** The document has too many values, or an object too many members. */
    TOO_MANY,
    /** A text, a name or a number is too long. */
    TOO_LONG,
    /** A member is given twice. */
    DUPLICATE_MEMBER,
    /** Two names differ only in their Unicode form. */
    SAME_AFTER_NORMALISATION,
    /** A text holds a character that may not stand in it. */
    BAD_CHARACTER,
    /** A number is outside what is allowed. */
    OUT_OF_RANGE,
    /** A value of another type belongs here. */
    WRONG_TYPE,
    /** A member that must be there is not. */
    MISSING,
    /** A member of this name is not known. */
    UNKNOWN_MEMBER,
    /** The word is none of those allowed here. */
    UNKNOWN_WORD,
    /** The date, time or hours do not exist, not in every year, or lie outside the years 1900 to 2200. */
    NO_SUCH_DATE,
    /** An id or code does not have its form. */
    BAD_ID,

    // Catalogs
    /** Two entries have one id. */
    DUPLICATE_ID,
    /** The id belongs to the library. */
    RESERVED_ID,
    /** No catalog of this id is loaded. */
    UNKNOWN_CATALOG,
    /** Catalogs are built on each other in a circle. */
    CATALOG_CYCLE,
    /** No document of this id is declared. */
    UNKNOWN_SOURCE,
    /** No fact of this id is declared. */
    UNKNOWN_FACT,
    /** No reading, or no option of a reading, of this id is declared. */
    UNKNOWN_READING,
    /** No requirement of this id is declared. */
    UNKNOWN_REQUIREMENT,
    /** No procedure of this code is declared. */
    UNKNOWN_PROCEDURE,
    /** No unit of this id is declared. */
    UNKNOWN_UNIT,
    /** Several catalogs declare the id, with different content. */
    AMBIGUOUS_ID,
    /** A rule, a limit or a date has no legal source. */
    MISSING_CITATION,
    /** On some day none of the documents cited is in force. */
    NO_BASIS_IN_FORCE,
    /** The first day of a period comes after the last. */
    EMPTY_PERIOD,
    /** Two versions of one thing hold on the same day, or two sessions of a day at the same hour. */
    OVERLAP,
    /** A requirement of this kind does not belong here. */
    WRONG_KIND,
    /** The comparison does not fit the type of the fact. */
    NOT_COMPARABLE,
    /** The declaration contradicts itself or lacks a part. */
    BAD_DECLARATION,

    // Calendars
    /** No calendar of this id is loaded. */
    UNKNOWN_CALENDAR,
    /** Calendars are built on each other in a circle. */
    CALENDAR_CYCLE,
    /** No notice has fixed the days off of a year that is needed. */
    NOT_PUBLISHED,

    // Cases
    /** The value is none of those the fact may take here. */
    UNKNOWN_VALUE,
    /** "Not applicable" is no answer for this fact. */
    CANNOT_BE_NOT_APPLICABLE,
    /** The product of several numbers is too large. */
    PRODUCT_OUT_OF_RANGE,
    /** Two statements of a case, or two entries of a calendar, contradict each other. */
    CONTRADICTION,
    /** No rule is in force for this procedure on the day of receipt. */
    NO_RULE_IN_FORCE,

    // Stages of a procedure
    /** No stage of this id is declared. */
    UNKNOWN_STAGE,
    /** Stages wait for each other in a circle. */
    STAGE_CYCLE,
    /** The stages take longer than the time limit of the procedure. */
    STAGES_TOO_LONG,

    // Competence
    /** No office of this id is declared. */
    UNKNOWN_OFFICE,
    /** The office has no such post. */
    UNKNOWN_POST,
    /** The unit or the office is of another level. */
    WRONG_LEVEL,
    /** A power is delegated in a circle, or by a body to itself. */
    DELEGATION_CYCLE,
    /** A power is passed on by delegation too many times. */
    CHAIN_TOO_LONG,
    /** Two delegations give one power to different bodies on the same days. */
    COMPETING_DELEGATIONS,

    // Overlays
    /** No programme of this id is declared in the catalog. */
    UNKNOWN_PROGRAMME,
    /** Nothing is opened to lower levels under this id. */
    UNKNOWN_OPENING,
    /** The procedure has no time limit of this id. */
    UNKNOWN_LIMIT,
    /** A lower level changes what is not opened to it, or loosens what it may only tighten. */
    NOT_OPENED,

    // Events of a dossier
    /** It happened before the dossier was received. */
    EVENT_BEFORE_RECEIPT,
    /** It happened before an event that precedes it. */
    EVENT_OUT_OF_ORDER,
    /** The dossier had come to its end. */
    EVENT_AFTER_END,
    /** Papers are asked for while others are being waited for. */
    OVERLAPPING_WAITS,
    /** Papers came that nobody had asked for. */
    SUPPLEMENT_NOT_ASKED,
    /** A new date is given without a reason. */
    NO_REASON,
    /** The new date is not later than the old one. */
    NOT_LATER,
    /** A new date has been given as often as the law allows. */
    REAPPOINTED_AGAIN,
    /** An apology goes out when it should have been out already. */
    APOLOGY_LATE,

    // Records
    /** The line does not end as a record does. */
    CUT_SHORT,
    /** The record is not the one that was written: its hash is another. */
    HASH_MISMATCH,
    /** The record has a form that is not known. */
    UNKNOWN_FORMAT,

    // Faults
    /** The engine failed; nothing has been decided, and the input is not to blame. */
    ENGINE_FAULT;

    /** The code as written on the wire, for example {@code unknown-fact}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
