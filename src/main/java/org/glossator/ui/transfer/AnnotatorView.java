package org.glossator.ui.transfer;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.glossator.ui.base.Messages;
import org.glossator.ui.control.Panel;

/// Asks who annotates: somebody the project knows, or a new name. FX thread only.
public final class AnnotatorView extends VBox {

    /// @param close takes the panel away, also when nothing was changed
    public AnnotatorView(AnnotatorModel model, Runnable close) {
        setId("annotator");
        getStyleClass().add("transfer-panel");
        ComboBox<String> names = new ComboBox<>(model.known());
        names.setId("annotator-name");
        names.setEditable(true);
        names.setMaxWidth(Double.MAX_VALUE);
        names.getEditor().textProperty().bindBidirectional(model.nameProperty());
        Runnable submit =
                () ->
                        model.submit()
                                .thenAccept(done -> {
                                    if (done) {
                                        close.run();
                                    }
                                });
        Button go = Panel.button("annotator.go", "annotator-go", submit);
        go.disableProperty().bind(Bindings.not(model.valid()));
        Label problem = Panel.styled(Panel.sentence(""), "transfer-problem");
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren()
                .addAll(
                        Panel.title("annotator.title"),
                        Panel.sentence(Messages.text("annotator.sentence")),
                        Panel.field("annotator.name", names),
                        problem,
                        Panel.buttons(
                                Panel.button("dialog.cancel", "annotator-cancel", close), go));
    }
}
