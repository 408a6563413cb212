package org.glossator.bench;

import org.glossator.project.ImportOrder;
import org.glossator.project.ImportReport;
import org.glossator.project.Project;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;

/// Projects as the program opens them, for one annotator.
final class Projects {

    static final String ANNOTATOR = "bench";

    private Projects() {}

    /// A new project that answers on the thread that did the work.
    static Project create(Path file) {
        return Project.create(file, around(Runnable::run), ANNOTATOR);
    }

    static Project open(Path file) {
        return open(file, Runnable::run);
    }

    /// @param publish where the project hands over what it has to say
    static Project open(Path file, Executor publish) {
        return Project.open(file, around(publish), ANNOTATOR);
    }

    private static Project.Surroundings around(Executor publish) {
        return new Project.Surroundings(publish, Clock.systemUTC());
    }

    /// Imports files and waits until they are durable.
    static ImportReport take(Project project, Path... files) {
        ImportReport report = project.importFiles(order(files)).result().join();
        if (!report.refused().isEmpty()) {
            throw new IllegalStateException(report.refused().getFirst());
        }
        return report;
    }

    static ImportOrder order(Path... files) {
        return new ImportOrder(List.of(files), List.of(), "jsonl", ANNOTATOR, null);
    }
}
