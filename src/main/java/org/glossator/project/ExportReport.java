package org.glossator.project;

import org.glossator.format.Loss;
import org.glossator.split.NearDuplicates;

import java.nio.file.Path;
import java.util.List;

/// What an export wrote. Everything in it was read back and found right.
///
/// @param documents records written
/// @param annotations span annotations written
/// @param leaks near-duplicates in different parts, by number of the document: parts that were
///   given before keep them there
public record ExportReport(
        long documents,
        long annotations,
        List<Path> files,
        List<Loss> losses,
        List<NearDuplicates.Pair> leaks) {

    public ExportReport {
        files = List.copyOf(files);
        losses = List.copyOf(losses);
        leaks = List.copyOf(leaks);
    }
}
