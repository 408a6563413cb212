package org.glossator.ui;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;

import org.glossator.project.Project;
import org.glossator.ui.base.Fonts;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.base.Screens;
import org.glossator.ui.base.Theme;
import org.glossator.ui.control.PlacesModel;
import org.glossator.ui.control.PlacesPanel;

import java.util.Locale;
import java.util.function.Function;

/// A panel of places in a scene that is never shown; its pictures are left in `target/screens`.
public class PanelStage<M extends PlacesModel> implements AutoCloseable {

    public final Project project;
    public final M model;
    public final Scene scene;
    private final String name;
    private final Theme theme;

    /// Makes the panel of a model.
    @FunctionalInterface
    public interface Made<M> {
        PlacesPanel<?> of(M model, ObservableValue<Theme> theme, PlacesPanel.Actions actions);
    }

    /// @param name what the names of the pictures begin with
    protected PanelStage(
            String name,
            Theme theme,
            Dimension2D size,
            Project project,
            Function<Project, M> model,
            Made<M> panel) {
        this.name = name;
        this.theme = theme;
        this.project = project;
        this.model = FxThread.call(() -> model.apply(project));
        scene =
                FxThread.call(() -> {
                    Fonts.load();
                    PlacesPanel.Actions nothing =
                            new PlacesPanel.Actions((_, _) -> {}, () -> {}, () -> {});
                    Scene made =
                            new Scene(
                                    panel.of(
                                            this.model, new SimpleObjectProperty<>(theme), nothing),
                                    size.getWidth(),
                                    size.getHeight());
                    theme.apply(made);
                    return made;
                });
    }

    public void save(String state) {
        FxThread.run(() -> scene.snapshot(null));
        FxThread.run(() -> scene.snapshot(null));
        Screens.save(
                name + "-" + state + "-" + theme.name().toLowerCase(Locale.ROOT),
                FxThread.call(() -> scene.snapshot(null)));
    }

    @Override
    public void close() {
        FxThread.run(model::close);
        project.close();
    }
}
