package org.glossator.ui.article;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.Document;
import org.glossator.text.Boundary;
import org.glossator.text.Span;
import org.glossator.text.Unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Moves the boundaries of the selected annotation step by step.
///
/// Each step starts from what was asked for last, which need not be stored yet. Steps are stored
/// one by one; those that come while one is being stored are stored together afterwards, so that a
/// key that is held never leaves work behind when it is let go.
final class Nudges {

    private final ArticleModel model;
    private final ArticleEdits edits;
    private final Map<AnnotationId, Asked> asked = new HashMap<>();

    /// What was asked for and is not stored yet.
    ///
    /// @param document the annotation's
    /// @param writing what is being stored
    /// @param wanted where the steps since then have led
    private record Asked(Document document, Annotation.OnSpan writing, List<Span> wanted) {}

    Nudges(ArticleModel model, ArticleEdits edits) {
        this.model = model;
        this.edits = edits;
    }

    /// Moves the outermost begin or end of the selected annotation.
    ///
    /// @param unit by words or graphemes
    /// @param forward towards the end of the text
    /// @return whether an annotation is selected; it may have no room to move
    boolean nudge(Boundary boundary, Unit unit, boolean forward) {
        Optional<Annotation.OnSpan> selected = model.choice().selected().get();
        selected.ifPresent(annotation -> {
            List<Span> from = last(annotation);
            List<Span> to = moved(from, boundary, unit, forward);
            if (!to.equals(from)) {
                model.document().ifPresent(document -> ask(document, annotation, to));
            }
        });
        return selected.isPresent();
    }

    private List<Span> last(Annotation.OnSpan annotation) {
        Asked pending = asked.get(annotation.id());
        return pending == null ? annotation.fragments() : pending.wanted();
    }

    private List<Span> moved(List<Span> from, Boundary boundary, Unit unit, boolean forward) {
        int outermost = boundary == Boundary.BEGIN ? 0 : from.size() - 1;
        List<Span> moved = new ArrayList<>(from);
        Span fragment = from.get(outermost);
        moved.set(outermost, boundary.moved(model.segmentation(), fragment, unit, forward));
        return moved;
    }

    private void ask(Document document, Annotation.OnSpan annotation, List<Span> wanted) {
        Asked pending = asked.get(annotation.id());
        if (pending == null) {
            store(document, annotation, wanted);
        } else {
            asked.put(annotation.id(), new Asked(document, pending.writing(), wanted));
        }
    }

    private void store(Document document, Annotation.OnSpan annotation, List<Span> wanted) {
        Annotation.OnSpan writing = annotation.withFragments(wanted);
        asked.put(annotation.id(), new Asked(document, writing, wanted));
        edits.reshape(document, annotation, wanted).thenRun(() -> stored(writing));
    }

    private void stored(Annotation.OnSpan written) {
        Asked pending = asked.remove(written.id());
        if (pending != null && !pending.wanted().equals(written.fragments())) {
            store(pending.document(), written, pending.wanted());
        }
    }
}
