package org.glossator.ui.transfer;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.glossator.format.Format;
import org.glossator.format.Formats;
import org.glossator.format.WriteOptions;
import org.glossator.text.Tokenization;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.Panel;

import java.util.List;
import java.util.Locale;

/// What records and tokens are. FX thread only.
final class ShapeChoices extends VBox {

    ShapeChoices(ExportModel model) {
        getStyleClass().add("export-shape");
        getChildren().addAll(records(model.records()), tokens(model), scheme(model));
    }

    private static Node records(RecordsModel model) {
        ComboBox<RecordsModel.Kind> box = new ComboBox<>();
        box.getItems().setAll(RecordsModel.Kind.values());
        box.valueProperty().bindBidirectional(model.kindProperty());
        VBox kind = Panel.choice("export-records", "export.records", box, ShapeChoices::kindName);
        HBox.setHgrow(kind, Priority.ALWAYS);
        TextField window = Panel.line("export-window", 64);
        window.textProperty().bindBidirectional(model.windowProperty());
        TextField stride = Panel.line("export-stride", 64);
        stride.textProperty().bindBidirectional(model.strideProperty());
        HBox numbers =
                Panel.styled(
                        new HBox(
                                Panel.field("export.records.tokens", window),
                                Panel.field("export.records.stride", stride)),
                        "transfer-row");
        return Panel.styled(
                new HBox(
                        kind,
                        Panel.shownWhile(
                                model.kindProperty().isEqualTo(RecordsModel.Kind.WINDOW), numbers)),
                "transfer-row");
    }

    private static String kindName(RecordsModel.Kind kind) {
        return Messages.text("export.records." + kind.name().toLowerCase(Locale.ROOT));
    }

    private static Node tokens(ExportModel model) {
        return Panel.shownWhile(
                Bindings.createBooleanBinding(
                        () ->
                                has(model.formatProperty().get(), Format.Choice.TOKENS)
                                        || model.records().kindProperty().get()
                                                == RecordsModel.Kind.WINDOW,
                        model.formatProperty(),
                        model.records().kindProperty()),
                Panel.field(
                        "export.tokens",
                        Panel.radios(
                                "export-tokens",
                                List.of(Tokenization.values()),
                                tokens ->
                                        Messages.text(
                                                "export.tokens."
                                                        + tokens.name().toLowerCase(Locale.ROOT)),
                                model.tokensProperty())));
    }

    private static boolean has(String format, Format.Choice choice) {
        return Formats.writer(format).choices().contains(choice);
    }

    private static Node scheme(ExportModel model) {
        return Panel.shownWhile(
                model.formatProperty().map(format -> has(format, Format.Choice.SCHEME)),
                Panel.field(
                        "export.scheme",
                        Panel.radios(
                                "export-scheme",
                                List.of(WriteOptions.Scheme.values()),
                                WriteOptions.Scheme::name,
                                model.schemeProperty())));
    }
}
