package org.glossator.format;

import java.util.List;

/// Where the pages of one column stand in a file, for one row group.
///
/// @param path names from the row to the column
/// @param at where the first page begins, in bytes
/// @param values how many, with those that are missing
/// @param uncompressed bytes of all pages with their headers, if they were not compressed
/// @param compressed bytes of all pages with their headers
record ParquetChunk(
        List<String> path,
        ParquetField.Kind kind,
        long at,
        long values,
        long uncompressed,
        long compressed) {

    ParquetChunk moved(long by) {
        return new ParquetChunk(path, kind, at + by, values, uncompressed, compressed);
    }
}
