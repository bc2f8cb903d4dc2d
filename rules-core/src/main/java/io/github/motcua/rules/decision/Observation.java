package io.github.motcua.rules.decision;

import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.text.Text;

/**
 * A fact of a case as it is shown with a finding. Immutable; equal by content.
 *
 * @param fact the fact's id
 * @param value its value
 * @param label what the fact is called
 * @param text the value in words: "11 bản", "11 copies"
 */
public record Observation(String fact, FactValue value, Text label, Text text) {}
