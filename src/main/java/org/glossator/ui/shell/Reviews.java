package org.glossator.ui.shell;

import javafx.beans.value.ObservableValue;

import org.glossator.model.Document;
import org.glossator.project.Project;
import org.glossator.settings.Settings;
import org.glossator.ui.agreement.AgreementModel;
import org.glossator.ui.agreement.AgreementView;
import org.glossator.ui.agreement.DifferencesModel;
import org.glossator.ui.agreement.DifferencesView;
import org.glossator.ui.article.ArticleModel;
import org.glossator.ui.article.Showing;
import org.glossator.ui.base.Command;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Theme;
import org.glossator.ui.compare.CompareModel;
import org.glossator.ui.compare.CompareView;
import org.glossator.ui.corpus.CorpusModel;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What shows the marks of others: in the place of the article the numbers of agreement, or what
/// several annotators made of the article; under it the differences behind a number. Made when
/// first asked for. FX thread only.
final class Reviews implements AutoCloseable {

    private final Project project;
    private final ArticleModel article;
    private final CorpusModel corpus;
    private final ObservableValue<Theme> theme;
    private final Centre centre;
    private final Runnable importing;
    private final OnDemand<DifferencesModel> differences;
    private final ObservableValue<Settings.Reading> reading;
    private @Nullable Numbers numbers;
    private @Nullable Compared compared;

    private record Numbers(AgreementModel model, AgreementView view) {}

    private record Compared(CompareModel model, CompareView view) {}

    /// What the views are about.
    ///
    /// @param reading how an article is set
    record About(
            Project project,
            ArticleModel article,
            CorpusModel corpus,
            ObservableValue<Settings.Reading> reading) {}

    /// @param importing asks what to import
    Reviews(
            About about,
            ObservableValue<Theme> theme,
            Centre centre,
            Below below,
            OnDemand.Ways ways,
            Runnable importing) {
        this.project = about.project();
        this.article = about.article();
        this.corpus = about.corpus();
        this.reading = about.reading();
        this.theme = theme;
        this.centre = centre;
        this.importing = importing;
        differences =
                new OnDemand<>(
                        below,
                        ways,
                        () -> new DifferencesModel(project),
                        (model, actions) ->
                                new DifferencesView(model, theme, actions, this::agreement));
        corpus.selectedProperty().subscribe((_, _) -> leaveNumbers());
        article.showing().subscribe(this::follow);
        centre.away().subscribe(_ -> leaveCompared());
    }

    List<Command> commands() {
        return List.of(
                Command.of("command.agreement", this::agreement)
                        .icon(Icons.AGREEMENT)
                        .keys("Shortcut+Shift+G"),
                Command.of("command.compare", this::compare)
                        .icon(Icons.COMPARE)
                        .keys("Shortcut+Shift+M"));
    }

    private void agreement() {
        Numbers shown = made();
        shown.model().start();
        centre.show(new Centre.Guest(shown.view(), shown.view()::focusView));
    }

    private Numbers made() {
        Numbers made = numbers;
        if (made == null) {
            AgreementModel model =
                    new AgreementModel(
                            project,
                            new AgreementModel.Around(
                                    corpus::documents, () -> article.document().map(Document::id)));
            made =
                    new Numbers(
                            model,
                            new AgreementView(
                                    model,
                                    theme,
                                    new AgreementView.Actions(
                                            number ->
                                                    differences.show(found -> found.start(number)),
                                            importing,
                                            this::back)));
            numbers = made;
        }
        return made;
    }

    private void compare() {
        Compared made = compared;
        if (made == null) {
            CompareModel model = new CompareModel(project);
            made = new Compared(model, new CompareView(model, theme, reading, this::back));
            compared = made;
        }
        made.model().show(article.document().map(Document::id).orElse(null));
        centre.show(new Centre.Guest(made.view(), made.view()::focusView));
    }

    /// Compares what was made of the article that is chosen now.
    private void follow(Showing showing) {
        if (compared != null
                && centre.shows(compared.view())
                && showing instanceof Showing.Shown(Document document)) {
            compared.model().show(document.id());
        }
    }

    /// What is not seen is not read again at each change.
    private void leaveCompared() {
        if (compared != null && !centre.shows(compared.view())) {
            compared.model().clear();
        }
    }

    private void back() {
        centre.leave();
        centre.focus();
    }

    /// Another article is to be read.
    private void leaveNumbers() {
        if (numbers != null && centre.shows(numbers.view())) {
            centre.leave();
        }
    }

    @Override
    public void close() {
        differences.close();
        if (numbers != null) {
            numbers.model().close();
        }
        if (compared != null) {
            compared.model().close();
        }
    }
}
