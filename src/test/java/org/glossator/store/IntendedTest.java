package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.edit.Applied;
import org.glossator.edit.Edit;
import org.glossator.model.Annotator;
import org.glossator.model.Intended;
import org.glossator.model.Refusal;
import org.glossator.model.Schema;
import org.glossator.model.TagId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class IntendedTest {

    private static final Intended DIFFERENT =
            new Intended(
                    Intended.Kind.TAGGED_DIFFERENTLY,
                    "云屿 😀 “x”",
                    "",
                    List.of(new TagId(2), new TagId(13)));
    private static final Intended BOUNDARY =
            new Intended(
                    Intended.Kind.BOUNDARIES_DIFFER,
                    "the minister",
                    "minister",
                    List.of(new TagId(2)));

    @Test
    void isKeptJournalledAndTakenBack(@TempDir Path folder) {
        Path file = folder.resolve("a.glossa");
        try (ProjectFile store = ProjectFile.create(file, Schema.news())) {
            Annotator ana = store.annotator("Ana");
            Applied applied = store.apply(new Edit.Intend(DIFFERENT), Samples.stamp(ana, "intend"));
            assertThat(applied.documents()).isEmpty();
            store.apply(new Edit.Intend(BOUNDARY), Samples.stamp(ana, "intend"));
            assertThatThrownBy(() ->
                            store.apply(new Edit.Intend(BOUNDARY), Samples.stamp(ana, "intend")))
                    .isInstanceOf(Refusal.class);
        }
        try (ProjectFile store = ProjectFile.open(file)) {
            Annotator ana = store.annotator("Ana");
            assertThat(store.intended()).containsExactly(BOUNDARY, DIFFERENT);
            store.undo(Samples.stamp(ana, "undo"));
            assertThat(store.intended()).containsExactly(DIFFERENT);
            store.redo(Samples.stamp(ana, "redo"));
            assertThat(store.intended()).hasSize(2);
            store.apply(new Edit.Question(DIFFERENT), Samples.stamp(ana, "question"));
            assertThat(store.intended()).containsExactly(BOUNDARY);
            assertThatThrownBy(() ->
                            store.apply(
                                    new Edit.Question(DIFFERENT), Samples.stamp(ana, "question")))
                    .isInstanceOf(Refusal.class);
            assertThat(store.check(_ -> {})).isEmpty();
        }
    }

    @Test
    void whatMakesNoSenseIsNone() {
        assertThatThrownBy(() ->
                        new Intended(Intended.Kind.LEFT_PLAIN, "x", "y", List.of(new TagId(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Intended(
                                Intended.Kind.TAGGED_DIFFERENTLY,
                                "x",
                                "",
                                List.of(new TagId(2), new TagId(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
