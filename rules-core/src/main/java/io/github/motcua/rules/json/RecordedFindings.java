package io.github.motcua.rules.json;

import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.decision.Observation;
import io.github.motcua.rules.legal.Citation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes the findings of one procedure as they stand in records, and keeps what it wrote: first each finding, then whole
 * lists of them, because most requests for one procedure come out in one of a few ways. Only the values of facts are
 * written each time. Not thread-safe.
 */
final class RecordedFindings {

    private static final int MOST_LISTS = 64;

    private final CitationPieces citations;

    /** For each finding two ways in which it was written last. */
    private @Nullable Kept[] kept = new Kept[0];

    private Kept[] now = new Kept[0];
    private final Map<Integer, Whole> lists = new HashMap<>();

    RecordedFindings(CitationPieces citations) {
        this.citations = citations;
    }

    /** Writes the members {@code findings} and {@code facts}, with the comma before them. */
    void write(Utf8 out, List<Finding> findings) {
        int count = findings.size();
        if (now.length != count) {
            kept = new Kept[2 * count];
            now = new Kept[count];
            lists.clear();
        }
        int hash = 1;
        for (int i = 0; i < count; i++) {
            Kept each = kept(2 * i, findings.get(i));
            now[i] = each;
            hash = 31 * hash + System.identityHashCode(each);
        }
        Whole whole = lists.get(hash);
        if (whole == null || !whole.consistsOf(now)) {
            if (lists.size() == MOST_LISTS) {
                lists.clear();
            }
            whole = new Whole(now, findings);
            lists.put(hash, whole);
        }
        out.raw(whole.written);
        for (int i = 0; i < whole.names.length; i++) {
            Observation fact = findings.get(whole.finding[i]).facts().get(whole.place[i]);
            out.raw(whole.names[i]).factValue(fact.value());
        }
        out.raw('}');
    }

    private Kept kept(int place, Finding finding) {
        Kept one = kept[place];
        if (one != null && one.fits(finding)) {
            return one;
        }
        Kept other = kept[place + 1];
        if (other == null || !other.fits(finding)) {
            other = new Kept(finding, citations);
        }
        kept[place] = other;
        kept[place + 1] = one;
        return other;
    }

    /** A finding as it was written; the next one of the same content is mostly made of the same objects. */
    private static final class Kept {
        private final Finding finding;
        private final byte[] written;

        Kept(Finding finding, CitationPieces citations) {
            this.finding = finding;
            Utf8 out = new Utf8();
            out.raw("{\"id\":").quoted(finding.requirement());
            out.raw(",\"status\":\"").raw(finding.status().name()).raw('"');
            List<String> facts = new ArrayList<>();
            for (Observation observation : finding.facts()) {
                facts.add(observation.fact());
            }
            out.raw(",\"facts\":").words(facts);
            if (!finding.missing().isEmpty()) {
                out.raw(",\"missing\":").words(finding.missing());
            }
            citations.write(out, ",\"citations\":", finding.citations());
            this.written = out.raw('}').copy();
        }

        boolean fits(Finding other) {
            boolean fits = finding.status() == other.status()
                    && finding.kind() == other.kind()
                    && isSame(finding.requirement(), other.requirement())
                    && isSame(finding.catalog(), other.catalog())
                    && isSame(finding.programme(), other.programme())
                    && isSame(finding.citations(), other.citations())
                    && finding.facts().size() == other.facts().size()
                    && finding.missing().equals(other.missing());
            for (int i = 0; fits && i < finding.facts().size(); i++) {
                fits = isSame(
                        finding.facts().get(i).fact(), other.facts().get(i).fact());
            }
            return fits;
        }

        /** Mostly it is the same object, and that is told faster than that it is equal. */
        @SuppressWarnings({"ReferenceEquality", "StringEquality"})
        private static boolean isSame(String one, String other) {
            return one == other || one.equals(other);
        }

        @SuppressWarnings("ReferenceEquality") // provisions that are equal and not the same are written once more
        private static boolean isSame(List<Citation> one, List<Citation> other) {
            boolean same = one.size() == other.size();
            for (int i = 0; same && one != other && i < one.size(); i++) {
                same = one.get(i) == other.get(i);
            }
            return same;
        }
    }

    /** All findings as they were written, and where the facts are found whose values follow. */
    private static final class Whole {
        private final Kept[] parts;
        private final byte[] written;

        /** What stands before the value of each fact, ordered by id. */
        private final byte[][] names;

        /** In which finding it is, and at which place there. */
        private final int[] finding;

        private final int[] place;

        Whole(Kept[] parts, List<Finding> findings) {
            this.parts = parts.clone();
            this.written = written(parts);
            SortedMap<String, int[]> places = new TreeMap<>();
            for (int i = 0; i < findings.size(); i++) {
                List<Observation> facts = findings.get(i).facts();
                for (int j = 0; j < facts.size(); j++) {
                    places.putIfAbsent(facts.get(j).fact(), new int[] {i, j});
                }
            }
            this.names = new byte[places.size()][];
            this.finding = new int[names.length];
            this.place = new int[names.length];
            int next = 0;
            for (Map.Entry<String, int[]> fact : places.entrySet()) {
                names[next] = new Utf8()
                        .raw(next == 0 ? "" : ",")
                        .quoted(fact.getKey())
                        .raw(':')
                        .copy();
                finding[next] = fact.getValue()[0];
                place[next++] = fact.getValue()[1];
            }
        }

        private static byte[] written(Kept[] parts) {
            Utf8 out = new Utf8();
            out.raw(",\"findings\":[");
            for (int i = 0; i < parts.length; i++) {
                Finding finding = parts[i].finding;
                if (i > 0 && isOfOneGroup(parts[i - 1].finding, finding)) {
                    out.raw(',');
                } else {
                    out.raw(i == 0 ? "" : "]},");
                    group(out, finding);
                }
                out.raw(parts[i].written);
            }
            out.raw(parts.length == 0 ? "]" : "]}]");
            return out.raw(",\"facts\":{").copy();
        }

        /** Findings that follow each other are of one kind, catalog and programme mostly: that is told once. */
        private static boolean isOfOneGroup(Finding one, Finding next) {
            return one.kind() == next.kind()
                    && one.catalog().equals(next.catalog())
                    && one.programme().equals(next.programme());
        }

        private static void group(Utf8 out, Finding first) {
            out.raw("{\"kind\":\"").raw(first.kind().name());
            out.raw("\",\"catalog\":").quoted(first.catalog());
            if (!first.programme().isEmpty()) {
                out.raw(",\"programme\":").quoted(first.programme());
            }
            out.raw(",\"requirements\":[");
        }

        @SuppressWarnings("ReferenceEquality") // each is made once
        boolean consistsOf(Kept[] others) {
            boolean same = parts.length == others.length;
            for (int i = 0; same && i < parts.length; i++) {
                same = parts[i] == others[i];
            }
            return same;
        }
    }
}
