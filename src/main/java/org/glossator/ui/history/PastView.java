package org.glossator.ui.history;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.Document;
import org.glossator.settings.Settings;
import org.glossator.text.Span;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.base.Theme;
import org.glossator.ui.control.Panel;
import org.glossator.ui.surface.Emphasis;
import org.glossator.ui.surface.Faces;
import org.glossator.ui.surface.MarkStyle;
import org.glossator.ui.surface.ScrollPosition;
import org.glossator.ui.surface.SurfaceMark;
import org.glossator.ui.surface.SurfaceText;
import org.glossator.ui.surface.TextSurface;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The article as it was, to be read and not to be changed, in the place of the article as it is.
/// FX thread only.
public final class PastView extends BorderPane {

    private final HistoryModel model;
    private final ObservableValue<List<TagLook>> looks;
    private final Function<Document, SurfaceText> setting;
    private final TextSurface surface = new TextSurface();
    private final Label said = new Label();
    private @Nullable Document shown;

    /// How the text is set.
    ///
    /// @param setting of an article, as it is set now
    public record Reading(
            ObservableValue<Settings.Reading> choices, Function<Document, SurfaceText> setting) {}

    public PastView(HistoryModel model, ObservableValue<Theme> theme, Reading reading) {
        this.model = model;
        this.setting = reading.setting();
        looks = TagLook.following(model.schema(), theme);
        ObservableValue<Settings.Reading> choices = reading.choices();
        surface.textSizeProperty().bind(choices.map(Settings.Reading::textSize));
        surface.leadingProperty().bind(choices.map(Settings.Reading::lineHeight));
        surface.measureProperty().bind(choices.map(Settings.Reading::measure));
        surface.facesProperty().bind(choices.map(Settings.Reading::faces).map(PastView::faces));
        getStyleClass().addAll("article-view", "past-view");
        setTop(bar());
        setCenter(surface);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.moment().subscribe(this::show);
        looks.subscribe(_ -> mark());
    }

    private static Faces faces(Settings.Faces chosen) {
        return new Faces(chosen.text(), chosen.arabic(), chosen.cjk());
    }

    private HBox bar() {
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button restore = Panel.button("history.restore", "history-restore", model::restore);
        restore.getStyleClass().add("accent");
        Button back = Panel.button("history.back", "history-back", model::back);
        for (Button button : List.of(restore, back)) {
            button.setMinWidth(USE_PREF_SIZE);
            button.disableProperty().bind(model.phase().map(Phase.Restoring.class::isInstance));
        }
        return Panel.styled(new HBox(Icons.HISTORY.node(20), said, restore, back), "past-bar");
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.back();
            event.consume();
        }
    }

    /// Puts the text where it stands in the article as it is.
    public void scrollTo(ScrollPosition position) {
        surface.setScrollPosition(position);
    }

    private void show(Optional<Moment> moment) {
        moment.ifPresentOrElse(
                this::show,
                () -> {
                    shown = null;
                    surface.setMarks(List.of());
                });
    }

    private void show(Moment moment) {
        String when = model.times().minute(moment.happening().at());
        said.setText(Messages.text("history.as-of", when));
        if (!moment.document().equals(shown)) {
            shown = moment.document();
            surface.show(setting.apply(moment.document()));
            surface.setAccessibleText(
                    Messages.text("history.accessible", moment.document().details().title(), when));
        }
        mark();
        // Not selected: a selected mark offers its boundaries to be moved.
        List<Span> touched = touched(moment).map(Annotation.OnSpan::fragments).orElse(List.of());
        surface.setHits(touched, touched.isEmpty() ? -1 : 0);
        touched.stream().findFirst().ifPresent(surface::reveal);
    }

    /// What the entry did something to, if it was there afterwards.
    private static Optional<Annotation.OnSpan> touched(Moment moment) {
        List<AnnotationId> ids = new ArrayList<>();
        for (Edit edit : moment.happening().edits()) {
            switch (edit) {
                case Edit.Add add -> ids.add(add.annotation().id());
                case Edit.Replace replace -> ids.add(replace.after().id());
                case Edit.Remove _,
                        Edit.SetState _,
                        Edit.ChangeDetails _,
                        Edit.Reject _,
                        Edit.Reconsider _,
                        Edit.Intend _,
                        Edit.Question _,
                        Edit.Decide _,
                        Edit.ChangeReasons _,
                        Edit.ChangeSchema _,
                        Edit.Batch _ -> {
                    // Nothing of it is there.
                }
            }
        }
        return moment.marks().stream().filter(mark -> ids.contains(mark.id())).findFirst();
    }

    private void mark() {
        List<SurfaceMark> marks = new ArrayList<>();
        model.moment().get().stream()
                .flatMap(moment -> moment.marks().stream())
                .forEach(mark -> look(mark).ifPresent(look -> marks.add(surfaceMark(mark, look))));
        if (shown != null) {
            surface.setMarks(marks);
        }
    }

    private Optional<TagLook> look(Annotation mark) {
        return looks.getValue().stream()
                .filter(look -> look.tag().id().equals(mark.tag()))
                .findFirst();
    }

    private static SurfaceMark surfaceMark(Annotation.OnSpan mark, TagLook look) {
        return new SurfaceMark(mark.id(), mark.fragments(), MarkStyle.of(look), Emphasis.SOLID);
    }
}
