package org.glossator.ui.article;

import org.glossator.edit.Edit;
import org.glossator.model.Details;
import org.glossator.model.Direction;

import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/// What the analyst sets right about the article that is shown, beside its marks: in turn with the
/// other edits, each one step back. The futures never fail.
final class DetailsEdits {

    private final ArticleModel model;
    private final ArticleEdits edits;

    DetailsEdits(ArticleModel model, ArticleEdits edits) {
        this.model = model;
        this.edits = edits;
    }

    CompletableFuture<Void> setDirection(Direction direction) {
        return change("direction", details -> details.withDirection(direction));
    }

    /// @param tag of BCP 47, or empty for not known
    CompletableFuture<Void> setLanguage(String tag) {
        return change("language", details -> details.withLanguage(tag));
    }

    private CompletableFuture<Void> change(String action, UnaryOperator<Details> how) {
        return edits.inTurn(() -> {
            Details before = model.details().get();
            Details after = how.apply(before);
            return model.document()
                    .filter(_ -> !after.equals(before))
                    .map(document ->
                            edits.apply(
                                    new Edit.ChangeDetails(document.id(), before, after),
                                    action,
                                    before.title()))
                    .orElse(CompletableFuture.completedFuture(null));
        });
    }
}
