package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.edit.Applied;
import org.glossator.edit.Edit;
import org.glossator.edit.History;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Annotator;
import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.DocumentQuery;
import org.glossator.model.Normalization;
import org.glossator.model.Origin;
import org.glossator.model.Refusal;
import org.glossator.model.Schema;
import org.glossator.model.SetId;
import org.glossator.model.Split;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

class ProjectFileTest extends StoredNews {

    @Test
    void givesBackTheDocumentAsItWasTakenIn() {
        Details details =
                new Details(
                        "Ferry",
                        "Agency",
                        "A. Writer",
                        "2026-11-24",
                        "https://example.org/ferry",
                        "ar",
                        Direction.RIGHT_TO_LEFT,
                        Split.DEV,
                        "read twice");
        Normalization normalization = new Normalization("windows-1252", "CRLF LF", true, 3);
        String text = "\uD83D\uDE00 line\n".repeat(3_000);
        DocumentId id;
        try (Intake intake = store.intake(Samples.stamp(ana, "import"))) {
            id = intake.add("ferry.txt", details, text, Samples.sha256(text), normalization);
            intake.commit();
        }
        reopen();
        assertThat(store.document(id))
                .isEqualTo(
                        new Document(
                                id,
                                "ferry.txt",
                                details,
                                text,
                                Samples.sha256(text),
                                normalization,
                                List.of()));
        assertThat(store.check(_ -> {})).isEmpty();
    }

    @Test
    void carriesEveryKindOfAnnotation() {
        Annotation.OnSpan claim =
                new Annotation.OnSpan(
                        Samples.id(),
                        document,
                        set,
                        Samples.CLAIM,
                        List.of(new Span(0, 5), new Span(9, 12), new Span(18, 22)),
                        Map.of("sure", "true", "kind", "denial\nof it"),
                        "a note",
                        new Origin(ana.id(), Samples.NOON));
        Annotation.OnSpan actor = mark(Samples.ACTOR, "\uD83D\uDE00 Ana Ruiz");
        apply(new Edit.Batch(List.of(new Edit.Add(claim), new Edit.Add(actor))));
        Annotation.Relation speaker = Samples.link(claim, actor);
        apply(new Edit.Add(speaker));
        reopen();
        assertThat(store.annotations(document, set)).containsExactly(claim, actor, speaker);
        assertThat(store.check(_ -> {})).isEmpty();
    }

    @Test
    void theFirstMarkBeginsTheWorkAndUndoTakesBoth() {
        Applied applied = apply(new Edit.Add(mark(Samples.ACTOR, "Ana")));
        assertThat(applied.detailsChanged()).isTrue();
        assertThat(store.state(document, ana.id())).isEqualTo(WorkState.IN_PROGRESS);
        Applied undone = store.undo(Samples.stamp(ana, "undo")).orElseThrow();
        assertThat(undone.removed()).hasSize(1);
        assertThat(store.state(document, ana.id())).isEqualTo(WorkState.NEW);
        SetId gold = store.set("gold", AnnotationSet.Kind.GOLD).id();
        apply(new Edit.Add(Samples.mark(document, gold, Samples.ACTOR, ana, 0, 5)));
        assertThat(store.state(document, ana.id())).isEqualTo(WorkState.NEW);
    }

    @Test
    void takesOneAnnotationOutWithoutReadingTheOthers() {
        assertThat(
                        store.sql()
                                .list(
                                        "EXPLAIN QUERY PLAN DELETE FROM annotation WHERE id = x''",
                                        row -> row.getString("detail")))
                .anyMatch(step -> step.contains("relation_by_source"))
                .anyMatch(step -> step.contains("relation_by_target"))
                .noneMatch(step -> step.endsWith("(document=? AND annotation_set=?)"));
    }

    @Test
    void tellsWhatChangedNet() {
        Annotation.OnSpan actor = mark(Samples.ACTOR, "Ana");
        Annotation.OnSpan claim = actor.withTag(Samples.CLAIM);
        Applied applied =
                apply(new Edit.Batch(List.of(new Edit.Add(actor), new Edit.Replace(actor, claim))));
        assertThat(applied.added()).containsExactly(claim);
        assertThat(applied.removed()).isEmpty();
        assertThat(applied.documents()).containsExactly(document);
        assertThat(applied.complete()).isTrue();
        Applied moved =
                apply(new Edit.Replace(claim, claim.withFragments(List.of(new Span(0, 5)))));
        assertThat(moved.removed()).containsExactly(claim);
    }

