package org.glossator.project;

import org.glossator.format.Records;
import org.glossator.format.WriteOptions;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// What to export, and how.
///
/// @param out a file, or a folder
/// @param format id of the format
/// @param sets whose marks
/// @param filter which documents and marks
/// @param split how to share out the documents, or `null` for one file
/// @param records what a record is
public record ExportOrder(
        Path out,
        String format,
        Sets sets,
        ExportFilter filter,
        @Nullable SplitPlan split,
        Records records,
        WriteOptions options) {

    /// Of all documents, whole.
    public ExportOrder(
            Path out, String format, Sets sets, @Nullable SplitPlan split, WriteOptions options) {
        this(out, format, sets, ExportFilter.ALL, split, new Records.Documents(), options);
    }

    public ExportOrder withFilter(ExportFilter other) {
        return new ExportOrder(out, format, sets, other, split, records, options);
    }

    /// Whose marks leave.
    public sealed interface Sets {
        /// Those of the annotator at work.
        record Own() implements Sets {}

        /// Those of the only set that has marks; refused when several have.
        record Only() implements Sets {}

        /// Those of one set.
        record Named(String name) implements Sets {}

        /// Each set's, one record for each document and set that has marks or a state.
        record All() implements Sets {}
    }
}
