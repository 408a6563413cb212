package org.glossator.project;

import org.glossator.format.Loss;

import java.nio.file.Path;
import java.util.List;

/// What an export wrote. Everything in it was read back and found right.
///
/// @param documents records written
/// @param annotations span annotations written
public record ExportReport(long documents, long annotations, List<Path> files, List<Loss> losses) {

    public ExportReport {
        files = List.copyOf(files);
        losses = List.copyOf(losses);
    }
}
