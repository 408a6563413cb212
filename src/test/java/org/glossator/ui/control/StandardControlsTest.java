package org.glossator.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SegmentedButton;
import org.glossator.ui.base.Fonts;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Screens;
import org.glossator.ui.base.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Locale;

/// The toolkit's controls under our sheet, and the welcome view's type, left to be looked at.
class StandardControlsTest {

    @ParameterizedTest
    @EnumSource
    void areOfOneKindWithOurs(Theme theme) {
        WritableImage image =
                FxThread.call(() -> {
                    Fonts.load();
                    Scene scene = new Scene(page(), 900, 620);
                    theme.apply(scene);
                    scene.snapshot(null);
                    return scene.snapshot(null);
                });
        Screens.save("gallery-standard-" + theme.name().toLowerCase(Locale.ROOT), image);
        assertThat(image.getPixelReader().getColor(450, 2)).isEqualTo(theme.page());
    }

    private static Parent page() {
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().addAll("JSON Lines", "CoNLL 2003");
        combo.getSelectionModel().selectFirst();
        RadioButton radio = new RadioButton("Keep the outer span");
        radio.setSelected(true);
        TextField prompt = new TextField();
        prompt.setPromptText("Your name");
        TextArea note = new TextArea("Attributed to the ministry, not to the minister.");
        note.setPrefSize(320, 80);
        FlowPane flow =
                new FlowPane(
                        16,
                        16,
                        combo,
                        new Spinner<Integer>(10, 90, 80),
                        radio,
                        new CheckBox("Split"),
                        new Slider(12, 40, 18),
                        prompt,
                        note,
                        segmented());
        flow.setPadding(new Insets(16));
        TabPane tabs = new TabPane(tab("First record", flow), tab("What is lost", new Label()));
        return new VBox(welcome(), tabs);
    }

    private static Tab tab(String name, Node content) {
        Tab tab = new Tab(name, content);
        tab.setClosable(false);
        return tab;
    }

    private static Node segmented() {
        ToggleButton own = new ToggleButton("Own");
        own.setSelected(true);
        return new SegmentedButton(own, new ToggleButton("All"), new ToggleButton("Gold"));
    }

    private static Node welcome() {
        Label title = new Label("Glossator");
        title.getStyleClass().add("welcome-title");
        Label sentence = new Label("Read an article, mark who says what about whom, and where.");
        sentence.getStyleClass().add("welcome-sentence");
        Button sample = new Button("Open the sample project");
        sample.getStyleClass().add("accent");
        HBox buttons = new HBox(12, sample, new Button("New project"), new Button("Open"));
        VBox view =
                new VBox(
                        Icons.GLOSSATOR.node(72),
                        title,
                        sentence,
                        buttons,
                        new Hyperlink("~/desk/harbour.glossa"));
        view.getStyleClass().add("welcome");
        VBox.setMargin(buttons, new Insets(8, 0, 0, 0));
        buttons.setMaxWidth(HBox.USE_PREF_SIZE);
        return view;
    }
}
