package org.glossator.ui.compare;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.glossator.model.AnnotationSet;
import org.glossator.model.DocumentId;
import org.glossator.project.Comparison;
import org.glossator.settings.Settings;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.base.Theme;
import org.glossator.ui.control.EmptyState;
import org.glossator.ui.control.InlineBar;
import org.glossator.ui.surface.TextSurface;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// In the place of the article: what several annotators made of it, side by side or merged, for
/// reading only. FX thread only.
public final class CompareView extends VBox {

    private final CompareModel model;
    private final ObservableValue<Settings.Reading> reading;
    private final Runnable close;
    private final ObservableValue<List<TagLook>> looks;
    private final InlineBar bar = new InlineBar();
    private final StackPane body = new StackPane();
    private final Node choices;
    private @Nullable Shown shown;

    /// Whether the focus is to go to the text when there is one.
    private boolean awaited;

    /// What is laid out now, and what for.
    private record Shown(
            DocumentId document, Arrangement arrangement, List<AnnotationSet> sets, Sheets sheets) {

        boolean isFor(Comparison comparison, Arrangement wanted) {
            return document.equals(comparison.document().id())
                    && arrangement == wanted
                    && sets.equals(setsOf(comparison));
        }
    }

    /// @param reading how the article is set
    /// @param close goes back to the article
    public CompareView(
            CompareModel model,
            ObservableValue<Theme> theme,
            ObservableValue<Settings.Reading> reading,
            Runnable close) {
        this.model = model;
        this.reading = reading;
        this.close = close;
        looks = TagLook.following(model.schema(), theme);
        choices = new CompareBar(model, close).node();
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        setMinHeight(0);
        getStyleClass().add("compare");
        getChildren().addAll(choices, bar, new PlaceLine(model, looks), body);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.phase().subscribe(_ -> show());
        model.comparison().subscribe(_ -> show());
        model.arrangement().subscribe(_ -> show());
        looks.subscribe(_ -> show());
        model.current().subscribe(_ -> lookAt());
    }

    /// Gives the text the focus, or the choices while there is none.
    public void focusView() {
        Shown now = shown;
        if (now == null) {
            awaited = true;
            choices.lookup("#compare-sets").requestFocus();
        } else {
            now.sheets().focus();
        }
    }

