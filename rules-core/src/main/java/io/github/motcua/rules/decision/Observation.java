package io.github.motcua.rules.decision;

import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a case as it is shown with a finding. Immutable and safe for use by many threads; equal by
 * content. The words are made when they are first asked for.
 */
public final class Observation {

    private final String fact;
    private final Text label;
    private final @Nullable Wording wording;
    private @Nullable FactValue value;
    private @Nullable Text text;

    private Observation(
            String fact, Text label, @Nullable FactValue value, @Nullable Text text, @Nullable Wording wording) {
        this.fact = fact;
        this.label = label;
        this.value = value;
        this.text = text;
        this.wording = wording;
    }

    /**
     * An observation.
     *
     * @param fact the fact's id
     * @param value its value
     * @param label what the fact is called
     * @param text the value in words: "11 bản", "11 copies"
     */
    public static Observation of(String fact, FactValue value, Text label, Text text) {
        return new Observation(fact, label, value, text, null);
    }

    /** An observation whose value and words are made on demand. */
    static Observation of(String fact, Text label, Wording wording) {
        return new Observation(fact, label, null, null, wording);
    }

    /** Makes value and words of a fact. Gives the same at every call. */
    interface Wording {
        FactValue value();

        Text text();
    }

    /** The fact's id. */
    public String fact() {
        return fact;
    }

    /** What the fact is called. */
    public Text label() {
        return label;
    }

    /** Its value. */
    public FactValue value() {
        FactValue known = value;
        if (known == null) {
            known = java.util.Objects.requireNonNull(wording).value();
            value = known;
        }
        return known;
    }

    /** Its value in words: "11 bản", "11 copies". */
    public Text text() {
        Text known = text;
        if (known == null) {
            known = java.util.Objects.requireNonNull(wording).text();
            text = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Observation that && content().equals(that.content());
    }

    @Override
    public int hashCode() {
        return content().hashCode();
    }

    private List<Object> content() {
        return List.of(fact, label, value(), text());
    }

    @Override
    public String toString() {
        return fact + "=" + value();
    }
}
