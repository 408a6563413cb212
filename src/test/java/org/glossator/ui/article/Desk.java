package org.glossator.ui.article;

import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;
import org.glossator.model.Normalization;
import org.glossator.model.Schema;
import org.glossator.model.Tag;
import org.glossator.project.Article;
import org.glossator.project.Project;
import org.glossator.store.Intake;
import org.glossator.store.ProjectFile;
import org.glossator.store.Stamp;
import org.glossator.store.Store;
import org.glossator.text.Span;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// A real project file with some articles, and the models of one article over it.
final class Desk implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-24T12:03:07Z");

    final Project project;
    final ArticleModel model;
    final ArticleEdits edits;
    final List<DocumentId> documents;
    private final Pump pump;

    private Desk(Path file, List<DocumentId> documents, Pump pump, Executor publish) {
        this.documents = documents;
        this.pump = pump;
        this.project =
                Project.open(
                        file,
                        new Project.Surroundings(publish, Clock.fixed(NOW, ZoneOffset.UTC)),
                        "Marta");
        this.model = new ArticleModel(project);
        this.edits = new ArticleEdits(project, model);
    }

    /// With a thread of its own to wait on.
    static Desk of(Path folder, Sample... samples) {
        Pump pump = new Pump();
        return of(folder, pump, pump, samples);
    }

    /// Published on `publish`, such as the FX thread; never to be waited for there.
    static Desk on(Executor publish, Path folder, Sample... samples) {
        return of(folder, new Pump(), publish, samples);
    }

    private static Desk of(Path folder, Pump pump, Executor publish, Sample... samples) {
        Path file = folder.resolve("desk.glossa");
        List<DocumentId> documents = new ArrayList<>();
        try (Store store = ProjectFile.create(file, Schema.news())) {
            Stamp stamp = new Stamp(store.annotator("Marta").id(), NOW, "import", "samples");
            try (Intake intake = store.intake(stamp)) {
                for (Sample sample : samples) {
                    documents.add(
                            intake.add(
                                    "",
                                    sample.details(),
                                    sample.text(),
                                    sample.sha256(),
                                    Normalization.NONE));
                }
                intake.commit();
            }
        }
        return new Desk(file, documents, pump, publish);
    }

    /// Opens the article of that number, from 0.
    Desk open(int number) {
        return await(model.open(documents.get(number)));
    }

    /// Waits until it is done, and everything that came of it.
    Desk await(CompletableFuture<?> work) {
        pump.await(work);
        // One thread reads: what was asked before has been answered when this is.
        pump.await(project.annotators());
        return this;
    }

    Span span(String words) {
        int begin = model.segmentation().text().indexOf(words);
        return new Span(begin, begin + words.length());
    }

    Desk select(String words) {
        model.choice().target().set(new Target.Passage(span(words), false));
        return this;
    }

    Desk tag(String words, String tag) {
        select(words);
        return await(edits.tag(tag(tag)));
    }

    Tag tag(String name) {
        return project.schema().spanTags().stream()
                .filter(tag -> tag.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// What is listed: tag, colon, quote.
    List<String> listed() {
        return model.annotations().stream().map(this::described).toList();
    }

    /// What the project file holds for the article that is shown, read anew.
    List<String> stored() {
        Article article = pump.await(project.article(model.document().orElseThrow().id()));
        return article.annotations().stream()
                .filter(Annotation.OnSpan.class::isInstance)
                .map(annotation -> described((Annotation.OnSpan) annotation))
                .toList();
    }

    String selected() {
        return model.choice().selected().get().map(this::described).orElse("");
    }

    private String described(Annotation.OnSpan annotation) {
        String tag = project.schema().tag(annotation.tag()).orElseThrow().name();
        return tag + ": " + Quotes.of(annotation, model.segmentation().text());
    }

    @Override
    public void close() {
        model.close();
        project.close();
    }
}
