/**
 * Who may decide: administrative units and their levels, and the body that decides and signs. Main type:
 * {@link io.github.motcua.rules.competence.Competence}.
 */
@NullMarked
package io.github.motcua.rules.competence;

import org.jspecify.annotations.NullMarked;
