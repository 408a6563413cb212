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
import javafx.scene.input.KeyEvent;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every command of the window, in the order given: menus, tool bar, keys and the help page on keys
/// are all made from this list.
///
/// No id stands twice and no keys press two commands.
public final class Commands {

    /// Stands for a line between menu items.
    public static final String SEPARATOR = "-";

    private final Map<String, Command> byId = new LinkedHashMap<>();

    /// Keys the user has given to commands, which go before anything else they mean.
    private final Set<KeyStroke> own;

    /// Commands with the keys they come with.
    ///
    /// @throws IllegalArgumentException if two commands share an id or keys
    public Commands(List<Command> commands) {
        this(commands, Keymap.NONE);
    }

    /// Commands with the keys the user has given them.
    ///
    /// @throws IllegalArgumentException if two commands share an id
    public Commands(List<Command> commands, Keymap keymap) {
        Map<KeyStroke, Command> byKeys = new HashMap<>();
        for (Command command : keymap.over(commands)) {
            if (byId.put(command.id(), command) != null) {
                throw new IllegalArgumentException(command.id() + " stands twice");
            }
            for (KeyStroke keys : command.keys()) {
                Command other = byKeys.put(keys, command);
                if (other != null) {
                    throw new IllegalArgumentException(
                            keys.name() + " presses " + other.id() + " and " + command.id());
                }
            }
        }
        own =
                byId.values().stream()
                        .filter(command -> keymap.changes(command.id()))
                        .flatMap(command -> command.keys().stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether the user has given these keys to a command.
    public boolean isOwn(KeyStroke keys) {
        return own.contains(keys);
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
        item.setId(id);
        Icons icon = command.icon();
        if (icon != null) {
            item.setGraphic(icon.node(16));
        }
        // An accelerator that types would press the command in the middle of a word.
        command.keys().stream()
                .filter(keys -> !keys.isPlain())
                .flatMap(keys ->
                        keys instanceof KeyStroke.Pressed(var combination)
                                ? Stream.of(combination)
                                : Stream.empty())
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
    /// for [#installPlainIn]. Punctuation that is typed, such as `?`, works where nobody writes.
    ///
    /// Handled here rather than by the menu's accelerators, so that the list alone decides.
    ///
    /// @return call it to take them away again
    public Runnable installIn(Scene scene) {
        EventHandler<KeyEvent> pressed =
                event -> press(event, keys -> !keys.isPlain(), Command::press);
        EventHandler<KeyEvent> typed =
                event -> {
                    if (!isWriting(event)) {
                        press(event, _ -> true, Command::press);
                    }
                };
        scene.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventHandler(KeyEvent.KEY_TYPED, typed);
        return () -> {
            scene.removeEventHandler(KeyEvent.KEY_PRESSED, pressed);
            scene.removeEventHandler(KeyEvent.KEY_TYPED, typed);
        };
    }

    /// Lets keys that type, such as letters, Tab and Delete, press commands while `node` or what it
    /// holds has the focus and nothing is being typed. Where there is nothing to do, the key goes
    /// on.
    ///
    /// Keys the user has given to a command come before what they mean to the node itself.
    ///
    /// @return call it to take them away again
    public Runnable installPlainIn(Node node) {
        EventHandler<KeyEvent> before =
                event -> {
                    if (!isWriting(event)) {
                        press(event, own::contains, Command::run);
                    }
                };
        EventHandler<KeyEvent> after =
                event -> {
                    // A handler of the same node sees what another one has consumed.
                    if (!isWriting(event) && !event.isConsumed()) {
                        press(event, KeyStroke::isPlain, Command::run);
                    }
                };
        node.addEventFilter(KeyEvent.KEY_PRESSED, before);
        node.addEventHandler(KeyEvent.KEY_PRESSED, after);
        return () -> {
            node.removeEventFilter(KeyEvent.KEY_PRESSED, before);
            node.removeEventHandler(KeyEvent.KEY_PRESSED, after);
        };
    }

    private static boolean isWriting(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl;
    }

    /// @param which of a command's keys count
    /// @param done presses the command and says whether that was the end of it
    private void press(KeyEvent event, Predicate<KeyStroke> which, Predicate<Command> done) {
        byId.values().stream()
                .filter(command ->
                        command.keys().stream().filter(which).anyMatch(keys -> keys.matches(event)))
                .findFirst()
                .filter(done)
                .ifPresent(_ -> event.consume());
    }
}
