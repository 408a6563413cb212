package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.edit.Deed;
import org.glossator.edit.Edit;
import org.glossator.edit.Happening;
import org.glossator.edit.Rules;
import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;
import org.glossator.model.Refusal;
import org.glossator.model.TagId;
import org.glossator.ui.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

class PastTest {

    private static final DocumentId RECOUNT = new DocumentId(2);

    private Project project;

    @BeforeEach
    void open(@TempDir Path folder) {
        project = TestProject.create(folder, Runnable::run, TestProject.DESK);
    }

    @AfterEach
    void close() {
        project.close();
    }

    private Annotation.OnSpan tag(int tag, int begin, int end) {
        return (Annotation.OnSpan)
                TestProject.tag(project, RECOUNT, tag, begin, end).join().added().getFirst();
    }

    private long apply(Edit edit) {
        return project.apply(edit, "edit", "").join().journal();
    }

    private List<Annotation> now() {
        return project.article(RECOUNT).join().annotations();
    }

    private List<Happening> happenings() {
        return project.past().happenings(new PastQuestion(RECOUNT, null, 100)).join();
    }

    @Test
    void saysWhoDidWhatTheNewestFirst() {
        Annotation.OnSpan claim = tag(0, 0, 15);
        Annotation.OnSpan actor = claim.withTag(new TagId(2)).withNote("who?");
        apply(new Edit.Replace(claim, actor));
        project.undo().join();
        List<Happening> all = happenings();
        assertThat(all)
                .extracting(Happening::way)
                .containsExactly(
                        Happening.Way.UNDONE,
                        Happening.Way.DONE,
                        Happening.Way.DONE,
                        Happening.Way.DONE);
        assertThat(Deed.of(all.get(1).edits().getFirst()))
                .containsExactly(Deed.RETAGGED, Deed.NOTED);
        assertThat(all.get(2).edits())
                .extracting(edit -> Deed.of(edit).getFirst())
                .containsExactly(Deed.ADDED, Deed.STATED);
        assertThat(all.getLast().passage()).isEqualTo(Happening.Passage.CAME);
        assertThat(project.past().happenings(new PastQuestion(RECOUNT, actor.id(), 2)).join())
                .hasSize(2);
        assertThat(project.past().happenings(new PastQuestion(new DocumentId(3), null, 100)).join())
                .hasSize(1);
    }

    @Test
    void restoringIsOneStepThatTouchesNobodyElse() {
        Annotation.OnSpan claim = tag(0, 0, 15);
        Annotation.OnSpan actor = tag(1, 0, 7);
        Annotation.Relation speaker =
                new Annotation.Relation(
                        project.newId(),
                        RECOUNT,
                        project.set().id(),
                        new TagId(4),
                        claim.id(),
                        actor.id(),
                        java.util.Map.of(),
                        "",
                        project.origin());
        long then = apply(new Edit.Add(speaker));
        Set<Annotation> before = Set.copyOf(now());
        apply(Rules.removal(actor, now()));
        apply(new Edit.Replace(claim, claim.withNote("later")));
        tag(2, 8, 15);
        project.annotateAs("Ben").join();
        Annotation.OnSpan others = tag(0, 0, 7);
        project.annotateAs("Ada").join();
        Set<Annotation> after = Set.copyOf(now());
        RestoreReport report = project.past().restore(then, RECOUNT, "noon").result().join();
        assertThat(report).isEqualTo(new RestoreReport(2, 1, 1));
        assertThat(Set.copyOf(now())).isEqualTo(before);
        assertThat(happenings().getFirst().action()).isEqualTo("restore");
        assertThat(project.past().restore(then, RECOUNT, "").result().join().isNothing()).isTrue();
        project.undo().join();
        assertThat(Set.copyOf(now())).isEqualTo(after);
        project.annotateAs("Ben").join();
        assertThat(now()).containsExactly(others);
        assertThat(project.check().result().join()).isEmpty();
    }

    @Test
    void whatWasNotThereCannotBeRestored() {
        assertThatThrownBy(() -> project.past().restore(0, RECOUNT, "").result().join())
                .hasCauseInstanceOf(Refusal.class)
                .hasMessageContaining("was not in the project then");
        assertThat(project.past().after(0, RECOUNT).join()).isEmpty();
    }

    @Test
    void asOfAnInstantIsWhatEverybodyHadThen() {
        Instant before = Instant.EPOCH.plusSeconds(1);
        tag(0, 0, 15);
        Instant between = Instant.now();
        project.annotateAs("Ben").join();
        tag(1, 0, 7);
        try (ReadOnlyProject reader = ReadOnlyProject.open(project.file())) {
            assertThat(reader.asOf(RECOUNT, Instant.EPOCH.minusSeconds(1)).there()).isFalse();
            assertThat(reader.asOf(RECOUNT, before).sets()).isEmpty();
            assertThat(reader.asOf(RECOUNT, between).sets()).containsKey("Ada");
            assertThat(reader.asOf(RECOUNT, Instant.now()).sets()).containsKeys("Ada", "Ben");
        }
    }
}
