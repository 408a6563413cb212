package org.glossator.ui.preferences;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.glossator.ui.base.Command;
import org.glossator.ui.base.Fuzzy;
import org.glossator.ui.base.KeyStroke;
import org.glossator.ui.base.Keymap;
import org.glossator.ui.surface.SurfaceKeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Which keys press which command, and what would come of giving them to another. FX thread only.
public final class KeysModel {

    private final List<Command> defaults;
    private final Map<KeyStroke, String> tags;
    private final Consumer<Keymap> changed;
    private final ReadOnlyObjectWrapper<Keymap> keymap;

    /// @param defaults the commands with the keys they come with
    /// @param keymap what the user has changed so far
    /// @param tags names of the tags that keys give in the article
    /// @param changed told of every change
    public KeysModel(
            List<Command> defaults,
            Keymap keymap,
            Map<KeyStroke, String> tags,
            Consumer<Keymap> changed) {
        this.defaults = List.copyOf(defaults);
        this.keymap = new ReadOnlyObjectWrapper<>(keymap);
        this.tags = Map.copyOf(tags);
        this.changed = changed;
    }

    /// What the user has changed.
    ReadOnlyObjectProperty<Keymap> keymap() {
        return keymap.getReadOnlyProperty();
    }

    /// The commands in their order, with the keys they have now.
    List<Command> commands() {
        return keymap.get().over(defaults);
    }

    List<KeyStroke> keys(String id) {
        return command(commands(), id).map(Command::keys).orElse(List.of());
    }

    /// Whether a search for a command's name or keys finds it.
    boolean fits(String searched, String id) {
        return command(commands(), id)
                .filter(command ->
                        Fuzzy.find(searched, command.text()).isPresent()
                                || command.keys().stream()
                                        .anyMatch(keys -> keys.text().equalsIgnoreCase(searched)))
                .isPresent();
    }

    /// What keys do already besides pressing the command `id`.
    List<KeyConflict> conflicts(String id, KeyStroke keys) {
        List<KeyConflict> found = new ArrayList<>();
        commands().stream()
                .filter(command -> !command.id().equals(id) && command.keys().contains(keys))
                .forEach(command -> found.add(new KeyConflict.WithCommand(command.id())));
        if (found.isEmpty() && tags.get(keys) instanceof String tag) {
            found.add(new KeyConflict.WithTag(tag));
        }
        if (keys instanceof KeyStroke.Pressed(var pressed) && SurfaceKeys.mean(pressed)) {
            found.add(new KeyConflict.WithText());
        }
        return found;
    }

    /// Lets keys press a command, and no other one.
    void give(String id, KeyStroke keys) {
        Keymap now = taken(keymap.get(), id, List.of(keys));
        List<KeyStroke> all = new ArrayList<>(keys(id));
        if (!all.contains(keys)) {
            all.add(keys);
        }
        set(changed(now, id, all));
    }

    void take(String id, KeyStroke keys) {
        List<KeyStroke> left = keys(id).stream().filter(one -> !one.equals(keys)).toList();
        set(changed(keymap.get(), id, left));
    }

    /// Gives a command the keys it comes with, even if they press another one now.
    void reset(String id) {
        command(defaults, id)
                .ifPresent(command -> set(taken(keymap.get(), id, command.keys()).without(id)));
    }

    void resetAll() {
        set(Keymap.NONE);
    }

    /// Takes keys from all commands but one.
    private Keymap taken(Keymap from, String id, List<KeyStroke> keys) {
        Keymap now = from;
        for (Command other : commands()) {
            List<KeyStroke> left =
                    other.keys().stream().filter(one -> !keys.contains(one)).toList();
            if (!other.id().equals(id) && left.size() < other.keys().size()) {
                now = changed(now, other.id(), left);
            }
        }
        return now;
    }

    /// A command that has the keys it comes with is none that the user has changed.
    private Keymap changed(Keymap from, String id, List<KeyStroke> keys) {
        boolean same = command(defaults, id).map(Command::keys).filter(keys::equals).isPresent();
        return same ? from.without(id) : from.with(id, keys);
    }

    private void set(Keymap now) {
        keymap.set(now);
        changed.accept(now);
    }

    private static Optional<Command> command(List<Command> commands, String id) {
        return commands.stream().filter(command -> command.id().equals(id)).findFirst();
    }
}
