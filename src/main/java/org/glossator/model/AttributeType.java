package org.glossator.model;

import java.util.List;

/// What values an attribute takes. Values are kept as text.
public sealed interface AttributeType {

    /// Whether `value` may be stored under this type.
    boolean accepts(String value);

    /// Any text.
    record Text() implements AttributeType {
        @Override
        public boolean accepts(String value) {
            return true;
        }
    }

    /// `true` or `false`.
    record Flag() implements AttributeType {
        @Override
        public boolean accepts(String value) {
            return value.equals("true") || value.equals("false");
        }
    }

    /// One of the listed values.
    record Choice(List<String> values) implements AttributeType {
        public Choice {
            values = List.copyOf(values);
        }

        @Override
        public boolean accepts(String value) {
            return values.contains(value);
        }
    }
}
