package org.glossator.ui.corpus;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.glossator.model.DocumentId;
import org.glossator.model.DocumentRow;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.control.Chip;
import org.glossator.ui.control.Headline;
import org.glossator.ui.control.RowDetail;
import org.glossator.ui.control.WindowedCell;

import java.util.List;

/// One article of the list.
final class CorpusCell extends WindowedCell<DocumentId, DocumentRow> {

    private final ObservableValue<List<TagLook>> looks;
    private final Headline headline = new Headline();
    private final RowDetail detail = new RowDetail();
    private final StateLabel state = new StateLabel();
    private final HBox chips = new HBox();
    private final Node content;
    private List<TagLook> shownIn = List.of();

    CorpusCell(CorpusModel model, ObservableValue<List<TagLook>> looks) {
        super(model.revisionProperty(), model::row, "corpus-row", 180, 120);
        this.looks = looks;
        chips.getStyleClass().add("corpus-chips");
        HBox foot = new HBox(state, chips);
        foot.getStyleClass().add("corpus-foot");
        VBox box = new VBox(headline, detail, foot);
        box.getStyleClass().add("corpus-row");
        content = box;
        getStyleClass().add("corpus-cell");
        showAnewWhen(looks);
    }

    @Override
    protected Node content() {
        return content;
    }

    @Override
    protected boolean isStale() {
        return shownIn != looks.getValue();
    }

    @Override
    protected void fill(DocumentRow row) {
        shownIn = looks.getValue();
        String title = row.details().title();
        headline.setText(title.isBlank() ? Messages.text("corpus.untitled") : title);
        detail.show(row.details());
        state.show(row.state());
        chips.getChildren().clear();
        for (TagLook look : shownIn) {
            int count = row.marks().getOrDefault(look.tag().id(), 0);
            if (count > 0) {
                chips.getChildren().add(new Chip(look, Integer.toString(count)));
            }
        }
        setAccessibleText(Messages.text("corpus.row", title, state.getText()));
    }
}
