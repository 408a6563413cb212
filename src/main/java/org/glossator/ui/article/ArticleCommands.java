package org.glossator.ui.article;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;

import org.glossator.model.WorkState;
import org.glossator.ui.base.Command;
import org.glossator.ui.base.Icons;

import java.util.List;

/// The commands of the article, for the window's menus, tool bar and keys.
final class ArticleCommands {

    private final ArticleModel model;
    private final ArticleEdits edits;
    private final ArticleView view;
    private final Speakers speakers;
    private final Runnable toNote;

    /// @param speakers whose offer Enter accepts and Escape leaves before they do anything else
    /// @param toNote goes to where the note of the selected annotation is written
    ArticleCommands(
            ArticleModel model,
            ArticleEdits edits,
            ArticleView view,
            Speakers speakers,
            Runnable toNote) {
        this.model = model;
        this.edits = edits;
        this.view = view;
        this.speakers = speakers;
        this.toNote = toNote;
    }

    List<Command> all() {
        Choice choice = model.choice();
        ObservableBooleanValue shown =
                Bindings.createBooleanBinding(
                        () -> model.showing().get() instanceof Showing.Shown, model.showing());
        ObservableBooleanValue chosen =
                Bindings.createBooleanBinding(
                        () ->
                                choice.selected().get().isPresent()
                                        || choice.suggested().get().isPresent(),
                        choice.selected(),
                        choice.suggested());
        return List.of(
                Command.of("article.find", view::find)
                        .icon(Icons.FIND)
                        .keys("Shortcut+F")
                        .enabledWhen(shown),
                Command.of("article.go-sentence", view::goToSentence)
                        .keys("Shortcut+G")
                        .enabledWhen(shown),
                Command.of("article.go-heading", view::goToHeading)
                        .keys("Shortcut+Shift+O")
                        .enabledWhen(shown),
                Command.trying("article.next", choice::next)
                        .icon(Icons.NEXT)
                        .keys("F8", "N")
                        .enabledWhen(shown),
                Command.trying("article.previous", choice::previous)
                        .icon(Icons.PREVIOUS)
                        .keys("Shift+F8", "P")
                        .enabledWhen(shown),
                Command.trying("article.next-suggestion", choice::nextSuggestion)
                        .keys("Tab")
                        .enabledWhen(shown),
                Command.trying("article.previous-suggestion", choice::previousSuggestion)
                        .keys("Shift+Tab")
                        .enabledWhen(shown),
                Command.of("article.remove", edits::remove)
                        .icon(Icons.DELETE)
                        .keys("Delete", "Backspace")
                        .enabledWhen(chosen),
                Command.of("article.note", this::enter).keys("Enter").enabledWhen(chosen),
                Command.trying("article.leave", () -> speakers.leave() || choice.leave())
                        .keys("Esc")
                        .enabledWhen(shown),
                Command.of("article.larger", () -> view.changeTextSize(1))
                        .icon(Icons.TEXT_LARGER)
                        .keys("Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add"),
                Command.of("article.smaller", () -> view.changeTextSize(-1))
                        .icon(Icons.TEXT_SMALLER)
                        .keys("Shortcut+Minus", "Shortcut+Subtract"),
                Command.of("article.normal", view::resetTextSize)
                        .keys("Shortcut+0", "Shortcut+Numpad 0"),
                state("article.finish", WorkState.FINISHED, shown)
                        .icon(Icons.FINISH)
                        .keys("Shortcut+Enter"),
                state("article.reopen-it", WorkState.IN_PROGRESS, shown),
                state("article.ignore", WorkState.IGNORED, shown).icon(Icons.IGNORE));
    }

    /// What is offered first: a speaker, then a suggestion.
    private void enter() {
        if (speakers.accept()) {
            return;
        }
        if (model.choice().suggested().get().isPresent()) {
            edits.accept();
        } else {
            toNote.run();
        }
    }

    private Command state(String id, WorkState state, ObservableBooleanValue shown) {
        ObservableBooleanValue changes =
                Bindings.createBooleanBinding(
                        () -> shown.get() && model.state().get() != state, shown, model.state());
        return Command.of(id, () -> edits.setState(state)).enabledWhen(changes);
    }
}
