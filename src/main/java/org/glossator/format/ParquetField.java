package org.glossator.format;

import java.util.List;

/// A column of a Parquet file, or what columns make up. Any value but the row itself may be
/// missing.
sealed interface ParquetField {

    /// What the element of a list is called.
    String ELEMENT = "element";

    String name();

    /// What a column holds.
    enum Kind {
        FLAG(0),
        INT(1),
        LONG(2),
        TEXT(6);

        private final int type;

        Kind(int type) {
            this.type = type;
        }

        /// The number of the physical type.
        int type() {
            return type;
        }
    }

    record Value(String name, Kind kind) implements ParquetField {}

    record Listed(String name, ParquetField element) implements ParquetField {}

    record Struct(String name, List<ParquetField> fields) implements ParquetField {
        public Struct {
            fields = List.copyOf(fields);
        }
    }

    static ParquetField text(String name) {
        return new Value(name, Kind.TEXT);
    }

    static ParquetField number(String name) {
        return new Value(name, Kind.INT);
    }

    static ParquetField list(String name, Kind kind) {
        return new Listed(name, new Value(ELEMENT, kind));
    }

    static ParquetField list(String name, ParquetField... fields) {
        return new Listed(name, new Struct(ELEMENT, List.of(fields)));
    }
}
