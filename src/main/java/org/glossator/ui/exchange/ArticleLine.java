package org.glossator.ui.exchange;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.glossator.project.MergePlace;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.OneLine;
import org.glossator.ui.control.Panel;
import org.glossator.ui.control.PlacesPanel;
import org.jspecify.annotations.Nullable;

/// The title of an article, and the way to a place in it. FX thread only.
final class ArticleLine {

    private ArticleLine() {}

    /// @param place `null` where there is none to show
    static HBox of(String title, @Nullable MergePlace place, PlacesPanel.Opening open) {
        Label label = Panel.styled(new Label(), "strong");
        String name = title.isEmpty() ? Messages.text("corpus.untitled") : OneLine.of(title);
        OneLine.put(name, label);
        label.setMinWidth(0);
        HBox line = Panel.styled(new HBox(label), "transfer-row");
        if (place != null) {
            Hyperlink show = new Hyperlink(Messages.text("merge.show"));
            show.setMinWidth(Region.USE_PREF_SIZE);
            show.setAccessibleText(Messages.text("merge.show.accessible", name));
            show.setOnAction(_ -> open.open(place.document(), place.span()));
            line.getChildren().add(show);
        }
        return line;
    }
}
