package org.glossator.ui.base;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The keys the user has given to commands, by command id; the others have those they come with.
///
/// Ids of commands that there are not now are kept: they may belong to another view or version.
public record Keymap(Map<String, List<KeyStroke>> own) {

    public static final Keymap NONE = new Keymap(Map.of());

    public Keymap {
        Map<String, List<KeyStroke>> copy = new HashMap<>();
        own.forEach((id, keys) -> copy.put(id, List.copyOf(keys)));
        own = Map.copyOf(copy);
    }

    /// From the names that the settings hold; what is no key is passed over.
    public static Keymap of(Map<String, List<String>> names) {
        Map<String, List<KeyStroke>> own = new HashMap<>();
        names.forEach((id, keys) ->
                own.put(
                        id,
                        keys.stream().map(KeyStroke::named).flatMap(Optional::stream).toList()));
        return new Keymap(own);
    }

    /// As the settings hold it.
    public Map<String, List<String>> names() {
        Map<String, List<String>> names = new HashMap<>();
        own.forEach((id, keys) -> names.put(id, keys.stream().map(KeyStroke::name).toList()));
        return names;
    }

    /// Whether the user has given the command keys of its own, or taken all it had.
    public boolean changes(String id) {
        return own.containsKey(id);
    }

    /// The commands with the keys they have now. No keys press two of them, whatever the settings
    /// say: keys the user has given away press nothing else, and given twice they press the first.
    public List<Command> over(List<Command> commands) {
        Map<String, List<KeyStroke>> keys = new LinkedHashMap<>();
        Set<KeyStroke> taken = new HashSet<>();
        for (Command command : commands) {
            List<KeyStroke> given = own.getOrDefault(command.id(), List.of());
            keys.put(command.id(), given.stream().filter(taken::add).toList());
        }
        List<Command> all = new ArrayList<>();
        for (Command command : commands) {
            List<KeyStroke> given = keys.getOrDefault(command.id(), List.of());
            all.add(
                    command.keys(
                            changes(command.id())
                                    ? given
                                    : command.keys().stream()
                                            .filter(one -> !taken.contains(one))
                                            .toList()));
        }
        return all;
    }

    public Keymap with(String id, List<KeyStroke> keys) {
        Map<String, List<KeyStroke>> copy = new HashMap<>(own);
        copy.put(id, keys);
        return new Keymap(copy);
    }

    /// With the keys that the command comes with.
    public Keymap without(String id) {
        Map<String, List<KeyStroke>> copy = new HashMap<>(own);
        copy.remove(id);
        return new Keymap(copy);
    }
}
