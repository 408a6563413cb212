package org.glossator.ui.article;

import org.glossator.suggest.Reason;
import org.glossator.suggest.Suggestion;
import org.glossator.ui.base.Messages;

/// Why something is suggested, in words.
final class Reasons {

    private Reasons() {}

    static String of(Suggestion suggestion) {
        // Nothing that is learned is certain.
        long percent = Math.min(99, Math.round(suggestion.confidence() * 100));
        return switch (suggestion.reason()) {
            case Reason.TaggedBefore(int times) -> Messages.text("suggestion.before", times);
            case Reason.Model() -> Messages.text("suggestion.model", percent);
            case Reason.Both(int times) -> Messages.text("suggestion.both", times, percent);
        };
    }
}
