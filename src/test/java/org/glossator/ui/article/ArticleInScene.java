package org.glossator.ui.article;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.glossator.model.Annotation;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.surface.TextSurface;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Begins each test with an article and its inspector in a scene that is never shown.
abstract class ArticleInScene {

    ArticleStage stage;
    Scene scene;

    @BeforeEach
    void show(@TempDir Path folder) {
        stage =
                new ArticleStage(
                                folder,
                                Samples.read("en-01-harbour-strike"),
                                Sample.FERRY,
                                Sample.BULLETIN)
                        .open(0);
        scene = FxThread.call(() -> stage.desk(900, 700));
        layOut();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    String selected() {
        return FxThread.call(stage.desk::selected);
    }

    TextSurface surface() {
        return (TextSurface) stage.article.lookup(".text-surface");
    }

    TextArea note() {
        return (TextArea) stage.inspector.lookup(".text-area");
    }

    @SuppressWarnings("unchecked")
    ListView<Annotation.OnSpan> list() {
        return (ListView<Annotation.OnSpan>) stage.inspector.lookup(".annotation-list");
    }

    void layOut() {
        FxThread.run(() -> scene.snapshot(null));
    }

    static boolean press(Node node, KeyCode code) {
        return FxThread.call(() -> fire(node, code, false));
    }

    /// Whether somebody took it.
    static boolean fire(Node node, KeyCode code, boolean shortcut) {
        boolean[] left = {false};
        node.getScene().getRoot().addEventHandler(KeyEvent.KEY_PRESSED, event -> left[0] = true);
        Event.fireEvent(
                node,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
        return !left[0];
    }
}
