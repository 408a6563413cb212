package org.glossator.ui.article;

import javafx.scene.Node;

import org.glossator.text.Span;
import org.glossator.ui.base.Background;
import org.glossator.ui.base.Conduit;
import org.glossator.ui.surface.TextSurface;

/// The way to a sentence by its number: the bar, and what the article shows meanwhile. FX thread
/// only.
final class SentenceWay {

    private final ArticleModel article;
    private final TextSurface surface;
    private final Glance glance;
    private final Glance.Arrival arrival;
    private final SentenceModel model =
            new SentenceModel(Background.thread("glossator-sentences"), Conduit.fx(), this::arrive);
    private final SentenceBar bar = new SentenceBar(model, this::goBack);

    SentenceWay(ArticleModel article, TextSurface surface, Glance glance, Glance.Arrival arrival) {
        this.article = article;
        this.surface = surface;
        this.glance = glance;
        this.arrival = arrival;
        model.state().subscribe(this::show);
    }

    Node bar() {
        return bar;
    }

    boolean isOpen() {
        return bar.isVisible();
    }

    /// Opens the bar with the number of the sentence at the caret, or where the selection begins.
    void open() {
        if (!isOpen()) {
            glance.begin();
        }
        Span selected = surface.getSelection();
        int place = selected.isEmpty() ? surface.caretProperty().get() : selected.begin();
        bar.open();
        model.start(article.segmentation().text(), article.details().get().language(), place);
    }

    /// Closes the bar, for another article.
    void close() {
        model.stop();
        bar.close();
    }

    /// Closes the bar and leaves the article where it has come to.
    void leave() {
        if (isOpen()) {
            close();
            glance.end();
        }
    }

    private void arrive(Span place) {
        leave();
        arrival.at().accept(place);
    }

    private void goBack() {
        model.stop();
        glance.back();
        arrival.back().run();
    }

    private void show(SentenceModel.State state) {
        if (!isOpen()) {
            return;
        }
        switch (state) {
            case SentenceModel.State.At at when at.offered() -> glance.mark(at.span());
            case SentenceModel.State.At at -> glance.look(at.span());
            case SentenceModel.State.Counting _,
                    SentenceModel.State.Blank _,
                    SentenceModel.State.Misread _ ->
                    glance.end();
        }
    }
}
