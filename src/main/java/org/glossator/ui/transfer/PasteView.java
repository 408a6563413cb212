package org.glossator.ui.transfer;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TabKey;
import org.glossator.ui.control.Panel;

import java.text.Bidi;
import java.util.Locale;

/// A pasted text with what is known about it, before it is imported. FX thread only.
public final class PasteView extends VBox {

    private final PasteModel model;

    /// @param close takes the panel away
    public PasteView(PasteModel model, Runnable close) {
        this.model = model;
        setId("paste");
        getStyleClass().add("transfer-panel");
        Button go =
                Panel.button(
                        "paste.go",
                        "paste-go",
                        () -> {
                            if (model.submit()) {
                                close.run();
                            }
                        });
        go.disableProperty()
                .bind(model.verdictProperty().map(verdict -> verdict != PasteModel.Verdict.READY));
        getChildren()
                .addAll(
                        Panel.title("paste.title"),
                        area(),
                        Panel.field("paste.headline", line("paste-title", model.titleProperty())),
                        facts(),
                        verdict(),
                        Panel.buttons(Panel.button("dialog.cancel", "paste-cancel", close), go));
    }

    private TextArea area() {
        TextArea area = new TextArea();
        TabKey.leaves(area);
        area.setId("paste-text");
        area.setPromptText(Messages.text("paste.prompt"));
        // JavaFX breaks wrapped right-to-left text wrongly, so such text is scrolled instead.
        model.textProperty()
                .subscribe(text ->
                        area.setWrapText(!Bidi.requiresBidi(text.toCharArray(), 0, text.length())));
        area.textProperty().bindBidirectional(model.textProperty());
        setVgrow(area, Priority.ALWAYS);
        return area;
    }

    private HBox facts() {
        HBox row =
                Panel.styled(
                        new HBox(
                                Panel.field(
                                        "paste.source",
                                        line("paste-source", model.sourceProperty())),
                                Panel.field(
                                        "paste.date",
                                        hint("paste-date", "2026-11-24", model.dateProperty())),
                                Panel.field(
                                        "paste.language",
                                        hint("paste-language", "en", model.languageProperty()))),
                        "transfer-row");
        row.getChildren().forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        return row;
    }

    private static TextField line(String id, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static TextField hint(String id, String example, StringProperty value) {
        TextField field = line(id, value);
        field.setPromptText(example);
        return field;
    }

    private Label verdict() {
        Label label = Panel.sentence("");
        label.setId("paste-verdict");
        model.verdictProperty()
                .subscribe(verdict ->
                        label.setText(
                                Messages.text(
                                        "paste.verdict."
                                                + verdict.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'))));
        return label;
    }
}
