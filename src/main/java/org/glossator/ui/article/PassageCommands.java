package org.glossator.ui.article;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;

import org.glossator.text.Passages.Part;
import org.glossator.text.Span;
import org.glossator.ui.base.Command;
import org.glossator.ui.surface.TextSurface;

import java.util.List;

/// The commands that select in the article without the mouse.
///
/// A letter takes what it stands for at the caret, and again, the next one too; with Shift the one
/// before.
final class PassageCommands {

    private final ArticleModel model;
    private final TextSurface surface;
    private final PassageChoice passages;
    private final Speakers speakers;

    PassageCommands(
            ArticleModel model, TextSurface surface, PassageChoice passages, Speakers speakers) {
        this.model = model;
        this.surface = surface;
        this.passages = passages;
        this.speakers = speakers;
    }

    List<Command> all() {
        ObservableBooleanValue shown =
                Bindings.createBooleanBinding(
                        () -> model.showing().get() instanceof Showing.Shown, model.showing());
        return List.of(
                        take("article.take-word", Part.WORD, false).keys("W"),
                        take("article.take-word-before", Part.WORD, true).keys("Shift+W"),
                        take("article.take-sentence", Part.SENTENCE, false).keys("S"),
                        take("article.take-sentence-before", Part.SENTENCE, true).keys("Shift+S"),
                        take("article.take-quotation", Part.QUOTATION, false).keys("Q"),
                        take("article.take-quotation-before", Part.QUOTATION, true).keys("Shift+Q"),
                        take("article.take-paragraph", Part.PARAGRAPH, false).keys("G"),
                        take("article.take-paragraph-before", Part.PARAGRAPH, true).keys("Shift+G"),
                        Command.trying("article.next-quotation", passages::nextQuotation)
                                .keys("F7"),
                        Command.trying("article.previous-quotation", passages::previousQuotation)
                                .keys("Shift+F7"),
                        Command.of("article.claim-quotation", speakers::claim).keys("K"),
                        Command.trying("article.under-caret", this::underCaret).keys("U"))
                .stream()
                .map(command -> command.enabledWhen(shown))
                .toList();
    }

    private Command take(String id, Part part, boolean backwards) {
        return Command.trying(id, () -> passages.take(part, backwards));
    }

    /// Selects the innermost annotation under the caret, and again, the one around it.
    private boolean underCaret() {
        Span selection = surface.getSelection();
        int caret = selection.isEmpty() ? surface.caretProperty().get() : selection.begin();
        // A caret behind the last letter of a mark is at it still.
        return surface.selectMarkAt(caret) || caret > 0 && surface.selectMarkAt(caret - 1);
    }
}
