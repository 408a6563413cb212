package org.glossator.ui.occurrences;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.glossator.model.Tag;
import org.glossator.project.Occurrence;
import org.glossator.project.OccurrencesIn;
import org.glossator.project.TagReport;
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

/// The panel under the article: some words, everywhere they stand, ticked or not, and the tag to
/// give them. FX thread only.
public final class OccurrencesView extends PlacesPanel<Row> {

    private final OccurrencesModel model;
    private final WantedBar wanted;

    /// Held here since the rows hold it weakly.
    private final BooleanBinding none;

    public OccurrencesView(OccurrencesModel model, ObservableValue<Theme> theme, Actions actions) {
        super(
                "occurrences",
                Messages.text("command.occurrences"),
                actions,
                model.phase().map(Phase.Tagging.class::isInstance));
        this.model = model;
        this.none = Bindings.isEmpty(model.rows());
        ObservableValue<List<TagLook>> looks = TagLook.following(model.schema(), theme);
        wanted = new WantedBar(model, this::close);
        list().setItems(model.rows());
        list().setCellFactory(_ -> new RowCell(model, looks));
        fill(wanted.node(), new TicksBar(model), new GivingBar(model, looks).node());
        model.phase().subscribe(this::show);
        none.subscribe(this::filled);
    }

    /// Gives the list the focus, or the words where there are none yet.
    @Override
    public void focusPanel() {
        if (model.words().get().isBlank()) {
            wanted.focusWords();
        } else {
            super.focusPanel();
        }
    }

    @Override
    protected void change() {
        model.tagTicked();
    }

    @Override
    protected void tick(Row row) {
        model.toggle(row);
    }

    @Override
    protected boolean pressed(KeyCode key, @Nullable Row row) {
        Optional<Tag> tag = TagShortcuts.tag(key, model.schema().get().spanTags());
        tag.ifPresent(one -> model.tag().set(one.id()));
        return tag.isPresent();
    }

    @Override
    protected void open(Row row) {
        OccurrencesIn article = model.article(row);
        Occurrence place =
                row instanceof Row.Place one ? model.place(one) : article.places().getFirst();
        open(article.document(), place.span());
    }

    private void show(Phase phase) {
        switch (phase) {
            case Phase.Searching _, Phase.Tagging _, Phase.Nothing _, Phase.Found _ ->
                    bar().close();
            case Phase.TooMany _ ->
                    bar().show(InlineBar.Kind.WARNING, Messages.text("occurrences.too-many"));
            case Phase.Stopped _ ->
                    bar().show(InlineBar.Kind.INFO, Messages.text("occurrences.stopped"));
            case Phase.Tagged(TagReport report) ->
                    done(
                            report.tagged() > 0,
                            Messages.text(
                                    "occurrences.tagged",
                                    report.tagged(),
                                    report.documents(),
                                    report.passedOver()));
            case Phase.Failed(String why) -> bar().show(InlineBar.Kind.ERROR, why);
        }
        put();
    }

    private void filled(boolean empty) {
        put();
        if (!empty) {
            // Once the list itself has taken note of its rows.
            Platform.runLater(this::chooseFirst);
        }
    }

    /// The first place, under the title of its article.
    private void chooseFirst() {
        if (list().getSelectionModel().getSelectedIndex() < 0 && model.rows().size() > 1) {
            list().getSelectionModel().select(1);
        }
    }

    @Override
    protected Node instead() {
        return switch (model.phase().get()) {
            case Phase.Nothing _ -> empty("nothing");
            case Phase.Searching _, Phase.Tagging _ -> looking();
            case Phase.Found _, Phase.TooMany _, Phase.Tagged _ -> empty("none");
            case Phase.Stopped _, Phase.Failed _ -> empty("stopped-early");
        };
    }

    private static EmptyState empty(String what) {
        return EmptyState.of(Icons.OCCURRENCES, "occurrences." + what);
    }
}
