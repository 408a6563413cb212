package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.glossator.edit.Edit;
import org.glossator.edit.Rules;
import org.glossator.model.Annotation;
import org.glossator.model.Annotator;
import org.glossator.model.Attribute;
import org.glossator.model.AttributeType;
import org.glossator.model.Decision;
import org.glossator.model.DecisionId;
import org.glossator.model.Details;
import org.glossator.model.DocumentId;
import org.glossator.model.Fingerprint;
import org.glossator.model.Intended;
import org.glossator.model.Layer;
import org.glossator.model.Rejection;
import org.glossator.model.Schema;
import org.glossator.model.SetId;
import org.glossator.model.Split;
import org.glossator.model.WorkState;
import org.glossator.text.Offsets;
import org.glossator.text.Span;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/// Whatever is done, taking it back restores the tables, doing it again restores them once more,
/// and so it does after the file was closed.
class UndoPropertyTest {

    @Property(tries = 40)
    void undoAndRedoAreExact(
            @ForAll long seed,
            @ForAll @Size(min = 1, max = 14) List<@IntRange(max = 13) Integer> kinds)
            throws IOException {
        Path folder = Files.createTempDirectory("undo");
        Path file = folder.resolve("a.glossa");
        Session session = new Session(new Random(seed), ProjectFile.create(file, Schema.news()));
        List<String> states = new ArrayList<>();
        states.add(Samples.dump(file));
        for (int kind : kinds) {
            session.change(kind);
            session.see();
            states.add(Samples.dump(file));
        }
        goBack(session, file, states);
        session.reopen(file);
        goForth(session, file, states);
        session.reopen(file);
        goBack(session, file, states);
        goForth(session, file, states);
        assertThat(session.store.check(_ -> {})).isEmpty();
        session.wander();
        session.remembersAllItSaw();
        session.isIndexedAsTheUpgradeDoes();
        session.store.close();
        try (var left = Files.list(folder)) {
            for (Path path : left.toList()) {
                Files.delete(path);
            }
        }
        Files.delete(folder);
    }

    private static void goBack(Session session, Path file, List<String> states) {
        for (int i = states.size() - 2; i >= 0; i--) {
            assertThat(session.store.undo(Samples.stamp(session.ana, "undo"))).isPresent();
            session.see();
            assertThat(Samples.dump(file)).isEqualTo(states.get(i));
        }
        assertThat(session.store.undo(Samples.stamp(session.ana, "undo"))).isEmpty();
    }

    private static void goForth(Session session, Path file, List<String> states) {
        for (int i = 1; i < states.size(); i++) {
            assertThat(session.store.redo(Samples.stamp(session.ana, "redo"))).isPresent();
            session.see();
            assertThat(Samples.dump(file)).isEqualTo(states.get(i));
        }
        assertThat(session.store.redo(Samples.stamp(session.ana, "redo"))).isEmpty();
    }

    /// An analyst who does things at random.
    private static final class Session {
        private final Random random;
        private final Annotator ana;
        private final SetId set;
        private final List<DocumentId> documents = new ArrayList<>();
        private ProjectFile store;
        private int imports;

        /// By entry, what was on the documents that were there.
        private final Map<Long, Map<DocumentId, Set<Annotation>>> seen = new TreeMap<>();

        Session(Random random, ProjectFile store) {
            this.random = random;
            this.store = store;
            this.ana = store.annotator("Ana");
            this.set = Samples.setOf(store, ana.id());
        }

        void reopen(Path file) {
            store.close();
            store = ProjectFile.open(file);
        }

        void see() {
            Map<DocumentId, Set<Annotation>> now = new HashMap<>();
            for (DocumentId document : documents) {
                if (store.has(document)) {
                    now.put(document, Set.copyOf(store.annotations(document, set)));
                }
            }
            seen.put(store.sql().number("SELECT max(id) FROM journal"), now);
        }

        /// Back, forth, and on another way.
        void wander() {
            for (int step = 0; step < 8; step++) {
                int way = random.nextInt(3);
                if (way == 0) {
                    store.undo(Samples.stamp(ana, "undo"));
                } else if (way == 1) {
                    store.redo(Samples.stamp(ana, "redo"));
                } else if (documents.stream().allMatch(store::has)) {
                    change(random.nextInt(12));
                }
                see();
            }
        }

