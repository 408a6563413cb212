package org.glossator.ui.article;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import org.glossator.ui.base.Hint;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.IconButton;
import org.glossator.ui.control.SearchField;

/// A field to find words in the article with, how many there are, and the way through them.
final class FindBar extends TypedBar {

    private final FindModel model;
    private final SearchField field;

    /// @param closed called when the reader has done with finding
    FindBar(FindModel model, Runnable closed) {
        this(model, new SearchField(Messages.text("find.prompt")), closed);
    }

    private FindBar(FindModel model, SearchField field, Runnable closed) {
        super(field, Messages.text("find.close"), closed);
        this.model = model;
        this.field = field;
        field.setId("find-field");
        field.textProperty().bindBidirectional(model.query());
        HBox way =
                new HBox(
                        count(),
                        new IconButton(
                                Icons.PREVIOUS, Messages.text("find.previous"), model::previous),
                        new IconButton(Icons.NEXT, Messages.text("find.next"), model::next));
        way.getStyleClass().add("way");
        flow().getChildren()
                .addAll(
                        field,
                        way,
                        toggle("find.case", "find.case.tooltip", model.matchCase()),
                        toggle("find.word", "find.word.tooltip", model.wholeWord()),
                        toggle("find.pattern", "find.pattern.tooltip", model.pattern()));
        model.found().subscribe(this::show);
    }

    private void show(FindModel.Found found) {
        boolean none = found.hits().isEmpty() && !field.getText().isEmpty();
        if (!found.trouble().isEmpty()) {
            tell(none, found.trouble());
        } else if (found.hits().isEmpty()) {
            tell(none, none ? Messages.text("find.none") : "");
        } else {
            tell(none, Messages.text("find.count", found.current() + 1, found.hits().size()));
        }
    }

    @Override
    void go(boolean back) {
        if (back) {
            model.previous();
        } else {
            model.next();
        }
    }

    /// @param key message key of what stands on it
    /// @param tooltip message key of what it does
    private static ToggleButton toggle(String key, String tooltip, BooleanProperty value) {
        String does = Messages.text(tooltip);
        ToggleButton toggle = new ToggleButton(Messages.text(key));
        Hint.line(toggle, does);
        toggle.setAccessibleText(does);
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.selectedProperty().bindBidirectional(value);
        return toggle;
    }
}
