package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.model.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class MigrationsTest {

    private static final String FIRST = "CREATE TABLE a (x); INSERT INTO a VALUES (1);";
    private static final String SECOND =
            "ALTER TABLE a ADD COLUMN y; CREATE TRIGGER t AFTER INSERT ON a BEGIN"
                    + " UPDATE a SET y = 2; SELECT 1; END; UPDATE a SET y = 5;";

    private Path file;
    private Path copy;

    @BeforeEach
    void settle(@TempDir Path folder) {
        file = folder.resolve("a.glossa");
        copy = folder.resolve("a.glossa.format-1");
        try (Sql sql = Doors.connect(file)) {
            new Migrations(List.of(FIRST)).run(sql);
        }
    }

    @Test
    void upgradesOnceAndKeepsACopyOfWhatWas() {
        Migrations migrations = new Migrations(List.of(FIRST, SECOND));
        try (Sql sql = Doors.connect(file)) {
            migrations.upgrade(sql, 1);
            assertThat(sql.number("PRAGMA user_version")).isEqualTo(2);
            assertThat(sql.number("SELECT y FROM a")).isEqualTo(5);
            migrations.run(sql);
            assertThat(sql.number("SELECT count(*) FROM a")).isEqualTo(1);
        }
        try (Sql sql = Doors.connect(copy)) {
            assertThat(sql.number("PRAGMA user_version")).isEqualTo(1);
            assertThat(sql.number("SELECT x FROM a")).isEqualTo(1);
        }
    }

    @Test
    void aScriptThatFailsChangesNothing() {
        Migrations broken = new Migrations(List.of(FIRST, SECOND + " INSERT INTO none VALUES (1)"));
        try (Sql sql = Doors.connect(file)) {
            assertThatThrownBy(() -> broken.upgrade(sql, 1)).isInstanceOf(Refusal.class);
            assertThat(sql.number("PRAGMA user_version")).isEqualTo(1);
            assertThat(sql.number("SELECT count(*) FROM pragma_table_info('a')")).isEqualTo(1);
        }
    }

    @Test
    void doesNotWriteOverAnEarlierCopy() throws IOException {
        Files.writeString(copy, "precious");
        try (Sql sql = Doors.connect(file)) {
            assertThatThrownBy(() -> new Migrations(List.of(FIRST, SECOND)).upgrade(sql, 1))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("in the way");
            assertThat(sql.number("PRAGMA user_version")).isEqualTo(1);
        }
        assertThat(copy).hasContent("precious");
    }

    @Test
    void theProgramsOwnScriptsMakeItsFormat() {
        try (Sql sql = Doors.connect(file.resolveSibling("b.glossa"))) {
            Migrations.ALL.run(sql);
            assertThat(sql.number("PRAGMA user_version")).isEqualTo(Migrations.ALL.newest());
        }
    }
}
