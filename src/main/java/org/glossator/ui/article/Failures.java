package org.glossator.ui.article;

import org.glossator.model.Refusal;
import org.glossator.ui.base.Messages;
import org.jspecify.annotations.Nullable;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletionException;

/// What a failed request is told as.
final class Failures {

    private static final Logger LOG = System.getLogger(Failures.class.getName());

    private Failures() {}

    /// One sentence for the analyst. What is no [Refusal] is a mistake in the program: it is logged
    /// with all it carries.
    static String words(@Nullable Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException wrapped && wrapped.getCause() != null
                        ? wrapped.getCause()
                        : failure;
        if (cause instanceof Refusal refusal) {
            return String.valueOf(refusal.getMessage());
        }
        LOG.log(Level.ERROR, "an article request failed", cause);
        return Messages.text("article.unexpected", String.valueOf(cause));
    }
}
