package io.github.motcua.rules.examples.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An answer {@code {"line":N,"errors":[…]}}, taken apart without the library that wrote it. */
record ErrorLine(int line, List<Problem> problems) {

    private static final String TEXT = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final String BOTH = "\\{\"vi\":" + TEXT + ",\"en\":" + TEXT + "\\}";
    private static final Pattern PROBLEM =
            Pattern.compile("\\{(?:\"file\":" + TEXT + ",)?\"code\":" + TEXT + ",\"severity\":\"ERROR\",\"pointer\":"
                    + TEXT + ",\"line\":(\\d+),\"column\":(\\d+),\"message\":" + BOTH + ",\"help\":" + BOTH + "\\}");
    private static final Pattern LINE =
            Pattern.compile("\\{\"line\":(\\d+),\"errors\":\\[(" + PROBLEM + "(?:," + PROBLEM + ")*)\\]\\}");

    record Problem(String file, String code, String pointer, int line, int column, String vi, String en) {}

    static boolean matches(String answer) {
        return answer.startsWith("{\"line\":");
    }

    static ErrorLine parse(String answer) {
        Matcher matcher = LINE.matcher(answer);
        if (!matcher.matches()) {
            throw new AssertionError("no error line: " + answer);
        }
        return new ErrorLine(Integer.parseInt(matcher.group(1)), problems(matcher.group(2)));
    }

    static List<Problem> problems(String text) {
        List<Problem> problems = new ArrayList<>();
        Matcher matcher = PROBLEM.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (!text.substring(end, matcher.start()).isBlank()
                    && !text.substring(end, matcher.start()).equals(",")) {
                throw new AssertionError("no problem: " + text);
            }
            end = matcher.end();
            problems.add(new Problem(
                    matcher.group(1) == null ? "" : plain(matcher.group(1)),
                    matcher.group(2),
                    plain(matcher.group(3)),
                    Integer.parseInt(matcher.group(4)),
                    Integer.parseInt(matcher.group(5)),
                    plain(matcher.group(6)),
                    plain(matcher.group(7))));
        }
        if (!text.substring(end).isBlank()) {
            throw new AssertionError("no problem: " + text);
        }
        return problems;
    }

    private static String plain(String escaped) {
        return escaped.replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
