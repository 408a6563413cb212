package org.glossator.store;

import org.glossator.model.Refusal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The numbered scripts that bring a project file to this program's format.
///
/// The file's `user_version` is the number of the last script it has seen. Each script runs in one
/// transaction, with the version it brings.
///
/// @param scripts SQL, the first one makes format 1
record Migrations(List<String> scripts) {

    static final Migrations ALL =
            new Migrations(
                    List.of(
                            resource("0001-project.sql"),
                            resource("0002-search.sql"),
                            resource("0003-rejections.sql"),
                            resource("0004-intended.sql"),
                            resource("0005-headings.sql"),
                            resource("0006-packets.sql"),
                            resource("0007-curation.sql"),
                            resource("0008-history.sql")));

    /// The format this program writes.
    int newest() {
        return scripts.size();
    }

    /// Brings a file up to date, after a copy of it was made beside it and looked over.
    ///
    /// @param from the format it has
    void upgrade(Sql sql, int from) {
        Path copy = sql.file().resolveSibling(sql.file().getFileName() + ".format-" + from);
        if (Files.exists(copy)) {
            throw new Refusal(copy + ": a copy of an earlier upgrade is in the way; move it");
        }
        sql.run("VACUUM INTO ?", copy.toString());
        try (Sql backup = Doors.connect(copy)) {
            String verdict =
                    backup.first("PRAGMA integrity_check(1)", row -> row.getString(1)).orElse("");
            if (!verdict.equals("ok")) {
                throw new Refusal(
                        sql.file()
                                + ": the project is damaged ("
                                + verdict
                                + "); restore it from a backup");
            }
        }
        run(sql);
    }

    void run(Sql sql) {
        int has = Math.toIntExact(sql.number("PRAGMA user_version"));
        for (int version = has + 1; version <= newest(); version++) {
            int step = version;
            sql.transaction(() -> {
                sql.script(scripts.get(step - 1));
                sql.script("PRAGMA user_version = " + step);
                return step;
            });
        }
    }

    private static String resource(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream("sql/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its script " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException("the program cannot read its script " + name, failure);
        }
    }
}
