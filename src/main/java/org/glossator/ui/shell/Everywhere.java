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
import org.glossator.ui.article.ArticleEdits;
import org.glossator.ui.article.ArticleModel;
import org.glossator.ui.article.Showing;
import org.glossator.ui.article.Target;
import org.glossator.ui.base.Command;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Theme;
import org.glossator.ui.control.PlacesPanel;
import org.glossator.ui.occurrences.OccurrencesModel;
import org.glossator.ui.occurrences.OccurrencesView;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Under the article, when they are asked for: all the places where some of its words stand. FX
/// thread only.
final class Everywhere implements AutoCloseable {

    private final Project project;
    private final ArticleModel article;
    private final ArticleEdits edits;
    private final ObservableValue<Theme> theme;
    private final Ways ways;
    private final Below below;

    /// Made when it is first asked for, since most desks never do.
    private @Nullable Panel panel;

    private record Panel(OccurrencesModel model, OccurrencesView view) {}

    /// Where the panel leads.
    ///
    /// @param open shows a place in its article
    /// @param back gives the article the focus
    record Ways(PlacesPanel.Opening open, Runnable back) {}

    Everywhere(
            Project project,
            ArticleModel article,
            ArticleEdits edits,
            ObservableValue<Theme> theme,
            Below below,
            Ways ways) {
        this.project = project;
        this.article = article;
        this.edits = edits;
        this.theme = theme;
        this.below = below;
        this.ways = ways;
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
        Panel shown = panel();
        shown.model()
                .start(
                        words.span().of(words.document().text()),
                        words.document().id(),
                        words.tag());
        below.show(new Below.Panel(shown.view(), shown.model()::leave));
        shown.view().focusPanel();
    }

    private Panel panel() {
        Panel made = panel;
        if (made == null) {
            OccurrencesModel model = new OccurrencesModel(project);
            PlacesPanel.Actions actions =
                    new PlacesPanel.Actions(ways.open(), edits::undo, this::leave);
            made = new Panel(model, new OccurrencesView(model, theme, actions));
            panel = made;
        }
        return made;
    }

    private void follow(Showing showing) {
        if (panel != null && showing instanceof Showing.Shown(Document document)) {
            panel.model().show(document.id());
        }
    }

    private void leave() {
        if (panel != null) {
            below.hide(panel.view());
            panel.model().clear();
            ways.back().run();
        }
    }

    @Override
    public void close() {
        if (panel != null) {
            panel.model().close();
        }
    }
}
