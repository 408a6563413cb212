package org.glossator.ui.base;

import javafx.beans.binding.Bindings;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every command of the window, in the order given: menus, tool bar, keys and the help page on keys
/// are all made from this list.
///
/// No id stands twice and no keys press two commands.
public final class Commands {

    /// Stands for a line between menu items.
    public static final String SEPARATOR = "-";

    private final Map<String, Command> byId = new LinkedHashMap<>();

    /// @throws IllegalArgumentException if two commands share an id or keys
    public Commands(List<Command> commands) {
        Map<String, Command> byKeys = new HashMap<>();
        for (Command command : commands) {
            if (byId.put(command.id(), command) != null) {
                throw new IllegalArgumentException(command.id() + " stands twice");
            }
            for (KeyCombination keys : command.keys()) {
                Command other = byKeys.put(keys.getName(), command);
                if (other != null) {
                    throw new IllegalArgumentException(
                            keys.getName() + " presses " + other.id() + " and " + command.id());
                }
            }
        }
    }

    public Collection<Command> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /// @throws IllegalArgumentException if there is none
    public Command get(String id) {
        Command command = byId.get(id);
        if (command == null) {
            throw new IllegalArgumentException("no command " + id);
        }
        return command;
    }

    /// A menu of commands.
    ///
    /// @param title message key of the menu's name
    /// @param ids ids of commands, and [#SEPARATOR]s
    public Menu menu(String title, String... ids) {
        Menu menu = new Menu(Messages.text(title));
        for (String id : ids) {
            menu.getItems().add(id.equals(SEPARATOR) ? new SeparatorMenuItem() : menuItem(id));
        }
        return menu;
    }

    public MenuItem menuItem(String id) {
        Command command = get(id);
        MenuItem item = new MenuItem(command.text());
        Icons icon = command.icon();
        if (icon != null) {
            item.setGraphic(icon.node(16));
        }
        // An accelerator that types would press the command in the middle of a word.
        command.keys().stream()
                .filter(keys -> !Command.isPlain(keys))
                .findFirst()
                .ifPresent(item::setAccelerator);
        item.disableProperty().bind(Bindings.not(command.enabled()));
        item.setOnAction(_ -> command.run());
        return item;
    }

    /// A button for the tool bar that shows the icon alone; its name and keys are in the tooltip.
    ///
    /// @throws IllegalArgumentException if the command has no icon
    public Button iconButton(String id) {
        Icons icon = get(id).icon();
        if (icon == null) {
            throw new IllegalArgumentException(id + " has no icon to stand for it");
        }
        Button button = bind(new Button(), id);
        button.setGraphic(icon.node(20));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("icon-button");
        return button;
    }

    /// A button that shows the command's icon, if it has one, and name.
    public Button button(String id) {
        Button button = bind(new Button(), id);
        Icons icon = get(id).icon();
        if (icon != null) {
            button.setGraphic(icon.node(16));
        }
        return button;
    }

    /// Lets any button, such as one of the caller's own make, stand for a command.
    public <B extends ButtonBase> B bind(B button, String id) {
        Command command = get(id);
        button.setText(command.text());
        button.setAccessibleText(command.text());
        button.setFocusTraversable(false);
        Hint.line(button, hint(command));
        button.disableProperty().bind(Bindings.not(command.enabled()));
        button.setOnAction(_ -> command.run());
        return button;
    }

    private static String hint(Command command) {
        String keys = command.keyText();
        return keys.isEmpty()
                ? command.text()
                : Messages.text("command.tooltip", command.text(), keys);
    }

    /// Lets keys press commands wherever the focus is in `scene`, except keys that type: those are
    /// for [#installPlainIn].
    ///
    /// Handled here rather than by the menu's accelerators, so that the list alone decides.
    ///
    /// @return call it to take them away again
    public Runnable installIn(Scene scene) {
        EventHandler<KeyEvent> handler =
                event ->
                        pressedBy(event, false)
                                .ifPresent(command -> {
                                    command.run();
                                    event.consume();
                                });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, handler);
        return () -> scene.removeEventHandler(KeyEvent.KEY_PRESSED, handler);
    }

    /// Lets keys that type, such as letters, Tab and Delete, press commands while `node` or what it
    /// holds has the focus and nothing is being typed. Where there is nothing to do, the key goes
    /// on.
    ///
    /// @return call it to take them away again
    public Runnable installPlainIn(Node node) {
        EventHandler<KeyEvent> handler =
                event -> {
                    boolean typing = event.getTarget() instanceof TextInputControl;
                    // A handler of the same node sees what another one has consumed.
                    if (!typing && !event.isConsumed()) {
                        pressedBy(event, true).filter(Command::run).ifPresent(_ -> event.consume());
                    }
                };
        node.addEventHandler(KeyEvent.KEY_PRESSED, handler);
        return () -> node.removeEventHandler(KeyEvent.KEY_PRESSED, handler);
    }

    private Optional<Command> pressedBy(KeyEvent event, boolean plain) {
        return byId.values().stream()
                .filter(command ->
                        command.keys().stream()
                                .filter(keys -> Command.isPlain(keys) == plain)
                                .anyMatch(keys -> keys.match(event)))
                .findFirst();
    }
}
