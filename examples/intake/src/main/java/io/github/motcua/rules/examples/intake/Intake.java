package io.github.motcua.rules.examples.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: decides cases and replays them from records, asks about them, counts due dates, checks, tests and compares catalogs, prints calendars, maps of competence and rules. */
@Command(
        name = "intake",
        description = "Decides requests for administrative procedures by published, cited catalogs.",
        mixinStandardHelpOptions = true,
        versionProvider = Intake.Version.class,
        subcommands = {
            DecideCommand.class,
            ReplayCommand.class,
            AskCommand.class,
            DueCommand.class,
            CalendarCommand.class,
            CheckCommand.class,
            TestCommand.class,
            CompareCommand.class,
            MapCommand.class,
            DrlCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Try \"intake COMMAND --help\" for what a command does."})
public final class Intake {

    /** All is well: every line was answered, no problem was found. */
    static final int OK = 0;
    /** Some input was rejected; the output says which and why. */
    static final int REJECTED = 1;
    /** A wrong call, or catalogs or calendars that were refused; nothing was answered. */
    static final int WRONG_CALL = 2;

    private final Streams streams;

    private Intake(Streams streams) {
        this.streams = streams;
    }

    /** Runs a command and ends the JVM with its exit status. */
    public static void main(String[] args) {
        System.exit(run(args, Streams.ofTheProcess()));
    }

    /** Runs a command. */
    static int run(String[] args, Streams streams) {
        CommandLine line = new CommandLine(new Intake(streams))
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setOut(writer(streams.out()))
                .setErr(writer(streams.err()))
                .setParameterExceptionHandler((wrong, words) -> explain(wrong, streams))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    streams.say("intake: " + reason(failure));
                    return WRONG_CALL;
                });
        try {
            return line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError failure) {
            streams.say("intake: " + failure);
            return WRONG_CALL;
        }
    }

    private static int explain(ParameterException wrong, Streams streams) {
        CommandLine command = wrong.getCommandLine();
        streams.say("intake: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        streams.say("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
        return WRONG_CALL;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static String reason(Exception failure) {
        boolean told = failure instanceof IOException && failure.getMessage() != null;
        return told ? String.valueOf(failure.getMessage()) : failure.toString();
    }

    Streams streams() {
        return streams;
    }

    /** The version as the jar states it. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Intake.class.getPackage().getImplementationVersion();
            return new String[] {"intake " + (version == null ? "(not packaged)" : version)};
        }
    }
}
