package org.glossator.ui.shell;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
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
import java.util.Arrays;
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
        commands.all().stream()
                .filter(command -> !command.keys().isEmpty())
                .forEach(command -> rest.add(command.id()));
        for (Menu menu : menus) {
            List<Line> lines = new ArrayList<>();
            for (MenuItem item : menu.getItems()) {
                if (item.getId() != null && rest.remove(item.getId())) {
                    lines.add(line(commands, item.getId(), rest));
                }
            }
            groups.add(new Group(menu.getText(), lines));
        }
        List<Line> text = new ArrayList<>();
        for (Gesture gesture : TEXT) {
            Label how = new Label(Messages.text(gesture.how()));
            text.add(new Line(Messages.text(gesture.what()), how));
        }
        for (String id : List.copyOf(rest)) {
            if (rest.remove(id)) {
                text.add(line(commands, id, rest));
            }
        }
        groups.addFirst(new Group(Messages.text("keys.text"), text));
        return groups.stream().filter(group -> !group.lines().isEmpty()).toList();
    }

    /// @param rest what has no line yet; the other of a pair leaves it
    private static Line line(Commands commands, String id, Set<String> rest) {
        Command command = commands.get(id);
        return KeyPair.first(id)
                .filter(pair -> rest.remove(pair.second()))
                .map(pair ->
                        new Line(
                                Messages.text(pair.name()),
                                caps(command, commands.get(pair.second()))))
                .orElseGet(() -> new Line(command.text(), caps(command)));
    }

    private static HBox caps(Command... of) {
        HBox caps = new HBox();
        caps.getStyleClass().add("key-caps");
        caps.setMinWidth(USE_PREF_SIZE);
        Arrays.stream(of)
                .flatMap(command -> command.keys().stream())
                .filter(keys -> !keys.isOnKeypad())
                .map(KeyStroke::text)
                .forEach(text -> caps.getChildren().add(new KeyCap(text)));
        return caps;
    }

    /// Groups side by side, as low as can be: all ways to share them out are tried, which are few.
    /// Within a column they stand in the order of the menus.
    private static List<List<Group>> shared(List<Group> groups) {
        List<List<Group>> best = List.of();
        int ways = (int) Math.pow(COLUMNS, groups.size() - 1.0);
        for (int way = 0; way < ways; way++) {
            List<List<Group>> columns = shared(groups, way);
            if (best.isEmpty() || highest(columns) < highest(best)) {
                best = columns;
            }
        }
        return best;
    }

    /// @param way which column each group but the first is in, as a number with a digit for each
    private static List<List<Group>> shared(List<Group> groups, int way) {
        List<List<Group>> columns = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            columns.add(new ArrayList<>());
        }
        int rest = way;
        columns.getFirst().add(groups.getFirst());
        for (Group group : groups.subList(1, groups.size())) {
            columns.get(rest % COLUMNS).add(group);
            rest /= COLUMNS;
        }
        return columns;
    }

    private static int highest(List<List<Group>> columns) {
        return columns.stream().mapToInt(KeySheet::height).max().orElse(0);
    }

    private static int height(List<Group> column) {
        return column.stream().mapToInt(KeySheet::height).sum();
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
