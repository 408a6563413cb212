package org.glossator.format;

/// A token with its columns.
///
/// @param line its number in the file, 1-based
record ConllRow(String[] fields, int line) {

    String field(int column) {
        return fields[column];
    }
}
