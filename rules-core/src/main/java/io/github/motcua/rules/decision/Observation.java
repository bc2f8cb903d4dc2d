package io.github.motcua.rules.decision;

import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a case as it is shown with a finding. Immutable and safe for use by many threads; equal by
 * content.
 */
public final class Observation {

    private final String fact;
    private final Text label;
    private final Object source;
    private final @Nullable FactDeclaration declared;
    private final @Nullable Function<String, Text> unitNames;

    /** Made when it is first asked for: most decisions are never shown. The same whichever thread makes it. */
    private @Nullable Shown shown;

    private Observation(
            String fact,
            Text label,
            Object source,
            @Nullable FactDeclaration declared,
            @Nullable Function<String, Text> unitNames,
            @Nullable Shown shown) {
        this.fact = fact;
        this.label = label;
        this.source = source;
        this.declared = declared;
        this.unitNames = unitNames;
        this.shown = shown;
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
        return new Observation(fact, label, value, null, null, new Shown(value, text));
    }

    /** The observation of a typed value, put into words when they are asked for. */
    static Observation of(FactDeclaration declared, Object value, Function<String, Text> unitNames) {
        return new Observation(declared.id(), declared.label(), value, declared, unitNames, null);
    }

    private record Shown(FactValue value, Text text) {}

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
        Shown known = shown;
        return known == null && declared != null && unitNames != null
                ? new DeclaredValue(declared, source, unitNames).value() // not in words: nobody has asked for them
                : shown().value;
    }

    /** Its value in words: "11 bản", "11 copies". */
    public Text text() {
        return shown().text;
    }

    private Shown shown() {
        Shown known = shown;
        if (known == null && declared != null && unitNames != null) {
            DeclaredValue words = new DeclaredValue(declared, source, unitNames);
            known = new Shown(words.value(), words.text());
            shown = known;
        }
        return Objects.requireNonNull(known);
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
