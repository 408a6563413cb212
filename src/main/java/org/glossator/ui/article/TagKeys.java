package org.glossator.ui.article;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

import org.glossator.ui.control.TagShortcuts;

/// Lets the single keys of [TagShortcuts] tag an article.
///
/// Only where they are installed, and never while something is being typed.
final class TagKeys {

    private final ArticleModel model;
    private final ArticleEdits edits;

    TagKeys(ArticleModel model, ArticleEdits edits) {
        this.model = model;
        this.edits = edits;
    }

    /// Works for key presses on `node` and all it holds.
    void install(Node node) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        boolean withOthers = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (!typing && !withOthers) {
            TagShortcuts.tag(event.getCode(), model.schema().get().spanTags())
                    .ifPresent(tag -> {
                        edits.tag(tag);
                        event.consume();
                    });
        }
    }
}
