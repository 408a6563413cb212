package org.glossator.ui.history;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.controlsfx.control.SegmentedButton;
import org.glossator.project.RestoreReport;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.base.Theme;
import org.glossator.ui.control.EmptyState;
import org.glossator.ui.control.EndedRow;
import org.glossator.ui.control.FoundBar;
import org.glossator.ui.control.IconButton;
import org.glossator.ui.control.InlineBar;
import org.glossator.ui.control.KeyCap;
import org.glossator.ui.control.PlacesPanel;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The panel under the article: what happened to it, day by day, and the way to see it as it was.
/// FX thread only.
public final class HistoryView extends PlacesPanel<Row> {

    private final HistoryModel model;
    private final ToggleButton whole = new ToggleButton(Messages.text("history.whole"));
    private final ToggleButton single = new ToggleButton(Messages.text("history.one"));

    public HistoryView(HistoryModel model, ObservableValue<Theme> theme, Actions actions) {
        super(
                "history",
                Messages.text("command.history"),
                actions,
                model.phase().map(Phase.Restoring.class::isInstance));
        this.model = model;
        ObservableValue<List<TagLook>> looks = TagLook.following(model.schema(), theme);
        list().setCellFactory(_ -> new RowCell(model, looks));
        fill(scope(), new Count(model), hints());
        model.revision().subscribe(_ -> show());
        model.phase().subscribe(_ -> put());
        model.notice().subscribe(this::tell);
    }

    private Node scope() {
        whole.setOnAction(_ -> choose(false));
        single.setOnAction(_ -> choose(true));
        whole.setId("history-whole");
        single.setId("history-one");
        model.one().subscribe(this::tellScope);
        EndedRow row =
                new EndedRow(
                        new IconButton(Icons.CLOSE, Messages.text("control.close"), this::close));
        row.getStyleClass().add("wanted");
        row.flow().getChildren().add(new SegmentedButton(whole, single));
        return row;
    }

    private void choose(boolean one) {
        model.one().set(one);
        // A second press would leave none of the two down.
        tellScope(one);
    }

    private void tellScope(boolean one) {
        whole.setSelected(!one);
        single.setSelected(one);
    }

    /// How much there is.
    private static final class Count extends FoundBar {
        Count(HistoryModel model) {
            super("history", model.phase().map(Phase.Restoring.class::isInstance), () -> {});
            model.revision()
                    .subscribe(_ ->
                            tellCount(
                                    model.count() == 0
                                            ? ""
                                            : Messages.text("history.count", model.count())));
        }
    }

    private static Node hints() {
        FlowPane hints =
                new FlowPane(
                        hint("consistency.key.open", "history.hint.show"),
                        hint("consistency.key.mend", "history.hint.restore"),
                        hint("history.key.back", "history.hint.back"));
        hints.getStyleClass().addAll("giving", "key-hints");
        return hints;
    }

    private static Node hint(String key, String text) {
        Label label = new Label(Messages.text(text));
        label.getStyleClass().addAll("small", "muted");
        label.setMinWidth(USE_PREF_SIZE);
        HBox hint = new HBox(new KeyCap(Messages.text(key)), label);
        hint.getStyleClass().add("key-hint");
        return hint;
    }

    @Override
    protected void change() {
        model.restore();
    }

    @Override
    protected void tick(Row row) {
        open(row);
    }

    @Override
    protected int clicks(Row row) {
        return 1;
    }

    @Override
    protected void open(Row row) {
        switch (row) {
            case Row.Entry entry -> model.choose(entry.happening());
            case Row.Older _ -> model.older();
            case Row.Day _ -> {
                // Nothing happened but what is listed under it.
            }
        }
    }

    @Override
    protected boolean pressed(KeyCode key, @Nullable Row row) {
        if (key != KeyCode.BACK_SPACE) {
            return false;
        }
        model.back();
        return true;
    }

    private void show() {
        single.setDisable(!model.hasAnnotation());
        List<Row> now = model.rows();
        if (!list().getItems().equals(now)) {
            Row chosen = selected();
            list().getItems().setAll(now);
            int at = chosen == null ? -1 : now.indexOf(chosen);
            if (!now.isEmpty()) {
                list().getSelectionModel()
                        .clearAndSelect(at < 0 ? Math.min(1, now.size() - 1) : at);
            }
        }
        put();
    }

    private void tell(Notice notice) {
        switch (notice) {
            case Notice.None _ -> bar().close();
            case Notice.Restored(RestoreReport report) ->
                    done(
                            !report.isNothing(),
                            report.isNothing()
                                    ? Messages.text("history.restored.nothing")
                                    : Messages.text(
                                            "history.restored",
                                            report.added(),
                                            report.changed(),
                                            report.removed()));
            case Notice.Failed(String why) -> bar().show(InlineBar.Kind.ERROR, why);
        }
    }

    @Override
    protected Node instead() {
        return switch (model.phase().get()) {
            case Phase.Idle _ -> empty("nothing");
            case Phase.Looking _ -> looking();
            case Phase.Restoring _, Phase.Done _ -> empty("none");
            case Phase.Failed(String why) ->
                    new EmptyState(Icons.HISTORY, Messages.text("history.failed"), why);
        };
    }

    private static EmptyState empty(String what) {
        return EmptyState.of(Icons.HISTORY, "history." + what);
    }
}
