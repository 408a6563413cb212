package org.glossator.cli;

import org.glossator.model.Refusal;
import org.glossator.project.Program;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

import java.io.PrintWriter;

/// The command line of the program.
public final class CommandLineFace {

    static final int REFUSED = 1;
    static final int ENVIRONMENT = 3;

    private final CommandLine commands;

    /// @param window does what needs the toolkit
    public CommandLineFace(Window window, PrintWriter out, PrintWriter err) {
        commands =
                new CommandLine(new Top())
                        .addSubcommand(new OpenCommand(window))
                        .addSubcommand(new InitCommand())
                        .addSubcommand(new ImportCommand())
                        .addSubcommand(new ExportCommand())
                        .addSubcommand(new FormatsCommand())
                        .addSubcommand(new StatsCommand())
                        .addSubcommand(new CheckCommand())
                        .addSubcommand(new AgreementCommand())
                        .addSubcommand(new AdjudicateCommand())
                        .addSubcommand(new FeedbackCommand())
                        .addSubcommand(new HistoryCommand())
                        .addSubcommand(new PackCommand())
                        .addSubcommand(new MergeCommand())
                        .addSubcommand(new ScreenshotCommand(window))
                        .setOut(out)
                        .setErr(err)
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setExecutionExceptionHandler(CommandLineFace::failed);
    }

    /// @return the exit code
    public int run(String... arguments) {
        return commands.execute(arguments);
    }

    private static int failed(
            Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (failure instanceof Refusal refusal) {
            command.getErr().println(refusal.getMessage());
            return refusal instanceof Refusal.Environment ? ENVIRONMENT : REFUSED;
        }
        throw failure;
    }

    @Command(
            name = "glossator",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Tag claims, actors and locations in news articles.",
            footer = {
                "",
                "Without a command the window opens on the last project.",
                "Exit codes: 0 done, 1 the data was refused, 2 wrong usage, 3 the machine is in the"
                        + " way."
            })
    static final class Top implements Runnable {
        @CommandLine.Spec CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

        @Override
        public void run() {
            throw new CommandLine.ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(), "a command is missing");
        }
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Program.title()};
        }
    }
}
