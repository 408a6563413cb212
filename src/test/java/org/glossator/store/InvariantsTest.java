package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.Annotator;
import org.glossator.model.DocumentId;
import org.glossator.model.Origin;
import org.glossator.model.Schema;
import org.glossator.model.SetId;
import org.glossator.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/// Another program writes into the file: what the schema alone refuses, and what `check` finds.
class InvariantsTest {

    /// Long enough that one annotation crosses three passages, with an astral character in each.
    private static final String TEXT = "\uD83D\uDE00 said: " + "word \uD83C\uDF0D ".repeat(400);

    private Path file;

    @BeforeEach
    void makeProject(@TempDir Path folder) {
        file = folder.resolve("news.glossa");
        try (ProjectFile store = ProjectFile.create(file, Schema.news())) {
            Annotator ana = store.annotator("Ana");
            SetId set = Samples.setOf(store, ana.id());
            DocumentId document = Samples.add(store, ana, "One", TEXT);
            Samples.add(store, ana, "Two", "Another text.");
            Annotation.OnSpan from = Samples.mark(document, set, Samples.CLAIM, ana, 3, 2_400);
            Annotation.OnSpan to =
                    new Annotation.OnSpan(
                            Samples.id(),
                            document,
                            set,
                            Samples.ACTOR,
                            List.of(new Span(3, 7), new Span(10, 14)),
                            Map.of("sure", "true"),
                            "",
                            new Origin(ana.id(), Samples.NOON));
            store.apply(
                    new Edit.Batch(
                            List.of(
                                    new Edit.Add(from),
                                    new Edit.Add(to),
                                    new Edit.Add(Samples.link(from, to)))),
                    Samples.stamp(ana, "add"));
            assertThat(store.check(_ -> {})).isEmpty();
        }
    }

    private void write(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = ON");
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE annotation SET quote = 'x' WHERE kind = 'span'",
                "UPDATE annotation SET begin = begin + 1 WHERE kind = 'span'",
                "UPDATE annotation SET end = end + 1, quote = quote || 'w' WHERE kind = 'span'",
                "UPDATE annotation SET begin = NULL WHERE kind = 'span'",
                "UPDATE annotation SET begin = -1 WHERE kind = 'span'",
                "UPDATE annotation SET document = 2",
                "UPDATE annotation SET id = zeroblob(16) WHERE kind = 'relation'",
                "UPDATE annotation SET kind = 'document'",
                "UPDATE annotation SET tag = 4 WHERE kind = 'span'",
                "UPDATE annotation SET tag = 99 WHERE kind = 'span'",
                "UPDATE annotation SET source = target WHERE kind = 'relation'",
                "UPDATE annotation SET source = zeroblob(16) WHERE kind = 'relation'",
                "INSERT INTO annotation SELECT 2, annotation_set, randomblob(16), kind, tag, begin,"
                        + " end, quote, source, target, note, annotator, at FROM annotation"
                        + " WHERE kind = 'span' LIMIT 1",
                "INSERT INTO annotation SELECT 2, annotation_set, randomblob(16), kind, tag, begin,"
                        + " end, quote, source, target, note, annotator, at FROM annotation"
                        + " WHERE kind = 'relation'",
                "INSERT INTO annotation SELECT document, annotation_set, randomblob(16), kind, tag,"
                        + " begin, end, quote, id, target, note, annotator, at FROM annotation"
                        + " WHERE kind = 'relation'",
                "INSERT INTO annotation SELECT document, annotation_set, 'sixteen letters.', kind,"
                        + " tag, begin, end, quote, source, target, note, annotator, at"
                        + " FROM annotation WHERE kind = 'span' LIMIT 1",
                "DELETE FROM annotation WHERE kind = 'span'",
                "DELETE FROM document",
                "DELETE FROM tag",
                "DELETE FROM annotator",
                "UPDATE fragment SET quote = 'x'",
                "INSERT INTO fragment SELECT document, annotation_set, annotation, 9, begin, end,"
                        + " 'x' || substr(quote, 2) FROM fragment LIMIT 1",
                "INSERT INTO fragment SELECT document, annotation_set, annotation, 9, 900, 901, 'w'"
                        + " FROM fragment LIMIT 1",
                "UPDATE text SET sha256 = lower(hex(randomblob(32)))",
                "DELETE FROM text",
                "INSERT OR REPLACE INTO text SELECT id, sha256, 5 FROM text LIMIT 1",
                "UPDATE passage SET content = replace(content, 'w', 'v')",
                "DELETE FROM passage",
                "INSERT OR REPLACE INTO passage (text, number, content)"
                        + " SELECT text, number, replace(content, 'w', 'v') FROM passage LIMIT 1",
                "INSERT INTO passage (text, number, content) VALUES (1, 99, 'more')",
                "UPDATE document SET text = 2 WHERE id = 1",
                "UPDATE journal SET detail = 'x'",
                "DELETE FROM journal",
                "INSERT OR REPLACE INTO journal SELECT * FROM journal LIMIT 1",
                "INSERT INTO journal SELECT id + 9, annotator, at, action, detail, edit, inverse,"
                        + " NULL, NULL, NULL FROM journal LIMIT 1",
                "INSERT INTO journal_step VALUES (1, 0, '{}', '{}')",
                "INSERT INTO annotation_set (name, kind, annotator) VALUES ('x', 'gold', 1)",
                "INSERT INTO work_state VALUES (1, 99, 'finished')",
                "INSERT INTO work_state VALUES (1, 2, 'new')",
            })
    void theSchemaAloneRefuses(String statement) {
        String before = Samples.dump(file);
        assertThatThrownBy(() -> write(statement)).isInstanceOf(SQLException.class);
        assertThat(Samples.dump(file)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE annotation SET quote = replace(quote, 'w', 'v') WHERE kind = 'span'",
                "UPDATE annotation SET begin = begin + 1, quote = substr(quote, 2)"
                        + " WHERE kind = 'span'",
                "UPDATE annotation SET end = 99999 WHERE kind = 'span'",
                "UPDATE fragment SET quote = 'x'",
                "DELETE FROM fragment WHERE number = 0",
                "UPDATE passage SET content = replace(content, 'w', 'v')",
                "DELETE FROM passage WHERE number = 1",
                "UPDATE text SET code_points = code_points + 1",
                "UPDATE tally SET count = count + 1",
                "DELETE FROM tally",
                "DELETE FROM journal WHERE id = 1",
            })
    void checkFindsWhatWasWrittenPastTheTriggers(String statement) throws SQLException {
        write(
                "PRAGMA foreign_keys = OFF",
                "DROP TRIGGER annotation_still_holds",
                "DROP TRIGGER annotation_holds_fragments",
                "DROP TRIGGER fragment_is_fixed",
                "DROP TRIGGER passage_is_frozen",
                "DROP TRIGGER passage_stays",
                "DROP TRIGGER text_is_frozen",
                "DROP TRIGGER journal_stays",
                statement);
        try (ProjectFile store = ProjectFile.open(file)) {
            assertThat(store.check(_ -> {})).isNotEmpty();
        }
    }

    @Test
    void checkFindsRowsLeftAlone() throws SQLException {
        write("PRAGMA foreign_keys = OFF", "DELETE FROM annotator");
        try (ProjectFile store = ProjectFile.open(file)) {
            assertThat(store.check(_ -> {}))
                    .anySatisfy(line -> assertThat(line).contains("without its annotator"));
        }
    }
}
