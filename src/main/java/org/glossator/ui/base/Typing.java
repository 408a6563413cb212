package org.glossator.ui.base;

import javafx.event.EventHandler;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Where the analyst types next. FX thread only.
public final class Typing {

    private Typing() {}

    /// Puts the keyboard into a field that is in a window, its words selected to be typed over.
    ///
    /// The field takes keys at once, even one that has just come: what handles them is made with
    /// its skin, and that else with the next frame, which a busy machine draws late.
    public static void into(TextInputControl field) {
        field.applyCss();
        field.requestFocus();
        field.selectAll();
    }

    /// The same, where pressing a letter leads into the field: the letter itself, which comes as
    /// typed after it was pressed, does not get into it.
    public static void into(TextInputControl field, KeyCode letter) {
        field.addEventFilter(
                KeyEvent.ANY,
                new EventHandler<>() {
                    @Override
                    public void handle(KeyEvent event) {
                        boolean typed = event.getEventType() == KeyEvent.KEY_TYPED;
                        if (typed && event.getCharacter().equalsIgnoreCase(letter.getChar())) {
                            event.consume();
                        }
                        if (typed || event.getEventType() == KeyEvent.KEY_RELEASED) {
                            field.removeEventFilter(KeyEvent.ANY, this);
                        }
                    }
                });
        into(field);
    }
}
