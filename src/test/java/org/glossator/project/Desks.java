package org.glossator.project;

import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;
import org.glossator.model.DocumentQuery;
import org.glossator.model.TagId;
import org.glossator.text.Span;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

/// What tests of the open project do again and again.
final class Desks {

    static final Instant NOW = Instant.parse("2026-11-24T12:03:07Z");

    private Desks() {}

    static Project.Surroundings around() {
        return new Project.Surroundings(Runnable::run, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static ImportReport take(Project project, Path... paths) {
        return await(project.importFiles(ImportOrder.of(List.of(paths))));
    }

    static <T> T await(Job<T> job) {
        try {
            return job.result().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    static List<DocumentId> documents(Project project) {
        return project.find(DocumentQuery.all(project.annotator().id())).join();
    }

    static Annotation.OnSpan mark(Project project, DocumentId document, int begin, int end) {
        return new Annotation.OnSpan(
                project.newId(),
                document,
                project.set().id(),
                new TagId(1),
                List.of(new Span(begin, end)),
                Map.of(),
                "",
                project.origin());
    }
}
