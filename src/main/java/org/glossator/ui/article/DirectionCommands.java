package org.glossator.ui.article;

import javafx.beans.binding.Bindings;

import org.glossator.model.Direction;
import org.glossator.ui.base.Command;

import java.util.List;

/// The commands that set which side the lines of the article start from.
final class DirectionCommands {

    private final ArticleModel model;
    private final DetailsEdits edits;

    DirectionCommands(ArticleModel model, DetailsEdits edits) {
        this.model = model;
        this.edits = edits;
    }

    List<Command> all() {
        return List.of(
                command("article.direction-auto", Direction.AUTO).keys("Shortcut+Shift+B"),
                command("article.direction-left", Direction.LEFT_TO_RIGHT).keys("Shortcut+Shift+L"),
                command("article.direction-right", Direction.RIGHT_TO_LEFT)
                        .keys("Shortcut+Shift+R"));
    }

    private Command command(String id, Direction direction) {
        return Command.of(id, () -> edits.setDirection(direction))
                .enabledWhen(
                        Bindings.createBooleanBinding(
                                () ->
                                        model.showing().get() instanceof Showing.Shown
                                                && model.details().get().direction() != direction,
                                model.showing(),
                                model.details()));
    }
}
