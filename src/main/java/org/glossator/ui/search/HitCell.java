package org.glossator.ui.search;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.glossator.model.Details;
import org.glossator.model.DocumentId;
import org.glossator.project.SearchHit;
import org.glossator.search.Excerpt;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.OneLine;
import org.glossator.ui.control.RowDetail;
import org.glossator.ui.control.WindowedCell;
import org.glossator.ui.surface.Heading;
import org.glossator.ui.surface.ScrollPosition;
import org.glossator.ui.surface.SurfaceText;
import org.glossator.ui.surface.TextSurface;

/// One article found: its headline, where it is from, and an excerpt with what was found marked.
final class HitCell extends WindowedCell<DocumentId, SearchHit> {

    /// The first line, without the space a page has above it.
    private static final ScrollPosition START = new ScrollPosition(0, 0);

    /// What a surface keeps free for its scroll bar, which an excerpt never has.
    private static final double SCROLL_BAR = 10;

    private static final double SIZE = 14;
    private static final double LEADING = 1.35;
    private static final int LINES = 3;

    /// Longer lines than any pane has room for, so that they fill it.
    private static final double MEASURE = 400;

    private final TitleLine title = new TitleLine();
    private final RowDetail detail = new RowDetail();

    /// An excerpt may be of any script, which only the surface wraps and marks without fail.
    private final TextSurface excerpt = new TextSurface();

    private final VBox content = new VBox(title, detail, excerpt);

    HitCell(SearchModel model) {
        super(model.revisionProperty(), model::hit, "hit", 180, 120, 220);
        double height = LINES * Math.round(SIZE * LEADING);
        excerpt.textSizeProperty().set(SIZE);
        excerpt.leadingProperty().set(LEADING);
        excerpt.measureProperty().set(MEASURE);
        excerpt.setMinHeight(height);
        excerpt.setPrefHeight(height);
        excerpt.setMinWidth(0);
        excerpt.setFocusTraversable(false);
        excerpt.setMouseTransparent(true);
        excerpt.getStyleClass().add("excerpt");
        excerpt.setMargin(0);
        VBox.setMargin(excerpt, new Insets(0, -SCROLL_BAR, 0, 0));
        content.getStyleClass().add("hit");
        getStyleClass().add("hit-cell");
    }

    @Override
    protected Node content() {
        return content;
    }

    @Override
    protected void fill(SearchHit hit) {
        fill(hit.details(), hit.excerpt());
    }

    private void fill(Details details, Excerpt words) {
        String line = OneLine.of(details.title());
        String headline = line.isEmpty() ? Messages.text("corpus.untitled") : line;
        title.show(headline);
        detail.show(details);
        excerpt.show(
                new SurfaceText(words.text(), words.direction(), details.language(), Heading.NONE));
        excerpt.setHits(words.marks(), -1);
        excerpt.setScrollPosition(START);
        setAccessibleText(Messages.text("search.hit", headline, words.text()));
    }
}
