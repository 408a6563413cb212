package org.glossator.app;

import org.glossator.format.Source;
import org.glossator.model.Refusal;
import org.glossator.project.ImportOrder;
import org.glossator.project.ImportReport;
import org.glossator.project.Job;
import org.glossator.project.Project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The project of sample articles, the first of which is tagged as an example.
final class SampleProject {

    private SampleProject() {}

    /// Opens it, and makes it first if it is not there. Waits; not for the FX thread.
    static Project open(Path file, Project.Surroundings around, String annotator) {
        if (Files.exists(file)) {
            return Project.open(file, around, annotator);
        }
        createFolder(file);
        // Filled on the calling thread, since nobody hears of an unfinished project.
        Project.Surroundings quiet = new Project.Surroundings(Runnable::run, around.clock());
        try (Project fresh = Project.create(file, quiet, annotator)) {
            List<Source> articles = Samples.articles();
            take(fresh, new ImportOrder(List.of(), articles, null, null, null));
            take(fresh, new ImportOrder(List.of(), List.of(example()), null, annotator, null));
        }
        return Project.open(file, around, annotator);
    }

    private static Source example() {
        String line = Samples.reference().lines().findFirst().orElseThrow();
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return new Source(
                "example.jsonl", () -> new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
    }

    private static void take(Project project, ImportOrder order) {
        Job<ImportReport> job = project.importFiles(order);
        ImportReport report = job.result().join();
        if (!report.refused().isEmpty()) {
            throw new Refusal(report.refused().getFirst());
        }
    }

    private static void createFolder(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new Refusal.Environment(
                    file.toAbsolutePath().getParent()
                            + ": cannot be made; check the permissions of the folder above it",
                    e);
        }
    }
}
