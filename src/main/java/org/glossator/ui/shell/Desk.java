package org.glossator.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.glossator.edit.History;
import org.glossator.model.DocumentId;
import org.glossator.model.Refusal;
import org.glossator.project.Change;
import org.glossator.project.Project;
import org.glossator.settings.Settings;
import org.glossator.text.Span;
import org.glossator.ui.article.ArticleEdits;
import org.glossator.ui.article.ArticleModel;
import org.glossator.ui.article.ArticleView;
import org.glossator.ui.article.InspectorView;
import org.glossator.ui.article.Showing;
import org.glossator.ui.base.Command;
import org.glossator.ui.base.Commands;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.Theme;
import org.glossator.ui.consistency.ConsistencyModel;
import org.glossator.ui.consistency.ConsistencyView;
import org.glossator.ui.control.StatusStrip;
import org.glossator.ui.corpus.CorpusModel;
import org.glossator.ui.corpus.CorpusView;
import org.glossator.ui.search.SearchModel;
import org.glossator.ui.surface.ScrollPosition;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One open project on the screen: the article list, the article, the inspector, and what they say
/// to each other. FX thread only.
public final class Desk implements AutoCloseable {

    private final Project project;
    private final SettingsKeeper settings;
    private final ArticleModel article;
    private final ArticleEdits edits;
    private final ArticleView articleView;
    private final InspectorView inspector;
    private final CorpusModel corpus;
    private final Everywhere everywhere;
    private final OnDemand<ConsistencyModel> consistent;
    private final Adjudications adjudications;
    private final Histories histories;
    private final Centre centre;
    private final Reviews reviews;
    private final SidePane side;
    private final Panes panes;
    private final StackPane node = new StackPane();
    private final StatusStrip status = new StatusStrip();
    private final Button annotator = new Button();
    private final ObjectProperty<History> history;
    private final Exchanges exchanges;
    private final Transfers transfers;
    private final Runnable unsubscribe;

    Desk(
            Project project,
            Surroundings around,
            ObservableValue<Theme> theme,
            ObjectProperty<Settings.Reading> reading) {
        this.project = project;
        this.settings = around.settings();
        history = new SimpleObjectProperty<>(project.history());
        article = new ArticleModel(project);
        edits = new ArticleEdits(project, article);
        articleView = new ArticleView(article, edits, theme, reading);
        inspector =
                new InspectorView(
                        article,
                        edits,
                        theme,
                        new InspectorView.Actions(articleView::focusArticle, this::everywhere));
        corpus = new CorpusModel(project);
        exchanges = new Exchanges(project, around.dialogs(), theme, node, this::open);
        transfers = new Transfers(project, around, status, node, exchanges);
        transfers.onImported(id -> corpus.selectedProperty().set(id));
        CorpusView list =
                new CorpusView(
                        corpus,
                        theme,
                        new CorpusView.Actions(
                                transfers::askImport,
                                transfers::pasteClipboard,
                                articleView::focusArticle));
        side = new SidePane(project, corpus, list, articleView, this::showSide);
        StackPane reader = new StackPane(articleView);
        VBox page = new VBox(transfers.outcomes(), reader);
        VBox.setVgrow(reader, Priority.ALWAYS);
        page.setMinHeight(0);
        centre = new Centre(page, articleView::focusArticle);
        Below below = new Below(centre.node());
        OnDemand.Ways ways = new OnDemand.Ways(this::open, edits::undo, centre::focus);
        everywhere = new Everywhere(project, article, theme, below, ways);
        consistent =
                new OnDemand<>(
                        below,
                        ways,
                        () -> new ConsistencyModel(project),
                        (model, actions) -> new ConsistencyView(model, theme, actions));
        adjudications = new Adjudications(project, around.dialogs(), theme, below, ways);
        histories =
                new Histories(
                        project,
                        article,
                        new Histories.Place(reader, articleView, theme, reading),
                        below,
                        ways);
        inspector.disableProperty().bind(histories.past());
        reviews =
                new Reviews(
                        new Reviews.About(project, article, corpus, reading),
                        theme,
                        centre,
                        below,
                        ways,
                        transfers::askImport);
        panes = new Panes(settings, side.node(), below.node(), inspector);
        // Else a low window would have it over the tools.
        node.setMinHeight(0);
        centre.away().subscribe(panes::giveRoom);
        node.getChildren().add(panes.node());
        corpus.selectedProperty().subscribe(this::chosen);
        edits.onOpening(id -> corpus.selectedProperty().set(id));
        unsubscribe = project.subscribe(this::changed);
        article.suggestions().wanted().set(settings.get().suggesting());
        annotator.getStyleClass().add("annotator-button");
        annotator.setGraphic(Icons.ANNOTATOR.node(16));
        annotator.setFocusTraversable(false);
        annotator.setOnAction(_ -> transfers.showAnnotator());
        tellAnnotator();
    }

