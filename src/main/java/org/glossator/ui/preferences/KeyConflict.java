package org.glossator.ui.preferences;

import org.glossator.ui.base.KeyStroke;
import org.glossator.ui.base.Messages;

/// What keys do already that somebody wants to give to a command.
sealed interface KeyConflict {

    /// They press another command.
    ///
    /// @param id of that command
    record WithCommand(String id) implements KeyConflict {}

    /// They give a tag in the article.
    record WithTag(String tag) implements KeyConflict {}

    /// They move the caret in the article, select or copy.
    record WithText() implements KeyConflict {}

    /// In the user's words.
    default String sentence(KeyStroke keys) {
        return switch (this) {
            case WithCommand(var id) ->
                    Messages.text("preferences.conflict.command", keys.text(), Messages.text(id));
            case WithTag(var tag) -> Messages.text("preferences.conflict.tag", keys.text(), tag);
            case WithText() -> Messages.text("preferences.conflict.text", keys.text());
        };
    }
}
