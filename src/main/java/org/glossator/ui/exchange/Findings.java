package org.glossator.ui.exchange;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.glossator.project.Listed;
import org.glossator.project.MergePlan;
import org.glossator.project.NotTaken;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.Theme;
import org.glossator.ui.control.Panel;
import org.glossator.ui.control.PlacesPanel;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What a merge would do, or did: how much of what, and what needs a look. FX thread only.
final class Findings extends ScrollPane {

    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final FlowPane counts = Panel.styled(new FlowPane(), "merge-counts");
    private final Label articles = Panel.sentence("");
    private final VBox refused = section();
    private final VBox warned = section();
    private final VBox told;
    private final ConflictList conflicts;
    private final PlacesPanel.Opening open;

    /// @param open shows a place in its article
    Findings(MergeModel model, ObservableValue<Theme> theme, PlacesPanel.Opening open) {
        this.open = open;
        conflicts = new ConflictList(model, theme, open);
        told =
                Panel.styled(
                        new VBox(
                                new VBox(4, counts, articles),
                                refused,
                                new TagChoices(model),
                                conflicts,
                                warned),
                        "merge-told");
        setContent(told);
        setId("merge-findings");
        getStyleClass().addAll("export-scroll", "merge-findings");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
        counts.setId("merge-counts");
        model.planProperty().subscribe(this::show);
    }

    private static VBox section() {
        VBox box = Panel.styled(new VBox(), "merge-section");
        box.visibleProperty().bind(Bindings.isNotEmpty(box.getChildren()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void show(@Nullable MergePlan plan) {
        told.setVisible(plan != null);
        if (plan == null) {
            return;
        }
        counts.getChildren().setAll(counts(plan));
        articles.setText(articles(plan));
        refused.getChildren().setAll(refused(plan.refusals()));
        conflicts.show(plan.conflicts());
        warned.getChildren().setAll(warned(plan.warnings()));
    }

    private static List<Node> counts(MergePlan plan) {
        return List.of(
                count("merge.added", plan.added()),
                count("merge.changed", plan.changed()),
                count("merge.removed", plan.removed()),
                count("merge.unchanged", plan.unchanged()),
                count("merge.conflicting", plan.conflicting()),
                count("merge.refused", plan.refused()));
    }

    private static Node count(String key, long count) {
        Label number = Panel.styled(new Label(Messages.text("merge.count", count)), "number");
        Label name = Panel.styled(new Label(Messages.text(key)), "row-detail");
        VBox box = Panel.styled(new VBox(number, name), "merge-count");
        box.pseudoClassStateChanged(NONE, count == 0);
        return box;
    }

    private static String articles(MergePlan plan) {
        if (plan.documents() == 0) {
            return Messages.text("merge.articles.none");
        }
        return Messages.text(
                plan.changes() || plan.conflicting() + plan.refused() > 0
                        ? "merge.articles"
                        : "merge.articles.same",
                plan.documents(),
                plan.fresh(),
                plan.states());
    }

    private List<Node> refused(Listed<NotTaken> all) {
        List<Node> rows = new ArrayList<>();
        for (NotTaken one : all.first()) {
            Refusals.row(one, open).ifPresent(rows::add);
        }
        return titled("merge.refused.title", rows, all.more());
    }

    private static List<Node> warned(Listed<String> all) {
        List<Node> rows = new ArrayList<>();
        all.first().forEach(line -> rows.add(Panel.sentence(line)));
        return titled("merge.warned.title", rows, all.more());
    }

    /// @param more those that are not listed
    static List<Node> titled(String key, List<Node> rows, long more) {
        List<Node> all = new ArrayList<>();
        if (!rows.isEmpty()) {
            all.add(Panel.styled(new Label(Messages.text(key)), "field-name"));
            all.addAll(rows);
        }
        if (more > 0) {
            all.add(Panel.sentence(Messages.text("merge.more-listed", more)));
        }
        return all;
    }
}
