/**
 * Words as people read them: text in Vietnamese and English, checked when it enters, and the nearest
 * known word for a misspelt one. Main type: {@link io.github.motcua.rules.text.Text}.
 */
@NullMarked
package io.github.motcua.rules.text;

import org.jspecify.annotations.NullMarked;
