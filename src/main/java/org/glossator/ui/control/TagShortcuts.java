package org.glossator.ui.control;

import javafx.scene.input.KeyCode;

import org.glossator.model.Tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which single keys stand for a tag: a digit for each of the first tags, and a tag's letter.
public final class TagShortcuts {

    /// How many tags have a digit of their own.
    private static final int NUMBERED = 9;

    private TagShortcuts() {}

    /// The keys that stand for a tag, as printed on the keyboard.
    ///
    /// @param position of the tag among those for spans, from 0
    public static List<String> of(Tag tag, int position) {
        List<String> keys = new ArrayList<>();
        if (position < NUMBERED) {
            keys.add(String.valueOf(position + 1));
        }
        if (!tag.shortcut().isEmpty()) {
            keys.add(tag.shortcut());
        }
        return keys;
    }

    /// The tag that a key stands for.
    ///
    /// @param tags those for spans, in their order
    public static Optional<Tag> tag(KeyCode code, List<Tag> tags) {
        String key = code.getChar();
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
