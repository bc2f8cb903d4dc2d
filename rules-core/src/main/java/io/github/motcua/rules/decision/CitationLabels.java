package io.github.motcua.rules.decision;

import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Language;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Provisions as they stand behind what is said in a text. */
record CitationLabels(Language language) {

    /** In brackets, with a space before; nothing if there are none. */
    String cite(List<Citation> citations) {
        return bracketed(of(citations));
    }

    /** The provisions, each once, those of one document together; marked where nobody has read the text. */
    Set<String> of(List<Citation> citations) {
        Map<String, Set<String>> byDocument = new LinkedHashMap<>();
        for (Citation citation : citations) {
            boolean unread = citation.provision().certainty() == Certainty.UNVERIFIED;
            byDocument
                    .computeIfAbsent(citation.document().in(language), key -> new LinkedHashSet<>())
                    .add((citation.provision().within(language) + (unread ? unverified() : "")).strip());
        }
        Set<String> labels = new LinkedHashSet<>();
        byDocument.forEach((document, within) -> labels.add((document + " " + String.join(", ", within)).strip()));
        return labels;
    }

    /** The mark of what nobody has read. */
    String unverified() {
        return language == Language.VIETNAMESE ? " (chưa kiểm chứng)" : " (unverified)";
    }

    static String bracketed(Set<String> labels) {
        return labels.isEmpty() ? "" : " [" + String.join("; ", labels) + "]";
    }
}
