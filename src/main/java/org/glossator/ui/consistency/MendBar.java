package org.glossator.ui.consistency;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;

import org.glossator.project.Deviation;
import org.glossator.suggest.Inconsistency;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.control.EndedRow;
import org.glossator.ui.control.KeyCap;
import org.glossator.ui.control.OneLine;
import org.glossator.ui.control.TagButton;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How the words that are open are to be marked, and the button that does it.
final class MendBar {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ConsistencyModel model;
    private final ObservableValue<List<TagLook>> looks;
    private final Button mend = new Button();
    private final EndedRow row = new EndedRow(mend);

    MendBar(ConsistencyModel model, ObservableValue<List<TagLook>> looks) {
        this.model = model;
        this.looks = looks;
        mend.setId("consistency-mend");
        mend.getStyleClass().add("accent");
        mend.setFocusTraversable(false);
        mend.setOnAction(_ -> model.mend());
        mend.setGraphic(new KeyCap(Messages.text("consistency.key.mend")));
        mend.setContentDisplay(ContentDisplay.RIGHT);
        row.getStyleClass().add("giving");
        looks.subscribe(_ -> tell());
        model.revision().subscribe(_ -> tell());
        model.phase().subscribe(_ -> tell());
    }

    Node node() {
        return row;
    }

    private void tell() {
        Optional<Opened> opened = model.opened();
        List<Node> shown = new ArrayList<>();
        opened.ifPresent(one -> {
            switch (one.what()) {
                case Inconsistency.LeftPlain _, Inconsistency.TaggedDifferently _ ->
                        tags(one.goal(), shown);
                case Inconsistency.BoundariesDiffer extents -> extents(extents, one.goal(), shown);
            }
        });
        row.flow().getChildren().setAll(shown);
        mend.setVisible(opened.isPresent());
        mend.setDisable(!model.canMend());
        mend.setText(opened.map(this::verb).orElse(""));
        row.setVisible(opened.isPresent());
        row.setManaged(row.isVisible());
    }

    private String verb(Opened opened) {
        String key =
                switch (opened.what()) {
                    case Inconsistency.LeftPlain _ -> "consistency.mend.tag";
                    case Inconsistency.TaggedDifferently _ -> "consistency.mend.retag";
                    case Inconsistency.BoundariesDiffer _ ->
                            opened.goal() instanceof Deviation.Goal.Longer
                                    ? "consistency.mend.widen"
                                    : "consistency.mend.narrow";
                };
        return Messages.text(key, model.ticked());
    }

    private void tags(Deviation.Goal goal, List<Node> into) {
        for (TagLook look : looks.getValue()) {
            Deviation.Goal as = new Deviation.Goal.As(look.tag().id());
            TagButton button = new TagButton(look, () -> model.aim(as));
            button.pseudoClassStateChanged(CURRENT, as.equals(goal));
            into.add(button);
        }
    }

    private void extents(Inconsistency.BoundariesDiffer one, Deviation.Goal goal, List<Node> into) {
        into.add(extent(one.words(), "1", new Deviation.Goal.Longer(), goal));
        into.add(extent(one.inner(), "2", new Deviation.Goal.Shorter(), goal));
    }

    private ToggleButton extent(String words, String key, Deviation.Goal own, Deviation.Goal goal) {
        ToggleButton button = new ToggleButton(OneLine.of(words), new KeyCap(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().add("extent");
        button.setFocusTraversable(false);
        button.setSelected(own.equals(goal));
        button.setOnAction(_ -> model.aim(own));
        return button;
    }
}
