package org.glossator.format;

import org.glossator.model.Refusal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Where an export of many files is put: a folder, or an archive.
interface Shelf extends AutoCloseable {

    /// @param name with `/` between folders
    void add(String name, byte[] content) throws IOException;

    /// Brings everything to the disk, reads it back, and moves it into place.
    ///
    /// @return what is in place, by the names as added, or the archive
    /// @throws Refusal.Environment if the disk holds anything else than what was added
    List<Path> publish() throws IOException;

    @Override
    void close() throws IOException;

    static Refusal.Environment differs(String name) {
        return new Refusal.Environment(
                name
                        + ": the disk does not hold what was written; nothing was exported, check"
                        + " the disk or choose another");
    }
}
