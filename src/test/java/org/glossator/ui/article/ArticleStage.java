package org.glossator.ui.article;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;

import org.glossator.project.Change;
import org.glossator.settings.Settings;
import org.glossator.text.Span;
import org.glossator.ui.base.Commands;
import org.glossator.ui.base.Conduit;
import org.glossator.ui.base.Fonts;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.base.Screens;
import org.glossator.ui.base.Theme;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/// The article and its inspector side by side over a real project, on the FX thread.
final class ArticleStage implements AutoCloseable {

    final Desk desk;
    final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    final ObjectProperty<Settings.Reading> reading =
            new SimpleObjectProperty<>(Settings.Reading.DEFAULT);
    final ArticleView article;
    final InspectorView inspector;
    private final Commands commands;

    ArticleStage(Path folder, Sample... samples) {
        this(Conduit.fx(), folder, samples);
    }

    /// @param conduit by which the project's answers come to the FX thread
    ArticleStage(Conduit conduit, Path folder, Sample... samples) {
        desk =
                FxThread.call(() -> {
                    Fonts.load();
                    return Desk.on(conduit, folder, samples);
                });
        article = FxThread.call(() -> new ArticleView(desk.model, desk.edits, theme, reading));
        inspector =
                FxThread.call(() ->
                        new InspectorView(
                                desk.model,
                                desk.edits,
                                theme,
                                new InspectorView.Actions(article::focusArticle, () -> {})));
        commands = FxThread.call(() -> new Commands(article.commands(inspector::focusNote)));
        FxThread.run(() -> {
            article.installKeys(commands);
            inspector.installKeys(commands);
        });
    }

    ArticleStage open(int number) {
        FxThread.call(() -> desk.model.open(desk.documents.get(number))).join();
        return this;
    }

    ArticleStage tag(String words, String tag) {
        FxThread.call(
                        () -> {
                            desk.select(words);
                            return desk.edits.tag(desk.tag(tag));
                        })
                .join();
        return this;
    }

    /// Tags every place where these words stand.
    ArticleStage tagAll(String words, String tag) {
        String text = desk.model.segmentation().text();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            Span span = new Span(at, at + words.length());
            FxThread.call(
                            () -> {
                                desk.model.choice().target().set(new Target.Passage(span, true));
                                return desk.edits.tag(desk.tag(tag));
                            })
                    .join();
        }
        return this;
    }

    /// Turns suggestions on, and waits until the project has learned and they are shown.
    ArticleStage suggest() {
        CompletableFuture<Void> learned = new CompletableFuture<>();
        FxThread.run(() -> {
            desk.project.subscribe(change -> {
                if (change instanceof Change.Learned) {
                    learned.complete(null);
                }
            });
            desk.model.suggestions().wanted().set(true);
        });
        learned.join();
        return settleSuggestions();
    }

    ArticleStage settleSuggestions() {
        settled();
        FxThread.call(() -> desk.model.suggestions().settled()).join();
        FxThread.run(() -> {});
        return this;
    }

    /// Does what a key would.
    ArticleStage press(String command) {
        FxThread.run(() -> commands.get(command).run());
        return this;
    }

    /// Once everything that was asked for is stored and shown.
    Desk settled() {
        FxThread.call(() -> desk.edits.settled()).join();
        return desk;
    }

    /// Both beside each other, as in the window.
    Scene desk(double width, double height) {
        SplitPane both = new SplitPane(article, inspector);
        both.setDividerPositions(1 - 320 / width);
        return scene(both, width, height);
    }

    Scene scene(Parent root, double width, double height) {
        Scene scene = new Scene(root, width, height);
        theme.get().apply(scene);
        return scene;
    }

    /// Leaves a picture of the scene as it stands after two layouts.
    static void picture(String name, Scene scene) {
        FxThread.run(() -> scene.snapshot(null));
        Screens.save(name, FxThread.call(() -> scene.snapshot(null)));
    }

    @Override
    public void close() {
        FxThread.run(desk.model::close);
        desk.project.close();
    }
}
