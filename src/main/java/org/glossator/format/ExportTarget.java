package org.glossator.format;

import org.glossator.model.Schema;

import java.nio.file.Path;

/// Where an export goes and what it says of itself.
///
/// @param path a file, or a folder when the export is split (or has no file ending)
/// @param split whether there is one file, or one folder of files, for each split
/// @param bySet whether a document may come once for each of several sets
/// @param schema the codebook that goes along where a format carries one
/// @param program name and version of the program, for manifests
public record ExportTarget(
        Path path, boolean split, boolean bySet, Schema schema, String program) {}
