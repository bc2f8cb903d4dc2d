package io.github.motcua.rules.testkit.cases;

import java.util.ArrayList;
import java.util.List;

/** The line of a shell that decides a case of a file alone, by what the file names. Immutable. */
final class ReplayCommand {

    private final List<String> catalogs;
    private final List<String> calendars;
    private final boolean strict;

    /** Of ids, and of files as seen from anywhere. */
    ReplayCommand(List<String> catalogs, List<String> calendars, boolean strict) {
        this.catalogs = List.copyOf(catalogs);
        this.calendars = List.copyOf(calendars);
        this.strict = strict;
    }

    String of(String json) {
        List<String> line =
                new ArrayList<>(List.of("echo", quoted(json), "|", "java -jar intake.jar decide --catalog"));
        catalogs.forEach(catalog -> line.add(word(catalog)));
        if (!calendars.isEmpty()) {
            line.add("--calendar");
            calendars.forEach(calendar -> line.add(word(calendar)));
        }
        if (strict) {
            line.add("--strict");
        }
        return String.join(" ", line) + " --explain en";
    }

    private static String word(String word) {
        return word.matches("[A-Za-z0-9._/:-]+") ? word : quoted(word);
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
