package org.glossator.ui.article;

import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.glossator.model.DocumentId;
import org.glossator.model.WorkState;
import org.glossator.settings.Settings;
import org.glossator.text.Span;
import org.glossator.ui.base.Command;
import org.glossator.ui.base.Commands;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.Theme;
import org.glossator.ui.control.EmptyState;
import org.glossator.ui.control.InlineBar;
import org.glossator.ui.surface.Faces;
import org.glossator.ui.surface.ScrollPosition;
import org.glossator.ui.surface.TextSurface;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The desk's centre: the article with its marks, the tags above it, and what is to be said about
/// it.
///
/// Remembers where each article is scrolled to while it lives. FX thread only.
public final class ArticleView extends BorderPane {

    /// Reading that is done by then is not worth a word.
    private static final Duration PATIENCE = Duration.millis(250);

    private static final double SIZE_STEP = 2;

    /// What JavaFX tells for one notch of a wheel, in pixels.
    private static final double WHEEL_STEP = 40;

    private final ArticleModel model;
    private final ArticleEdits edits;
    private final ObjectProperty<Settings.Reading> reading;
    private final TagBar tags;
    private double wheel;
    private final TextSurface surface = new TextSurface();
    private final FindModel finding = new FindModel();
    private final FindBar findBar = new FindBar(finding, this::endFinding);
    private final Glance glance = new Glance(surface, () -> highlighted().orElse(List.of()));
    private final SentenceWay sentences;
    private final HeadingWay headings;
    private final InlineBar trouble = new InlineBar();
    private final InlineBar progress = new InlineBar();
    private final PassageChoice passages;
    private final Speakers speakers;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final StackPane centre = new StackPane();
    private final Map<DocumentId, ScrollPosition> places = new HashMap<>();
    private @Nullable Highlight highlight;

    /// Whether the focus is to come here with the window.
    private boolean awaited;

    /// What a search found in an article.
    private record Highlight(DocumentId document, List<Span> places) {}

    /// @param reading how the article is set; the text size commands write to it
    public ArticleView(
            ArticleModel model,
            ArticleEdits edits,
            ObservableValue<Theme> theme,
            ObjectProperty<Settings.Reading> reading) {
        this.model = model;
        this.edits = edits;
        this.reading = reading;
        ObservableValue<Looks> looks = Looks.following(model.schema(), theme);
        surface.textSizeProperty().bind(reading.map(Settings.Reading::textSize));
        surface.leadingProperty().bind(reading.map(Settings.Reading::lineHeight));
        surface.measureProperty().bind(reading.map(Settings.Reading::measure));
        surface.facesProperty().bind(reading.map(Settings.Reading::faces).map(ArticleView::faces));
        surface.addEventHandler(ScrollEvent.SCROLL, this::zoom);
        // Before the surface is told of another article, which it then shows from its begin.
        model.showing().subscribe(this::leave);
        new SurfaceLink(surface, model, edits, looks);
        new TagKeys(model, edits).install(surface);
        passages =
                new PassageChoice(
                        model, new PassageChoice.Hand(surface.caretProperty()::get, surface::take));
        speakers = new Speakers(model, edits, passages);
        Glance.Arrival arrival = new Glance.Arrival(this::arrive, this::focusArticle);
        sentences = new SentenceWay(model, surface, glance, arrival);
        headings = new HeadingWay(model, surface, glance, arrival);
        VBox bars = new VBox(findBar, sentences.bar(), headings.list(), trouble, progress);
        bars.getStyleClass().add("bars");
        tags = new TagBar(model, edits, looks);
        setTop(new VBox(tags, bars));
        setCenter(centre);
        setBottom(new SpeakerBar(speakers, looks));
        getStyleClass().add("article-view");
        patience.setOnFinished(_ -> put(loading()));
        follow();
    }

