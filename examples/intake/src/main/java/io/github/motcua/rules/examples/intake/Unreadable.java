package io.github.motcua.rules.examples.intake;

import java.io.FileNotFoundException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says why a file cannot be read. */
final class Unreadable {

    private Unreadable() {}

    /** The file and the reason, for a person. */
    static String reason(String file, Exception failure) {
        if (failure instanceof NoSuchFileException) {
            return file + ": no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return file + ": access denied";
        }
        String message = String.valueOf(failure.getMessage());
        // its message begins with the name
        return failure instanceof FileNotFoundException || message.contains(file) ? message : file + ": " + message;
    }
}
