package org.glossator.ui.shell;

import javafx.beans.value.ObservableValue;

import org.glossator.project.Project;
import org.glossator.ui.adjudication.AdjudicationModel;
import org.glossator.ui.adjudication.AdjudicationView;
import org.glossator.ui.base.Command;
import org.glossator.ui.base.Dialogs;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.Theme;
import org.glossator.ui.feedback.FeedbackModel;
import org.glossator.ui.feedback.FeedbackView;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Under the article, when they are asked for: what annotators disagree about, and what was made of
/// it. FX thread only.
final class Adjudications implements AutoCloseable {

    private final Project project;
    private final Dialogs dialogs;
    private final OnDemand<AdjudicationModel> adjudication;
    private final OnDemand<FeedbackModel> feedback;

    Adjudications(
            Project project,
            Dialogs dialogs,
            ObservableValue<Theme> theme,
            Below below,
            OnDemand.Ways ways) {
        this.project = project;
        this.dialogs = dialogs;
        adjudication =
                new OnDemand<>(
                        below,
                        ways,
                        () -> new AdjudicationModel(project),
                        (model, actions) ->
                                new AdjudicationView(model, theme, actions, this::reasons));
        feedback =
                new OnDemand<>(
                        below,
                        ways,
                        () -> new FeedbackModel(project),
                        (model, actions) -> new FeedbackView(model, theme, actions, this::page));
    }

    List<Command> commands() {
        return List.of(
                Command.of(
                                "command.adjudication",
                                () -> adjudication.show(AdjudicationModel::start))
                        .icon(Icons.ADJUDICATION)
                        .keys("Shortcut+Shift+J"),
                Command.of("command.feedback", () -> feedback.show(FeedbackModel::start))
                        .icon(Icons.FEEDBACK)
                        .keys("Shortcut+Shift+Y"));
    }

    /// Asks for the reason codes, on one line.
    private List<String> reasons(List<String> before) {
        return dialogs.ask(
                        Messages.text("adjudication.reasons"),
                        Messages.text("adjudication.reasons.label"),
                        String.join(", ", before))
                .map(line ->
                        Stream.of(line.split(","))
                                .map(String::strip)
                                .filter(word -> !word.isEmpty())
                                .distinct()
                                .toList())
                .orElse(before);
    }

    /// Asks where the page is to be written.
    private Optional<Path> page() {
        return dialogs.saveFile(
                new Dialogs.FileRequest(
                        "feedback",
                        Messages.text("feedback.save.title"),
                        "feedback-" + project.annotator().name() + ".html",
                        List.of(
                                new Dialogs.Kind(
                                        Messages.text("feedback.page"), List.of("*.html")))));
    }

    @Override
    public void close() {
        adjudication.close();
        feedback.close();
    }
}
