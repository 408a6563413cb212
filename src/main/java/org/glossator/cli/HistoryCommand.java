package org.glossator.cli;

import org.glossator.edit.Happening;
import org.glossator.model.AnnotationId;
import org.glossator.model.DocumentId;
import org.glossator.project.PastQuestion;
import org.glossator.project.PastState;
import org.glossator.project.ReadOnlyProject;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = {
            "Says who did what to a document and when, the newest first.",
            "With --as-of it says what was on it at that moment."
        })
final class HistoryCommand extends ProjectCommand {

    @Option(
            names = "--document",
            required = true,
            paramLabel = "N",
            description = "Its number in the project.")
    long document;

    @Option(
            names = "--annotation",
            paramLabel = "ID",
            description = "Only what happened to this annotation.")
    @Nullable String annotation;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = "Such as 2026-03-12T14:05:00Z.")
    @Nullable String moment;

    @Option(names = "--json", description = "Print one JSON object.")
    boolean json;

    @Override
    public Integer call() {
        AnnotationId only = annotationId();
        Instant at = instant();
        if (document <= 0) {
            throw usage("--document takes a number from 1 on, not " + document);
        }
        DocumentId id = new DocumentId(document);
        try (ReadOnlyProject project = ReadOnlyProject.open(file())) {
            HistoryText text =
                    new HistoryText(project.document(id), project.schema(), project.annotators());
            if (at == null) {
                tell(text, project.happenings(new PastQuestion(id, only, Integer.MAX_VALUE)));
            } else {
                tell(text, at, project.asOf(id, at), only);
            }
        }
        return 0;
    }

    private @Nullable AnnotationId annotationId() {
        try {
            return annotation == null ? null : AnnotationId.parse(annotation);
        } catch (IllegalArgumentException e) {
            throw usage("--annotation takes the id of an annotation, not " + annotation);
        }
    }

    private @Nullable Instant instant() {
        try {
            return moment == null ? null : Instant.parse(moment);
        } catch (DateTimeParseException e) {
            throw usage("--as-of takes a moment such as 2026-03-12T14:05:00Z, not " + moment);
        }
    }

    private void tell(HistoryText text, List<Happening> happenings) {
        if (json) {
            new JsonOut()
                    .put("document", document)
                    .put("title", text.title())
                    .put("entries", happenings.stream().map(text::fields).toList())
                    .print(out());
        } else {
            happenings.forEach(one -> text.lines(one).forEach(out()::println));
        }
    }

    private void tell(HistoryText text, Instant at, PastState then, @Nullable AnnotationId only) {
        if (json) {
            new JsonOut()
                    .put("document", document)
                    .put("title", text.title())
                    .put("asOf", at.toString())
                    .put("entry", then.entry())
                    .put("there", then.there())
                    .put("sets", text.sets(then, only))
                    .print(out());
        } else if (!then.there()) {
            out().println("the project did not have this document then");
        } else {
            text.lines(then, only).forEach(out()::println);
        }
    }
}
