package org.glossator.project;

import org.glossator.agreement.Grain;
import org.glossator.agreement.Resampling;

import java.util.List;
import java.util.Set;

/// Whose agreement is asked for, on what, and how it is counted.
///
/// @param sets names of annotation sets; empty for those of all annotators, and imported ones, that
///   have marks
/// @param documents names or numbers of documents; empty for all
/// @param filter which documents, work states and tags count
/// @param attribute whose values are compared in place of tags, on marks that have one; empty for
///   tags
/// @param grains in which units are counted
public record AgreementOrder(
        List<String> sets,
        Set<String> documents,
        ExportFilter filter,
        String attribute,
        Set<Grain> grains,
        Resampling resampling) {

    public AgreementOrder {
        sets = List.copyOf(sets);
        documents = Set.copyOf(documents);
        grains = Set.copyOf(grains);
    }
}
