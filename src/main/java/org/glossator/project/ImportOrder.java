package org.glossator.project;

import org.glossator.format.Source;
import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/// What to import, and how.
///
/// @param paths files and folders; folders are searched to the bottom, hidden files left out
/// @param pasted text that comes from no file
/// @param format id of the format, or `null` to go by each file's ending
/// @param annotator whose marks they become, or `null` for the set each file names
/// @param charset how to decode texts, or `null` to find out for each
public record ImportOrder(
        List<Path> paths,
        List<Source> pasted,
        @Nullable String format,
        @Nullable String annotator,
        @Nullable Charset charset) {

    public ImportOrder {
        paths = List.copyOf(paths);
        pasted = List.copyOf(pasted);
    }

    public static ImportOrder of(List<Path> paths) {
        return new ImportOrder(paths, List.of(), null, null, null);
    }

    /// What the history says of it: the first name, and how many more.
    String title() {
        String first =
                paths.isEmpty()
                        ? pasted.stream().map(Source::name).findFirst().orElse("")
                        : paths.getFirst().toString();
        int more = paths.size() + pasted.size() - 1;
        return more > 0 ? first + " +" + more : first;
    }
}
