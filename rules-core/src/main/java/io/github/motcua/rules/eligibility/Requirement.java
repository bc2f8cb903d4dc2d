package io.github.motcua.rules.eligibility;

import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that a request must satisfy. Immutable; equal by content.
 *
 * @param id its id in the catalog, for example {@code at-most-10-copies}
 * @param kind what follows when it is not met
 * @param criterion the condition over facts
 * @param wording the requirement in words, as something that holds: "Số lượng bản sao tối đa 10 bản"
 * @param citations the provisions that demand it; only those of documents in force are shown
 * @param grounds for a checklist: the provision for each code that can be found on it
 * @param validity the days on which it is demanded; {@link Period#ALWAYS} if the document's own days say enough
 * @param judge whose judgement it needs, if it needs a person's; may be absent
 */
public record Requirement(
        String id,
        RequirementKind kind,
        Criterion criterion,
        Text wording,
        List<Provision> citations,
        SortedMap<String, List<Provision>> grounds,
        Period validity,
        @Nullable Text judge) {

    /** Makes unmodifiable copies. */
    public Requirement {
        citations = List.copyOf(citations);
        TreeMap<String, List<Provision>> copy = new TreeMap<>();
        grounds.forEach((code, provisions) -> copy.put(code, List.copyOf(provisions)));
        grounds = Collections.unmodifiableSortedMap(copy);
    }

    /** A requirement that needs nobody's judgement and holds as long as its documents do. */
    public static Requirement of(
            String id, RequirementKind kind, Criterion criterion, Text wording, List<Provision> citations) {
        return new Requirement(id, kind, criterion, wording, citations, new TreeMap<>(Map.of()), Period.ALWAYS, null);
    }

    /** Whose judgement it needs, if it needs a person's. */
    public Optional<Text> judgedBy() {
        return Optional.ofNullable(judge);
    }
}
