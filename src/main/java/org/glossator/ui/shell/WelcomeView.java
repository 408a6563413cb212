package org.glossator.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.glossator.ui.base.Commands;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What stands in the window before a project is open: what this is, who annotates, and the ways
/// in.
final class WelcomeView extends VBox {

    private static final int RECENT = 5;

    private final TextField name = new TextField();

    /// @param recent projects that were open before, the last one first
    /// @param open opens one of them
    WelcomeView(Commands commands, String annotator, List<Path> recent, Consumer<Path> open) {
        getStyleClass().add("welcome");
        setAlignment(Pos.CENTER);
        Label title = new Label(Messages.text("welcome.title"));
        title.getStyleClass().add("welcome-title");
        Label sentence = new Label(Messages.text("welcome.sentence"));
        sentence.getStyleClass().add("welcome-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        Button sample = commands.button("command.open-sample");
        sample.setDefaultButton(true);
        HBox ways =
                new HBox(sample, commands.button("command.open"), commands.button("command.new"));
        ways.getStyleClass().add("welcome-ways");
        // There is nothing else to do here, so they don't only have their keys.
        ways.getChildren().forEach(way -> way.setFocusTraversable(true));
        name.setText(annotator);
        name.setId("welcome-annotator");
        getChildren().addAll(Icons.GLOSSATOR.node(72), title, sentence, annotatorRow(), ways);
        if (!recent.isEmpty()) {
            getChildren().add(recent(recent, open));
        }
    }

    /// The name the analyst works under, as typed.
    String annotator() {
        return name.getText().strip();
    }

    private HBox annotatorRow() {
        Label label = new Label(Messages.text("welcome.annotator"));
        label.setLabelFor(name);
        Label why = new Label(Messages.text("welcome.annotator.why"));
        why.getStyleClass().add("muted");
        HBox row = new HBox(label, name, why);
        row.getStyleClass().add("welcome-annotator");
        return row;
    }

    private static VBox recent(List<Path> projects, Consumer<Path> open) {
        Label heading = new Label(Messages.text("welcome.recent"));
        heading.getStyleClass().add("muted");
        VBox box = new VBox(heading);
        box.getStyleClass().add("welcome-recent");
        for (Path project : projects.subList(0, Math.min(RECENT, projects.size()))) {
            Hyperlink link = new Hyperlink(project.toString());
            link.setOnAction(_ -> open.accept(project));
            box.getChildren().add(link);
        }
        return box;
    }
}
