package org.glossator.ui.transfer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.glossator.ui.base.Messages;

/// The parts that the panels of this package are put together from.
final class Panel {

    private Panel() {}

    static Label title(String key) {
        return styled(new Label(Messages.text(key)), "title");
    }

    static Label sentence(String text) {
        Label label = styled(new Label(text), "transfer-sentence");
        label.setWrapText(true);
        return label;
    }

    /// A control under its name.
    static VBox field(String key, Node control) {
        Label name = styled(new Label(Messages.text(key)), "field-name");
        name.setLabelFor(control);
        return styled(new VBox(name, control), "transfer-field");
    }

    static Button button(String key, String id, Runnable work) {
        Button button = new Button(Messages.text(key));
        button.setId(id);
        button.setOnAction(_ -> work.run());
        return button;
    }

    /// The row at the foot: what turns away, then what goes on.
    static HBox buttons(Button back, Button go) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        back.setCancelButton(true);
        go.setDefaultButton(true);
        return styled(new HBox(gap, back, go), "transfer-buttons");
    }

    static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }
}
