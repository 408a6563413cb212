package org.glossator.store;

import org.glossator.text.Offsets;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongConsumer;

/// Proves a project file anew: SQLite's own checks, each text against its hash, each quote against
/// its text, the derived counts against what they count.
///
/// Trusts neither triggers nor constraints: another program may have written without them.
final class Integrity {

    /// Problems told one by one; more of them say nothing new.
    private static final int TOLD = 100;

    private final Sql sql;
    private final TextTable texts;
    private final List<String> problems = new ArrayList<>();

    Integrity(Sql sql, TextTable texts) {
        this.sql = sql;
        this.texts = texts;
    }

    List<String> check(LongConsumer progress) {
        file();
        if (!problems.isEmpty()) {
            // What a damaged file says of its contents proves nothing.
            return problems;
        }
        references();
        tally();
        journal();
        long done = 0;
        for (TextRow row :
                sql.list(
                        "SELECT t.id, t.sha256, t.code_points, d.id, d.title FROM text AS t"
                                + " LEFT JOIN document AS d ON d.text = t.id ORDER BY t.id",
                        row ->
                                new TextRow(
                                        row.getLong(1),
                                        row.getString(2),
                                        row.getInt(3),
                                        row.getLong(4),
                                        row.getString(5)))) {
            text(row);
            progress.accept(++done);
        }
        return problems.size() > TOLD ? problems.subList(0, TOLD) : problems;
    }

    /// @param title `null` when the document was withdrawn and only its text is left
    private record TextRow(
            long text, String sha256, int codePoints, long document, @Nullable String title) {}

    private record Quoted(String what, int begin, int end, String quote) {}

    private void file() {
        sql.list("PRAGMA integrity_check(" + TOLD + ")", row -> row.getString(1)).stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> problems.add("the file is damaged: " + line));
    }

    private void references() {
        sql
                .list(
                        "PRAGMA foreign_key_check",
                        row -> row.getString(1) + " without its " + row.getString(3))
                .stream()
                .distinct()
                .forEach(line -> problems.add("a row is left alone: " + line));
    }

    private void tally() {
        long wrong =
                sql.number(
                        """
                        SELECT count(*) FROM (
                            SELECT annotation_set, document, tag, count(*) AS count
                            FROM annotation GROUP BY annotation_set, document, tag
                            UNION SELECT annotation_set, document, tag, count FROM tally
                            EXCEPT SELECT a.annotation_set, a.document, a.tag, a.count FROM (
                                SELECT annotation_set, document, tag, count(*) AS count
                                FROM annotation GROUP BY annotation_set, document, tag) AS a
                            JOIN tally USING (annotation_set, document, tag, count))
                        """);
        if (wrong > 0) {
            problems.add("the counts of tags are wrong in " + wrong + " places");
        }
    }

    private void journal() {
        long gaps = sql.number("SELECT max(id) - count(*) FROM journal");
        if (gaps != 0) {
            problems.add("the journal lacks " + gaps + " entries");
        }
    }

    private void text(TextRow row) {
        String name = row.title() == null ? "a withdrawn text" : row.title();
        String text = texts.read(row.text());
        if (!sha256(text).equals(row.sha256())) {
            problems.add(name + ": the text is not the one that was imported");
            return;
        }
        Offsets offsets = Offsets.of(text);
        if (offsets.codePoints() != row.codePoints()) {
            problems.add(name + ": the length of the text is wrong");
        }
        if (row.title() != null) {
            Frozen frozen = new Frozen(text, offsets);
            quotes(name, row.document(), frozen);
            covers(name, row.document());
        }
    }

    private void quotes(String name, long document, Frozen frozen) {
        for (Quoted quoted :
                sql.list(
                        "SELECT 'annotation ' || hex(id), begin, end, quote FROM annotation"
                                + " WHERE document = ?1 AND kind = 'span' UNION ALL"
                                + " SELECT 'annotation ' || hex(annotation), begin, end, quote"
                                + " FROM fragment WHERE document = ?1 UNION ALL"
                                + " SELECT 'a heading', begin, end, quote FROM heading"
                                + " WHERE document = ?1",
                        row ->
                                new Quoted(
                                        row.getString(1),
                                        row.getInt(2),
                                        row.getInt(3),
                                        row.getString(4)),
                        document)) {
            if (!says(frozen, quoted)) {
                problems.add(
                        "%s: %s does not quote its text from %d to %d"
                                .formatted(name, quoted.what(), quoted.begin(), quoted.end()));
            }
        }
    }

    private static boolean says(Frozen frozen, Quoted quoted) {
        if (quoted.begin() < 0
                || quoted.begin() >= quoted.end()
                || quoted.end() > frozen.offsets().codePoints()) {
            return false;
        }
        Span span = frozen.offsets().toUnits(quoted.begin(), quoted.end());
        return span.of(frozen.text()).equals(quoted.quote());
    }

    private void covers(String name, long document) {
        long wrong =
                sql.number(
                        """
                        SELECT count(*) FROM (
                            SELECT f.annotation FROM fragment AS f JOIN annotation AS a
                                ON a.document = f.document
                                AND a.annotation_set = f.annotation_set AND a.id = f.annotation
                            WHERE f.document = ?
                            GROUP BY f.annotation_set, f.annotation
                            HAVING min(f.begin) <> a.begin OR max(f.end) <> a.end)
                        """,
                        document);
        if (wrong > 0) {
            problems.add(name + ": fragments do not fill " + wrong + " annotations");
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException("every Java has SHA-256", failure);
        }
    }
}
