package org.glossator.ui.transfer;

import org.glossator.format.Formats;
import org.glossator.project.ImportOrder;
import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// How files are read where the analyst may choose.
///
/// @param charset how to decode texts, or `null` to find out for each
/// @param marks whose the marks become that files bring along
public record ImportOptions(@Nullable Charset charset, Marks marks) {

    /// Whose marks come in.
    public enum Marks {
        /// The set each file names.
        AS_NAMED,
        /// The annotator at work.
        MINE
    }

    public static final ImportOptions DEFAULT = new ImportOptions(null, Marks.AS_NAMED);

    /// Encodings that news texts come in; those this Java does not know are left out.
    static final List<Charset> ENCODINGS =
            Stream.concat(
                            Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16),
                            Stream.of(
                                            "windows-1252",
                                            "ISO-8859-1",
                                            "ISO-8859-2",
                                            "windows-1250",
                                            "windows-1251",
                                            "KOI8-R",
                                            "windows-1253",
                                            "windows-1254",
                                            "windows-1255",
                                            "windows-1256",
                                            "GB18030",
                                            "Big5",
                                            "Shift_JIS",
                                            "EUC-JP",
                                            "EUC-KR")
                                    .filter(Charset::isSupported)
                                    .map(Charset::forName))
                    .toList();

    /// What a file chooser shows: every ending there is a format for, and archives.
    static List<String> patterns() {
        return Stream.concat(
                        Formats.readable().stream()
                                .flatMap(format -> format.extensions().stream())
                                .distinct()
                                .sorted(),
                        Stream.of("zip"))
                .map(ending -> "*." + ending)
                .toList();
    }

    ImportOrder order(List<Path> paths, String annotator) {
        return new ImportOrder(
                paths, List.of(), null, marks == Marks.MINE ? annotator : null, charset);
    }
}
