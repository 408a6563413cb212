package org.glossator.format;

import java.nio.file.Path;
import java.util.List;

/// An export under way. Closed without [#finish], it leaves nothing behind.
public interface ExportWriter extends AutoCloseable {

    /// Adds a document; its split is in its details.
    void write(Bundle bundle);

    /// Reads back what was written, compares it with what was meant, and only then moves it into
    /// place, replacing earlier files of the same names.
    ///
    /// @return the files now in place, the data before the manifest
    /// @throws org.glossator.model.Refusal if what was read back differs
    List<Path> finish();

    @Override
    void close();
}
