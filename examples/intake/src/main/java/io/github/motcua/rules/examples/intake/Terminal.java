package io.github.motcua.rules.examples.intake;

import java.io.IOException;
import java.util.Map;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/**
 * Tells whether a person watches.
 *
 * <p>{@code System.console()} cannot: up to Java 21 it is there only if standard input <em>and</em> standard
 * output are terminals, from 22 on it is always there, and {@code isTerminal()} asks about the same two.
 * JLine asks {@code test -t}, which gets our streams, about the one that is meant. Where there is no such
 * program the answer is no.
 */
final class Terminal {

    private Terminal() {}

    /** Whether somebody watches standard error while standard output goes elsewhere. */
    static boolean isWatched(Map<String, String> environment) {
        String ci = environment.getOrDefault("CI", "");
        boolean inCi = !ci.isEmpty() && !ci.equals("false");
        return !inCi
                && !environment.getOrDefault("TERM", "").equals("dumb")
                && isTerminal(SystemStream.Error)
                && !isTerminal(SystemStream.Output);
    }

    /** Whether standard input comes from a keyboard. */
    static boolean isTypedAt() {
        return isTerminal(SystemStream.Input);
    }

    private static boolean isTerminal(SystemStream stream) {
        try {
            return TerminalProvider.load("exec").isSystemStream(stream);
        } catch (IOException none) {
            return false;
        }
    }
}
