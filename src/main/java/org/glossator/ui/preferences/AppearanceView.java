package org.glossator.ui.preferences;

import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.glossator.settings.ThemeChoice;
import org.glossator.ui.base.Appearance;
import org.glossator.ui.base.Messages;

import java.util.List;
import java.util.Locale;

/// The colours of the window, and its size.
final class AppearanceView extends VBox {

    private static final List<ThemeChoice> THEMES =
            List.of(ThemeChoice.SYSTEM, ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST);

    private static final List<Integer> PERCENT = List.of(100, 110, 125, 150, 175, 200);

    AppearanceView(Appearance appearance) {
        getStyleClass().addAll("section", "appearance");
        VBox themes = new VBox();
        themes.getStyleClass().add("group");
        ToggleGroup theme = new ToggleGroup();
        for (ThemeChoice choice : THEMES) {
            String name = choice.name().toLowerCase(Locale.ROOT);
            RadioButton button =
                    button(theme, Messages.text("preferences.theme." + name), "theme-" + name);
            appearance.choice().subscribe(now -> button.setSelected(now == choice));
            button.setOnAction(_ -> appearance.choice().set(choice));
            themes.getChildren().add(button);
        }
        FlowPane sizes = new FlowPane();
        sizes.getStyleClass().add("sizes");
        ToggleGroup size = new ToggleGroup();
        for (int percent : PERCENT) {
            RadioButton button =
                    button(
                            size,
                            Messages.text("preferences.scale.value", percent),
                            "scale-" + percent);
            appearance
                    .scale()
                    .subscribe(now ->
                            button.setSelected(Math.round(now.doubleValue() * 100) == percent));
            button.setOnAction(_ -> appearance.scale().set(percent / 100.0));
            sizes.getChildren().add(button);
        }
        Label why = new Label(Messages.text("preferences.scale.why"));
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        getChildren()
                .addAll(
                        heading("preferences.theme"),
                        themes,
                        heading("preferences.scale"),
                        sizes,
                        why);
    }

    private static RadioButton button(ToggleGroup group, String text, String id) {
        RadioButton button = new RadioButton(text);
        button.setToggleGroup(group);
        button.setId(id);
        return button;
    }

    private static Label heading(String key) {
        Label heading = new Label(Messages.text(key));
        heading.getStyleClass().add("section-label");
        return heading;
    }
}
