package org.glossator.project;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.WorkState;
import org.glossator.store.Store;
import org.glossator.suggest.Lesson;
import org.glossator.suggest.TaggedSpan;
import org.glossator.text.Segmentation;
import org.glossator.text.Segmenter;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What one annotator's work on a project teaches: the articles marked last, up to a limit that
/// bounds what learning takes however large the project is.
final class LessonReader {

    /// Code units of text learned from; about 200,000 English words.
    private static final int MOST = 1_200_000;

    private final Store from;
    private final AnnotationSet set;
    private final Segmenter segmenter = new Segmenter();

    /// @param set of an annotator
    LessonReader(Store from, AnnotationSet set) {
        this.from = from;
        this.set = set;
    }

    /// @param pause called once a document; may throw to stop
    List<Lesson> read(Runnable pause) {
        List<Lesson> lessons = new ArrayList<>();
        int length = 0;
        for (DocumentId id : from.marked(set.id())) {
            pause.run();
            WorkState state = from.state(id, Objects.requireNonNull(set.annotator()));
            if (state != WorkState.IGNORED) {
                Lesson lesson = lesson(from.document(id), state);
                length += lesson.read().end();
                if (length > MOST && !lessons.isEmpty()) {
                    break;
                }
                lessons.add(lesson);
            }
        }
        return lessons;
    }

    /// An article that is not finished teaches up to its last mark: what comes behind may not have
    /// been read.
    private Lesson lesson(Document document, WorkState state) {
        List<TaggedSpan> marks = marks(from, document.id(), set);
        List<TaggedSpan> rejected = rejected(from, document.id(), set);
        int read =
                state == WorkState.FINISHED
                        ? document.text().length()
                        : Stream.concat(marks.stream(), rejected.stream())
                                .mapToInt(mark -> mark.span().end())
                                .max()
                                .orElse(0);
        Segmentation text = segmenter.of(document.text(), document.details().language());
        return new Lesson(text, new Span(0, read), marks, rejected);
    }

    static List<TaggedSpan> marks(Store from, DocumentId document, AnnotationSet set) {
        return from.annotations(document, set.id()).stream()
                .filter(Annotation.OnSpan.class::isInstance)
                .map(Annotation.OnSpan.class::cast)
                .map(mark -> new TaggedSpan(mark.tag(), mark.span()))
                .toList();
    }

    static List<TaggedSpan> rejected(Store from, DocumentId document, AnnotationSet set) {
        return from.rejections(document, set.id()).stream()
                .map(one -> new TaggedSpan(one.tag(), one.span()))
                .toList();
    }
}
