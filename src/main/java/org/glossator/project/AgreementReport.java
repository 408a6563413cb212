package org.glossator.project;

import org.glossator.agreement.Agreement;

import java.util.List;

/// How far annotators agree.
///
/// @param sets names, by the numbers that measures call them by
/// @param tags names, or values of an attribute, likewise
/// @param documents that at least two of the sets have worked on
/// @param leftOut other documents that were asked for
public record AgreementReport(
        List<String> sets,
        List<String> tags,
        long documents,
        long leftOut,
        List<Agreement> agreements) {

    public AgreementReport {
        sets = List.copyOf(sets);
        tags = List.copyOf(tags);
        agreements = List.copyOf(agreements);
    }
}
