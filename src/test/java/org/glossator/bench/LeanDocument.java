package org.glossator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A document with its marks as the floors hold it.
///
/// @param begins offsets in code units, one for each mark, like `ends` and `tags`
record LeanDocument(String text, int[] begins, int[] ends, String[] tags) {

    /// Reads a text and its marks and checks every quote.
    ///
    /// @param marks the file of marks; the text lies beside it
    /// @throws IOException also when a quote is not what stands there
    static LeanDocument readStandoff(Path marks) throws IOException {
        String name = marks.getFileName().toString();
        String stem = name.substring(0, name.length() - ".ann".length());
        String text = Files.readString(marks.resolveSibling(stem + ".txt"));
        String lines = Files.readString(marks);
        int count = (int) lines.chars().filter(c -> c == '\n').count();
        LeanDocument document =
                new LeanDocument(text, new int[count], new int[count], new String[count]);
        int at = 0;
        for (int i = 0; i < count; i++) {
            int tag = lines.indexOf('\t', at) + 1;
            int begin = lines.indexOf(' ', tag) + 1;
            int end = lines.indexOf(' ', begin) + 1;
            int quote = lines.indexOf('\t', end) + 1;
            int newline = lines.indexOf('\n', quote);
            document.tags[i] = lines.substring(tag, begin - 1).intern();
            document.begins[i] = Integer.parseInt(lines, begin, end - 1, 10);
            document.ends[i] = Integer.parseInt(lines, end, quote - 1, 10);
            if (!text.regionMatches(document.begins[i], lines, quote, newline - quote)) {
                throw new IOException(marks + ": mark " + (i + 1) + " quotes another text");
            }
            at = newline + 1;
        }
        return document;
    }

    int size() {
        return tags.length;
    }

    String quote(int mark) {
        return text.substring(begins[mark], ends[mark]);
    }
}
