package org.glossator.format;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;

/// An export under way. Closed without [#finish], it leaves nothing behind.
///
/// What is published was read back in two steps. Each document is read from its bytes and compared
/// with what was meant before they go to the file; the finished file is read from the disk and must
/// hold, by its SHA-256, exactly the bytes that were compared.
public interface ExportWriter extends AutoCloseable {

    /// Lays out documents and proves what it laid out. One instance serves one thread; any number
    /// may be at work.
    interface Prover extends Survey {

        /// @throws org.glossator.model.Refusal if the bytes do not say what was meant
        Proven prove(Bundle bundle);
    }

    Prover prover();

    /// Adds a document, on one thread; its split is in its details.
    void write(Proven document);

    /// Whether it writes a card for people, which tells of agreement.
    boolean hasCard();

    /// With nothing to be told of how the export came about.
    default List<Path> finish() {
        return finish(Account.NONE, Runnable::run);
    }

    /// Reads back the files and only then moves them into place, replacing earlier files of the
    /// same names.
    ///
    /// @param account for those files that tell people of the export
    /// @param beside runs what may run at once: a disk that is asked for a thousand files one by
    ///   one takes ten times as long as one that is asked for many at a time
    /// @return the files now in place, the data before the manifest
    /// @throws org.glossator.model.Refusal if a file does not hold what was written
    List<Path> finish(Account account, Executor beside);

    @Override
    void close();
}
