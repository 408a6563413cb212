package org.glossator.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

import org.glossator.model.Annotation;
import org.glossator.model.Document;
import org.glossator.model.TagId;
import org.glossator.project.Project;
import org.glossator.text.Snap;
import org.glossator.text.Span;
import org.glossator.ui.article.ArticleModel;
import org.glossator.ui.article.Showing;
import org.glossator.ui.article.Target;
import org.glossator.ui.base.Command;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Theme;
import org.glossator.ui.occurrences.OccurrencesModel;
import org.glossator.ui.occurrences.OccurrencesView;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Under the article, when they are asked for: all the places where some of its words stand. FX
/// thread only.
final class Everywhere implements AutoCloseable {

    private final ArticleModel article;
    private final OnDemand<OccurrencesModel> panel;

    Everywhere(
            Project project,
            ArticleModel article,
            ObservableValue<Theme> theme,
            Below below,
            OnDemand.Ways ways) {
        this.article = article;
        panel =
                new OnDemand<>(
                        below,
                        ways,
                        () -> new OccurrencesModel(project),
                        (model, actions) -> new OccurrencesView(model, theme, actions));
        article.showing().subscribe(this::follow);
    }

    Command command() {
        ObservableBooleanValue chosen =
                Bindings.createBooleanBinding(
                        () -> words().isPresent(),
                        article.showing(),
                        article.choice().target(),
                        article.choice().selected());
        return Command.of("command.occurrences", this::look)
                .icon(Icons.OCCURRENCES)
                .keys("Shortcut+Shift+A")
                .enabledWhen(chosen);
    }

    /// What is chosen in the article, and the tag it carries.
    private record Words(Document document, Span span, @Nullable TagId tag) {}

    private Optional<Words> words() {
        return article.document().flatMap(this::words);
    }

    private Optional<Words> words(Document document) {
        Optional<Annotation.OnSpan> selected = article.choice().selected().get();
        if (selected.isPresent()) {
            Annotation.OnSpan one = selected.get();
            return Optional.of(new Words(document, one.fragments().getFirst(), one.tag()));
        }
        return article.choice().target().get() instanceof Target.Passage passage
                ? meant(passage).map(span -> new Words(document, span, null))
                : Optional.empty();
    }

    private Optional<Span> meant(Target.Passage passage) {
        return passage.exact()
                ? Snap.exact(article.segmentation(), passage.span())
                : Snap.toWords(article.segmentation(), passage.span());
    }

    /// Looks for what is chosen in the article.
    void look() {
        words().ifPresent(this::look);
    }

    private void look(Words words) {
        String wanted = words.span().of(words.document().text());
        panel.show(model -> model.start(wanted, words.document().id(), words.tag()));
    }

    private void follow(Showing showing) {
        if (showing instanceof Showing.Shown(Document document)) {
            panel.model().ifPresent(model -> model.show(document.id()));
        }
    }

    @Override
    public void close() {
        panel.close();
    }
}
