package org.glossator.ui.article;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.glossator.model.Annotation;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.control.Chip;
import org.glossator.ui.control.OneLine;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// One annotation in the inspector's list: its tag, and its quote in its own direction.
final class AnnotationCell extends ListCell<Annotation.OnSpan> {

    private static final int LONGEST = 180;
    private static final int DEEPEST = 3;
    private static final double STEP = 12;

    private final ArticleModel model;
    private final Supplier<Looks> looks;
    private final Region indent = new Region();
    private final HBox head = new HBox();
    private final Label quote = new Label();
    private final Label more = new Label("…");
    private final HBox words = new HBox(quote, more);
    private final HBox row;
    private @Nullable Chip chip;
    private @Nullable Region noteIcon;

    AnnotationCell(ArticleModel model, Supplier<Looks> looks) {
        this.model = model;
        this.looks = looks;
        quote.getStyleClass().add("quote");
        quote.setMaxWidth(Double.MAX_VALUE);
        quote.setMinWidth(0);
        HBox.setHgrow(quote, Priority.ALWAYS);
        more.getStyleClass().add("quote");
        more.setMinWidth(USE_PREF_SIZE);
        more.managedProperty().bind(more.visibleProperty());
        head.getStyleClass().add("head");
        VBox body = new VBox(head, words);
        body.getStyleClass().add("body");
        body.setMinWidth(0);
        HBox.setHgrow(body, Priority.ALWAYS);
        indent.setMinWidth(USE_PREF_SIZE);
        row = new HBox(indent, body);
        getStyleClass().add("annotation-cell");
        // As wide as the list, not as wide as the quote.
        setPrefWidth(0);
    }

    /// As high as the quote is when it is wrapped, which a cell does not ask its graphic.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || width < 0) {
            return super.computePrefHeight(width);
        }
        double aside = snappedLeftInset() + snappedRightInset();
        return snappedTopInset() + row.prefHeight(width - aside) + snappedBottomInset();
    }

    @Override
    protected void updateItem(Annotation.@Nullable OnSpan annotation, boolean empty) {
        super.updateItem(annotation, empty);
        if (annotation == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        String text = Quotes.of(annotation, model.segmentation().text());
        String line = Snippet.line(text, LONGEST);
        quote.setText(line);
        quote.setWrapText(Snippet.mayWrap(line));
        quote.setEllipsisString(OneLine.ellipsis(line));
        more.visibleProperty().unbind();
        more.setVisible(false);
        if (OneLine.isBackwards(line)) {
            more.visibleProperty().bind(quote.textTruncatedProperty());
        }
        quote.setStyle(OneLine.quoteFace(line));
        words.setNodeOrientation(OneLine.direction(line));
        tellHead(looks.get().get(annotation.tag()), !annotation.note().isBlank());
        setAccessibleText(line);
        setGraphic(row);
        indent();
    }

    /// Keeps the nodes it has: fresh ones would be styled anew whenever a row moves.
    private void tellHead(Optional<TagLook> look, boolean noted) {
        List<Node> wanted = new ArrayList<>();
        look.ifPresent(one -> wanted.add(chip(one)));
        if (noted) {
            wanted.add(noteIcon());
        }
        if (!head.getChildren().equals(wanted)) {
            head.getChildren().setAll(wanted);
        }
    }

    private Chip chip(TagLook look) {
        Chip shown = chip;
        if (shown == null) {
            shown = new Chip(look);
            chip = shown;
        }
        shown.show(look);
        return shown;
    }

    private Region noteIcon() {
        Region shown = noteIcon;
        if (shown == null) {
            shown = Icons.NOTE.node(14);
            noteIcon = shown;
        }
        return shown;
    }

    /// Shows how deep the annotation lies in others, which changes with them.
    void indent() {
        List<Annotation.OnSpan> listed = getListView().getItems();
        int index = getIndex();
        boolean there = !isEmpty() && index >= 0 && index < listed.size();
        indent.setPrefWidth(there ? STEP * Nesting.depth(listed, index, DEEPEST) : 0);
    }
}