    @Test
    void refusesWhatDoesNotFindWhatItExpects() {
        Annotation.OnSpan actor = mark(Samples.ACTOR, "Ana");
        apply(new Edit.Add(actor));
        String before = Samples.dump(file);
        List<Edit> edits =
                List.of(
                        new Edit.Add(actor),
                        new Edit.Remove(actor.withNote("other")),
                        new Edit.Replace(actor.withTag(Samples.CLAIM), actor),
                        new Edit.SetState(
                                document, ana.id(), WorkState.FINISHED, WorkState.IGNORED),
                        new Edit.ChangeDetails(
                                document, Details.titled("other"), Details.titled("new")),
                        new Edit.ChangeSchema(new Schema(5, List.of()), Schema.news()),
                        new Edit.Add(mark(new TagId(77), "Ana")),
                        new Edit.Add(mark(Samples.SPEAKER, "Ana")),
                        new Edit.Add(Samples.mark(document, set, Samples.ACTOR, ana, 0, 1_000)),
                        new Edit.Add(Samples.mark(document, set, Samples.ACTOR, ana, 7, 9)),
                        new Edit.Add(
                                Samples.mark(new DocumentId(99), set, Samples.ACTOR, ana, 0, 1)));
        for (Edit edit : edits) {
            Edit batch =
                    new Edit.Batch(List.of(new Edit.Add(mark(Samples.LOCATION, "Oslo")), edit));
            assertThatThrownBy(() -> apply(batch)).as("%s", edit).isInstanceOf(Refusal.class);
            assertThat(Samples.dump(file)).isEqualTo(before);
        }
    }

    @Test
    void undoesAndRedoesOverRestarts() {
        List<String> states = new ArrayList<>();
        states.add(Samples.dump(file));
        for (String quote : List.of("Ana", "Ruiz", "Oslo")) {
            apply(new Edit.Add(mark(Samples.ACTOR, quote)));
            states.add(Samples.dump(file));
        }
        for (int i = 2; i >= 0; i--) {
            reopen();
            store.undo(Samples.stamp(ana, "undo"));
            assertThat(Samples.dump(file)).isEqualTo(states.get(i));
        }
        for (int i = 1; i <= 3; i++) {
            reopen();
            store.redo(Samples.stamp(ana, "redo"));
            assertThat(Samples.dump(file)).isEqualTo(states.get(i));
        }
        assertThat(store.redo(Samples.stamp(ana, "redo"))).isEmpty();
        store.undo(Samples.stamp(ana, "undo"));
        store.undo(Samples.stamp(ana, "undo"));
        History history = store.history();
        assertThat(history.undo()).get().extracting(History.Step::journal).isEqualTo(2L);
        assertThat(history.redo()).get().extracting(History.Step::journal).isEqualTo(3L);
        apply(new Edit.Add(mark(Samples.LOCATION, "bridge")));
        assertThat(store.history().redo()).isEmpty();
        store.undo(Samples.stamp(ana, "undo"));
        store.undo(Samples.stamp(ana, "undo"));
        assertThat(Samples.dump(file)).isEqualTo(states.get(0));
        assertThat(store.check(_ -> {})).isEmpty();
    }

    @Test
    void listsAndFindsDocuments() {
        DocumentId zoo = Samples.add(store, ana, "Zoo in ÉVORA", "A zoo.");
        apply(new Edit.Add(mark(Samples.ACTOR, "Ana")));
        apply(new Edit.Add(mark(Samples.ACTOR, "Ruiz")));
        assertThat(store.rows(List.of(zoo, document), ana.id()))
                .satisfiesExactly(
                        row -> assertThat(row.characters()).isEqualTo(6),
                        row -> {
                            assertThat(row.marks()).isEqualTo(Map.of(Samples.ACTOR, 2));
                            assertThat(row.state()).isEqualTo(WorkState.IN_PROGRESS);
                            assertThat(row.characters())
                                    .isEqualTo(TEXT.codePointCount(0, TEXT.length()));
                        });
        assertThat(find("", Set.of(), DocumentQuery.Sort.ADDED, true))
                .containsExactly(zoo, document);
        assertThat(find("évora  zoo", Set.of(), DocumentQuery.Sort.TITLE, false))
                .containsExactly(zoo);
        assertThat(find("", Set.of(WorkState.NEW), DocumentQuery.Sort.STATE, false))
                .containsExactly(zoo);
        for (DocumentQuery.Sort sort : DocumentQuery.Sort.values()) {
            assertThat(find("", Set.of(), sort, false)).hasSize(2);
        }
        assertThat(find("", Set.of(), DocumentQuery.Sort.MARKS, true))
                .containsExactly(document, zoo);
        assertThat(store.stats().annotations()).isEqualTo(2);
        assertThat(store.stats().byTag())
                .isEqualTo(Map.of("claim", 0L, "actor", 2L, "location", 0L));
        assertThat(store.stats().bySet()).isEqualTo(Map.of("Ana", 2L));
        assertThat(store.stats().states()).containsEntry(WorkState.NEW, 1L);
    }

