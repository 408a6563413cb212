package org.glossator.format;

import java.util.List;

/// A token of WebAnno TSV, or a part of one.
///
/// @param id such as `1-2` or, of a part, `1-2.1`
/// @param begin as the file has it
/// @param cells those behind the token
/// @param line its number, 1-based
record WebAnnoTsvRow(String id, int begin, int end, String form, List<String> cells, int line) {

    /// A sentence: its text and its rows.
    ///
    /// @param line where it begins, 1-based
    record Sentence(String text, List<WebAnnoTsvRow> rows, int line) {}
}
