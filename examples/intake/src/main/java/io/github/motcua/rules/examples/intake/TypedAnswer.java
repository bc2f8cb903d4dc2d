package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.decision.Question;
import io.github.motcua.rules.fact.FactValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is typed in answer to a question, as a value of the kind that it asks for. */
final class TypedAnswer {

    private static final Set<String> YES = Set.of("c", "có", "co", "y", "yes");
    private static final Set<String> NO = Set.of("k", "không", "khong", "n", "no");
    private static final String NONE = "0";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,18}");
    private static final Pattern VIETNAMESE_DAY = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");

    private final Question question;

    TypedAnswer(Question question) {
        this.question = question;
    }

    /** The value; empty if the line does not say one. Whether it is allowed is for the case to say. */
    Optional<FactValue> read(String line) {
        if (line.equals("-") && question.mayNotApply()) {
            return Optional.of(FactValue.NOT_APPLICABLE);
        }
        return switch (question.type()) {
            case YES_NO -> yesOrNo(line.toLowerCase(Locale.ROOT));
            case WHOLE ->
                NUMBER.matcher(line).matches() ? Optional.of(FactValue.of(Long.parseLong(line))) : Optional.empty();
            case CHOICE -> code(line).map(FactValue::of);
            case CHOICES -> codes(line);
            case DATE -> Optional.of(FactValue.of(day(line)));
            case UNITS -> Optional.of(FactValue.of(line.equals(NONE) ? List.of() : parts(line)));
            case TIME, UNIT, PROCEDURE -> Optional.of(FactValue.of(line));
        };
    }

    private static Optional<FactValue> yesOrNo(String word) {
        if (YES.contains(word)) {
            return Optional.of(FactValue.of(true));
        }
        return NO.contains(word) ? Optional.of(FactValue.of(false)) : Optional.empty();
    }

    /** A code by its number in the list, or as it is. */
    private Optional<String> code(String word) {
        for (int i = 0; i < question.values().size(); i++) {
            String code = question.values().get(i).code();
            if (word.equals(Integer.toString(i + 1)) || word.equals(code)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private Optional<FactValue> codes(String line) {
        List<String> codes = new ArrayList<>();
        for (String part : line.equals(NONE) ? List.<String>of() : parts(line)) {
            Optional<String> code = code(part);
            if (code.isEmpty()) {
                return Optional.empty();
            }
            codes.add(code.get());
        }
        return Optional.of(FactValue.of(codes));
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : line.split("[ ,;]+", -1)) {
            if (!part.isEmpty() && !parts.contains(part)) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** A day as it is written in Viet Nam, in the form of the catalogs; anything else as it is. */
    private static String day(String line) {
        Matcher written = VIETNAMESE_DAY.matcher(line);
        if (!written.matches()) {
            return line;
        }
        try {
            return LocalDate.of(
                            Integer.parseInt(written.group(3)),
                            Integer.parseInt(written.group(2)),
                            Integer.parseInt(written.group(1)))
                    .toString();
        } catch (DateTimeException noSuchDay) {
            return line;
        }
    }
}
