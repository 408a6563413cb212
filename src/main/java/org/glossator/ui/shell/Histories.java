package org.glossator.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;

import org.glossator.model.Annotation;
import org.glossator.project.Project;
import org.glossator.settings.Settings;
import org.glossator.ui.article.ArticleModel;
import org.glossator.ui.article.ArticleText;
import org.glossator.ui.article.ArticleView;
import org.glossator.ui.article.Target;
import org.glossator.ui.base.Command;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Theme;
import org.glossator.ui.history.HistoryModel;
import org.glossator.ui.history.HistoryView;
import org.glossator.ui.history.Moment;
import org.glossator.ui.history.PastView;

import java.time.ZoneId;
import java.util.Optional;

/// Under the article, when it is asked for, its history; and in its place, the article as it was.
/// FX thread only.
final class Histories implements AutoCloseable {

    private final Project project;
    private final ArticleModel article;
    private final Place place;
    private final OnDemand<HistoryModel> panel;
    private final ReadOnlyBooleanWrapper past = new ReadOnlyBooleanWrapper();

    /// Where articles are read, and how.
    ///
    /// @param now the article as it is, which lies in `pane`
    record Place(
            StackPane pane,
            ArticleView now,
            ObservableValue<Theme> theme,
            ObservableValue<Settings.Reading> reading) {}

    Histories(Project project, ArticleModel article, Place place, Below below, OnDemand.Ways ways) {
        this.project = project;
        this.article = article;
        this.place = place;
        panel =
                new OnDemand<>(
                        below,
                        ways,
                        this::made,
                        (model, actions) -> new HistoryView(model, place.theme(), actions));
        article.showing().subscribe(_ -> panel.model().ifPresent(this::follow));
        article.choice().selected().subscribe(_ -> panel.model().ifPresent(this::follow));
        article.choice().target().subscribe(this::chosen);
    }

    Command command() {
        return Command.of("command.history", () -> panel.show(this::start))
                .icon(Icons.HISTORY)
                .keys("Shortcut+Shift+H");
    }

    /// Whether the article is shown as it was: then nothing of it can be changed.
    ReadOnlyBooleanProperty past() {
        return past.getReadOnlyProperty();
    }

    /// Whatever is chosen is to be seen: a place that another panel shows, or what an undo changed.
    private void chosen(Target target) {
        if (past.get() && !(target instanceof Target.Nothing)) {
            panel.model().ifPresent(HistoryModel::back);
        }
    }

    private void start(HistoryModel model) {
        follow(model);
        model.start();
    }

    private void follow(HistoryModel model) {
        model.follow(
                article.document().orElse(null),
                article.choice().selected().get().map(Annotation::id).orElse(null));
    }

    private HistoryModel made() {
        HistoryModel model = new HistoryModel(project, ZoneId.systemDefault());
        PastView view =
                new PastView(
                        model,
                        place.theme(),
                        new PastView.Reading(
                                place.reading(),
                                document -> ArticleText.of(document, article.details().get())));
        model.moment().subscribe(moment -> show(view, moment));
        return model;
    }

    /// What is selected in the article as it is could be changed by a key.
    private void show(PastView view, Optional<Moment> moment) {
        boolean before = past.get();
        past.set(moment.isPresent());
        if (past.get() == before) {
            return;
        }
        place.now().setVisible(!past.get());
        if (past.get()) {
            place.pane().getChildren().add(view);
            place.now().scrollPosition().ifPresent(view::scrollTo);
            article.choice().clear();
        } else {
            place.pane().getChildren().remove(view);
        }
    }

    @Override
    public void close() {
        panel.close();
    }
}
