package org.glossator.store;

/// Disks that are in the way, for tests of what stands above the store. A file may be put into
/// trouble only while nobody writes to it.
public enum Disk {
    /// No page can be added to the file any more.
    FULL {
        @Override
        void trouble(Sql sql) {
            sql.number("PRAGMA max_page_count = " + sql.number("PRAGMA page_count"));
        }
    },
    /// The file may be read only.
    READ_ONLY {
        @Override
        void trouble(Sql sql) {
            sql.script("PRAGMA query_only = ON");
        }
    };

    abstract void trouble(Sql sql);

    /// Puts a file into this trouble.
    public void trouble(Store store) {
        trouble(((ProjectFile) store).sql());
    }

    /// Takes a file out of any trouble.
    public static void free(Store store) {
        Sql sql = ((ProjectFile) store).sql();
        sql.script("PRAGMA query_only = OFF");
        sql.number("PRAGMA max_page_count = 1000000");
    }

    /// Has a project not wait for its disk, for tests that lose no power.
    public static void unhurried(Store store) {
        ((ProjectFile) store).sql().script("PRAGMA synchronous = OFF");
    }
}
