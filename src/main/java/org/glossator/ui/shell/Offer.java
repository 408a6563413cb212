package org.glossator.ui.shell;

import javafx.scene.Scene;

import org.glossator.ui.base.Command;
import org.glossator.ui.base.Commands;
import org.glossator.ui.base.Keymap;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// The commands the window offers now, with the keys the user has given them. New keys take effect
/// at once. FX thread only.
final class Offer {

    private final Scene scene;
    private final SettingsKeeper settings;
    private List<Command> defaults = List.of();
    private Consumer<Commands> dress = _ -> {};
    private Function<Commands, Runnable> install = _ -> () -> {};
    private Commands commands = new Commands(List.of());
    private Runnable takeKeysAway = () -> {};

    Offer(Scene scene, SettingsKeeper settings) {
        this.scene = scene;
        this.settings = settings;
    }

    /// The commands with the keys they have now.
    Commands commands() {
        return commands;
    }

    /// The commands with the keys they come with.
    List<Command> defaults() {
        return defaults;
    }

    Keymap keymap() {
        return Keymap.of(settings.get().commanding().keys());
    }

    /// Offers other commands.
    ///
    /// @param dresser puts menus and tools into the window, now and when keys change
    /// @param installer lets keys that type press commands in the views that have a use for them,
    ///   and gives what takes them away
    void show(
            List<Command> offered,
            Consumer<Commands> dresser,
            Function<Commands, Runnable> installer) {
        defaults = List.copyOf(offered);
        dress = dresser;
        install = installer;
        renew();
    }

    /// Gives commands other keys.
    void rekey(Keymap keymap) {
        settings.update(old -> old.withCommanding(old.commanding().withKeys(keymap.names())));
        renew();
    }

    private void renew() {
        commands = new Commands(defaults, keymap());
        dress.accept(commands);
        takeKeysAway.run();
        Runnable ofWindow = commands.installIn(scene);
        Runnable ofViews = install.apply(commands);
        takeKeysAway =
                () -> {
                    ofWindow.run();
                    ofViews.run();
                };
    }
}
