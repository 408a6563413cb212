package org.glossator.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A feature structure of a CAS, as far as its kinds of features could be told apart.
///
/// @param id unique among those that are not sofas
/// @param type with its package
/// @param values of primitive features, as text, in file order
/// @param references ids of what other features point at, in file order
/// @param elements of an array: ids, or values as text
record UimaFs(
        String id,
        String type,
        Map<String, String> values,
        Map<String, List<String>> references,
        List<String> elements) {

    static final String SOFA = "uima.cas.Sofa";

    UimaFs(String id, String type) {
        this(id, type, new LinkedHashMap<>(), new LinkedHashMap<>(), List.of());
    }

    /// The type without its package.
    String shortType() {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    String value(String feature) {
        return values.getOrDefault(feature, "");
    }

    /// Ids of what a feature points at.
    List<String> pointers(String feature) {
        return references.getOrDefault(feature, List.of());
    }

    /// Adds a value, unless it is empty.
    UimaFs with(String feature, String value) {
        if (!value.isEmpty()) {
            values.put(feature, value);
        }
        return this;
    }

    UimaFs pointing(String feature, String id) {
        references.put(feature, List.of(id));
        return this;
    }

    boolean isSpan() {
        return values.containsKey(UimaNames.BEGIN) && values.containsKey(UimaNames.END);
    }

    boolean isArray() {
        return type.endsWith("[]") || type.startsWith("uima.cas.") && type.endsWith("Array");
    }
}
