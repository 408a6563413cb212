package org.glossator.format;

import org.glossator.model.Refusal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;

/// Where an export of many files is put: a folder, or an archive.
interface Shelf extends AutoCloseable {

    /// A folder, or an archive where the path ends with `.zip`.
    static Shelf at(Path target) throws IOException {
        Path path = target.toAbsolutePath().normalize();
        Path name = path.getFileName();
        Path parent = path.getParent();
        return name != null
                        && parent != null
                        && name.toString().toLowerCase(Locale.ROOT).endsWith(".zip")
                ? new ZipShelf(parent, name.toString())
                : new FolderShelf(path);
    }

    /// @param name with `/` between folders
    void add(String name, byte[] content) throws IOException;

    /// Where a file may be written bit by bit, to be added when it is whole.
    Path room(String name) throws IOException;

    /// Adds the file that was written in the room of that name.
    ///
    /// @param sha256 of what was written, in lower-case hexadecimal
    void take(String name, String sha256) throws IOException;

    /// What was added so far, a line for each as [Digests#line] has it.
    String sums();

    /// Brings everything to the disk, reads it back, and moves it into place.
    ///
    /// @param beside runs what may run at once
    /// @return what is in place, by the names as added, or the archive
    /// @throws Refusal.Environment if the disk holds anything else than what was added
    List<Path> publish(Executor beside) throws IOException;

    @Override
    void close() throws IOException;

    static Refusal.Environment differs(String name) {
        return new Refusal.Environment(
                name
                        + ": the disk does not hold what was written; nothing was exported, check"
                        + " the disk or choose another");
    }
}
