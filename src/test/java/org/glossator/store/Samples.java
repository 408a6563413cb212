package org.glossator.store;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.Annotator;
import org.glossator.model.AnnotatorId;
import org.glossator.model.Details;
import org.glossator.model.DocumentId;
import org.glossator.model.Normalization;
import org.glossator.model.Origin;
import org.glossator.model.SetId;
import org.glossator.model.TagId;
import org.glossator.text.Span;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the tests of the project file are made of.
final class Samples {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00.123Z");
    static final TagId CLAIM = new TagId(1);
    static final TagId ACTOR = new TagId(2);
    static final TagId LOCATION = new TagId(3);
    static final TagId SPEAKER = new TagId(4);

    private Samples() {}

    static Stamp stamp(Annotator annotator, String action) {
        return new Stamp(annotator.id(), NOON, action, "a detail");
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static DocumentId add(Intake intake, String title, String text) {
        return intake.add("", Details.titled(title), text, sha256(text), Normalization.NONE);
    }

    static DocumentId add(Store store, Annotator annotator, String title, String text) {
        try (Intake intake = store.intake(stamp(annotator, "import"))) {
            DocumentId id = add(intake, title, text);
            intake.commit();
            return id;
        }
    }

    static AnnotationId id() {
        return new AnnotationId(UUID.randomUUID());
    }

    static Annotation.OnSpan mark(
            DocumentId document, SetId set, TagId tag, Annotator annotator, int begin, int end) {
        return new Annotation.OnSpan(
                id(),
                document,
                set,
                tag,
                List.of(new Span(begin, end)),
                Map.of(),
                "",
                new Origin(annotator.id(), NOON));
    }

    static Annotation.Relation link(Annotation.OnSpan from, Annotation.OnSpan to) {
        return new Annotation.Relation(
                id(),
                from.document(),
                from.set(),
                SPEAKER,
                from.id(),
                to.id(),
                Map.of("sure", "true"),
                "",
                from.origin());
    }

    static SetId setOf(Store store, AnnotatorId annotator) {
        return store.sets().stream()
                .filter(set -> annotator.equals(set.annotator()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// Everything the project says now: all tables but the journal and what was put aside.
    static String dump(java.nio.file.Path file) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows =
                    statement.executeQuery(
                            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE"
                                + " 'journal%' AND name NOT LIKE 'removed%' AND name NOT LIKE"
                                + " 'sqlite%' AND name NOT LIKE 'search%' AND name NOT IN ('text',"
                                + " 'passage') ORDER BY name")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            StringBuilder all = new StringBuilder();
            for (String table : tables) {
                dump(statement, table, all);
            }
            return all.toString();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void dump(Statement statement, String table, StringBuilder all)
            throws SQLException {
        all.append("== ").append(table).append('\n');
        List<String> lines = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    Object value = rows.getObject(i);
                    line.append(value instanceof byte[] bytes ? Arrays.toString(bytes) : value)
                            .append('|');
                }
                lines.add(line.toString());
            }
        }
        lines.stream().sorted().forEach(line -> all.append(line).append('\n'));
    }
}
