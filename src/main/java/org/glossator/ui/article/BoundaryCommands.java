package org.glossator.ui.article;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;

import org.glossator.model.Annotation;
import org.glossator.text.Boundary;
import org.glossator.text.Unit;
import org.glossator.ui.base.Command;
import org.glossator.ui.surface.TextSurface;

import java.util.List;

/// The commands that move the boundaries of the selected annotation: left and right its end, where
/// most is to be mended, up and down its begin, up being towards the head of the text.
final class BoundaryCommands {

    private final ArticleModel model;
    private final TextSurface surface;
    private final Nudges nudges;

    BoundaryCommands(ArticleModel model, ArticleEdits edits, TextSurface surface) {
        this.model = model;
        this.surface = surface;
        this.nudges = new Nudges(model, edits);
    }

    List<Command> all() {
        ObservableBooleanValue selected =
                Bindings.createBooleanBinding(
                        () -> model.choice().selected().get().isPresent(),
                        model.choice().selected());
        return List.of(
                        end("article.end-right", Unit.WORD, true).keys("Alt+Right"),
                        end("article.end-left", Unit.WORD, false).keys("Alt+Left"),
                        begin("article.begin-up", Unit.WORD, false).keys("Alt+Up"),
                        begin("article.begin-down", Unit.WORD, true).keys("Alt+Down"),
                        end("article.end-right-exact", Unit.GRAPHEME, true).keys("Alt+Shift+Right"),
                        end("article.end-left-exact", Unit.GRAPHEME, false).keys("Alt+Shift+Left"),
                        begin("article.begin-up-exact", Unit.GRAPHEME, false).keys("Alt+Shift+Up"),
                        begin("article.begin-down-exact", Unit.GRAPHEME, true)
                                .keys("Alt+Shift+Down"))
                .stream()
                .map(command -> command.enabledWhen(selected))
                .toList();
    }

    private Command begin(String id, Unit unit, boolean forward) {
        return Command.trying(id, () -> nudges.nudge(Boundary.BEGIN, unit, forward));
    }

    private Command end(String id, Unit unit, boolean right) {
        return Command.trying(
                id, () -> nudges.nudge(Boundary.END, unit, right != endsInRightToLeft()));
    }

    private boolean endsInRightToLeft() {
        return model.choice()
                .selected()
                .get()
                .map(Annotation.OnSpan::span)
                .filter(span -> surface.isRightToLeft(span.end() - 1))
                .isPresent();
    }
}