    private void follow() {
        centre.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null && awaited) {
                        focusArticle();
                    }
                });
        model.showing().subscribe(this::show);
        model.state().subscribe(_ -> tellState());
        model.message().subscribe(this::tellTrouble);
        trouble.visibleProperty()
                .subscribe(visible -> {
                    if (!visible) {
                        model.message().set("");
                    }
                });
        finding.found().subscribe(this::showHits);
    }

    /// Lets keys that type press commands while the article has the focus.
    ///
    /// @return call it to take them away again
    public Runnable installKeys(Commands commands) {
        tags.leaveKeysTo(commands);
        return commands.installPlainIn(surface);
    }

    /// What can be done here, for menus and keys of the window.
    ///
    /// @param toNote goes to where the note of the selected annotation is written
    public List<Command> commands(Runnable toNote) {
        List<Command> all =
                new ArrayList<>(new ArticleCommands(model, edits, this, speakers, toNote).all());
        all.addAll(new PassageCommands(model, surface, passages, speakers).all());
        all.addAll(new BoundaryCommands(model, edits, surface).all());
        all.addAll(new DirectionCommands(model, new DetailsEdits(model, edits)).all());
        return all;
    }

    /// The tags that can be given here.
    public List<TagChoice> tagChoices() {
        return tags.choices();
    }

    /// Gives the article the focus, or until it has come what stands in its place; if the view is
    /// not in a window yet, as soon as it is.
    public void focusArticle() {
        if (centre.getScene() == null) {
            awaited = true;
        } else {
            awaited = false;
            centre.getChildren().getFirst().requestFocus();
        }
    }

    /// Where the article that is shown is scrolled to.
    public Optional<ScrollPosition> scrollPosition() {
        return model.document().map(_ -> surface.getScrollPosition());
    }

    /// Where an article is to be scrolled to, now if it is shown or else when it is.
    public void setScrollPosition(DocumentId document, ScrollPosition position) {
        places.put(document, position);
        if (model.document().filter(shown -> shown.id().equals(document)).isPresent()) {
            surface.setScrollPosition(position);
        }
    }

    /// Opens the bar to find words with.
    public void find() {
        if (model.document().isPresent()) {
            leaveWays();
            finding.setText(model.segmentation());
            finding.startAt(surface.getScrollPosition().offset());
            Span selected = surface.getSelection();
            if (!selected.isEmpty() && selected.length() <= 100) {
                finding.query().set(selected.of(model.segmentation().text()));
            }
            findBar.open();
        }
    }

    /// Opens the bar to go to a sentence by its number with.
    void goToSentence() {
        if (model.document().isPresent()) {
            findBar.leave();
            headings.leave();
            sentences.open();
        }
    }

    /// Opens the list of headings to go to one.
    void goToHeading() {
        model.document()
                .ifPresent(document -> {
                    findBar.leave();
                    sentences.leave();
                    headings.open(document.headings());
                });
    }

    private void leaveWays() {
        sentences.leave();
        headings.leave();
    }

    private void arrive(Span place) {
        passages.choose(place, false);
        focusArticle();
    }

    /// Marks where a search found something in an article and goes to the first place, now if the
    /// article is shown or else when it is.
    ///
    /// @param places in text order
    public void highlight(DocumentId document, List<Span> places) {
        highlight = new Highlight(document, List.copyOf(places));
        findBar.leave();
        leaveWays();
        showHighlight();
    }

    /// Marks nothing any more that a search had found.
    public void clearHighlight() {
        highlight = null;
        boolean looking = findBar.isVisible() || sentences.isOpen() || headings.isOpen();
        if (model.document().isPresent() && !looking) {
            surface.setHits(List.of(), -1);
        }
    }

    private Optional<List<Span>> highlighted() {
        Highlight now = highlight;
        return model.document()
                .filter(shown -> now != null && shown.id().equals(now.document()))
                .map(_ -> now == null ? List.of() : now.places());
    }

    private void showHighlight() {
        highlighted()
                .filter(places -> !places.isEmpty())
                .ifPresent(places -> {
                    surface.setHits(places, 0);
                    surface.reveal(places.getFirst());
                });
    }

    void changeTextSize(int steps) {
        Settings.Reading now = reading.get();
        reading.set(now.withTextSize(now.textSize() + steps * SIZE_STEP));
    }

    void resetTextSize() {
        reading.set(reading.get().withTextSize(Settings.Reading.DEFAULT.textSize()));
    }

    private static Faces faces(Settings.Faces chosen) {
        return new Faces(chosen.text(), chosen.arabic(), chosen.cjk());
    }

    /// Ctrl and the wheel; a touchpad tells of its way in many small pieces.
    private void zoom(ScrollEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        wheel = Math.signum(wheel) == -Math.signum(event.getDeltaY()) ? 0 : wheel;
        wheel += event.getDeltaY();
        int steps = (int) (wheel / WHEEL_STEP);
        wheel -= steps * WHEEL_STEP;
        if (steps != 0) {
            changeTextSize(steps);
        }
        event.consume();
    }

    private void leave(Showing before, Showing after) {
        if (before instanceof Showing.Shown(var document)) {
            places.put(document.id(), surface.getScrollPosition());
        }
        boolean typing = sentences.bar().isFocusWithin() || headings.list().isFocusWithin();
        sentences.close();
        headings.close();
        findBar.leave();
        if (typing) {
            focusArticle();
        }
    }

    private void show(Showing showing) {
        patience.stop();
        switch (showing) {
            case Showing.Nothing() ->
                    put(
                            new EmptyState(
                                    Icons.OPEN,
                                    Messages.text("article.none.title"),
                                    Messages.text("article.none.sentence")));
            case Showing.Loading _ -> patience.play();
            case Showing.Shown(var document) -> {
                put(surface);
                surface.setAccessibleText(spokenName(document.details().title()));
                Optional.ofNullable(places.get(document.id()))
                        .ifPresent(surface::setScrollPosition);
                showHighlight();
            }
            case Showing.Failed(_, String message) -> put(failed(message));
        }
        tellState();
    }

    /// The headline may stand above the text, where no caret goes.
    private static String spokenName(String title) {
        return title.isBlank()
                ? Messages.text("article.accessible")
                : Messages.text("article.accessible.titled", title);
    }

    /// What comes takes the keyboard over from what goes, which would else lose it to whatever is
    /// near.
    private void put(Node node) {
        if (!centre.getChildren().equals(List.of(node))) {
            boolean focused = centre.isFocusWithin();
            centre.getChildren().setAll(node);
            if (focused) {
                node.requestFocus();
            }
        }
    }

    private static Node loading() {
        VBox box = new VBox(new ProgressIndicator(), new Label(Messages.text("article.loading")));
        box.getStyleClass().add("empty-state");
        return box;
    }

    private Node failed(String message) {
        InlineBar bar = new InlineBar();
        bar.show(
                InlineBar.Kind.ERROR,
                message,
                new InlineBar.Action(Messages.text("article.again"), model::reread));
        VBox box = new VBox(bar);
        box.getStyleClass().add("bars");
        return box;
    }

    private void tellTrouble(String message) {
        if (message.isEmpty()) {
            trouble.close();
        } else {
            trouble.show(InlineBar.Kind.WARNING, message);
        }
    }

    private void tellState() {
        WorkState state = model.state().get();
        boolean set = state == WorkState.FINISHED || state == WorkState.IGNORED;
        if (!set || model.document().isEmpty()) {
            progress.close();
            return;
        }
        String key = state == WorkState.FINISHED ? "article.finished" : "article.ignored";
        progress.show(
                InlineBar.Kind.INFO,
                Messages.text(key),
                new InlineBar.Action(
                        Messages.text("article.reopen"),
                        () -> edits.setState(WorkState.IN_PROGRESS)));
    }

    private void showHits(FindModel.Found found) {
        if (model.document().isPresent()) {
            surface.setHits(found.hits(), found.current());
            found.hit().ifPresent(surface::reveal);
        }
    }

    private void endFinding() {
        if (model.document().isPresent()) {
            surface.setHits(highlighted().orElse(List.of()), -1);
            finding.found().get().hit().ifPresent(surface::select);
        }
        focusArticle();
    }
}
