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
        return create(file, Runnable::run);
    }

    static Project create(Path file, Executor publish) {
        return Project.create(
                file, new Project.Surroundings(publish, Clock.systemUTC()), ANNOTATOR);
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
