package org.glossator.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;

/// How much was found, how far the work is and the way to stop it; style class `found`.
public class FoundBar extends HBox {

    private final Label count = new Label();
    private final Label work = new Label();
    private final ProgressBar progress = new ProgressBar();

    /// @param name the beginning of the stop button's id
    /// @param working whether there is anything to stop
    protected FoundBar(String name, ObservableValue<Boolean> working, Runnable stop) {
        count.setMinWidth(0);
        work.getStyleClass().addAll("small", "muted");
        work.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button stopping = new IconButton(Icons.CANCEL, Messages.text("control.stop"), stop);
        stopping.setId(name + "-stop");
        HBox busy = new HBox(work, progress, stopping);
        busy.getStyleClass().add("busy");
        busy.visibleProperty().bind(working);
        busy.managedProperty().bind(busy.visibleProperty());
        getStyleClass().add("found");
        getChildren().addAll(count, gap, busy);
    }

    protected final void tellCount(String text) {
        count.setText(text);
    }

    /// @param key message key of how far the work is
    /// @param all how much there is to do, or 0 while unknown
    protected final void tellWork(String key, long done, long all) {
        work.setText(all == 0 ? "" : Messages.text(key, done, all));
        progress.setProgress(all == 0 ? -1 : (double) done / all);
    }
}
