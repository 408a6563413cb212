package org.glossator.ui.article;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.Document;
import org.glossator.text.Snap;
import org.glossator.text.Span;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.surface.Emphasis;
import org.glossator.ui.surface.MarkStyle;
import org.glossator.ui.surface.SurfaceMark;
import org.glossator.ui.surface.SurfaceText;
import org.glossator.ui.surface.TextSurface;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Keeps a text surface and an article the same: what is marked, and what is chosen on either side.
final class SurfaceLink {

    private final TextSurface surface;
    private final ArticleModel model;
    private final ObservableValue<Looks> looks;

    /// How the text is set that is shown.
    private SurfaceText set = SurfaceText.plain("");

    /// Whether the last selection was made to the character: with Alt, or by Shift and an arrow.
    private boolean exact;

    /// Whether the surface is being told what the model knows already.
    private boolean telling;

    SurfaceLink(
            TextSurface surface,
            ArticleModel model,
            ArticleEdits edits,
            ObservableValue<Looks> looks) {
        this.surface = surface;
        this.model = model;
        this.looks = looks;
        model.showing().subscribe(this::show);
        model.details().subscribe(_ -> setAnew());
        model.annotations().addListener(this::changed);
        looks.subscribe(_ -> markAll());
        model.suggestions().all().subscribe(this::suggested);
        model.choice().target().subscribe(this::choose);
        model.choice().onReveal(surface::reveal);
        surface.selectionProperty().subscribe(this::selected);
        surface.selectedMarkProperty().subscribe(this::marked);
        surface.setSnapping(this::snapped);
        // The surface has snapped the edge already, unless it was not to.
        surface.setOnBoundaryMoved(moved -> edits.move(moved.from(), moved.to(), true));
        surface.addEventFilter(MouseEvent.ANY, event -> exact = event.isAltDown());
        surface.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void show(Showing showing) {
        if (showing instanceof Showing.Shown(Document document)) {
            set = ArticleText.of(document, model.details().get());
            told(() -> surface.show(set));
            markAll();
        }
    }

    /// Other details may give the text another direction, language or heading.
    private void setAnew() {
        model.document()
                .map(document -> ArticleText.of(document, model.details().get()))
                .filter(other -> !other.equals(set))
                .ifPresent(other -> {
                    set = other;
                    told(() -> surface.setAnew(other));
                });
    }

    private void markAll() {
        if (model.document().isPresent()) {
            List<SurfaceMark> all = marks(model.annotations());
            all.addAll(proposals(model.suggestions().all().get()));
            surface.setMarks(all);
        }
    }

    private void suggested(List<Suggestions.Suggested> before, List<Suggestions.Suggested> after) {
        if (model.document().isEmpty()) {
            return;
        }
        Set<Suggestions.Suggested> gone = new LinkedHashSet<>(before);
        after.forEach(gone::remove);
        Set<Suggestions.Suggested> come = new LinkedHashSet<>(after);
        before.forEach(come::remove);
        told(() ->
                surface.change(
                        gone.stream().map(Suggestions.Suggested::id).toList(), proposals(come)));
    }

    /// Dashed, a question until they are accepted; the pointer is told why.
    private List<SurfaceMark> proposals(Collection<Suggestions.Suggested> suggestions) {
        Looks now = looks.getValue();
        List<SurfaceMark> marks = new ArrayList<>(suggestions.size());
        for (Suggestions.Suggested one : suggestions) {
            now.get(one.suggestion().mark().tag())
                    .ifPresent(look -> marks.add(proposal(one, look)));
        }
        return marks;
    }

    private static SurfaceMark proposal(Suggestions.Suggested one, TagLook look) {
        String label = Messages.text("suggestion.label", look.tag().name());
        MarkStyle style = MarkStyle.of(look);
        return new SurfaceMark(
                one.id(),
                List.of(one.span()),
                new MarkStyle(label, style.colours(), style.shape()),
                Emphasis.SUGGESTED,
                Reasons.of(one.suggestion()));
    }

    private void changed(ListChangeListener.Change<? extends Annotation.OnSpan> change) {
        if (model.document().isEmpty()) {
            return;
        }
        List<AnnotationId> removed = new ArrayList<>();
        List<Annotation.OnSpan> added = new ArrayList<>();
        while (change.next()) {
            change.getRemoved().forEach(annotation -> removed.add(annotation.id()));
            added.addAll(change.getAddedSubList());
        }
        told(() -> surface.change(removed, marks(added)));
    }

    /// No mark for an annotation whose tag has left the schema; a reload brings its like.
    private List<SurfaceMark> marks(List<? extends Annotation.OnSpan> annotations) {
        Looks now = looks.getValue();
        List<SurfaceMark> marks = new ArrayList<>(annotations.size());
        for (Annotation.OnSpan annotation : annotations) {
            now.get(annotation.tag()).ifPresent(look -> marks.add(mark(annotation, look)));
        }
        return marks;
    }

    private static SurfaceMark mark(Annotation.OnSpan annotation, TagLook look) {
        return new SurfaceMark(
                annotation.id(), annotation.fragments(), MarkStyle.of(look), Emphasis.SOLID);
    }

    private void choose(Target target) {
        told(() -> {
            switch (target) {
                case Target.Nothing() -> {
                    surface.clearSelection();
                    surface.selectMark(null);
                }
                case Target.Passage(Span span, boolean _) -> {
                    surface.selectMark(null);
                    if (!span.equals(surface.getSelection())) {
                        surface.select(span);
                    }
                }
                case Target.Suggested(AnnotationId id) -> {
                    surface.clearSelection();
                    surface.selectMark(id);
                }
                case Target.Marked(AnnotationId id) -> {
                    surface.clearSelection();
                    surface.selectMark(id);
                    model.spans().get(id).map(Annotation.OnSpan::span).ifPresent(this::caretTo);
                }
            }
        });
    }

    /// Keys go on from what is chosen, however that came about.
    private void caretTo(Span span) {
        int caret = surface.caretProperty().get();
        if (caret < span.begin() || caret > span.end()) {
            surface.putCaret(span.begin());
        }
    }

    private void told(Runnable work) {
        boolean before = telling;
        telling = true;
        work.run();
        telling = before;
    }

    private void selected(Span span) {
        if (telling) {
            return;
        }
        if (!span.isEmpty()) {
            model.choice().target().set(new Target.Passage(span, exact));
        } else if (model.choice().target().get() instanceof Target.Passage) {
            model.choice().clear();
        }
    }

    private void marked(@Nullable AnnotationId id) {
        if (telling) {
            return;
        }
        if (id != null) {
            model.choice().select(id);
        } else if (isMark(model.choice().target().get())) {
            model.choice().clear();
        }
    }

    private static boolean isMark(Target target) {
        return switch (target) {
            case Target.Nothing(), Target.Passage _ -> false;
            case Target.Suggested _, Target.Marked _ -> true;
        };
    }

    private Span snapped(Span selection) {
        return Snap.toWords(model.segmentation(), selection).orElse(selection);
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        boolean sideways = key == KeyCode.LEFT || key == KeyCode.RIGHT;
        if (sideways || key.isNavigationKey()) {
            exact = sideways && event.isShiftDown() && !event.isShortcutDown();
        }
    }
}