    Parent node() {
        return node;
    }

    Node status() {
        return status;
    }

    /// Who annotates; pressing it changes that.
    Button tools() {
        return annotator;
    }

    public ArticleModel article() {
        return article;
    }

    public ArticleView articleView() {
        return articleView;
    }

    public CorpusModel corpus() {
        return corpus;
    }

    public SearchModel searching() {
        return side.searching();
    }

    public Project project() {
        return project;
    }

    List<Command> commands() {
        List<Command> all = new ArrayList<>(articleView.commands(inspector::focusNote));
        all.add(everywhere.command());
        all.add(
                Command.of("command.consistency", () -> consistent.show(ConsistencyModel::start))
                        .icon(Icons.CONSISTENCY)
                        .keys("Shortcut+Shift+K"));
        all.addAll(adjudications.commands());
        all.add(histories.command());
        all.addAll(reviews.commands());
        all.addAll(transfers.commands());
        all.addAll(exchanges.commands());
        all.addAll(side.commands());
        all.addAll(
                List.of(
                        Command.of("command.undo", edits::undo)
                                .icon(Icons.UNDO)
                                .keys("Shortcut+Z")
                                .enabledWhen(
                                        Bindings.createBooleanBinding(
                                                () -> history.get().undo().isPresent(), history)),
                        Command.of("command.redo", edits::redo)
                                .icon(Icons.REDO)
                                .keys("Shortcut+Shift+Z", "Shortcut+Y")
                                .enabledWhen(
                                        Bindings.createBooleanBinding(
                                                () -> history.get().redo().isPresent(), history)),
                        Command.of("command.next-article", corpus::next).keys("Alt+Page Down"),
                        Command.of("command.previous-article", corpus::previous)
                                .keys("Alt+Page Up"),
                        Command.of("command.next-unfinished", corpus::nextUnfinished)
                                .keys("Shortcut+Shift+Enter"),
                        Command.of("command.suggestions", this::toggleSuggestions).keys("F6"),
                        Command.of("command.list-pane", panes::toggleList)
                                .icon(Icons.LIST_PANE)
                                .keys("F9"),
                        Command.of("command.inspector-pane", panes::toggleInspector)
                                .icon(Icons.INSPECTOR_PANE)
                                .keys("F10"),
                        Command.of("command.focus-mode", panes::toggleFocus)
                                .icon(Icons.FOCUS_MODE)
                                .keys("F11")));
        return all;
    }

    /// Lets keys that type press commands where the article is read.
    ///
    /// @return call it to take them away again
    Runnable installKeys(Commands commands) {
        Runnable article = articleView.installKeys(commands);
        Runnable list = inspector.installKeys(commands);
        return () -> {
            article.run();
            list.run();
        };
    }

    private void everywhere() {
        everywhere.look();
    }

    private void showSide() {
        panes.showList();
    }

    /// Shows a place in its article; where it is empty, the article alone.
    private void open(DocumentId document, Span place) {
        centre.leave();
        corpus.selectedProperty().set(document);
        article.open(document)
                .thenRun(() -> {
                    if (!place.isEmpty()
                            && article.document()
                                    .filter(one -> one.id().equals(document))
                                    .isPresent()) {
                        article.choice().show(place);
                    }
                });
    }

    /// Arranges the panes anew when the interface has another size.
    void rearrange() {
        panes.arrange();
    }

