package org.glossator.format;

import java.io.IOException;

/// One data file of the Hugging Face layout while it is written. What is written was read back from
/// the bytes before.
interface HfSheet extends AutoCloseable {

    /// @throws org.glossator.model.Refusal if bytes do not say what was meant
    void add(HfText.Row row) throws IOException;

    /// Brings all to the disk.
    void settle() throws IOException;

    /// How many rows.
    int rows();

    DataFile file();

    @Override
    default void close() throws IOException {
        file().close();
    }
}
