package io.github.motcua.rules.fact;

import io.github.motcua.rules.text.Text;

/**
 * One of the codes a coded fact may take.
 *
 * @param code the code as written in a case: letters, digits, hyphen and underscore
 * @param label what it means, in a few words
 */
public record AllowedValue(String code, Text label) {}
