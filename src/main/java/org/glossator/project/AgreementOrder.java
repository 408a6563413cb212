package org.glossator.project;

import org.glossator.agreement.Grain;
import org.glossator.agreement.Resampling;
import org.glossator.model.DocumentId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Whose agreement is asked for, on what, and how it is counted.
///
/// @param sets names of annotation sets; empty for those of all annotators, and imported ones, that
///   have marks
/// @param documents names or numbers of documents; empty for all
/// @param among documents that count, of those named; empty for all
/// @param filter which documents, work states and tags count
/// @param attribute whose values are compared in place of tags, on marks that have one; empty for
///   tags
/// @param labels names of tags, or values of the attribute, that count; empty for all
/// @param grains in which units are counted
public record AgreementOrder(
        List<String> sets,
        Set<String> documents,
        Set<DocumentId> among,
        ExportFilter filter,
        String attribute,
        Set<String> labels,
        Set<Grain> grains,
        Resampling resampling) {

    public AgreementOrder {
        sets = List.copyOf(sets);
        documents = Set.copyOf(documents);
        among = Set.copyOf(among);
        labels = Set.copyOf(labels);
        grains = Set.copyOf(grains);
    }

    /// What stands behind one number.
    ///
    /// @param some whose it is
    /// @param label a tag or value, or `null` for all that count here
    public AgreementOrder behind(List<String> some, @Nullable String label) {
        return new AgreementOrder(
                some,
                documents,
                among,
                filter,
                attribute,
                label == null ? labels : Set.of(label),
                grains,
                resampling);
    }
}
