package org.glossator.format;

import java.util.List;
import java.util.Optional;

/// The formats there are.
public final class Formats {

    private static final List<Format> ALL = List.of();

    private Formats() {}

    public static List<Format> all() {
        return ALL;
    }

    public static Optional<Format> byId(String id) {
        return ALL.stream().filter(format -> format.id().equals(id)).findFirst();
    }
}
