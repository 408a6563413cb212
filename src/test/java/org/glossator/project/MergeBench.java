package org.glossator.project;

import org.glossator.edit.Applied;
import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Annotator;
import org.glossator.model.AnnotatorId;
import org.glossator.model.Details;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.DocumentQuery;
import org.glossator.model.Normalization;
import org.glossator.model.Origin;
import org.glossator.model.Schema;
import org.glossator.model.TagId;
import org.glossator.store.Intake;
import org.glossator.store.ProjectFile;
import org.glossator.store.Stamp;
import org.glossator.text.Offsets;
import org.glossator.text.Span;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A project at which one person sits, for tests of packets: everything on the calling thread, with
/// a clock that is set by hand.
final class MergeBench implements AutoCloseable {

    static final TagId CLAIM = new TagId(1);
    static final TagId ACTOR = new TagId(2);
    static final TagId SPEAKER = new TagId(4);

    static final long NOON = Instant.parse("2026-11-24T12:00:00Z").toEpochMilli();

    final Path file;
    final String name;
    ProjectFile store;
    Annotator person;
    long now = NOON;
    private Ids ids;

    MergeBench(Path file, String name) {
        this.file = file;
        this.name = name;
        this.store = ProjectFile.create(file, Schema.news());
        this.person = store.annotator(name);
        this.ids = new Ids(java.time.Clock.systemUTC());
    }

    /// Another one, at a file that is there.
    MergeBench(Path file, String name, long now) {
        this.file = file;
        this.name = name;
        this.store = ProjectFile.open(file);
        this.person = store.annotator(name);
        this.ids = new Ids(java.time.Clock.systemUTC());
        this.now = now;
    }

    Stamp stamp(String action) {
        return new Stamp(person.id(), Instant.ofEpochMilli(++now), action, "");
    }

    DocumentId bring(String title, String text) {
        try (Intake intake = store.intake(stamp("import"))) {
            DocumentId id =
                    intake.add(
                            title, Details.titled(title), text, sha256(text), Normalization.NONE);
            intake.commit();
            return id;
        }
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    AnnotationSet set(String annotator) {
        AnnotatorId owner = store.annotator(annotator).id();
        return store.sets().stream()
                .filter(set -> owner.equals(set.annotator()))
                .findFirst()
                .orElseThrow();
    }

    List<DocumentId> documents() {
        List<DocumentId> all = new ArrayList<>();
        for (long id : store.find(DocumentQuery.all(person.id()))) {
            all.add(new DocumentId(id));
        }
        return all;
    }

    DocumentId document(String title) {
        return documents().stream()
                .filter(id -> store.details(id).title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    Annotation.OnSpan span(String title, String annotator, TagId tag, int begin, int end) {
        return new Annotation.OnSpan(
                ids.next(),
                document(title),
                set(annotator).id(),
                tag,
                List.of(new Span(begin, end)),
                Map.of(),
                "",
                new Origin(person.id(), Instant.ofEpochMilli(now)));
    }

    Annotation.Relation link(Annotation from, Annotation to) {
        return new Annotation.Relation(
                ids.next(),
                from.document(),
                from.set(),
                SPEAKER,
                from.id(),
                to.id(),
                Map.of(),
                "",
                new Origin(person.id(), Instant.ofEpochMilli(now)));
    }

    Applied apply(Edit edit) {
        return store.apply(edit, stamp("edit"));
    }

    <A extends Annotation> A add(A annotation) {
        apply(new Edit.Add(annotation));
        return annotation;
    }

    List<Annotation> marks(String annotator) {
        AnnotationSet set = set(annotator);
        return documents().stream()
                .flatMap(document -> store.annotations(document, set.id()).stream())
                .toList();
    }

    Path pack(Path out) {
        return pack(out, name, true);
    }

    Path pack(Path out, String annotator, boolean texts) {
        Packing.write(
                store, new PackOrder(out, annotator, texts, Instant.ofEpochMilli(now)), _ -> {});
        return out;
    }

    MergePlan merge(Path... files) {
        return merge(MergeOrder.of(List.of(files)));
    }

    MergePlan merge(MergeOrder order) {
        return new Merging(file, order, stamp("merge"), true).write(store, _ -> {}, _ -> {});
    }

    MergePlan preview(MergeOrder order) {
        return new Merging(file, order, stamp("merge"), false).write(store, _ -> {}, _ -> {});
    }

    void reopen() {
        store.close();
        store = ProjectFile.open(file);
    }

    /// What a set says, by the ids of its annotations: the same on both sides of a merge.
    Map<String, String> says(String annotator) {
        Outgoing outgoing = Outgoing.of(store);
        AnnotationSet set = set(annotator);
        Map<String, String> says = new TreeMap<>();
        for (DocumentId id : documents()) {
            List<Annotation> marks = store.annotations(id, set.id());
            if (!marks.isEmpty()) {
                say(store.document(id), marks, outgoing, says);
            }
        }
        return says;
    }

    private static void say(
            Document document,
            List<Annotation> marks,
            Outgoing outgoing,
            Map<String, String> says) {
        Offsets offsets = Offsets.of(document.text());
        for (Annotation annotation : marks) {
            String what =
                    switch (annotation) {
                        case Annotation.OnSpan span ->
                                span.fragments().stream()
                                        .map(one ->
                                                offsets.toCodePoint(one.begin())
                                                        + "-"
                                                        + offsets.toCodePoint(one.end()))
                                        .toList()
                                        .toString();
                        case Annotation.Relation relation -> relation.from() + ">" + relation.to();
                        case Annotation.OnDocument _ -> "document";
                    };
            says.put(
                    annotation.id().toString(),
                    document.details().title()
                            + "|"
                            + outgoing.label(annotation)
                            + "|"
                            + what
                            + "|"
                            + new TreeMap<>(annotation.attributes())
                            + "|"
                            + annotation.note());
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
