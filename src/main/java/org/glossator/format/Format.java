package org.glossator.format;

import java.util.List;

/// A foreign file layout: a [Reading], a [Writing] or both. Listed in [Formats].
public interface Format {

    /// Its name on the command line and in messages, such as `jsonl`.
    String id();

    /// Endings of its files, lower case, without the dot; the first is the one written.
    List<String> extensions();

    /// A format that can be read.
    interface Reading extends Format {

        /// Hands over each document in the order of the file, as it is read.
        ///
        /// @param sink takes each document; what it throws ends the reading
        /// @return what the file held that a bundle cannot carry
        /// @throws org.glossator.model.Refusal with one line `name:line: what; what to do`
        List<Loss> read(Source source, Sink sink);
    }

    /// A format that can be written.
    interface Writing extends Format {

        /// What the format cannot carry under these options.
        Survey survey(WriteOptions options);

        /// Whether this loss calls for a choice by the analyst before anything is written.
        boolean asks(Loss loss, WriteOptions options);

        /// The document as it would stand in the file.
        String preview(Bundle bundle, WriteOptions options);

        /// Starts writing into a temporary place beside the target.
        ExportWriter open(ExportTarget target, WriteOptions options);
    }

    /// Takes what is read.
    @FunctionalInterface
    interface Sink {
        void accept(Bundle bundle);
    }
}