        /// Of some documents, for time's sake.
        void remembersAllItSaw() {
            for (DocumentId document : documents.stream().filter(store::has).limit(3).toList()) {
                seen.forEach((entry, then) -> {
                    Optional<List<Annotation>> past = store.annotationsAfter(entry, document, set);
                    assertThat(past.map(Set::copyOf))
                            .as("entry " + entry)
                            .isEqualTo(Optional.ofNullable(then.get(document)));
                });
            }
        }

        void isIndexedAsTheUpgradeDoes() {
            String all = "SELECT document, journal, step FROM journal_document";
            Sql.Row<List<Long>> row =
                    found -> List.of(found.getLong(1), found.getLong(2), found.getLong(3));
            List<List<Long>> before = store.sql().list(all, row);
            store.sql()
                    .script("DROP TABLE journal_document; " + Migrations.ALL.scripts().getLast());
            assertThat(store.sql().list(all, row)).isEqualTo(before).isNotEmpty();
        }

        void change(int kind) {
            if (documents.isEmpty() || kind == 0) {
                bring();
                return;
            }
            DocumentId document = documents.get(random.nextInt(documents.size()));
            List<Annotation> there = store.annotations(document, set);
            List<Annotation.OnSpan> marks =
                    there.stream()
                            .filter(Annotation.OnSpan.class::isInstance)
                            .map(Annotation.OnSpan.class::cast)
                            .toList();
            Edit edit =
                    switch (kind) {
                        case 1 -> state(document);
                        case 2 -> details(document);
                        case 3 -> schema();
                        case 4, 5 -> marks.size() < 2 ? null : relate(marks);
                        case 6 -> marks.isEmpty() ? null : Rules.removal(marks.getFirst(), there);
                        case 7 -> marks.isEmpty() ? null : alter(marks.getLast());
                        case 8 -> reject(document);
                        case 9 -> intend();
                        case 10, 11 -> marks.isEmpty() ? null : decide(marks.getFirst());
                        case 12 -> reasons();
                        default -> null;
                    };
            Edit made = edit == null ? adds(document) : edit;
            store.apply(made, Samples.stamp(ana, "edit"));
        }

        /// New documents with marks, and marks on one that was there.
        private void bring() {
            try (Intake intake = store.intake(Samples.stamp(ana, "import"))) {
                for (int i = 0; i < 2; i++) {
                    String text = text() + imports++;
                    DocumentId id = Samples.add(intake, "Title " + imports, text);
                    Annotation.OnSpan one = mark(id, text);
                    Annotation.OnSpan two = mark(id, text);
                    Annotation link = Samples.link(one, two);
                    assertThat(intake.add(id, text, List.of(one, two, link))).isEmpty();
                    intake.replace(one, one.withNote("seen"));
                    documents.add(id);
                }
                DocumentId old = documents.getFirst();
                String text = store.document(old).text();
                intake.add(old, text, List.of(mark(old, text)));
                intake.setState(old, ana.id(), WorkState.FINISHED);
                Schema schema = store.schema();
                intake.changeSchema(new Schema(schema.version() + 1, schema.layers()));
                intake.commit();
            }
        }

        private String text() {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(4) == 0 ? 3_000 : 40;
            for (int i = 0; i < length; i++) {
                text.appendCodePoint(random.nextInt(3) == 0 ? 0x1F600 + i % 50 : 'a' + i % 26);
            }
            return text.toString();
        }

        private Annotation.OnSpan mark(DocumentId document, String text) {
            Offsets offsets = Offsets.of(text);
            int begin = random.nextInt(offsets.codePoints() - 12);
            List<Span> fragments = new ArrayList<>();
            fragments.add(offsets.toUnits(begin, begin + 1 + random.nextInt(5)));
            if (random.nextBoolean()) {
                fragments.add(offsets.toUnits(begin + 7, begin + 8 + random.nextInt(4)));
            }
            Annotation.OnSpan bare =
                    Samples.mark(document, set, Samples.CLAIM, ana, 0, 1).withFragments(fragments);
            return random.nextBoolean()
                    ? bare
                    : bare.withAttributes(Map.of("k", "v\"\n", "é\uD83D\uDE00", ""));
        }

