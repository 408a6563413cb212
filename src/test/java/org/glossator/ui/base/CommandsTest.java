package org.glossator.ui.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class CommandsTest {

    private final List<String> done = new ArrayList<>();
    private final SimpleBooleanProperty possible = new SimpleBooleanProperty(true);
    private final Command accept = command("dialog.accept").keys("Shortcut+Z", "F4");
    private final Command cancel = command("dialog.cancel").keys("Delete").enabledWhen(possible);
    private final Command read = command("dialog.read").icon(Icons.CLOSE);
    private final Commands commands = new Commands(List.of(accept, cancel, read));

    private Command command(String id) {
        return Command.of(id, () -> done.add(id));
    }

    @Test
    void keepsTheOrderGiven() {
        assertThat(commands.all()).containsExactly(accept, cancel, read);
    }

    @Test
    void refusesKeysThatPressTwoCommands() {
        Command other = command("dialog.read").keys("F4");
        assertThatThrownBy(() -> new Commands(List.of(accept, other)))
                .hasMessage("F4 presses dialog.accept and dialog.read");
    }

    @Test
    void refusesKeysWhoseNameJavaFxDoesNotKnow() {
        assertThatThrownBy(() -> command("dialog.read").keys("Alt+PAGE_DOWN"))
                .hasMessageContaining("dialog.read")
                .hasMessageContaining("PAGE_DOWN");
        assertThat(command("dialog.read").keys("Alt+Page Down").keys()).hasSize(1);
    }

    @Test
    void refusesTwoCommandsOfOneName() {
        assertThatThrownBy(() -> new Commands(List.of(accept, command("dialog.accept"))))
                .hasMessage("dialog.accept stands twice");
    }

    @Test
    void saysThatThereIsNoSuchCommand() {
        assertThatThrownBy(() -> commands.get("dialog.none")).hasMessage("no command dialog.none");
        assertThatThrownBy(() -> commands.iconButton("dialog.accept"))
                .hasMessageContaining("no icon");
    }

    @Test
    void makesMenus() {
        Menu menu =
                FxThread.call(() ->
                        commands.menu(
                                "dialog.accept",
                                "dialog.cancel",
                                Commands.SEPARATOR,
                                "dialog.read"));
        MenuItem item = menu.getItems().getFirst();
        assertThat(item.getText()).isEqualTo("Cancel");
        assertThat(menu.getItems().get(1)).isInstanceOf(SeparatorMenuItem.class);
        item.fire();
        assertThat(done).containsExactly("dialog.cancel");
        possible.set(false);
        assertThat(item.isDisable()).isTrue();
    }

    @Test
    void makesButtons() {
        Button icon = FxThread.call(() -> commands.iconButton("dialog.read"));
        Button words = FxThread.call(() -> commands.button("dialog.cancel"));
        assertThat(icon.getAccessibleHelp()).isEqualTo("Close");
        assertThat(words.getAccessibleHelp()).startsWith("Cancel  (");
        icon.fire();
        possible.set(false);
        words.fire();
        assertThat(done).containsExactly("dialog.read");
        assertThat(words.isDisabled()).isTrue();
    }

    @Test
    void keysPressCommands() {
        FxThread.run(() -> {
            Pane pane = new Pane();
            commands.installPlainIn(pane);
            press(pane, KeyCode.F4, false);
            press(pane, KeyCode.Z, true);
            press(pane, KeyCode.Z, false);
            press(pane, KeyCode.DELETE, false);
            possible.set(false);
            press(pane, KeyCode.DELETE, false);
        });
        assertThat(done).containsExactly("dialog.accept", "dialog.accept", "dialog.cancel");
    }

    @Test
    void plainKeysWorkOnlyWhereTheyAreInstalledAndNobodyTypes() {
        FxThread.run(() -> {
            TextField field = new TextField();
            Pane pane = new Pane();
            Pane elsewhere = new Pane();
            commands.installPlainIn(field);
            commands.installPlainIn(pane);
            press(field, KeyCode.DELETE, false);
            press(elsewhere, KeyCode.DELETE, false);
            press(pane, KeyCode.F4, false);
            assertThat(done).containsExactly("dialog.accept");
            press(pane, KeyCode.DELETE, false);
        });
        assertThat(done).containsExactly("dialog.accept", "dialog.cancel");
    }

    @Test
    void plainKeyGoesOnWhereThereIsNothingToDo() {
        Commands idle =
                new Commands(List.of(Command.trying("dialog.read", () -> false).keys("Tab")));
        boolean[] arrived = {false};
        FxThread.run(() -> {
            Pane pane = new Pane();
            VBox root = new VBox(pane);
            root.addEventHandler(KeyEvent.KEY_PRESSED, _ -> arrived[0] = true);
            idle.installPlainIn(pane);
            fire(pane, KeyCode.TAB, false);
        });
        assertThat(arrived[0]).isTrue();
    }

    @Test
    void menusShowOnlyKeysThatDoNotType() {
        MenuItem typed = FxThread.call(() -> commands.menuItem("dialog.cancel"));
        MenuItem pressed = FxThread.call(() -> commands.menuItem("dialog.accept"));
        assertThat(typed.getAccelerator()).isNull();
        assertThat(pressed.getAccelerator()).isEqualTo(KeyCombination.valueOf("Shortcut+Z"));
    }

    @Test
    void theUsersKeysGoBeforeWhatTheyMeanElsewhere() {
        Keymap own = Keymap.of(Map.of("dialog.read", List.of("C"), "dialog.accept", List.of()));
        Commands changed = new Commands(List.of(accept, cancel, read), own);
        FxThread.run(() -> {
            Pane pane = new Pane();
            pane.addEventHandler(KeyEvent.KEY_PRESSED, _ -> done.add("the pane"));
            changed.installPlainIn(pane);
            changed.installIn(new Scene(new VBox(pane)));
            fire(pane, KeyCode.C, false);
            fire(pane, KeyCode.F4, false);
        });
        assertThat(done).containsExactly("dialog.read", "the pane");
        assertThat(changed.isOwn(new KeyStroke.Typed("?"))).isFalse();
    }

    @Test
    void punctuationPressesCommandsWhereNobodyWrites() {
        Commands help =
                new Commands(List.of(Command.of("dialog.read", () -> done.add("help")).keys("?")));
        FxThread.run(() -> {
            TextField field = new TextField();
            Pane pane = new Pane();
            help.installIn(new Scene(new VBox(field, pane)));
            for (Node target : List.of(field, pane)) {
                Event.fireEvent(
                        target,
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                "?",
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false));
            }
        });
        assertThat(done).containsExactly("help");
    }

    private void press(Node target, KeyCode code, boolean shortcut) {
        VBox root = new VBox(target);
        commands.installIn(new Scene(root));
        fire(target, code, shortcut);
    }

    private static void fire(Node target, KeyCode code, boolean shortcut) {
        KeyEvent event =
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false);
        Event.fireEvent(target, event);
    }
}
