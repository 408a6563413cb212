package org.glossator.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.stage.Stage;

import org.glossator.ui.Await;
import org.glossator.ui.base.Conduit;
import org.glossator.ui.base.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;

/// An article whose text is long in coming, as from a slow disk.
class SlowArticleTest {

    private final Slow slow = new Slow();
    private final Node elsewhere = FxThread.call(() -> new Button("Elsewhere"));
    private ArticleStage desk;
    private Stage stage;

    @BeforeEach
    void show(@TempDir Path folder) {
        desk = new ArticleStage(slow, folder, Sample.FERRY, Sample.BULLETIN).open(0);
        stage =
                FxThread.call(() -> {
                    Stage shown = new Stage();
                    shown.setScene(desk.scene(new SplitPane(elsewhere, desk.article), 900, 700));
                    shown.show();
                    desk.article.focusArticle();
                    return shown;
                });
    }

    @AfterEach
    void close() {
        slow.release();
        FxThread.run(stage::hide);
        desk.close();
    }

    @Test
    void theKeyboardIsBackInTheArticleWhenItComes() {
        Node surface = owner();
        assertThat(surface.getStyleClass()).contains("text-surface");

        openTheOther();
        assertThat(owner()).isNotSameAs(surface);
        slow.release();

        Await.fx(() -> stage.getScene().getFocusOwner() == surface);
    }

    @Test
    void whoeverWentElsewhereMeanwhileStaysThere() {
        openTheOther();
        FxThread.run(elsewhere::requestFocus);
        slow.release();

        Await.fx(() -> stage.getScene().lookup(".text-surface") != null);
        assertThat(owner()).isSameAs(elsewhere);
    }

    /// Asks for the other article and waits until its coming is waited for on the screen.
    private void openTheOther() {
        slow.hold();
        FxThread.run(() -> desk.desk.model.open(desk.desk.documents.get(1)));
        Await.fx(() ->
                stage.getScene().getRoot().lookupAll("*").stream()
                        .anyMatch(ProgressIndicator.class::isInstance));
    }

    private Node owner() {
        return FxThread.call(() -> stage.getScene().getFocusOwner());
    }

    /// Keeps what comes to the FX thread until it is released.
    private static final class Slow implements Conduit {

        private final Queue<Runnable> kept = new ArrayDeque<>();
        private boolean holding;

        synchronized void hold() {
            holding = true;
        }

        synchronized void release() {
            holding = false;
            while (!kept.isEmpty()) {
                Conduit.fx().execute(kept.remove());
            }
        }

        @Override
        public synchronized void execute(Runnable work) {
            if (holding) {
                kept.add(work);
            } else {
                Conduit.fx().execute(work);
            }
        }
    }
}
