package io.github.motcua.rules.json;

import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.Provision;
import java.util.IdentityHashMap;
import java.util.List;

/** Writes provisions as they stand in records, and keeps what it wrote: catalogs hand out the same ones each time. Not thread-safe. */
final class CitationPieces {

    private static final int MOST = 4096;

    private final Utf8 piece = new Utf8();
    private final IdentityHashMap<Citation, byte[]> kept = new IdentityHashMap<>();

    /** Writes a list of provisions; nothing if there are none. */
    void write(Utf8 out, String name, List<Citation> citations) {
        if (citations.isEmpty()) {
            return;
        }
        out.raw(name);
        for (int i = 0; i < citations.size(); i++) {
            out.raw(i == 0 ? '[' : ',').raw(written(citations.get(i)));
        }
        out.raw(']');
    }

    private byte[] written(Citation citation) {
        byte[] known = kept.get(citation);
        if (known == null) {
            if (kept.size() == MOST) {
                kept.clear();
            }
            known = write(citation.provision());
            kept.put(citation, known);
        }
        return known;
    }

    private byte[] write(Provision provision) {
        piece.clear();
        piece.raw("{\"source\":").quoted(provision.source());
        part(",\"article\":", provision.article());
        part(",\"clause\":", provision.clause());
        part(",\"point\":", provision.point());
        part(",\"item\":", provision.item());
        if (provision.certainty() != Certainty.FOUND) {
            piece.raw(",\"certainty\":\"").raw(provision.certainty().name()).raw('"');
        }
        return piece.raw('}').copy();
    }

    private void part(String name, String word) {
        if (!word.isEmpty()) {
            piece.raw(name).quoted(word);
        }
    }
}
