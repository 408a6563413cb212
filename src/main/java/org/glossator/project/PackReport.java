package org.glossator.project;

/// What was packed.
///
/// @param annotator whose work it is
/// @param documents those with any work of theirs
/// @param annotations spans, relations and document labels
/// @param removed annotations that are told to be gone
/// @param sha256 what seals the packet
public record PackReport(
        String annotator, long documents, long annotations, long removed, String sha256) {}
