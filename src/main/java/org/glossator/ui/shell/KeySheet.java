package org.glossator.ui.shell;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.glossator.ui.base.Command;
import org.glossator.ui.base.Commands;
import org.glossator.ui.base.KeyStroke;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.KeyCap;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The keys as they are now, on one page: those of the text, then those of each menu.
final class KeySheet extends ScrollPane {

    private static final int COLUMNS = 3;

    /// A heading takes the room of so many lines.
    private static final int HEADING = 2;

    /// What hands do, and how; both are message keys.
    private record Gesture(String what, String how) {}

    /// What hands do in the text besides pressing commands.
    private static final List<Gesture> TEXT =
            List.of(
                    new Gesture("keys.tag", "keys.tag.keys"),
                    new Gesture("keys.speaker", "keys.speaker.keys"),
                    new Gesture("keys.caret", "keys.caret.keys"),
                    new Gesture("keys.word", "keys.word.keys"),
                    new Gesture("keys.exact", "keys.exact.keys"));

    /// Lines under a heading.
    private record Group(String title, List<Line> lines) {}

    private record Line(String what, Node how) {}

    /// @param menus made from the commands; what is in none belongs to the text
    KeySheet(Commands commands, List<Menu> menus) {
        FlowPane columns = new FlowPane();
        columns.getStyleClass().add("columns");
        for (List<Group> column : shared(groups(commands, menus))) {
            VBox box = new VBox();
            box.getStyleClass().add("column");
            column.forEach(group -> box.getChildren().add(grid(group)));
            columns.getChildren().add(box);
        }
        Label title = new Label(Messages.text("command.keys"));
        title.getStyleClass().add("title");
        Label how = new Label(Messages.text("keys.change"));
        how.getStyleClass().add("muted");
        VBox page = new VBox(title, columns, how);
        page.getStyleClass().add("key-sheet");
        // The style sheet's width, less the margins: all columns side by side in any size.
        columns.prefWrapLengthProperty().bind(page.prefWidthProperty().multiply(0.955));
        setContent(page);
        setFitToWidth(true);
    }

    private static List<Group> groups(Commands commands, List<Menu> menus) {
        List<Group> groups = new ArrayList<>();
        Set<String> rest = new LinkedHashSet<>();
        commands.all().forEach(command -> rest.add(command.id()));
        for (Menu menu : menus) {
            List<String> ids =
                    menu.getItems().stream()
                            .map(item -> item.getId() == null ? "" : item.getId())
                            .filter(rest::remove)
                            .toList();
            groups.add(new Group(menu.getText(), lines(commands, ids)));
        }
        List<Line> text = new ArrayList<>();
        for (Gesture gesture : TEXT) {
            Label how = new Label(Messages.text(gesture.how()));
            text.add(new Line(Messages.text(gesture.what()), how));
        }
        text.addAll(lines(commands, List.copyOf(rest)));
        groups.addFirst(new Group(Messages.text("keys.text"), text));
        return groups.stream().filter(group -> !group.lines().isEmpty()).toList();
    }

    private static List<Line> lines(Commands commands, List<String> ids) {
        return ids.stream()
                .map(commands::get)
                .filter(command -> !command.keys().isEmpty())
                .map(command -> new Line(command.text(), caps(command)))
                .toList();
    }

    private static HBox caps(Command command) {
        HBox caps = new HBox();
        caps.getStyleClass().add("key-caps");
        caps.setMinWidth(USE_PREF_SIZE);
        command.keys().stream()
                .filter(keys -> !keys.isOnKeypad())
                .map(KeyStroke::text)
                .forEach(text -> caps.getChildren().add(new KeyCap(text)));
        return caps;
    }

    /// Groups side by side, in their order, in columns of about one height.
    private static List<List<Group>> shared(List<Group> groups) {
        int all = groups.stream().mapToInt(KeySheet::height).sum();
        List<List<Group>> columns = new ArrayList<>();
        int before = 0;
        for (Group group : groups) {
            // A group stands in the column in which its middle falls.
            int middle = before + height(group) / 2;
            int column = Math.min(COLUMNS - 1, middle * COLUMNS / Math.max(1, all));
            while (columns.size() <= column) {
                columns.add(new ArrayList<>());
            }
            columns.get(column).add(group);
            before += height(group);
        }
        return columns;
    }

    private static int height(Group group) {
        return group.lines().size() + HEADING;
    }

    private static VBox grid(Group group) {
        Label heading = new Label(group.title());
        heading.getStyleClass().add("section-label");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(names, keys);
        for (Line line : group.lines()) {
            Label what = new Label(line.what());
            what.setWrapText(true);
            what.setMinHeight(USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), what, line.how());
        }
        VBox box = new VBox(heading, grid);
        box.getStyleClass().add("key-group");
        return box;
    }
}
