package org.glossator.ui.exchange;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;
import org.glossator.model.Layer;
import org.glossator.model.Schema;
import org.glossator.model.Tag;
import org.glossator.model.TagId;
import org.glossator.model.TagSet;
import org.glossator.project.PackOrder;
import org.glossator.project.Project;
import org.glossator.ui.TestProject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Somebody called Ben, who annotates the same articles in a project of his own.
final class Colleague implements AutoCloseable {

    static final DocumentId BORDER = new DocumentId(9);
    static final DocumentId WATER = new DocumentId(3);

    private final Path folder;
    final Project project;

    Colleague(Path folder) {
        this(folder, TestProject.DESK);
    }

    Colleague(Path folder, List<TestProject.Item> articles) {
        try {
            this.folder = Files.createDirectory(folder.resolve("ben"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        project = TestProject.create(this.folder, Runnable::run, articles);
        project.annotateAs("Ben").join();
    }

    Path pack(String name) {
        return pack(name, true);
    }

    Path pack(String name, boolean texts) {
        Path file = folder.resolve(name + ".glossapack");
        project.exchange().pack(new PackOrder(file, "Ben", texts, Instant.EPOCH)).result().join();
        return file;
    }

    void tag(DocumentId document, int tag, int begin, int end) {
        TestProject.tag(project, document, tag, begin, end).join();
    }

    /// A tag that nobody else has, on some words.
    void tagAs(String name, DocumentId document, int begin, int end) {
        Schema before = project.schema();
        Layer.Spans spans = (Layer.Spans) before.layers().getFirst();
        List<Tag> tags = new ArrayList<>(spans.tagSet().tags());
        tags.add(new Tag(new TagId(20L + tags.size()), name, "#884411", "", "What happens."));
        List<Layer> layers = new ArrayList<>(before.layers());
        layers.set(
                0,
                new Layer.Spans(spans.name(), new TagSet(spans.tagSet().name(), tags), List.of()));
        project.apply(
                        new Edit.ChangeSchema(before, new Schema(before.version() + 1, layers)),
                        "schema",
                        "")
                .join();
        tag(document, tags.size() - 1, begin, end);
    }

    /// Notes something on every mark of Ben's in a document.
    static void note(Project where, DocumentId document, String note) {
        String own = where.annotator().name();
        where.annotateAs("Ben").join();
        for (Annotation mark : where.article(document).join().annotations()) {
            where.apply(
                            new Edit.Replace(mark, ((Annotation.OnSpan) mark).withNote(note)),
                            "note",
                            "")
                    .join();
        }
        where.annotateAs(own).join();
    }

    @Override
    public void close() {
        project.close();
    }
}
