package org.glossator.store;

import org.glossator.edit.Applied;
import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.Annotator;
import org.glossator.model.DocumentId;
import org.glossator.model.Schema;
import org.glossator.model.SetId;
import org.glossator.model.TagId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Begins each test with a project file that holds one short article.
abstract class StoredNews {

    static final String TEXT = "Mayor \uD83D\uDE00 Ana Ruiz said the bridge in Oslo is safe.";

    Path file;
    ProjectFile store;
    Annotator ana;
    SetId set;
    DocumentId document;

    @BeforeEach
    void makeProject(@TempDir Path folder) {
        file = folder.resolve("news.glossa");
        store = ProjectFile.create(file, Schema.news());
        ana = store.annotator("Ana");
        set = Samples.setOf(store, ana.id());
        document = Samples.add(store, ana, "Bridge", TEXT);
    }

    @AfterEach
    void close() {
        store.close();
    }

    Applied apply(Edit edit) {
        return store.apply(edit, Samples.stamp(ana, "edit"));
    }

    Annotation.OnSpan mark(TagId tag, String quote) {
        int begin = TEXT.indexOf(quote);
        return Samples.mark(document, set, tag, ana, begin, begin + quote.length());
    }

    void reopen() {
        store.close();
        store = ProjectFile.open(file);
    }
}
