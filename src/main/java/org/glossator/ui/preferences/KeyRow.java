package org.glossator.ui.preferences;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.glossator.ui.base.Command;
import org.glossator.ui.base.Hint;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.KeyStroke;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.InlineBar;

import java.util.List;
import java.util.stream.Collectors;

/// A command and its keys, each of which can be taken away, with a button that waits for new ones.
final class KeyRow extends HBox {

    private final KeysModel model;
    private final Command command;
    private final FlowPane caps = new FlowPane();
    private final Button add = new Button();
    private final Button reset = new Button();
    private final InlineBar conflict;
    private boolean recording;

    /// @param conflict where it is said what new keys do already
    KeyRow(KeysModel model, Command command, InlineBar conflict) {
        this.model = model;
        this.command = command;
        this.conflict = conflict;
        StackPane sign = new StackPane();
        sign.getStyleClass().add("sign");
        Icons icon = command.icon();
        if (icon != null) {
            sign.getChildren().add(icon.node(16));
        }
        Label name = new Label(command.text());
        name.setMinWidth(USE_PREF_SIZE);
        setHgrow(caps, Priority.ALWAYS);
        caps.getStyleClass().add("caps");
        getStyleClass().add("key-row");
        setId("keys-" + command.id().replace('.', '-'));
        getChildren().addAll(sign, name, caps, add, reset);
        setUpAdd();
        setUpReset();
        model.keymap().subscribe(_ -> show());
    }

    String id() {
        return command.id();
    }

    private void setUpAdd() {
        add.setMinWidth(USE_PREF_SIZE);
        add.getStyleClass().add("add");
        add.setOnAction(_ -> record(true));
        add.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        record(false);
                    }
                });
        add.addEventFilter(KeyEvent.ANY, this::recorded);
        record(false);
    }

    private void setUpReset() {
        String words = Messages.text("preferences.keys.reset", command.text());
        reset.setGraphic(Icons.UNDO.node(16));
        reset.getStyleClass().add("icon-button");
        reset.setAccessibleText(words);
        Hint.line(reset, words);
        reset.setOnAction(_ -> {
            conflict.close();
            add.requestFocus();
            model.reset(command.id());
        });
    }

    private void record(boolean now) {
        recording = now;
        add.setText(Messages.text(now ? "preferences.keys.press" : "preferences.keys.add"));
        add.setAccessibleText(
                now
                        ? Messages.text("preferences.keys.press")
                        : Messages.text("preferences.keys.add-to", command.text()));
    }

    /// While it waits, every key is one that might be meant; only Escape ends the waiting.
    private void recorded(KeyEvent event) {
        if (!recording) {
            return;
        }
        event.consume();
        if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ESCAPE) {
            record(false);
            return;
        }
        KeyStroke.of(event)
                .ifPresent(keys -> {
                    record(false);
                    propose(keys);
                });
    }

    private void propose(KeyStroke keys) {
        List<KeyConflict> conflicts = model.conflicts(command.id(), keys);
        if (conflicts.isEmpty()) {
            conflict.close();
            model.give(command.id(), keys);
            return;
        }
        conflict.show(
                InlineBar.Kind.WARNING,
                conflicts.stream().map(one -> one.sentence(keys)).collect(Collectors.joining(" ")),
                new InlineBar.Action(
                        Messages.text("preferences.keys.take-over", command.text()),
                        () -> {
                            add.requestFocus();
                            model.give(command.id(), keys);
                        }));
    }

    private void show() {
        reset.setVisible(model.keymap().get().changes(command.id()));
        caps.getChildren().setAll(model.keys(command.id()).stream().map(this::cap).toList());
    }

    private Button cap(KeyStroke keys) {
        Button cap = new Button(keys.text(), Icons.CLOSE.node(10));
        String words = Messages.text("preferences.keys.remove", keys.text(), command.text());
        cap.getStyleClass().addAll("key-cap", "own");
        cap.setAccessibleText(words);
        Hint.line(cap, words);
        cap.setOnAction(_ -> {
            add.requestFocus();
            model.take(command.id(), keys);
        });
        return cap;
    }
}
