package org.glossator.ui.consistency;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.glossator.project.Deviation;
import org.glossator.project.MendReport;
import org.glossator.suggest.Inconsistency;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.base.Theme;
import org.glossator.ui.control.EmptyState;
import org.glossator.ui.control.InlineBar;
import org.glossator.ui.control.OneLine;
import org.glossator.ui.control.PlacesPanel;
import org.glossator.ui.control.TagShortcuts;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The panel under the article: the inconsistencies, the places of one of them, and the ways to
/// mend them or to leave them as they are. FX thread only.
public final class ConsistencyView extends PlacesPanel<Row> {

    private final ConsistencyModel model;
    private final ObservableList<Row> rows = list().getItems();

    public ConsistencyView(ConsistencyModel model, ObservableValue<Theme> theme, Actions actions) {
        super(
                "consistency",
                Messages.text("command.consistency"),
                actions,
                model.phase().map(Phase.Mending.class::isInstance));
        this.model = model;
        ObservableValue<List<TagLook>> looks = TagLook.following(model.schema(), theme);
        list().setCellFactory(_ -> new RowCell(model, looks));
        fill(
                new ScopeBar(model, this::close).node(),
                new WorkBar(model, this::intend),
                new MendBar(model, looks).node());
        model.revision().subscribe(_ -> show());
        model.phase().subscribe(_ -> put());
        model.notice().subscribe(this::tell);
    }

    @Override
    protected void change() {
        model.mend();
    }

    @Override
    protected void tick(Row row) {
        model.tick(row);
    }

    @Override
    protected boolean pressed(KeyCode key, @Nullable Row row) {
        if (row == null) {
            return false;
        }
        switch (key) {
            case RIGHT -> unfold(row, true);
            case LEFT -> unfold(row, false);
            case DELETE, BACK_SPACE -> model.intend(row);
            default -> {
                return aim(key);
            }
        }
        return true;
    }

    private void intend() {
        Row row = selected();
        if (row != null) {
            model.intend(row);
        }
        focusPanel();
    }

    /// Shows the places of the words, or hides them; from a place, goes back to its words.
    private void unfold(Row row, boolean open) {
        if (row instanceof Row.Words words && model.isOpen(words) != open) {
            model.toggle(words);
        } else if (row instanceof Row.Place && !open) {
            for (int i = list().getSelectionModel().getSelectedIndex(); i >= 0; i--) {
                if (rows.get(i) instanceof Row.Words) {
                    list().getSelectionModel().clearAndSelect(i);
                    list().scrollTo(i);
                    break;
                }
            }
        }
    }

    private boolean aim(KeyCode key) {
        Inconsistency what = model.opened().map(Opened::what).orElse(null);
        if (what instanceof Inconsistency.BoundariesDiffer) {
            switch (key) {
                case DIGIT1, NUMPAD1 -> model.aim(new Deviation.Goal.Longer());
                case DIGIT2, NUMPAD2 -> model.aim(new Deviation.Goal.Shorter());
                default -> {
                    return false;
                }
            }
            return true;
        }
        return TagShortcuts.tag(key, model.schema().get().spanTags())
                .map(tag -> {
                    model.aim(new Deviation.Goal.As(tag.id()));
                    return true;
                })
                .orElse(false);
    }

    @Override
    protected int clicks(Row row) {
        return row instanceof Row.Words ? 1 : 2;
    }

    @Override
    protected void open(Row row) {
        switch (row) {
            case Row.Words words -> model.toggle(words);
            case Row.Place(Deviation place) -> open(place.document(), place.form().span());
            case Row.Locating _, Row.Ended _, Row.Rest _, Row.Kept _ -> {}
        }
    }

    /// Brings the rows up to date, with the same one chosen as before, or what is in its place.
    private void show() {
        List<Row> now = model.rows();
        if (!rows.equals(now)) {
            Row chosen = selected();
            int before = list().getSelectionModel().getSelectedIndex();
            replace(now);
            choose(chosen, before);
        }
        put();
    }

    /// Leaves rows alone that stay, at the begin and at the end, so that the list does not move.
    private void replace(List<Row> now) {
        int shared = Math.min(rows.size(), now.size());
        int begin = 0;
        while (begin < shared && rows.get(begin).equals(now.get(begin))) {
            begin++;
        }
        int end = 0;
        while (end < shared - begin
                && rows.get(rows.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        List<Row> fresh = now.subList(begin, now.size() - end);
        int old = rows.size() - end - begin;
        if (fresh.size() == old) {
            for (int i = 0; i < old; i++) {
                rows.set(begin + i, fresh.get(i));
            }
        } else {
            rows.remove(begin, begin + old);
            rows.addAll(begin, fresh);
        }
    }

    private void choose(@Nullable Row chosen, int before) {
        if (rows.isEmpty()) {
            list().getSelectionModel().clearSelection();
            return;
        }
        int at = Math.clamp(before, 0, rows.size() - 1);
        for (int i = 0; chosen != null && i < rows.size(); i++) {
            if (rows.get(i).key().equals(chosen.key())) {
                at = i;
                break;
            }
        }
        list().getSelectionModel().clearAndSelect(at);
    }

    private void tell(Notice notice) {
        switch (notice) {
            case Notice.None _ -> bar().close();
            case Notice.Mended(MendReport report) ->
                    done(
                            report.mended() > 0,
                            Messages.text(
                                    "consistency.mended",
                                    report.mended(),
                                    report.documents(),
                                    report.passedOver()));
            case Notice.Intended(String words) ->
                    done(true, Messages.text("consistency.now-intended", OneLine.of(words)));
            case Notice.Questioned(String words) ->
                    done(true, Messages.text("consistency.now-questioned", OneLine.of(words)));
            case Notice.Failed(String why) -> bar().show(InlineBar.Kind.ERROR, why);
        }
    }

    @Override
    protected Node instead() {
        if (model.intendedShown().get()) {
            return empty("no-intended");
        }
        return switch (model.phase().get()) {
            case Phase.Idle _, Phase.Looking _, Phase.Mending _ -> looking();
            case Phase.Done _ -> empty(model.counts().articles() == 0 ? "nothing" : "none");
            case Phase.Stopped _ -> empty("stopped");
            case Phase.Failed _ -> empty("failed");
        };
    }

    private static EmptyState empty(String what) {
        return EmptyState.of(Icons.CONSISTENCY, "consistency." + what);
    }
}
