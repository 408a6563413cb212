package org.glossator.project;

import org.glossator.format.Loss;
import org.glossator.model.DocumentId;

import java.util.List;

/// What an import did.
///
/// @param tags tags that files define and the project did not have
/// @param documents documents read, new or known
/// @param annotations span annotations read
/// @param relations relations read
/// @param attributes attribute values read
/// @param added documents that were new
/// @param changed annotations that the project had otherwise
/// @param unchanged documents and annotations that the project had already
/// @param refused files that were not taken, one line each: `path:line: what; what to do`
/// @param warnings one line each on what was done on the way, such as bytes replaced
/// @param first the first document read, to be shown
public record ImportReport(
        long tags,
        long documents,
        long annotations,
        long relations,
        long attributes,
        long added,
        long changed,
        long unchanged,
        List<String> refused,
        List<String> warnings,
        List<Loss> losses,
        java.util.Optional<DocumentId> first) {

    public ImportReport {
        refused = List.copyOf(refused);
        warnings = List.copyOf(warnings);
        losses = List.copyOf(losses);
    }
}
