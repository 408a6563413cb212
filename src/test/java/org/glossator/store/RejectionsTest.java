package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.edit.Applied;
import org.glossator.edit.Edit;
import org.glossator.model.Annotator;
import org.glossator.model.DocumentId;
import org.glossator.model.Refusal;
import org.glossator.model.Rejection;
import org.glossator.model.Schema;
import org.glossator.model.SetId;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class RejectionsTest {

    private static final String TEXT = "\uD83D\uDE00 Ana Lima met Bo.";
    private static final Span ANA = new Span(3, 11);

    @Test
    void areKeptInCodePointsAndTakenBack(@TempDir Path folder) {
        Path file = folder.resolve("a.glossa");
        Rejection rejection;
        try (ProjectFile store = create(file)) {
            Annotator ana = store.annotator("Ana");
            rejection = rejection(store, ana);
            Applied applied = store.apply(new Edit.Reject(rejection), Samples.stamp(ana, "reject"));
            assertThat(applied.documents()).containsExactly(rejection.document());
            assertThat(applied.added()).isEmpty();
            assertThat(store.sql().number("SELECT begin FROM rejection")).isEqualTo(2);
            assertThat(store.sql().number("SELECT end FROM rejection")).isEqualTo(10);
        }
        try (ProjectFile store = ProjectFile.open(file)) {
            Annotator ana = store.annotator("Ana");
            assertThat(store.rejections(rejection.document(), rejection.set()))
                    .containsExactly(rejection);
            assertThat(store.undo(Samples.stamp(ana, "undo"))).isPresent();
            assertThat(store.rejections(rejection.document(), rejection.set())).isEmpty();
            assertThat(store.redo(Samples.stamp(ana, "redo"))).isPresent();
            assertThat(store.rejections(rejection.document(), rejection.set()))
                    .containsExactly(rejection);
            assertThat(store.stats().annotations()).isZero();
            assertThat(store.check(_ -> {})).isEmpty();
        }
    }

    @Test
    void nothingIsTurnedDownTwice(@TempDir Path folder) {
        try (ProjectFile store = create(folder.resolve("a.glossa"))) {
            Annotator ana = store.annotator("Ana");
            Edit reject = new Edit.Reject(rejection(store, ana));
            store.apply(reject, Samples.stamp(ana, "reject"));
            assertThatThrownBy(() -> store.apply(reject, Samples.stamp(ana, "reject")))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void documentsAreKnownByWhetherTheyAreMarked(@TempDir Path folder) {
        try (ProjectFile store = create(folder.resolve("a.glossa"))) {
            Annotator ana = store.annotator("Ana");
            SetId set = Samples.setOf(store, ana.id());
            DocumentId one = Samples.add(store, ana, "One", TEXT);
            DocumentId two = Samples.add(store, ana, "Two", TEXT + " Again.");
            store.apply(
                    new Edit.Add(Samples.mark(one, set, Samples.ACTOR, ana, 3, 6)),
                    Samples.stamp(ana, "add"));
            assertThat(store.marked(set)).containsExactly(one);
            assertThat(store.unmarked(set, 10)).containsExactly(two);
            assertThat(store.unmarked(set, 0)).isEmpty();
        }
    }

    private static ProjectFile create(Path file) {
        return ProjectFile.create(file, Schema.news());
    }

    private static Rejection rejection(ProjectFile store, Annotator ana) {
        DocumentId document = Samples.add(store, ana, "Title", TEXT);
        return new Rejection(document, Samples.setOf(store, ana.id()), Samples.ACTOR, ANA);
    }
}
