package org.glossator.project;

import org.glossator.format.Loss;

import java.util.List;

/// What an export would write.
///
/// @param documents records it would write
/// @param annotations span annotations it would write, before any are left out
/// @param firstRecord the first record that has marks, as it would stand in the file
/// @param losses what the format cannot carry
/// @param asks the losses among them that call for a choice first
public record ExportPreview(
        long documents, long annotations, String firstRecord, List<Loss> losses, List<Loss> asks) {

    public ExportPreview {
        losses = List.copyOf(losses);
        asks = List.copyOf(asks);
    }
}
