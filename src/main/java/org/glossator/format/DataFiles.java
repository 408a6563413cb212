package org.glossator.format;

import org.glossator.model.Split;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Where the files of an export go that holds all documents, or all of a split, in one file.
///
/// @param names one, or that of each split in their order
/// @param isFolder whether the folder is the export's own, rather than where its one file goes
record DataFiles(Path folder, List<String> names, boolean isFolder) {

    /// @param extension of the files, without the dot
    static DataFiles of(ExportTarget target, String extension) {
        Path path = target.path().toAbsolutePath().normalize();
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        boolean file = !target.split() && name.lastIndexOf('.') > 0 && !Files.isDirectory(path);
        Path parent = path.getParent();
        Path folder = file && parent != null ? parent : path;
        if (target.split()) {
            return new DataFiles(
                    folder,
                    Arrays.stream(Split.values())
                            .map(part -> Codes.of(part) + "." + extension)
                            .toList(),
                    true);
        }
        return new DataFiles(folder, List.of(file ? name : "annotations." + extension), !file);
    }
}
