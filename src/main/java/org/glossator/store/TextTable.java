package org.glossator.store;

import org.glossator.model.DocumentId;
import org.glossator.model.Refusal;
import org.glossator.text.Offsets;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The frozen texts, kept in passages and found by their hash.
///
/// The text used last and the offsets of a few more stay in memory: a text never changes, so they
/// are right for ever.
final class TextTable {

    /// Code points in a passage; the triggers of the project file know it too.
    static final int PASSAGE = 1_024;

    private static final int OFFSETS_KEPT = 64;

    private final Sql sql;
    private final Map<Long, Offsets> offsets =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, Offsets> eldest) {
                    return size() > OFFSETS_KEPT;
                }
            };
    private @Nullable Frozen last;
    private long lastText;

    TextTable(Sql sql) {
        this.sql = sql;
    }

    /// @throws Refusal if the project has no such document, or no longer
    Frozen of(DocumentId document) {
        long text = textOf(document);
        Frozen known = last;
        if (known != null && lastText == text) {
            return known;
        }
        Frozen read = Frozen.of(read(text));
        remember(text, read);
        return read;
    }

    /// The same, when the caller has the text at hand.
    Frozen of(DocumentId document, String text) {
        long row = textOf(document);
        Frozen known = last;
        if (known != null && lastText == row && known.text().equals(text)) {
            return known;
        }
        return Frozen.of(text);
    }

    /// @throws Refusal if the project has no such document, or no longer
    Offsets offsets(DocumentId document) {
        Offsets known = offsets.get(textOf(document));
        return known == null ? of(document).offsets() : known;
    }

    private long textOf(DocumentId document) {
        return sql.first(
                        "SELECT text FROM document WHERE id = ?",
                        row -> row.getLong(1),
                        document.value())
                .orElseThrow(() -> gone(document));
    }

    static Refusal gone(DocumentId document) {
        return new Refusal(
                "document "
                        + document.value()
                        + " is no longer in the project; choose another one");
    }

    /// The text as its passages have it.
    String read(long text) {
        return String.join(
                "",
                sql.list(
                        "SELECT content FROM passage WHERE text = ? ORDER BY number",
                        row -> row.getString(1),
                        text));
    }

    /// Keeps a text, unless it is there already.
    ///
    /// @return its row
    long add(Frozen frozen, String sha256) {
        requireClean(frozen.text());
        Optional<Long> added =
                sql.added(
                        "INSERT INTO text (sha256, code_points) SELECT ?1, ?2"
                                + " WHERE NOT EXISTS (SELECT 1 FROM text WHERE sha256 = ?1)",
                        sha256,
                        frozen.offsets().codePoints());
        if (added.isEmpty()) {
            return sql.number("SELECT id FROM text WHERE sha256 = ?", sha256);
        }
        long text = added.get();
        Offsets offset = frozen.offsets();
        List<@Nullable Object[]> passages = new ArrayList<>();
        for (int begin = 0, number = 0; begin < offset.codePoints(); begin += PASSAGE, number++) {
            int end = Math.min(begin + PASSAGE, offset.codePoints());
            String content = offset.toUnits(begin, end).of(frozen.text());
            passages.add(new Object[] {text, number, content});
            if (passages.size() == Sql.ROWS || end == offset.codePoints()) {
                sql.insert("passage", passages);
                passages.clear();
            }
        }
        remember(text, frozen);
        return text;
    }

    /// SQLite ends a text at NUL, and a lone surrogate has no UTF-8.
    private static void requireClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                throw new IllegalArgumentException(
                        "a text with NUL or a lone surrogate at code unit " + i);
            }
        }
    }

    private void remember(long text, Frozen frozen) {
        last = frozen;
        lastText = text;
        offsets.put(text, frozen.offsets());
    }

    /// Forgets what a rolled back transaction may have left in memory.
    void forget() {
        last = null;
        offsets.clear();
    }
}
