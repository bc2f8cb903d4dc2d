package io.github.motcua.rules.examples.intake;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a run reads and writes. All text is UTF-8 with {@code \n}, whatever the platform says.
 *
 * @param in standard input
 * @param out standard output: decisions, problems, rules; nothing else
 * @param err standard error: everything said to the person at the keyboard
 */
record Streams(InputStream in, OutputStream out, PrintStream err) {

    /** Those of the process. {@code System.out} is not used: it has the platform's charset and hides failures. */
    static Streams ofTheProcess() {
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    /** Tells the person at the keyboard something, on a line of its own. */
    void say(String message) {
        err.print(message + "\n");
        err.flush();
    }
}
