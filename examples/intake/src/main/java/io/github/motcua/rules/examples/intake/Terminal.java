package io.github.motcua.rules.examples.intake;

import java.util.Map;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/**
 * Tells whether a person watches.
 *
 * <p>{@code System.console()} cannot: up to Java 21 it is there only if standard input <em>and</em> standard
 * output are terminals, from 22 on it is always there, and {@code isTerminal()} asks about the same two.
 * JLine runs {@code test -t} with our streams and so asks about the one that is meant. It is asked no
 * more than that: its wider question loads a native library where the answer is no, of which Java 24 and
 * newer warn on standard error. Where there is no such program, nobody watches.
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
        return new ExecTerminalProvider().isPosixSystemStream(stream);
    }
}
