package org.glossator.store;

import org.glossator.model.Refusal;
import org.sqlite.SQLiteConfig;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/// How a project file is opened: looked at first, so that no other file is ever touched.
final class Doors {

    /// `GLOS`, in the header of every project file.
    static final int APPLICATION = 0x474c4f53;

    private static final int PATIENCE_MS = 5_000;

    private Doors() {}

    /// Has SQLite and its driver loaded, by a database in memory.
    static void prepare() {
        connect(Path.of("memory"), ":memory:").close();
    }

    /// Makes a project file beside its place, whole, and moves it there.
    static void create(Path file, Consumer<Sql> fill) {
        if (Files.exists(file)) {
            throw new Refusal(file + ": the file exists; choose another name");
        }
        if (isPending(file)) {
            // SQLite would take its pages for the new project's.
            throw new Refusal(
                    log(file)
                            + ": holds the last work of a project of this name; put that project"
                            + " back beside it, or remove this file");
        }
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createFile(draft);
        } catch (FileAlreadyExistsException failure) {
            throw new Refusal(draft + ": left by an interrupted start; remove it", failure);
        } catch (IOException failure) {
            throw new Refusal.Environment(
                    file
                            + ": cannot be made there; check that its folder exists and may be"
                            + " written to",
                    failure);
        }
        try {
            try (Sql sql = connect(draft)) {
                sql.script("PRAGMA application_id = " + APPLICATION);
                Migrations.ALL.run(sql);
                sql.transaction(() -> {
                    fill.accept(sql);
                    return true;
                });
                sql.script("PRAGMA journal_mode = WAL");
            }
            Files.move(draft, file);
        } catch (IOException failure) {
            throw new Refusal.Environment(file + ": cannot be made there", failure);
        } finally {
            remove(draft);
        }
    }

    /// Pages in the log at which a commit brings them back into the file itself. Far more than
    /// SQLite's own thousand, at which every hundredth commit would wait for it: [Store#rest] is
    /// there to do it in time.
    private static final int LOG_PAGES = 16_384;

    static Sql open(Path file) {
        Header header = look(file);
        if (!Files.isWritable(file) || !Files.isWritable(folder(file))) {
            throw new Refusal.Environment(
                    file
                            + ": the project cannot be written to; give yourself write permission"
                            + " for the file and its folder");
        }
        Sql sql = connect(file);
        try {
            sql.script("PRAGMA journal_mode = WAL");
            sql.script("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
            if (header.version() < Migrations.ALL.newest()) {
                Migrations.ALL.upgrade(sql, header.version());
            }
            return sound(sql);
        } catch (RuntimeException failure) {
            sql.close();
            throw failure;
        }
    }

    static Sql reader(Path file) {
        look(file);
        return reader(file, Files.isWritable(folder(file)));
    }

    /// @param beside whether SQLite may put its shared memory beside the file; without it the file
    ///   is read as one that nobody changes, which holds on a medium that cannot be written to
    static Sql reader(Path file, boolean beside) {
        Sql sql =
                connect(
                        file,
                        beside || isPending(file)
                                ? file.toAbsolutePath().toString()
                                : file.toAbsolutePath().toUri() + "?immutable=1");
        sql.script("PRAGMA query_only = ON");
        try {
            return sound(sql);
        } catch (RuntimeException failure) {
            sql.close();
            throw failure;
        }
    }

    static Header look(Path file) {
        Header header = Header.read(file);
        if (header.application() != APPLICATION) {
            throw new Refusal(file + ": a database of another program, not a Glossator project");
        }
        if (header.version() > Migrations.ALL.newest()) {
            throw new Refusal(
                    "%s: the project has format %d and this program knows formats up to %d; open it with a newer Glossator"
                            .formatted(file, header.version(), Migrations.ALL.newest()));
        }
        try {
            if (!isPending(file) && Files.size(file) < header.bytes()) {
                throw new Refusal(file + ": the project is cut short; restore it from a backup");
            }
        } catch (IOException failure) {
            throw new Refusal.Environment(file + ": the file cannot be read", failure);
        }
        return header;
    }

    private static Path log(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    /// Whether a write-ahead log holds pages that the file itself has yet to get.
    private static boolean isPending(Path file) {
        try {
            Path log = log(file);
            return Files.exists(log) && Files.size(log) > 0;
        } catch (IOException failure) {
            throw new Refusal.Environment(file + ": the file cannot be read", failure);
        }
    }

    /// Notices a damaged or truncated file whose header looks right, without reading all of it.
    private static Sql sound(Sql sql) {
        long tables = sql.number("SELECT count(*) FROM sqlite_master");
        long rows = sql.number("SELECT count(*) FROM project");
        if (tables == 0 || rows != 1) {
            throw new Refusal(sql.file() + ": the project is damaged; restore it from a backup");
        }
        return sql;
    }

    static Sql connect(Path file) {
        return connect(file, file.toAbsolutePath().toString());
    }

    /// @param address of the file, as a path or a URI of SQLite's
    private static Sql connect(Path file, String address) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MS);
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        // Kilobytes when negative. The page cache is the one thing that makes random keys cheap.
        config.setCacheSize(-32_000);
        // Otherwise the driver asks for the last row's number after every INSERT.
        config.setGetGeneratedKeys(false);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + address);
            Sql sql = new Sql(file, connection);
            sql.script("PRAGMA trusted_schema = OFF");
            return sql;
        } catch (SQLException failure) {
            throw Failures.of(file, failure);
        }
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }

    private static void remove(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException failure) {
            throw new Refusal.Environment(draft + ": could not be removed again", failure);
        }
    }
}
