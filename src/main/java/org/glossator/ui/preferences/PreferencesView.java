package org.glossator.ui.preferences;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.glossator.settings.Settings;
import org.glossator.ui.base.Appearance;
import org.glossator.ui.base.Messages;

/// The panel of preferences: reading, keys, appearance. FX thread only.
public final class PreferencesView extends VBox {

    /// @param close puts the panel away
    public PreferencesView(
            ObjectProperty<Settings.Reading> reading,
            KeysModel keys,
            Appearance appearance,
            Runnable close) {
        TabPane sections =
                new TabPane(
                        tab("preferences.reading", scrolled(new ReadingView(reading))),
                        tab("preferences.keys", new KeysView(keys)),
                        tab("preferences.appearance", scrolled(new AppearanceView(appearance))));
        sections.setId("preferences-sections");
        sections.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(sections, Priority.ALWAYS);
        Button done = new Button(Messages.text("dialog.read"));
        done.setDefaultButton(true);
        done.setOnAction(_ -> close.run());
        HBox foot = new HBox(done);
        foot.getStyleClass().add("foot");
        getStyleClass().add("preferences");
        getChildren().addAll(sections, foot);
    }

    private static Tab tab(String key, Node content) {
        return new Tab(Messages.text(key), content);
    }

    private static ScrollPane scrolled(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        return scroll;
    }
}
