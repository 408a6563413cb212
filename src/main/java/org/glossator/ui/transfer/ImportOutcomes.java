package org.glossator.ui.transfer;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.glossator.project.ImportReport;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.InlineBar;
import org.glossator.ui.control.Panel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// What came of imports: a bar for each, with what was refused line by line. Takes no room while
/// there is nothing to tell. FX thread only.
public final class ImportOutcomes extends VBox {

    private final Imports imports;

    /// Whose details are being read.
    private final Set<ImportReport> open = Collections.newSetFromMap(new IdentityHashMap<>());

    public ImportOutcomes(Imports imports) {
        this.imports = imports;
        setId("import-outcomes");
        getStyleClass().add("import-outcomes");
        visibleProperty().bind(Bindings.isNotEmpty(imports.outcomes()));
        managedProperty().bind(visibleProperty());
        imports.outcomes().addListener((ListChangeListener<Imports.Outcome>) _ -> show());
        show();
    }

    private void show() {
        getChildren().setAll(imports.outcomes().stream().map(this::node).toList());
    }

    private Node node(Imports.Outcome outcome) {
        return switch (outcome) {
            case Imports.Outcome.Done done -> done(done);
            case Imports.Outcome.Cancelled cancelled ->
                    bar(cancelled, InlineBar.Kind.INFO, Messages.text("transfer.cancelled"));
            case Imports.Outcome.Failed failed ->
                    bar(
                            failed,
                            InlineBar.Kind.ERROR,
                            Messages.text("transfer.failed", failed.why()));
        };
    }

    private InlineBar bar(
            Imports.Outcome outcome,
            InlineBar.Kind kind,
            String text,
            InlineBar.Action... actions) {
        InlineBar bar = new InlineBar();
        bar.show(kind, text, actions);
        bar.visibleProperty()
                .subscribe(visible -> {
                    if (!visible) {
                        if (outcome instanceof Imports.Outcome.Done done) {
                            open.remove(done.report());
                        }
                        imports.dismiss(outcome);
                    }
                });
        return bar;
    }

    private Node done(Imports.Outcome.Done done) {
        InlineBar.Action[] actions =
                done.step().isEmpty()
                        ? new InlineBar.Action[0]
                        : new InlineBar.Action[] {
                            new InlineBar.Action(
                                    Messages.text("transfer.undo"), () -> imports.undo(done))
                        };
        boolean clean = done.report().refused().isEmpty();
        InlineBar bar =
                bar(
                        done,
                        clean ? InlineBar.Kind.INFO : InlineBar.Kind.WARNING,
                        sentence(done.report()),
                        actions);
        List<String> lines = lines(done.report());
        return lines.isEmpty() ? bar : new VBox(bar, details(done.report(), lines));
    }

    static String sentence(ImportReport report) {
        List<String> parts = new ArrayList<>();
        parts.add(Messages.text("transfer.done", report.added()));
        if (report.tags() > 0) {
            parts.add(Messages.text("transfer.tags", report.tags()));
        }
        if (report.changed() > 0) {
            parts.add(Messages.text("transfer.changed", report.changed()));
        }
        if (report.unchanged() > 0) {
            parts.add(Messages.text("transfer.known", report.unchanged()));
        }
        if (!report.refused().isEmpty()) {
            parts.add(Messages.text("transfer.refused", report.refused().size()));
        }
        return String.join(", ", parts) + ".";
    }

    /// Refusals first, then what was done on the way, then what could not come along.
    static List<String> lines(ImportReport report) {
        List<String> lines = new ArrayList<>(report.refused());
        lines.addAll(report.warnings());
        report.losses()
                .forEach(loss ->
                        lines.add(
                                Messages.text(
                                        "transfer.loss",
                                        loss.count(),
                                        loss.kind(),
                                        loss.example())));
        return lines;
    }

    private Node details(ImportReport report, List<String> lines) {
        TextArea area = new TextArea(String.join("\n", lines));
        area.setEditable(false);
        area.setPrefRowCount(Math.min(8, lines.size() + 1));
        area.getStyleClass().add("transfer-lines");
        Hyperlink copy = new Hyperlink(Messages.text("transfer.copy"));
        copy.setOnAction(_ -> Panel.copy(area.getText()));
        VBox body = new VBox(area, copy);
        body.setVisible(open.contains(report));
        body.managedProperty().bind(body.visibleProperty());
        Hyperlink toggle = new Hyperlink();
        toggle.setId("import-details");
        toggle.setOnAction(_ -> body.setVisible(!body.isVisible()));
        body.visibleProperty()
                .subscribe(shown -> {
                    if (shown) {
                        open.add(report);
                    } else {
                        open.remove(report);
                    }
                    toggle.setText(
                            Messages.text(shown ? "transfer.hide" : "transfer.show", lines.size()));
                });
        return Panel.styled(new VBox(new HBox(toggle), body), "transfer-details");
    }
}
