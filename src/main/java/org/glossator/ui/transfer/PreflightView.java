package org.glossator.ui.transfer;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.glossator.project.Flaw;
import org.glossator.project.Preflight;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.Panel;

import java.util.List;
import java.util.Locale;

/// What should be looked at before an export, each with what mends it. Takes no room while there is
/// nothing. FX thread only.
final class PreflightView extends VBox {

    private final ExportModel model;

    PreflightView(ExportModel model) {
        this.model = model;
        setId("export-preflight");
        getStyleClass().add("export-preflight");
        visibleProperty().bind(Bindings.isNotEmpty(getChildren()));
        managedProperty().bind(visibleProperty());
        model.preflight().stateProperty().subscribe(this::show);
    }

    private void show(PreflightModel.State state) {
        switch (state) {
            case PreflightModel.State.Looking _ -> {
                // What stands there stays until something else is known.
            }
            case PreflightModel.State.Seen seen -> fill(seen.findings());
            case PreflightModel.State.Failed failed ->
                    getChildren()
                            .setAll(Panel.styled(Panel.sentence(failed.why()), "transfer-problem"));
        }
    }

    private void fill(List<Preflight.Finding> findings) {
        getChildren().setAll(findings.stream().map(this::row).toList());
        if (!findings.isEmpty()) {
            getChildren()
                    .addFirst(
                            Panel.styled(
                                    new Label(Messages.text("export.preflight")), "field-name"));
        }
    }

    private Node row(Preflight.Finding finding) {
        VBox told =
                new VBox(
                        Panel.sentence(Messages.text(key(finding.flaw()), finding.count())),
                        example(finding.example()));
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox row = Panel.styled(new HBox(told), "transfer-row");
        if (!finding.mends().isEmpty() || finding.flaw().isLeftOut()) {
            Hyperlink mend = new Hyperlink(Messages.text(key(finding.flaw()) + ".mend"));
            mend.setId("export-mend-" + finding.flaw());
            mend.setMinWidth(USE_PREF_SIZE);
            mend.setOnAction(_ -> mend(finding));
            row.getChildren().add(mend);
        }
        return row;
    }

    /// On one line of its own: within a sentence, a line of two directions is wrapped too late.
    private static Label example(String text) {
        Label label = Panel.styled(new Label(text), "transfer-example");
        label.setMinWidth(0);
        return label;
    }

    private void mend(Preflight.Finding finding) {
        switch (finding.flaw()) {
            case EDGE, CUT, CROSSING, DUPLICATE -> model.mend(finding);
            case EMPTY, UNMARKED -> model.filter().markedProperty().set(true);
            case RARE ->
                    model.filter()
                            .wished()
                            .get()
                            .flatMap(filter -> filter.without(finding.names(), model.tags()))
                            .ifPresent(left -> model.filter().tagsProperty().set(left.tags()));
        }
    }

    private static String key(Flaw flaw) {
        return "export.flaw." + flaw.name().toLowerCase(Locale.ROOT);
    }
}
