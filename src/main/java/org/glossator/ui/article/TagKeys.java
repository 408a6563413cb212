package org.glossator.ui.article;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.glossator.model.Tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What single keys tag an article with: a digit for each of the first tags, and a tag's letter.
///
/// Only where they are installed, and never while something is being typed.
final class TagKeys {

    /// How many tags have a digit of their own.
    private static final int NUMBERED = 9;

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

    /// The keys that give a tag, as printed on the keyboard.
    ///
    /// @param position of the tag among those for spans, from 0
    static List<String> of(Tag tag, int position) {
        List<String> keys = new ArrayList<>();
        if (position < NUMBERED) {
            keys.add(String.valueOf(position + 1));
        }
        if (!tag.shortcut().isEmpty()) {
            keys.add(tag.shortcut());
        }
        return keys;
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        boolean withOthers = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (!typing && !withOthers) {
            tag(event.getCode())
                    .ifPresent(tag -> {
                        edits.tag(tag);
                        event.consume();
                    });
        }
    }

    private Optional<Tag> tag(KeyCode code) {
        String key = code.getChar();
        List<Tag> tags = model.schema().get().spanTags();
        Optional<Tag> lettered =
                tags.stream().filter(tag -> tag.shortcut().equals(key)).findFirst();
        return lettered.or(() -> numbered(code, tags));
    }

    private static Optional<Tag> numbered(KeyCode code, List<Tag> tags) {
        if (!code.isDigitKey()) {
            return Optional.empty();
        }
        int position = code.ordinal() - first(code).ordinal();
        return position >= 0 && position < tags.size()
                ? Optional.of(tags.get(position))
                : Optional.empty();
    }

    private static KeyCode first(KeyCode digit) {
        return digit.isKeypadKey() ? KeyCode.NUMPAD1 : KeyCode.DIGIT1;
    }
}
