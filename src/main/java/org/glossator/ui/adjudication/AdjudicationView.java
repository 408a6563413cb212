package org.glossator.ui.adjudication;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.glossator.curate.Case;
import org.glossator.model.DocumentId;
import org.glossator.project.CurationReport;
import org.glossator.project.Matter;
import org.glossator.text.Boundary;
import org.glossator.text.Unit;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.base.Theme;
import org.glossator.ui.control.EmptyState;
import org.glossator.ui.control.InlineBar;
import org.glossator.ui.control.PlacesPanel;
import org.glossator.ui.control.TagShortcuts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The panel under the article: one place that annotators do not agree on, what each of them has
/// there, and the keys that decide. FX thread only.
public final class AdjudicationView extends PlacesPanel<Row> {

    private final AdjudicationModel model;
    private final WhyBar why;
    private @Nullable Case shown;

    /// @param ask has the reason codes changed by hand
    public AdjudicationView(
            AdjudicationModel model,
            ObservableValue<Theme> theme,
            Actions actions,
            UnaryOperator<List<String>> ask) {
        super(
                "adjudication",
                Messages.text("command.adjudication"),
                actions,
                model.phase().map(Phase.Settling.class::isInstance));
        this.model = model;
        ObservableValue<List<TagLook>> looks = TagLook.following(model.schema(), theme);
        list().setCellFactory(_ -> new RowCell(model, looks));
        why = new WhyBar(model, this::focusPanel, ask);
        fill(
                stack(new OrderBar(model, this::close).node(), new SettleBar(model).node()),
                new CaseBar(model),
                stack(why.node(), new DeedBar(model, this::selected, this::focusPanel).node()));
        model.revision().subscribe(_ -> show());
        model.phase().subscribe(_ -> put());
        model.notice().subscribe(this::tell);
    }

    private static Node stack(Node... rows) {
        VBox stack = new VBox(rows);
        stack.getStyleClass().add("vbox");
        stack.setMinHeight(USE_PREF_SIZE);
        return stack;
    }

    @Override
    protected boolean escaped() {
        if (why.isWriting()) {
            focusPanel();
            return true;
        }
        boolean editing = model.making().draft().isPresent();
        if (editing) {
            model.making().drop();
        }
        return editing;
    }

    @Override
    protected void change() {
        model.settle().take();
    }

    /// Shows it in the article once more.
    @Override
    protected void tick(Row row) {
        model.current().ifPresent(this::showPlace);
    }

    @Override
    protected void open(Row row) {
        model.take(row);
    }

    @Override
    protected boolean pressed(KeyCode key, @Nullable Row row) {
        return model.making().draft().isPresent() ? edited(key) : decided(key, row);
    }

    private boolean decided(KeyCode key, @Nullable Row row) {
        int digit = digit(key);
        if (digit > 0) {
            model.take(digit);
            return true;
        }
        switch (key) {
            case B -> model.takeAll();
            case N -> model.takeNothing();
            case L -> model.later();
            case LEFT -> model.step(-1);
            case RIGHT -> model.step(1);
            case R -> why.nextReason();
            case M -> why.write();
            case E -> {
                if (row != null) {
                    model.making().begin(row);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static int digit(KeyCode key) {
        String name = key.getName();
        char last = name.charAt(name.length() - 1);
        return key.isDigitKey() || key.isKeypadKey() && Character.isDigit(last) ? last - '0' : 0;
    }

    /// Left and right move the end, up and down the begin.
    private boolean edited(KeyCode key) {
        switch (key) {
            case LEFT -> model.making().move(Boundary.END, Unit.WORD, false);
            case RIGHT -> model.making().move(Boundary.END, Unit.WORD, true);
            case UP -> model.making().move(Boundary.BEGIN, Unit.WORD, false);
            case DOWN -> model.making().move(Boundary.BEGIN, Unit.WORD, true);
            default -> {
                return TagShortcuts.tag(key, model.schema().get().spanTags())
                        .map(tag -> {
                            model.making().retag(tag.id());
                            return true;
                        })
                        .orElse(false);
            }
        }
        return true;
    }

    private void show() {
        Row chosen = selected();
        boolean editing = chosen instanceof Row.Draft;
        list().getItems().setAll(model.rows());
        Optional<Matter> current = model.current();
        boolean same = current.map(Matter::one).equals(Optional.ofNullable(shown));
        int at = same && chosen != null && !editing ? list().getItems().indexOf(chosen) : 0;
        list().getSelectionModel()
                .clearAndSelect(model.making().draft().isPresent() ? 0 : Math.max(0, at));
        put();
        if (!same) {
            shown = current.map(Matter::one).orElse(null);
            current.ifPresent(this::showPlace);
        }
    }

    private void showPlace(Matter matter) {
        DocumentId document = matter.one().document();
        matter.one().place().ifPresent(place -> open(document, place));
    }

    private void tell(Notice notice) {
        switch (notice) {
            case Notice.None _ -> bar().close();
            case Notice.Settled(CurationReport report) ->
                    done(
                            report.documents() > 0,
                            Messages.text(
                                    "adjudication.settled",
                                    CurationReport.sum(report.taken()),
                                    CurationReport.sum(report.dropped()),
                                    report.documents()));
            case Notice.Failed(String reason) -> bar().show(InlineBar.Kind.ERROR, reason);
        }
    }

    @Override
    protected Node instead() {
        return switch (model.phase().get()) {
            case Phase.Idle _, Phase.Looking _, Phase.Settling _ -> looking();
            case Phase.Done _ -> nothing(model.counts());
            case Phase.Stopped _ -> empty("stopped");
            case Phase.Failed _ -> empty("failed");
        };
    }

    private Node nothing(AdjudicationModel.Counts counts) {
        if (counts.compared() > 0) {
            return empty(counts.agreed() > 0 ? "agreed" : "none");
        }
        if (counts.unfinished() == 0) {
            return empty("nothing");
        }
        Button include = new Button(Messages.text("adjudication.unfinished"));
        include.setOnAction(_ -> model.unfinished().set(true));
        return new EmptyState(
                Icons.ADJUDICATION,
                Messages.text("adjudication.waiting.title"),
                Messages.text("adjudication.waiting.sentence", counts.unfinished()),
                include);
    }

    private static EmptyState empty(String what) {
        return EmptyState.of(Icons.ADJUDICATION, "adjudication." + what);
    }
}
