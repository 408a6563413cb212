package org.glossator.bench;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.glossator.Fx;
import org.glossator.model.DocumentId;
import org.glossator.model.DocumentQuery;
import org.glossator.project.Project;
import org.glossator.settings.Settings;
import org.glossator.text.Span;
import org.glossator.ui.article.ArticleEdits;
import org.glossator.ui.article.ArticleModel;
import org.glossator.ui.article.ArticleView;
import org.glossator.ui.article.InspectorView;
import org.glossator.ui.article.Target;
import org.glossator.ui.base.Commands;
import org.glossator.ui.base.Conduit;
import org.glossator.ui.base.Fonts;
import org.glossator.ui.base.Theme;

import java.nio.file.Path;
import java.util.List;

/// An article and its inspector in a shown window, over a project on disk.
final class Desk implements AutoCloseable {

    /// As large as the screen of a toolkit without a display allows.
    private static final double SIZE = 1_000;

    private final Project project;
    private final ArticleModel model;
    private final Stage stage;
    final List<DocumentId> documents;
    final Frames frames;

    /// To be made on the FX thread.
    private Desk(Path file, List<DocumentId> documents) {
        this.documents = documents;
        Fonts.load();
        Conduits conduit = new Conduits();
        project = Projects.open(file, conduit::execute);
        model = new ArticleModel(project);
        ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
        ArticleEdits edits = new ArticleEdits(project, model);
        ArticleView article =
                new ArticleView(
                        model, edits, theme, new SimpleObjectProperty<>(Settings.Reading.DEFAULT));
        article.installKeys(new Commands(article.commands(() -> {})));
        SplitPane both =
                new SplitPane(
                        article,
                        new InspectorView(
                                model,
                                edits,
                                theme,
                                new InspectorView.Actions(article::focusArticle, () -> {})));
        both.setDividerPositions(0.7);
        Scene scene = new Scene(both, SIZE, SIZE);
        theme.get().apply(scene);
        frames = new Frames(scene);
        conduit.watched = frames.conduit(Conduit.fx());
        stage = new Stage();
        stage.setScene(scene);
        stage.show();
        article.focusArticle();
    }

    /// The way to the FX thread, watched once there are frames to watch.
    private static final class Conduits {
        private java.util.concurrent.Executor watched = Conduit.fx();

        void execute(Runnable task) {
            watched.execute(task);
        }
    }

    /// Over a new project that holds these stories.
    static Desk over(Path folder, Story... stories) throws Exception {
        Path file = folder.resolve("desk.glossa");
        List<DocumentId> documents;
        try (Project project = Projects.create(file)) {
            Path one = folder.resolve("story.jsonl");
            for (Story story : stories) {
                BenchCorpus.writeJsonl(one, story);
                Projects.take(project, one);
            }
            documents =
                    List.copyOf(project.find(DocumentQuery.all(project.annotator().id())).join());
        }
        return Fx.get(() -> new Desk(file, documents));
    }

    /// Opens an article and waits until it is painted.
    Frames.Painted open(int number) {
        DocumentId id = documents.get(number);
        return frames.until(
                () -> model.open(id),
                () -> model.document().filter(shown -> shown.id().equals(id)).isPresent());
    }

    /// Tags a passage by its key and waits until the mark is painted.
    Frames.Painted tag(Span passage, KeyCode key) {
        Fx.run(() -> model.choice().target().set(new Target.Passage(passage, true)));
        int before = Fx.get(() -> model.annotations().size());
        return frames.until(() -> press(key), () -> model.annotations().size() == before + 1);
    }

    /// Takes away what was tagged last and waits until it is gone.
    void untag() {
        int before = Fx.get(() -> model.annotations().size());
        frames.until(() -> press(KeyCode.DELETE), () -> model.annotations().size() == before - 1);
    }

    private void press(KeyCode key) {
        stage.getScene()
                .getFocusOwner()
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    @Override
    public void close() {
        Fx.run(() -> {
            stage.close();
            model.close();
        });
        project.close();
    }
}
