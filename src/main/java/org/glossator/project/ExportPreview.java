package org.glossator.project;

import org.glossator.format.Loss;

import java.util.List;

/// What an export would write.
///
/// @param documents records it would write
/// @param annotations span annotations it would write, before any are left out
/// @param firstRecords the first records that have marks, as they would stand in the file; those
///   without if none has any
/// @param losses what the format cannot carry
/// @param asks the losses among them that call for a choice first
public record ExportPreview(
        long documents,
        long annotations,
        List<String> firstRecords,
        List<Loss> losses,
        List<Loss> asks) {

    public ExportPreview {
        firstRecords = List.copyOf(firstRecords);
        losses = List.copyOf(losses);
        asks = List.copyOf(asks);
    }
}
