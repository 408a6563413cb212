package org.glossator.ui.shell;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.glossator.model.DocumentId;
import org.glossator.project.Project;
import org.glossator.ui.article.ArticleView;
import org.glossator.ui.base.Command;
import org.glossator.ui.base.Icons;
import org.glossator.ui.corpus.CorpusModel;
import org.glossator.ui.corpus.CorpusView;
import org.glossator.ui.search.SearchModel;
import org.glossator.ui.search.SearchView;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What stands beside the article: the list of articles or, in its place until it is left, the
/// search through them. FX thread only.
final class SidePane implements AutoCloseable {

    private final CorpusModel corpus;
    private final CorpusView list;
    private final ArticleView article;
    private final Runnable show;
    private final SearchModel search;
    private final SearchView.Actions found = new Found();
    private final StackPane node = new StackPane();

    /// Made when it is first asked for, since most desks never do.
    private @Nullable SearchView searchView;

    /// @param show brings the pane onto the screen where it is hidden
    SidePane(
            Project project,
            CorpusModel corpus,
            CorpusView list,
            ArticleView article,
            Runnable show) {
        this.corpus = corpus;
        this.list = list;
        this.article = article;
        this.show = show;
        search = new SearchModel(project);
        node.getChildren().add(list);
    }

    Region node() {
        return node;
    }

    SearchModel searching() {
        return search;
    }

    List<Command> commands() {
        return List.of(
                Command.of("command.filter", this::filter).icon(Icons.FILTER).keys("Shortcut+L"),
                Command.of("command.search", this::search)
                        .icon(Icons.SEARCH)
                        .keys("Shortcut+Shift+F"));
    }

    private void filter() {
        leave();
        show.run();
        list.focusFilter();
    }

    private void search() {
        show.run();
        SearchView view = searchView;
        if (view == null) {
            view = new SearchView(search, found);
            searchView = view;
        }
        node.getChildren().setAll(view);
        view.focusField();
        DocumentId chosen = search.selectedProperty().get();
        if (chosen != null && chosen.equals(corpus.selectedProperty().get())) {
            found.show(chosen);
        }
    }

    private void leave() {
        node.getChildren().setAll(list);
        article.clearHighlight();
    }

    /// What can be done about an article that was found.
    private final class Found implements SearchView.Actions {

        @Override
        public void show(DocumentId document) {
            corpus.selectedProperty().set(document);
            // If they cannot be read, nor can the article, which then says so itself.
            search.sightings(document)
                    .thenAccept(places -> {
                        if (document.equals(search.selectedProperty().get())) {
                            article.highlight(document, places);
                        }
                    });
        }

        @Override
        public void read() {
            article.focusArticle();
        }

        @Override
        public void leave() {
            SidePane.this.leave();
            article.focusArticle();
        }
    }

    @Override
    public void close() {
        search.close();
    }
}