    /// Goes back to where the analyst was in this project.
    void restore() {
        Optional<Settings.Place> place = settings.get().place(key());
        place.filter(was -> was.document() > 0)
                .ifPresentOrElse(
                        was -> {
                            DocumentId document = new DocumentId(was.document());
                            articleView.setScrollPosition(
                                    document, new ScrollPosition(was.offset(), was.pixels()));
                            corpus.selectedProperty().set(document);
                        },
                        this::openFirst);
        articleView.focusArticle();
        tellSaved();
    }

    /// Shows the first article as soon as the list knows one.
    private void openFirst() {
        corpus.listingProperty()
                .subscribe(listing -> {
                    if (listing instanceof CorpusModel.Listing.Listed
                            && corpus.selectedProperty().get() == null) {
                        corpus.next();
                    }
                });
    }

    /// Whether the article to begin with shows, or there is none to show.
    boolean isSettled() {
        return switch (article.showing().get()) {
            case Showing.Shown _, Showing.Failed _ -> true;
            case Showing.Loading _ -> false;
            case Showing.Nothing() ->
                    switch (corpus.listingProperty().get()) {
                        case CorpusModel.Listing.Loading(), CorpusModel.Listing.Listed() -> false;
                        case CorpusModel.Listing.Empty(),
                                CorpusModel.Listing.NoMatch(),
                                CorpusModel.Listing.Failed _ ->
                                true;
                    };
        };
    }

    private void chosen(DocumentId id) {
        if (id == null) {
            article.clear();
        } else {
            article.open(id).thenRun(this::tellSaved);
        }
    }

    private void changed(Change change) {
        switch (change) {
            case Change.Edited edited -> {
                history.set(edited.history());
                status.saved(
                        LocalTime.ofInstant(edited.applied().at(), ZoneId.systemDefault()),
                        article.annotations().size());
            }
            case Change.Reloaded reloaded -> history.set(reloaded.history());
            case Change.AnnotatorChanged _ -> {
                history.set(project.history());
                settings.update(old -> old.withAnnotator(project.annotator().name()));
                tellAnnotator();
                tellSaved();
            }
            case Change.Learned(Instant at, int annotations) ->
                    status.learned(LocalTime.ofInstant(at, ZoneId.systemDefault()), annotations);
            case Change.BackgroundFailed(Change.Work work, Refusal why) ->
                    status.failed(work(work, why));
            case Change.Ranked() -> {}
        }
    }

    private static String work(Change.Work work, Refusal why) {
        return switch (work) {
            case LEARNING -> Messages.text("status.not-learned", why.getMessage());
            case INDEXING -> Messages.text("status.not-indexed", why.getMessage());
        };
    }

    private void toggleSuggestions() {
        boolean wanted = !settings.get().suggesting();
        settings.update(old -> old.withSuggesting(wanted));
        article.suggestions().wanted().set(wanted);
        if (!wanted) {
            status.forgetLearned();
        }
    }

    private void tellSaved() {
        status.unchanged(article.annotations().size());
    }

    private void tellAnnotator() {
        annotator.setText(project.annotator().name());
    }

    private String key() {
        return project.file().toAbsolutePath().toString();
    }

    /// Remembers where things stand and waits until everything is on disk.
    @Override
    public void close() {
        inspector.keepNote();
        panes.remember();
        remember();
        unsubscribe.run();
        exchanges.close();
        transfers.close();
        everywhere.close();
        consistent.close();
        adjudications.close();
        histories.close();
        reviews.close();
        article.close();
        corpus.close();
        side.close();
        project.close();
    }

    private void remember() {
        DocumentId shown = corpus.selectedProperty().get();
        if (shown == null) {
            return;
        }
        ScrollPosition position = articleView.scrollPosition().orElse(ScrollPosition.TOP);
        Settings.Place place =
                new Settings.Place(
                        shown.value(),
                        position.offset(),
                        position.pixels(),
                        corpus.sortProperty().get().name(),
                        corpus.descendingProperty().get());
        settings.update(old -> old.withPlace(key(), place));
    }
}
