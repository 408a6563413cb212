package org.glossator.ui.agreement;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.glossator.agreement.Agreement;
import org.glossator.project.AgreementReport;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.base.Theme;
import org.glossator.ui.control.EmptyState;
import org.glossator.ui.control.InlineBar;

import java.util.List;
import java.util.function.Consumer;

/// In the place of the article: the choices, and the numbers as a table and as matrices. FX thread
/// only.
public final class AgreementView extends VBox {

    private final AgreementModel model;
    private final Actions actions;
    private final ObservableValue<List<TagLook>> looks;
    private final InlineBar bar = new InlineBar();
    private final StackPane body = new StackPane();
    private final ProgressBar progress = new ProgressBar();
    private final Label work = new Label();
    private final Node choices;

    /// What the view sets off outside of itself.
    ///
    /// @param open shows the differences behind a number
    /// @param importing asks what to import
    /// @param close goes back to the article
    public record Actions(Consumer<Behind> open, Runnable importing, Runnable close) {}

    public AgreementView(AgreementModel model, ObservableValue<Theme> theme, Actions actions) {
        this.model = model;
        this.actions = actions;
        looks = TagLook.following(model.schema(), theme);
        choices = new ChoicesBar(model, actions.close()).node();
        work.getStyleClass().addAll("small", "muted");
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        setMinHeight(0);
        getStyleClass().add("agreement");
        getChildren().addAll(choices, bar, body);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.phase().subscribe(_ -> show());
        model.stale().subscribe(this::tellStale);
        looks.subscribe(_ -> show());
    }

    /// Gives the first of the numbers the focus, or the choices while there are none.
    public void focusView() {
        Node first = body.lookup(".number");
        (first == null ? choices.lookup("#agreement-sets") : first).requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            actions.close().run();
            event.consume();
        }
    }

    private void tellStale(boolean stale) {
        if (stale) {
            bar.show(
                    InlineBar.Kind.INFO,
                    Messages.text("agreement.stale"),
                    new InlineBar.Action(Messages.text("agreement.anew"), model::compute));
        } else {
            bar.close();
        }
    }

    private void show() {
        boolean focused = isFocusWithin();
        switch (model.phase().get()) {
            case Phase.Idle _ -> body.getChildren().clear();
            case Phase.TooFew few -> put(tooFew(few));
            case Phase.NoArticles _ -> put(EmptyState.of(Icons.AGREEMENT, "agreement.no-articles"));
            case Phase.Working(long done, long all) -> working(done, all);
            case Phase.Done _ -> model.figures().get().ifPresent(this::show);
            case Phase.Stopped _ ->
                    put(again("stopped", Messages.text("agreement.stopped.sentence")));
            case Phase.Failed(String why) -> put(again("failed", why));
        }
        if (focused && !isFocusWithin()) {
            focusView();
        }
    }

    private void put(Node node) {
        body.getChildren().setAll(node);
    }

    private EmptyState tooFew(Phase.TooFew few) {
        Button bring = new Button(Messages.text("agreement.import"));
        bring.setOnAction(_ -> actions.importing().run());
        String key = few.sets() < 2 ? "agreement.too-few" : "agreement.choose-two";
        return few.sets() < 2
                ? new EmptyState(
                        Icons.AGREEMENT,
                        Messages.text(key + ".title"),
                        Messages.text(key + ".sentence"),
                        bring)
                : EmptyState.of(Icons.AGREEMENT, key);
    }

    private EmptyState again(String what, String sentence) {
        Button again = new Button(Messages.text("agreement.anew"));
        again.setOnAction(_ -> model.compute());
        return new EmptyState(
                Icons.AGREEMENT, Messages.text("agreement." + what + ".title"), sentence, again);
    }

    /// Numbers that are there stay to be seen until the new ones are.
    private void working(long done, long all) {
        progress.setProgress(all == 0 ? -1 : (double) done / all);
        work.setText(
                all == 0
                        ? Messages.text("agreement.computing")
                        : done == all
                                ? Messages.text("agreement.drawing")
                                : Messages.text("agreement.reading", done, all));
        if (model.figures().get().isEmpty() && !isBusyShown()) {
            Button stop = new Button(Messages.text("control.stop"));
            stop.setId("agreement-stop");
            stop.setOnAction(_ -> model.stop());
            VBox box = new VBox(progress, work, stop);
            box.getStyleClass().add("busy");
            put(box);
        }
    }

    private boolean isBusyShown() {
        return progress.getScene() != null && body.getChildren().contains(progress.getParent());
    }

    private void show(Figures figures) {
        Cells cells = new Cells(figures, actions.open());
        List<TagLook> shown = figures.order().attribute().isEmpty() ? looks.getValue() : List.of();
        VBox content = new VBox(told(figures.report()));
        content.getStyleClass().add("content");
        content.getChildren().add(new MeasureTable(figures, shown, cells));
        for (Agreement.Caution caution : figures.cautions().stream().sorted().toList()) {
            Label note = new Label(Numbers.caution(caution), Icons.WARNING.node(12));
            note.getStyleClass().addAll("small", "muted", "caution");
            note.setWrapText(true);
            note.setMinHeight(USE_PREF_SIZE);
            content.getChildren().add(note);
        }
        if (!figures.pairwise().isEmpty()) {
            content.getChildren().add(new PairsSection(figures, cells));
        }
        ScrollPane page = new ScrollPane(content);
        page.setFitToWidth(true);
        page.getStyleClass().add("page");
        put(page);
    }

    private static Label told(AgreementReport report) {
        Label told =
                new Label(
                        Messages.text(
                                "agreement.told",
                                String.join(", ", report.sets()),
                                report.documents(),
                                report.leftOut()));
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.getStyleClass().add("told");
        return told;
    }
}
