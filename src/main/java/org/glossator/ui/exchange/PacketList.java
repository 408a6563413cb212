package org.glossator.ui.exchange;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.glossator.ui.base.Hint;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.IconButton;
import org.glossator.ui.control.OneLine;
import org.glossator.ui.control.Panel;

import java.nio.file.Path;

/// What was chosen to come in. FX thread only.
final class PacketList extends VBox {

    private final MergeModel model;
    private final FlowPane chosen = Panel.styled(new FlowPane(), "merge-files");
    private final Button more;

    /// @param ask asks for more
    PacketList(MergeModel model, Runnable ask) {
        this.model = model;
        more = Panel.button("merge.more", "merge-more", ask);
        chosen.setId("merge-files");
        getStyleClass().add("transfer-field");
        getChildren().addAll(chosen);
        model.files().addListener((ListChangeListener<Path>) _ -> show());
        model.phaseProperty().subscribe(phase -> setDisable(isGoing(phase)));
        show();
    }

    private static boolean isGoing(MergeModel.Phase phase) {
        return phase instanceof MergeModel.Phase.Merging;
    }

    private void show() {
        chosen.getChildren().setAll(model.files().stream().map(this::item).toList());
        chosen.getChildren().add(more);
    }

    private Node item(Path file) {
        String name = String.valueOf(file.getFileName());
        Label label = new Label();
        OneLine.put(OneLine.of(name), label);
        label.setMaxWidth(420);
        Hint.line(label, file.toString());
        IconButton remove =
                new IconButton(
                        Icons.CLOSE, Messages.text("merge.remove", name), () -> model.remove(file));
        return Panel.styled(new HBox(label, remove), "merge-file");
    }
}
