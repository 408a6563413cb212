package org.glossator.ui.article;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.glossator.model.Annotation;
import org.glossator.model.Tag;
import org.glossator.model.TagId;
import org.glossator.text.Span;
import org.glossator.ui.base.Hint;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.control.TagButton;
import org.glossator.ui.surface.Heading;
import org.glossator.ui.surface.ScrollPosition;
import org.glossator.ui.surface.SurfaceText;
import org.glossator.ui.surface.TextSurface;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The selected annotation: its tag, its quote in full, its note, whose it is, and where it stands.
final class AnnotationDetails extends VBox {

    private static final PseudoClass FITS = PseudoClass.getPseudoClass("fits");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// Size of a quote, as a multiple of the small letters under it.
    private static final double QUOTE = 1.25;

    private static final double QUOTE_LEADING = 1.4;
    private static final int QUOTE_LINES = 6;

    /// About how many letters stand on a line of a quote.
    private static final int QUOTE_LINE = 38;

    /// The surface keeps its text off its edges; here the pane does.
    private static final double SURFACE_MARGIN = 12;

    private final ArticleModel model;
    private final ArticleEdits edits;
    private final Map<TagId, TagButton> tags = new LinkedHashMap<>();
    private final FlowPane tagRow = new FlowPane();

    /// A quote may be of any script and length, which only the surface shows without fail.
    private final TextSurface quote = new TextSurface();

    private final NoteField note;
    private final Label origin = new Label();
    private final Label place = new Label();

    AnnotationDetails(
            ArticleModel model,
            ArticleEdits edits,
            ObservableValue<Looks> looks,
            InspectorView.Actions actions) {
        this.model = model;
        this.edits = edits;
        this.note = new NoteField(model, edits, actions.done());
        // So that it grows with the interface.
        quote.textSizeProperty().bind(origin.fontProperty().map(small -> small.getSize() * QUOTE));
        quote.leadingProperty().set(QUOTE_LEADING);
        quote.setFocusTraversable(false);
        quote.getStyleClass().add("full-quote");
        tagRow.getStyleClass().add("tags");
        origin.getStyleClass().addAll("small", "muted");
        place.getStyleClass().addAll("small", "muted");
        setMargin(quote, new Insets(0, -SURFACE_MARGIN, 0, -SURFACE_MARGIN));
        getStyleClass().add("annotation-details");
        getChildren()
                .addAll(
                        tagRow,
                        quote,
                        new SpeakerLine(model, looks),
                        note,
                        foot(actions.everywhere()));
        managedProperty().bind(visibleProperty());
        model.choice().selected().subscribe(this::show);
        looks.subscribe(this::offer);
    }

    NoteField note() {
        return note;
    }

    private HBox foot(Runnable everywhere) {
        Button all = new Button(Messages.text("inspector.everywhere"));
        Hint.line(all, Messages.text("command.occurrences"));
        all.getStyleClass().add("everywhere");
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(_ -> everywhere.run());
        Button remove = new Button();
        remove.setGraphic(Icons.DELETE.node(16));
        remove.setAccessibleText(Messages.text("inspector.remove"));
        Hint.line(remove, Messages.text("inspector.remove"));
        remove.getStyleClass().add("icon-button");
        remove.setOnAction(_ -> edits.remove());
        VBox facts = new VBox(origin, place);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(facts, gap, all, remove);
        foot.getStyleClass().add("foot");
        return foot;
    }

    private void show(Optional<Annotation.OnSpan> selected) {
        note.show(selected);
        setVisible(selected.isPresent());
        showTag(selected);
        selected.ifPresent(this::tell);
    }

    private void offer(Looks looks) {
        tags.clear();
        for (TagLook look : looks.all()) {
            Tag tag = look.tag();
            tags.put(tag.id(), new TagButton(look, List.of(), () -> edits.tag(tag)));
        }
        tagRow.getChildren().setAll(tags.values());
        showTag(model.choice().selected().get());
    }

    private void showTag(Optional<Annotation.OnSpan> selected) {
        Optional<TagId> current = selected.map(Annotation.OnSpan::tag);
        tags.forEach((tag, button) ->
                button.pseudoClassStateChanged(CURRENT, current.equals(Optional.of(tag))));
    }

    /// Gives the quote the room it needs, up to a few lines; it scrolls if that is not enough.
    private void fit(String text) {
        int needed = text.length() / QUOTE_LINE + 1;
        double line = quote.textSizeProperty().get() * QUOTE_LEADING;
        double height = Math.ceil(Math.min(needed, QUOTE_LINES) * line + 4);
        quote.setMinHeight(height);
        quote.setPrefHeight(height);
        quote.setScrollPosition(new ScrollPosition(0, 0));
        boolean fits = needed < QUOTE_LINES;
        quote.setMouseTransparent(fits);
        quote.pseudoClassStateChanged(FITS, fits);
    }

    private void tell(Annotation.OnSpan annotation) {
        String text = Quotes.of(annotation, model.segmentation().text());
        quote.show(
                new SurfaceText(
                        text,
                        model.details().get().direction(),
                        model.details().get().language(),
                        Heading.NONE));
        fit(text);
        origin.setText(
                Messages.text(
                        "inspector.origin",
                        model.nameOf(annotation.origin().annotator()),
                        Moments.minute(annotation.origin().at(), ZoneId.systemDefault())));
        Span span = annotation.span();
        place.setText(
                Messages.text(
                        "inspector.place",
                        String.valueOf(model.offsets().toCodePoint(span.begin())),
                        String.valueOf(model.offsets().toCodePoint(span.end()))));
    }
}
