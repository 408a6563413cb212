package org.glossator.ui.palette;

import org.glossator.ui.base.Fuzzy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What the palette offers, the likeliest first: by how well the name fits what is typed, a little
/// better for what was done lately. What cannot be done now is offered last.
final class PaletteModel {

    /// Less than a letter at the begin of a word is worth.
    private static final int LATELY = 4;

    private final List<PaletteEntry> entries;
    private final List<String> recent;

    /// @param recent ids of what was done lately, the last first
    PaletteModel(List<PaletteEntry> entries, List<String> recent) {
        this.entries = List.copyOf(entries);
        this.recent = List.copyOf(recent);
    }

    /// One line of the palette.
    record Row(PaletteEntry entry, Fuzzy.Match match) {}

    List<Row> rows(String typed) {
        List<Row> rows = new ArrayList<>();
        for (PaletteEntry entry : entries) {
            Fuzzy.find(typed, entry.text()).ifPresent(match -> rows.add(new Row(entry, match)));
        }
        rows.sort(
                Comparator.comparing((Row row) -> !row.entry().enabled())
                        .thenComparing(row -> -score(row))
                        .thenComparing(row -> lately(row.entry())));
        return rows;
    }

    private int score(Row row) {
        boolean done = recent.contains(row.entry().id());
        return row.match().score() + (done ? LATELY : 0);
    }

    private int lately(PaletteEntry entry) {
        int place = recent.indexOf(entry.id());
        return place < 0 ? recent.size() : place;
    }
}