    private List<DocumentId> find(
            String text, Set<WorkState> states, DocumentQuery.Sort sort, boolean descending) {
        return Arrays.stream(
                        store.find(new DocumentQuery(text, states, ana.id(), sort, descending)))
                .mapToObj(DocumentId::new)
                .toList();
    }

    @Test
    void aReaderSeesWhatIsCommittedAndWritesNothing() {
        try (ProjectFile reader = ProjectFile.reader(file)) {
            long version = reader.foreignVersion();
            Annotation.OnSpan actor = mark(Samples.ACTOR, "Ana");
            apply(new Edit.Add(actor));
            assertThat(reader.annotations(document, set)).containsExactly(actor);
            assertThat(reader.foreignVersion()).isNotEqualTo(version);
            assertThatThrownBy(() -> reader.apply(new Edit.Remove(actor), Samples.stamp(ana, "x")))
                    .isInstanceOf(Refusal.Environment.class);
            assertThat(store.annotations(document, set)).containsExactly(actor);
        }
    }

    /// SQLite counts rows in 64 bits, and other programs may have begun to count anywhere.
    @Test
    void readsWhatHasLargeNumbers() {
        long large = (1L << 33) + 5;
        for (String table : List.of("annotator", "annotation_set", "text", "document")) {
            store.sql().run("DELETE FROM sqlite_sequence WHERE name = ?", table);
            store.sql().run("INSERT INTO sqlite_sequence VALUES (?, ?)", table, large);
        }
        store.sql()
                .run(
                        "INSERT INTO tag SELECT ?, kind, layer, 99, 'far', colour, '', ''"
                                + " FROM tag WHERE id = ?",
                        large,
                        Samples.CLAIM.value());
        Annotator far = store.annotator("Far");
        SetId set =
                store.sets().stream()
                        .filter(one -> far.id().equals(one.annotator()))
                        .findFirst()
                        .orElseThrow()
                        .id();
        DocumentId document = Samples.add(store, far, "far", "far away");
        Annotation mark = Samples.mark(document, set, new TagId(large), far, 0, 3);
        store.apply(new Edit.Add(mark), Samples.stamp(far, "add"));

        assertThat(List.of(far.id().value(), set.value(), document.value()))
                .allSatisfy(id -> assertThat(id).isGreaterThan(large));
        assertThat(store.annotations(document, set)).containsExactly(mark);
        List<Annotation> scanned = new ArrayList<>();
        store.scan(store.sets(), item -> item.work().forEach(work -> scanned.addAll(work.marks())));
        assertThat(scanned).containsExactly(mark);
        assertThat(
                        store.find(
                                new DocumentQuery(
                                        "",
                                        Set.of(WorkState.IN_PROGRESS),
                                        far.id(),
                                        DocumentQuery.Sort.MARKS,
                                        false)))
                .containsExactly(document.value());
    }

    @Test
    void restingBringsTheLogBackIntoTheFile() throws IOException {
        long before = Files.size(file);
        Samples.add(store, ana, "Long", "Some text. ".repeat(20_000));
        assertThat(Files.size(file)).isEqualTo(before);
        store.rest();
        assertThat(Files.size(file)).isGreaterThan(before + 200_000);
    }

    /// SQLite would take the log that a removed project has left for the new one's.
    @Test
    void aLogLeftBehindNeverGetsIntoAnotherProject(@TempDir Path place) throws IOException {
        Path file = place.resolve("news.glossa");
        Path log = place.resolve("news.glossa-wal");
        byte[] left;
        try (ProjectFile store = ProjectFile.create(file, Schema.news())) {
            store.annotator("Ana");
            left = Files.readAllBytes(log);
        }
        assertThat(left).isNotEmpty();
        Files.delete(file);
        Files.write(log, left);
        assertThatThrownBy(() -> ProjectFile.create(file, Schema.news()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("news.glossa-wal");
        assertThat(file).doesNotExist();
        assertThat(log).hasBinaryContent(left);

        Files.write(log, new byte[0]);
        try (ProjectFile store = ProjectFile.create(file, Schema.news())) {
            assertThat(store.annotators()).isEmpty();
        }
    }
}
