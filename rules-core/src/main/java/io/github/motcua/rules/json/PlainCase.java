package io.github.motcua.rules.json;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Place;
import io.github.motcua.rules.text.IsoTime;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a case as {@link CaseJson} writes it: members in their order, facts in that of their ids, plain ASCII. Gives up on
 * anything else, also on what is wrong: then {@link CaseJson} has to read it, in several times the time.
 */
final class PlainCase {

    private static final byte[] PROCEDURE = ascii("{\"procedure\":");
    private static final byte[] RECEIVED_AT = ascii(",\"receivedAt\":");
    private static final byte[] UNIT = ascii(",\"unit\":");
    private static final byte[] CHANNEL = ascii(",\"channel\":");
    private static final byte[] PLACE = ascii(",\"place\":");
    private static final byte[] KNOWN_ON = ascii(",\"knownOn\":");
    private static final byte[] DECIDED_ON = ascii(",\"decidedOn\":");
    private static final byte[] FACTS = ascii(",\"facts\":{");
    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");
    private static final byte[] NOT_APPLICABLE = ascii("{\"notApplicable\":true}");
    private static final byte[] NONE = {};

    private static final Channel[] CHANNELS = Channel.values();
    private static final Place[] PLACES = Place.values();

    private final Cursor cursor;
    private boolean strange;

    private PlainCase(Cursor cursor) {
        this.cursor = cursor;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The case; null if it is not written so, and then the cursor stays somewhere in it. */
    static @Nullable Case read(Cursor cursor, ZoneId zone) {
        int from = cursor.at();
        Case read = new PlainCase(cursor).read(zone);
        return cursor.at() - from > CaseJson.MAX_BYTES ? null : read;
    }

    private @Nullable Case read(ZoneId zone) {
        String procedure = text(PROCEDURE);
        String receivedAt = text(RECEIVED_AT);
        if (procedure == null || receivedAt == null) {
            return null;
        }
        LocalDateTime moment = IsoTime.dateTime(receivedAt, zone).orElse(null);
        Case given = moment == null ? null : Case.of(procedure).receivedAt(moment);
        String unit = text(UNIT);
        String channel = text(CHANNEL);
        String place = text(PLACE);
        String knownOn = text(KNOWN_ON);
        String decidedOn = text(DECIDED_ON);
        if (given == null || strange) {
            return null;
        }
        given = unit == null ? given : given.at(unit);
        if (channel != null) {
            Channel how = oneOf(CHANNELS, channel);
            given = how == null ? given : given.by(how);
        }
        if (place != null) {
            Place where = oneOf(PLACES, place);
            given = where == null ? given : given.received(where);
        }
        LocalDate known = day(knownOn);
        given = known == null ? given : given.knownOn(known);
        LocalDate decided = day(decidedOn);
        given = decided == null ? given : given.decidedOn(decided);
        SortedMap<String, FactValue> facts = facts();
        return strange || facts == null || !cursor.take('}') ? null : given.with(facts);
    }

    /** The text after these bytes; null if they do not come next. */
    private @Nullable String text(byte[] before) {
        if (!cursor.take(before)) {
            return null;
        }
        String text = cursor.plainText();
        strange |= text == null || text.length() > Limits.TEXT;
        return text;
    }

    private @Nullable LocalDate day(@Nullable String written) {
        LocalDate day = written == null ? null : IsoTime.date(written).orElse(null);
        strange |= written != null && day == null;
        return day;
    }

    private <E extends Enum<E>> @Nullable E oneOf(E[] known, String word) {
        for (E one : known) {
            if (one.name().equals(word)) {
                return one;
            }
        }
        strange = true;
        return null;
    }

    private @Nullable SortedMap<String, FactValue> facts() {
        if (!cursor.take(FACTS)) {
            return null;
        }
        SortedMap<String, FactValue> facts = new TreeMap<>();
        String last = "";
        while (!cursor.take('}')) {
            String name = facts.isEmpty() || cursor.take(',') ? text(NONE) : null;
            if (name == null
                    || name.length() > Limits.NAME
                    || (!facts.isEmpty() && name.compareTo(last) <= 0)
                    || facts.size() == Limits.MEMBERS
                    || !cursor.take(':')) {
                return null;
            }
            FactValue value = value();
            if (value == null || strange) {
                return null;
            }
            facts.put(name, value);
            last = name;
        }
        return facts;
    }

    private @Nullable FactValue value() {
        switch (cursor.peek()) {
            case '"' -> {
                String word = text(NONE);
                return word == null ? null : FactValue.of(word);
            }
            case 't', 'f' -> {
                boolean yes = cursor.take(TRUE);
                return yes || cursor.take(FALSE) ? FactValue.of(yes) : null;
            }
            case '[' -> {
                return words();
            }
            case '{' -> {
                return cursor.take(NOT_APPLICABLE) ? FactValue.NOT_APPLICABLE : null;
            }
            default -> {
                Long number = cursor.number();
                return number == null ? null : FactValue.of(number);
            }
        }
    }

    private @Nullable FactValue words() {
        cursor.take('[');
        List<String> words = new ArrayList<>();
        while (!cursor.take(']')) {
            String word = words.isEmpty() || cursor.take(',') ? text(NONE) : null;
            if (word == null || words.size() == Limits.ENTRIES) {
                return null;
            }
            words.add(word);
        }
        return FactValue.of(words);
    }
}