        private Edit adds(DocumentId document) {
            String text = store.document(document).text();
            return new Edit.Batch(
                    List.of(
                            new Edit.Add(mark(document, text)),
                            new Edit.Batch(List.of(new Edit.Add(mark(document, text))))));
        }

        private Edit state(DocumentId document) {
            WorkState[] all = WorkState.values();
            return new Edit.SetState(
                    document,
                    ana.id(),
                    store.state(document, ana.id()),
                    all[random.nextInt(all.length)]);
        }

        private Edit details(DocumentId document) {
            Details before = store.document(document).details();
            Split[] all = Split.values();
            return new Edit.ChangeDetails(
                    document,
                    before,
                    before.withNote("note " + random.nextInt())
                            .withSplit(
                                    random.nextBoolean() ? null : all[random.nextInt(all.length)]));
        }

        /// Turns down what was not, or else takes back having done so.
        private Edit reject(DocumentId document) {
            Span span = mark(document, store.document(document).text()).fragments().getFirst();
            Rejection rejection = new Rejection(document, set, Samples.ACTOR, span);
            return store.rejections(document, set).contains(rejection)
                    ? new Edit.Reconsider(rejection)
                    : new Edit.Reject(rejection);
        }

        /// Likewise of an inconsistency that is as it should be.
        private Edit intend() {
            Intended intended =
                    new Intended(
                            Intended.Kind.LEFT_PLAIN,
                            "words " + random.nextInt(3),
                            "",
                            List.of(Samples.ACTOR));
            return store.intended().contains(intended)
                    ? new Edit.Question(intended)
                    : new Edit.Intend(intended);
        }

        /// Decides about a mark, or decides anew what was decided about its document.
        private Edit decide(Annotation.OnSpan mark) {
            Offsets offsets = Offsets.of(store.document(mark.document()).text());
            List<Decision> all = store.decisions(mark.document(), offsets);
            Decision before = all.isEmpty() ? null : all.getFirst();
            Decision.Mark seen =
                    new Decision.Mark(
                            mark.id(),
                            Fingerprint.of(mark, "", offsets::toCodePoint),
                            mark.tag(),
                            mark.span());
            Decision after =
                    new Decision(
                            new DecisionId(Samples.id().value()),
                            mark.document(),
                            Decision.Outcome.TAKEN,
                            List.of(new Decision.Seen(set, seen)),
                            List.of(mark.id()),
                            "boundary",
                            "note " + random.nextInt(),
                            List.of(new Decision.Answer(ana.id(), "why?")),
                            mark.origin());
            return new Edit.Decide(before, random.nextInt(3) == 0 && before != null ? null : after);
        }

        private Edit reasons() {
            return new Edit.ChangeReasons(
                    store.reasons(), List.of("boundary", "other " + random.nextInt(9)));
        }

        private Edit schema() {
            Schema before = store.schema();
            List<Layer> layers = new ArrayList<>(before.layers());
            layers.set(
                    0,
                    new Layer.Spans(
                            "spans " + random.nextInt(100),
                            layers.getFirst().tagSet(),
                            List.of(
                                    new Attribute("a", new AttributeType.Flag()),
                                    new Attribute(
                                            "b",
                                            new AttributeType.Choice(
                                                    List.of("x" + random.nextInt(9), "y"))))));
            return new Edit.ChangeSchema(before, new Schema(before.version() + 1, layers));
        }

        private Edit relate(List<Annotation.OnSpan> marks) {
            return new Edit.Add(Samples.link(marks.getFirst(), marks.getLast()));
        }

        private Edit alter(Annotation.OnSpan mark) {
            Annotation.OnSpan other = mark(mark.document(), store.document(mark.document()).text());
            return new Edit.Replace(
                    mark,
                    mark.withTag(Samples.LOCATION)
                            .withFragments(other.fragments())
                            .withAttributes(other.attributes())
                            .withNote("altered"));
        }
    }
}
