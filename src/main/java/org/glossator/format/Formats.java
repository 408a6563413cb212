package org.glossator.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The formats there are.
public final class Formats {

    private static final List<Format> ALL =
            List.of(new Jsonl(), new Conll(), new Txt(), new Html());

    private Formats() {}

    public static List<Format> all() {
        return ALL;
    }

    /// The format whose files end like this one, upper or lower case.
    public static Optional<Format> byExtension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String ending = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot < 0
                ? Optional.empty()
                : ALL.stream().filter(format -> format.extensions().contains(ending)).findFirst();
    }

    public static Optional<Format> byId(String id) {
        return ALL.stream().filter(format -> format.id().equals(id)).findFirst();
    }
}
