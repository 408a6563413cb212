package org.glossator.cli;

import org.glossator.project.Job;
import org.glossator.project.Project;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// A command on one project file.
abstract sealed class ProjectCommand implements Callable<Integer>
        permits AdjudicateCommand,
                AgreementCommand,
                CheckCommand,
                ExportCommand,
                FeedbackCommand,
                HistoryCommand,
                ImportCommand,
                InitCommand,
                MergeCommand,
                OpenCommand,
                PackCommand,
                ScreenshotCommand,
                StatsCommand {

    @Parameters(index = "0", paramLabel = "FILE", description = "The project file (.glossa).")
    @Nullable Path file;

    @Spec @Nullable CommandSpec spec;

    final Path file() {
        return Objects.requireNonNull(file);
    }

    final PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    final PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }

    final RuntimeException usage(String message) {
        return new picocli.CommandLine.ParameterException(
                Objects.requireNonNull(spec).commandLine(), message);
    }

    /// The command line publishes where it happens and works under the name of the system's user.
    static Project.Surroundings surroundings() {
        return new Project.Surroundings(Runnable::run, Clock.systemUTC());
    }

    static <T> T await(Job<T> job) {
        return await(job.result());
    }

    static <T> T await(CompletableFuture<T> result) {
        try {
            return result.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
