package org.glossator.ui.agreement;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.glossator.agreement.Difference.Kind;
import org.glossator.project.Disagreement;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.base.Theme;
import org.glossator.ui.control.EmptyState;
import org.glossator.ui.control.InlineBar;
import org.glossator.ui.control.PlacesPanel;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The panel under the numbers, or under the article: the differences behind one number, by kind;
/// each opens in its article while the list stays. FX thread only.
public final class DifferencesView extends PlacesPanel<Row> {

    private final DifferencesModel model;

    /// @param numbers goes back to the numbers
    public DifferencesView(
            DifferencesModel model,
            ObservableValue<Theme> theme,
            Actions actions,
            Runnable numbers) {
        super(
                "differences",
                Messages.text("differences.title"),
                actions,
                new SimpleBooleanProperty());
        this.model = model;
        ObservableValue<List<TagLook>> looks = TagLook.following(model.schema(), theme);
        list().setCellFactory(_ -> new DifferenceCell(model, looks));
        fill(new BehindBar(model, numbers, this::close).node(), new DifferencesBar(model));
        model.rows().subscribe(this::show);
        model.phase().subscribe(this::tell);
        model.stale().subscribe(this::tellStale);
    }

    private void show(List<Row> now) {
        int before = list().getSelectionModel().getSelectedIndex();
        boolean sameRows = now.size() == list().getItems().size();
        list().getItems().setAll(now);
        if (!now.isEmpty()) {
            int first = now.size() > 1 ? 1 : 0;
            int at = before < 0 ? first : Math.min(before, now.size() - 1);
            list().getSelectionModel().clearAndSelect(at);
            if (before < 0 || sameRows) {
                list().scrollTo(Math.max(0, at - 1));
            }
        }
        put();
    }

    private void tell(Phase phase) {
        if (phase instanceof Phase.Failed(String why)) {
            bar().show(InlineBar.Kind.ERROR, why);
        } else if (!model.stale().get()) {
            bar().close();
        }
        put();
    }

    private void tellStale(boolean stale) {
        if (stale) {
            bar().show(
                            InlineBar.Kind.INFO,
                            Messages.text("differences.stale"),
                            new InlineBar.Action(Messages.text("differences.again"), model::look));
        } else {
            bar().close();
        }
    }

    /// There is nothing to change here.
    @Override
    protected void change() {}

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
            case Row.Group group -> model.toggle(group.kind());
            case Row.Place(Disagreement one) -> open(one.document(), one.difference().place());
            case Row.More _ -> {}
        }
    }

    @Override
    protected boolean pressed(KeyCode key, @Nullable Row row) {
        if (row == null || key != KeyCode.LEFT && key != KeyCode.RIGHT) {
            return false;
        }
        boolean wanted = key == KeyCode.RIGHT;
        switch (row) {
            case Row.Group group -> {
                if (group.open() != wanted) {
                    model.toggle(group.kind());
                }
            }
            case Row.Place(Disagreement one) -> climb(one.difference().kind(), wanted);
            case Row.More more -> climb(more.kind(), wanted);
        }
        return true;
    }

    /// From a difference to the heading of its kind.
    private void climb(Kind kind, boolean stay) {
        for (int i = 0; i < list().getItems().size() && !stay; i++) {
            if (list().getItems().get(i) instanceof Row.Group group && group.kind() == kind) {
                list().getSelectionModel().clearAndSelect(i);
                list().scrollTo(i);
                return;
            }
        }
    }

    @Override
    protected Node instead() {
        return switch (model.phase().get()) {
            case Phase.Idle _, Phase.Working _, Phase.TooFew _, Phase.NoArticles _ -> looking();
            case Phase.Done _ -> empty("none");
            case Phase.Stopped _ -> empty("stopped");
            case Phase.Failed _ -> empty("failed");
        };
    }

    private static EmptyState empty(String what) {
        return EmptyState.of(Icons.AGREEMENT, "differences." + what);
    }
}
