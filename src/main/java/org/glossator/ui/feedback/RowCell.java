package org.glossator.ui.feedback;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.glossator.curate.Correction;
import org.glossator.model.Decision;
import org.glossator.project.FeedbackReport;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.control.Chip;
import org.glossator.ui.control.Chips;
import org.glossator.ui.control.OneLine;
import org.glossator.ui.control.PlaceCell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A lesson, or one of its places: what was marked, what is gold, and what was said about it.
final class RowCell extends PlaceCell<Row> {

    private final FeedbackModel model;
    private final Chips chips = new Chips();
    private final Label title = new Label();
    private final Label reason = new Label();
    private final HBox heading = new HBox(title, chips, reason);
    private final Label was = quote();
    private final Label arrow = new Label("→");
    private final Label now = quote();
    private final Chips nowTag = new Chips();
    private final Label said = new Label();
    private final Label article = new Label();
    private final HBox place = new HBox(was, arrow, nowTag, now, said, article);

    RowCell(FeedbackModel model, ObservableValue<List<TagLook>> looks) {
        super(model.revision(), looks);
        this.model = model;
        title.getStyleClass().add("row-title");
        title.setMinWidth(USE_PREF_SIZE);
        reason.getStyleClass().add("row-detail");
        heading.getStyleClass().add("heading");
        arrow.getStyleClass().add("muted");
        arrow.setMinWidth(USE_PREF_SIZE);
        said.getStyleClass().add("row-detail");
        said.setMinWidth(0);
        article.getStyleClass().addAll("row-detail", "article");
        article.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        place.getStyleClass().add("place");
        getStyleClass().add("feedback-cell");
    }

    private static Label quote() {
        Label label = new Label();
        label.getStyleClass().add("quote");
        label.setMinWidth(0);
        return label;
    }

    @Override
    protected void tick(Row row) {}

    @Override
    protected void show(Row row) {
        switch (row) {
            case Row.Lesson(FeedbackReport.Lesson lesson) -> show(lesson);
            case Row.Place(FeedbackReport.Lesson lesson, FeedbackReport.Place one) ->
                    show(lesson, one);
        }
    }

    private void show(FeedbackReport.Lesson lesson) {
        title.setText(Messages.text(key(lesson.change()), lesson.places().size(), lesson.of()));
        chips.show(look(lesson.tag()).map(Chip::new).stream().toList());
        reason.setText(OneLine.of(lesson.reason()));
        setGraphic(heading);
        setAccessibleText(String.join(", ", title.getText(), chips.spoken(), reason.getText()));
    }

    static String key(Correction.Change change) {
        return switch (change) {
            case KEPT -> "feedback.kept";
            case SHORTENED -> "feedback.shortened";
            case LENGTHENED -> "feedback.lengthened";
            case MOVED -> "feedback.moved";
            case RETAGGED -> "feedback.retagged";
            case OTHER_ATTRIBUTES -> "feedback.attributes";
            case DROPPED -> "feedback.dropped";
            case ADDED -> "feedback.added";
        };
    }

    private void show(FeedbackReport.Lesson lesson, FeedbackReport.Place one) {
        quote(was, one.was());
        quote(now, one.now());
        boolean other = lesson.change() == Correction.Change.RETAGGED;
        nowTag.show(
                Optional.ofNullable(one.goldTag())
                        .filter(_ -> other)
                        .flatMap(this::look)
                        .map(Chip::new)
                        .stream()
                        .toList());
        nowTag.setManaged(other);
        Decision decision = one.decision();
        String answer = model.answer(decision);
        said.setText(
                OneLine.of(
                        String.join(
                                " · ",
                                Stream.of(decision.note(), answer)
                                        .filter(text -> !text.isEmpty())
                                        .toList())));
        String name = OneLine.of(one.title());
        OneLine.put(name.isEmpty() ? Messages.text("corpus.untitled") : name, article);
        setGraphic(place);
        setAccessibleText(
                String.join(", ", was.getText(), now.getText(), said.getText(), article.getText()));
    }

    private static void quote(Label label, String text) {
        String line = OneLine.of(text);
        String shown = line.isEmpty() ? Messages.text("feedback.nothing-here") : line;
        label.setStyle(OneLine.quoteFace(shown));
        OneLine.put(shown, label);
    }
}
