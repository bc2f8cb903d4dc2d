package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.Catalogs;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Takes the word after an option, and then those that cannot be the input: ids and JSON files. */
abstract class IdsOrFiles implements IParameterConsumer {

    private final String name;
    private final Collection<String> ids;

    private IdsOrFiles(String name, Collection<String> ids) {
        this.name = name;
        this.ids = ids;
    }

    /** Catalogs. */
    static final class OfCatalogs extends IdsOrFiles {
        OfCatalogs() {
            super("--catalog", Catalogs.shipped());
        }
    }

    /** Calendars. */
    static final class OfCalendars extends IdsOrFiles {
        OfCalendars() {
            super("--calendar", Calendars.shipped());
        }
    }

    @Override
    public void consumeParameters(Stack<String> args, ArgSpec option, CommandSpec command) {
        Set<String> named = option.getValue();
        if (named == null) {
            named = new LinkedHashSet<>();
            option.setValue(named);
        }
        if (args.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "Missing required parameter for option '" + name + "' (<ID-or-FILE>)");
        }
        named.add(args.pop());
        while (!args.isEmpty() && isOne(args.peek())) {
            named.add(args.pop());
        }
    }

    private boolean isOne(String word) {
        return ids.contains(word)
                || (!word.startsWith("-") && word.toLowerCase(Locale.ROOT).endsWith(".json"));
    }
}