    /// Before the text, and before the window's commands of the same keys, which are about the
    /// annotator's own marks.
    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        switch (event.getCode()) {
            case ESCAPE -> close.run();
            case F8 -> go(!event.isShiftDown());
            case N -> go(true, typing);
            case P -> go(false, typing);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(boolean forwards, boolean typing) {
        if (!typing) {
            go(forwards);
        }
    }

    private void go(boolean forwards) {
        if (forwards) {
            model.next();
        } else {
            model.previous();
        }
    }

    private void show() {
        switch (model.phase().get()) {
            case Phase.Nothing _ -> put(empty("no-article"));
            case Phase.Reading _ -> put(new ProgressIndicator());
            case Phase.TooFew few -> put(empty(few.sets() < 2 ? "too-few" : "choose-two"));
            case Phase.Failed(String why) ->
                    put(new EmptyState(Icons.COMPARE, Messages.text("compare.failed.title"), why));
            case Phase.Shown _ -> model.comparison().get().ifPresent(this::show);
        }
        tellUnfinished();
    }

    private static EmptyState empty(String what) {
        return EmptyState.of(Icons.COMPARE, "compare." + what);
    }

    private void put(Node node) {
        shown = null;
        if (body.isFocusWithin()) {
            // Else it would leave the view, and keys with it.
            focusView();
        }
        body.getChildren().setAll(node);
    }

    private void tellUnfinished() {
        if (shown != null && model.isUnfinished()) {
            bar.show(InlineBar.Kind.WARNING, Messages.text("compare.unfinished"));
        } else {
            bar.close();
        }
    }

    /// What is laid out already stays where it is scrolled to, and gets its marks anew.
    private void show(Comparison comparison) {
        Arrangement arrangement = model.arrangement().get();
        Shown now = shown;
        if (now == null || !now.isFor(comparison, arrangement)) {
            boolean focused = awaited || body.isFocusWithin();
            awaited = false;
            now = laidOut(comparison, arrangement);
            shown = now;
            if (focused) {
                now.sheets().focus();
            }
        }
        SheetMarks marks = new SheetMarks(comparison, model.schema().get(), looks.getValue());
        switch (arrangement) {
            case SIDE_BY_SIDE -> now.sheets().mark(marks.columns(), List.of());
            case MERGED ->
                    now.sheets()
                            .mark(List.of(marks.merged()), SheetMarks.washed(model.differences()));
        }
        lookAt();
    }

    private Shown laidOut(Comparison comparison, Arrangement arrangement) {
        int sides = comparison.sides().size();
        Sheets sheets =
                switch (arrangement) {
                    case SIDE_BY_SIDE -> new Sheets(sides, 0, reading, model::choose);
                    case MERGED -> new Sheets(1, sides, reading, model::choose);
                };
        sheets.show(comparison);
        body.getChildren()
                .setAll(
                        switch (arrangement) {
                            case SIDE_BY_SIDE -> columns(comparison, sheets);
                            case MERGED -> merged(comparison, sheets);
                        });
        return new Shown(comparison.document().id(), arrangement, setsOf(comparison), sheets);
    }

    private static List<AnnotationSet> setsOf(Comparison comparison) {
        return comparison.sides().stream().map(Comparison.Side::set).toList();
    }

    private static Node columns(Comparison comparison, Sheets sheets) {
        HBox columns = new HBox();
        columns.getStyleClass().add("columns");
        for (int i = 0; i < comparison.sides().size(); i++) {
            Comparison.Side side = comparison.sides().get(i);
            TextSurface surface = sheets.surfaces().get(i);
            surface.setAccessibleText(Messages.text("compare.column", side.set().name()));
            VBox.setVgrow(surface, Priority.ALWAYS);
            VBox column = new VBox(head(side), surface);
            column.getStyleClass().add("column");
            HBox.setHgrow(column, Priority.ALWAYS);
            columns.getChildren().add(column);
        }
        ScrollPane page = new ScrollPane(columns);
        page.setFitToHeight(true);
        page.setFitToWidth(true);
        page.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.getStyleClass().add("page");
        return page;
    }

    private static Node head(Comparison.Side side) {
        Label name = new Label(side.set().name());
        name.getStyleClass().add("strong");
        Label facts = new Label(facts(side));
        facts.getStyleClass().add("row-detail");
        HBox head = new HBox(name, facts);
        head.getStyleClass().add("head");
        return head;
    }

    /// How many marks, and how far the annotator is.
    private static String facts(Comparison.Side side) {
        String marks = Messages.text("compare.marks", side.marks().size());
        return side.state() == null
                ? marks
                : Messages.text(
                        "compare.facts",
                        marks,
                        Messages.text(
                                "corpus.state."
                                        + side.state()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-')));
    }

    private static Node merged(Comparison comparison, Sheets sheets) {
        Label legend =
                new Label(
                        Messages.text(
                                "compare.legend",
                                String.join(
                                        ", ",
                                        setsOf(comparison).stream()
                                                .map(AnnotationSet::name)
                                                .toList())));
        legend.getStyleClass().addAll("row-detail", "legend");
        legend.setWrapText(true);
        legend.setMinHeight(USE_PREF_SIZE);
        TextSurface surface = sheets.surfaces().getFirst();
        surface.setAccessibleText(Messages.text("compare.merged"));
        VBox.setVgrow(surface, Priority.ALWAYS);
        return new VBox(legend, surface);
    }

    private void lookAt() {
        if (shown != null) {
            shown.sheets().lookAt(model.currentPlace().map(Comparison.Place::span).orElse(null));
        }
    }
}
