package org.glossator.ui.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.glossator.ui.base.Messages;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// The parts that panels in windows of their own are put together from. FX thread only.
public final class Panel {

    private Panel() {}

    /// The panel's own title.
    public static Label title(String key) {
        return styled(new Label(Messages.text(key)), "title");
    }

    /// A sentence that wraps.
    public static Label sentence(String text) {
        Label label = styled(new Label(text), "transfer-sentence");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A control under its name.
    public static VBox field(String key, Node control) {
        Label name = styled(new Label(Messages.text(key)), "field-name");
        name.setLabelFor(control);
        return styled(new VBox(name, control), "transfer-field");
    }

    /// One of several things, in a list that folds out.
    public static <T> VBox choice(
            String id, String key, ComboBox<T> box, Function<T, String> name) {
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Names<>(name));
        return field(key, box);
    }

    /// A short line to type.
    public static TextField line(String id, double width) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefWidth(width);
        return field;
    }

    /// One of a few things, all of which are in sight.
    public static <T> HBox radios(
            String id, List<T> things, Function<T, String> name, ObjectProperty<T> chosen) {
        ToggleGroup group = new ToggleGroup();
        HBox row = styled(new HBox(), "transfer-row");
        for (T thing : things) {
            RadioButton button = new RadioButton(name.apply(thing));
            button.setId(id + "-" + thing);
            button.setToggleGroup(group);
            button.setOnAction(_ -> chosen.set(thing));
            chosen.subscribe(now -> button.setSelected(now.equals(thing)));
            row.getChildren().add(button);
        }
        return row;
    }

    /// Takes no room while it is not wanted.
    public static <N extends Node> N shownWhile(ObservableValue<Boolean> wanted, N node) {
        node.visibleProperty().bind(wanted);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    /// @param key of its text
    public static Button button(String key, String id, Runnable work) {
        Button button = new Button(Messages.text(key));
        button.setId(id);
        button.setOnAction(_ -> work.run());
        return button;
    }

    /// The row at the foot: what turns away, then what goes on.
    public static HBox buttons(Button back, Button go) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        back.setCancelButton(true);
        go.setDefaultButton(true);
        return styled(new HBox(gap, back, go), "transfer-buttons");
    }

    /// Adds style classes.
    public static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }

    /// Puts a text onto the clipboard.
    public static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// One button at the bottom right.
    public static Node foot(Button button) {
        button.setDefaultButton(true);
        HBox foot = styled(new HBox(button), "transfer-foot");
        VBox.setVgrow(foot, Priority.ALWAYS);
        return foot;
    }

    /// Where a file lies, to be copied.
    public static Node file(Path file) {
        TextField path = new TextField(file.toString());
        path.setEditable(false);
        HBox.setHgrow(path, Priority.ALWAYS);
        Button copy = new Button(Messages.text("export.copy"));
        copy.setOnAction(_ -> copy(file.toString()));
        return styled(new HBox(path, copy), "transfer-row");
    }

    private static final class Names<T> extends StringConverter<T> {

        private final Function<T, String> name;

        Names(Function<T, String> name) {
            this.name = name;
        }

        @Override
        public String toString(T value) {
            return name.apply(value);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("chosen, not typed");
        }
    }
}
