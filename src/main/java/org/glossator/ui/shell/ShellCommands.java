package org.glossator.ui.shell;

import org.glossator.ui.base.Command;
import org.glossator.ui.base.Icons;

import java.util.List;

/// The commands that are there whatever the window shows.
final class ShellCommands {

    static final String PALETTE = "command.palette";

    private final MainWindow window;

    ShellCommands(MainWindow window) {
        this.window = window;
    }

    List<Command> always() {
        return List.of(
                Command.of("command.open", window::askOpen).icon(Icons.OPEN).keys("Shortcut+O"),
                Command.of("command.new", window::askNew)
                        .icon(Icons.NEW_PROJECT)
                        .keys("Shortcut+N"),
                Command.of("command.open-sample", window::openSample).icon(Icons.SAMPLE),
                Command.of("command.theme", window::switchTheme)
                        .icon(Icons.THEME)
                        .keys("Shortcut+Shift+D"),
                Command.of("command.preferences", window::showPreferences)
                        .icon(Icons.SETTINGS)
                        .keys("Shortcut+Comma"),
                Command.of(PALETTE, window::showPalette).keys("Shortcut+Shift+P"),
                Command.of("command.keys", window::showKeys).icon(Icons.HELP).keys("F1", "?"),
                Command.of("command.quit", window::quit).keys("Shortcut+Q"));
    }
}
