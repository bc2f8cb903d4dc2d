package io.github.motcua.rules.testkit.generate;

/**
 * What is left when nothing can be left out any more.
 *
 * @param <T> what was made smaller
 * @param smallest what is left; it still fails
 * @param attempts how many smaller ones were tried
 * @param complete whether nothing more can be left out; false if the attempts were used up before that was known
 */
public record Shrunk<T>(T smallest, int attempts, boolean complete) {}
