package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.edit.Edit;
import org.glossator.model.Annotator;
import org.glossator.model.DocumentId;
import org.glossator.model.Refusal;
import org.glossator.model.Schema;
import org.glossator.model.SetId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Files that are no project, or one in trouble: one clear line each, and not a byte is touched.
class BadFilesTest {

    private Path folder;
    private Path file;

    @BeforeEach
    void settle(@TempDir Path place) {
        folder = place;
        file = place.resolve("news.glossa");
    }

    private void makeProject() {
        try (ProjectFile store = ProjectFile.create(file, Schema.news())) {
            Annotator ana = store.annotator("Ana");
            Samples.add(store, ana, "One", "Some text. ".repeat(5_000));
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private void assertRefused(Path path, String reason) throws IOException {
        List<String> before = names();
        byte[] bytes = Files.isRegularFile(path) ? Files.readAllBytes(path) : new byte[0];
        for (boolean reader : new boolean[] {false, true}) {
            assertThatThrownBy(() -> open(path, reader).close())
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith(path + ": ")
                    .hasMessageContaining(reason)
                    .hasMessageNotContaining("\n");
        }
        assertThat(names()).isEqualTo(before);
        if (Files.isRegularFile(path)) {
            assertThat(Files.readAllBytes(path)).isEqualTo(bytes);
        }
    }

    private static ProjectFile open(Path path, boolean reader) {
        return reader ? ProjectFile.reader(path) : ProjectFile.open(path);
    }

    @Test
    void refusesAFolder() throws IOException {
        assertRefused(folder, "a folder");
    }

    @Test
    void refusesAFileThatIsNotThere() throws IOException {
        assertRefused(file, "no such file");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        Files.createFile(file);
        assertRefused(file, "empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "SQLite format 3\0 and then nothing"})
    void refusesAFileOfAnotherKind(String content) throws IOException {
        Files.writeString(file, content);
        assertRefused(file, "not a Glossator project");
    }

    @Test
    void refusesALongFileOfAnotherKind() throws IOException {
        Files.write(file, new byte[10_000]);
        assertRefused(file, "not a Glossator project");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "WAL"})
    void refusesTheDatabaseOfAnotherProgram(String mode) throws IOException, SQLException {
        raw("PRAGMA journal_mode = " + mode, "CREATE TABLE other (x)");
        assertRefused(file, "another program");
    }

    private void raw(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void refusesANewerFormatAndNamesBoth() throws IOException, SQLException {
        makeProject();
        raw("PRAGMA journal_mode = DELETE", "PRAGMA user_version = 77");
        assertRefused(file, "format 77");
        assertRefused(file, "up to " + Migrations.ALL.newest());
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 3_000, 4_096, 40_000})
    void refusesATruncatedProject(int length) throws IOException {
        makeProject();
        byte[] whole = Files.readAllBytes(file);
        assertThat(whole).hasSizeGreaterThan(length);
        Files.write(file, Arrays.copyOf(whole, length));
        assertRefused(file, length < 100 ? "not a Glossator project" : "cut short");
    }

    @Test
    void refusesAProjectWhoseTablesAreOverwritten() throws IOException {
        makeProject();
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(100);
            bytes.write(new byte[4_000]);
        }
        assertThatThrownBy(() -> ProjectFile.open(file).close())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void checkTellsOfDamageThatOpeningDoesNotMeet() throws IOException {
        makeProject();
        byte[] whole = Files.readAllBytes(file);
        Arrays.fill(whole, whole.length - 20_000, whole.length - 10_000, (byte) 0x55);
        Files.write(file, whole);
        try (ProjectFile store = ProjectFile.open(file)) {
            assertThat(store.check(_ -> {})).isNotEmpty();
        }
    }

    @Test
    void createRefusesAFileThatExists() throws IOException {
        Files.writeString(file, "mine");
        assertThatThrownBy(() -> ProjectFile.create(file, Schema.news()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("exists");
        assertThat(file).hasContent("mine");
        assertThat(names()).containsExactly("news.glossa");
    }

    @Test
    void createNeedsAFolderItMayWriteTo() {
        Path nowhere = folder.resolve("missing").resolve("news.glossa");
        assertThatThrownBy(() -> ProjectFile.create(nowhere, Schema.news()))
                .isInstanceOf(Refusal.Environment.class)
                .hasMessageContaining("cannot be made");
    }

    @Test
    void createLeavesNothingBehind() throws IOException {
        makeProject();
        assertThat(names()).containsExactly("news.glossa");
    }

    @Test
    void aFullDiskChangesNothingAndTheNextChangeWorks() {
        try (ProjectFile store = ProjectFile.create(file, Schema.news())) {
            Annotator ana = store.annotator("Ana");
            SetId set = Samples.setOf(store, ana.id());
            DocumentId document = Samples.add(store, ana, "One", "Some text.");
            String before = Samples.dump(file);
            long pages = store.sql().number("PRAGMA page_count");
            store.sql().number("PRAGMA max_page_count = " + (pages + 1));
            Edit add = new Edit.Add(Samples.mark(document, set, Samples.CLAIM, ana, 0, 4));
            Stamp huge = new Stamp(ana.id(), Samples.NOON, "add", "x".repeat(100_000));
            assertThatThrownBy(() -> store.apply(add, huge))
                    .isInstanceOf(Refusal.Environment.class)
                    .hasMessageContaining("disk is full");
            assertThat(Samples.dump(file)).isEqualTo(before);
            store.sql().number("PRAGMA max_page_count = 1000000");
            store.apply(add, huge);
            assertThat(store.annotations(document, set)).hasSize(1);
            assertThat(store.check(_ -> {})).isEmpty();
        }
    }

    @Test
    void tellsWhenAnotherProgramHoldsTheProject() throws SQLException {
        try (ProjectFile store = ProjectFile.create(file, Schema.news());
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            store.sql().number("PRAGMA busy_timeout = 20");
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> store.annotator("Ana"))
                    .isInstanceOf(Refusal.Environment.class)
                    .hasMessageContaining("another program is writing");
            statement.execute("ROLLBACK");
            assertThat(store.annotator("Ana").name()).isEqualTo("Ana");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SQLITE_FULL",
                "SQLITE_READONLY_DIRECTORY",
                "SQLITE_CANTOPEN_ISDIR",
                "SQLITE_BUSY_SNAPSHOT",
                "SQLITE_LOCKED",
                "SQLITE_IOERR_WRITE",
                "SQLITE_PERM",
                "SQLITE_NOMEM",
            })
    void theMachineInTheWayIsToldApartFromBadData(String code) {
        Refusal told = told(code);
        assertThat(told).isInstanceOf(Refusal.Environment.class);
        assertThat(told.getMessage()).startsWith(file + ": ").doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLITE_CORRUPT_VTAB", "SQLITE_NOTADB", "SQLITE_CONSTRAINT_FOREIGNKEY"})
    void badDataIsToldApartFromTheMachine(String code) {
        assertThat(told(code)).isNotInstanceOf(Refusal.Environment.class);
    }

    private Refusal told(String code) {
        return Failures.of(file, new SQLiteException("line\nline", SQLiteErrorCode.valueOf(code)));
    }

    @Test
    void readsWhereNothingCanBeWrittenBesideTheFile() throws IOException {
        makeProject();
        List<String> before = names();
        try (Sql sql = Doors.reader(file, false)) {
            assertThat(sql.number("SELECT count(*) FROM document")).isEqualTo(1);
            assertThat(names()).isEqualTo(before);
        }
        assertThat(names()).isEqualTo(before);
    }
}
