package org.glossator.ui.feedback;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.glossator.project.FeedbackReport;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.base.Theme;
import org.glossator.ui.control.EmptyState;
import org.glossator.ui.control.EndedRow;
import org.glossator.ui.control.FoundBar;
import org.glossator.ui.control.IconButton;
import org.glossator.ui.control.InlineBar;
import org.glossator.ui.control.PlacesPanel;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The panel under the article: what adjudication changed of one's own marks, how and why; each
/// place opens in the article, and can be answered. FX thread only.
public final class FeedbackView extends PlacesPanel<Row> {

    private final FeedbackModel model;
    private final AnswerBar answer;

    /// @param file asks where the page is to be written
    public FeedbackView(
            FeedbackModel model,
            ObservableValue<Theme> theme,
            Actions actions,
            Supplier<Optional<Path>> file) {
        super(
                "feedback",
                Messages.text("command.feedback"),
                actions,
                new SimpleBooleanProperty(false));
        this.model = model;
        this.answer = new AnswerBar(model, this::focusPanel);
        ObservableValue<List<TagLook>> looks = TagLook.following(model.schema(), theme);
        list().setCellFactory(_ -> new RowCell(model, looks));
        list().getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        fill(whose(file), new Found(model), answer.node());
        model.revision().subscribe(_ -> show());
        model.phase().subscribe(_ -> put());
        model.notice().subscribe(this::tell);
    }

    private Node whose(Supplier<Optional<Path>> file) {
        Label name = new Label();
        name.getStyleClass().add("row-title");
        model.revision().subscribe(_ -> name.setText(Messages.text("feedback.for", model.name())));
        Button save = new Button(Messages.text("feedback.save"));
        save.setId("feedback-save");
        save.setFocusTraversable(false);
        model.revision()
                .subscribe(_ ->
                        save.setDisable(
                                model.report().map(FeedbackReport::decided).orElse(0L) == 0));
        save.setOnAction(_ -> file.get().ifPresent(model::save));
        EndedRow row =
                new EndedRow(
                        new IconButton(Icons.CLOSE, Messages.text("control.close"), this::close));
        row.getStyleClass().add("wanted");
        row.flow().getChildren().addAll(name, save);
        return row;
    }

    /// How many marks were decided about, and how many of them were kept.
    private static final class Found extends FoundBar {

        private final FeedbackModel model;

        Found(FeedbackModel model) {
            super("feedback", model.phase().map(Phase.Looking.class::isInstance), model::stop);
            this.model = model;
            model.revision().subscribe(_ -> tell());
            model.phase()
                    .subscribe(phase -> {
                        if (phase instanceof Phase.Looking(long done, long all)) {
                            tellWork("feedback.looking-in", done, all);
                        }
                    });
        }

        private void tell() {
            tellCount(
                    model.report()
                            .filter(report -> report.decided() > 0)
                            .map(report ->
                                    Messages.text(
                                            "feedback.count", report.kept(), report.decided()))
                            .orElse(""));
        }
    }

    @Override
    protected boolean escaped() {
        boolean writing = answer.isWriting();
        if (writing) {
            focusPanel();
        }
        return writing;
    }

    private void chosen(@Nullable Row row) {
        answer.show(row instanceof Row.Place place ? place.place() : null);
    }

    @Override
    protected void change() {}

    @Override
    protected void tick(Row row) {
        open(row);
    }

    @Override
    protected void open(Row row) {
        if (row instanceof Row.Place place && place.place().span() != null) {
            open(place.place().document(), place.place().span());
        }
    }

    @Override
    protected boolean pressed(KeyCode key, @Nullable Row row) {
        if (key == KeyCode.A) {
            answer.write();
            return true;
        }
        return false;
    }

    private void show() {
        int before = list().getSelectionModel().getSelectedIndex();
        List<Row> now = model.rows();
        if (!list().getItems().equals(now)) {
            list().getItems().setAll(now);
            if (!now.isEmpty()) {
                list().getSelectionModel().clearAndSelect(Math.clamp(before, 0, now.size() - 1));
            }
        }
        put();
    }

    private void tell(Notice notice) {
        switch (notice) {
            case Notice.None _ -> bar().close();
            case Notice.Answered _ -> done(true, Messages.text("feedback.answered"));
            case Notice.Saved(String file) -> done(false, Messages.text("feedback.saved", file));
            case Notice.Failed(String why) -> bar().show(InlineBar.Kind.ERROR, why);
        }
    }

    @Override
    protected Node instead() {
        return switch (model.phase().get()) {
            case Phase.Idle _, Phase.Looking _ -> looking();
            case Phase.Done _ ->
                    empty(
                            model.report().map(FeedbackReport::decided).orElse(0L) > 0
                                    ? "all-kept"
                                    : "nothing");
            case Phase.Stopped _ -> empty("stopped");
            case Phase.Failed _ -> empty("failed");
        };
    }

    private static EmptyState empty(String what) {
        return EmptyState.of(Icons.FEEDBACK, "feedback." + what);
    }
}
