package org.glossator.format;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What an annotation says, apart from where: its tag is its main feature, or its type if it has
/// none; the type is an attribute where it is not the one that Glossator writes.
record UimaAbout(
        String label, Map<String, String> attributes, String note, Mark.@Nullable Maker maker) {

    /// The feature that tells what an annotation is, the likeliest first.
    private static final List<String> MAIN = List.of("value", "identifier", "label");

    private static final List<String> LABEL_FIRST = List.of("label", "value", "identifier");

    private static final Set<String> LABELLED = Set.of(UimaNames.RELATION, UimaNames.LABEL);

    private static final String LAYER = "layer";

    /// @param arrays what features of several values hold
    static UimaAbout of(UimaFs structure, Map<String, String> arrays, Times times) {
        Map<String, String> features = new LinkedHashMap<>(structure.values());
        features.putAll(arrays);
        List.of(UimaNames.BEGIN, UimaNames.END, UimaNames.SOFA).forEach(features::remove);
        String note = features.remove(UimaNames.NOTE);
        Mark.Maker maker = maker(features, times);
        String main = main(structure.type(), features);
        String label = features.getOrDefault(main, structure.shortType());
        Map<String, String> attributes = new LinkedHashMap<>();
        features.forEach((feature, value) -> {
            if (!feature.equals(main)) {
                attributes.put(UimaNames.attribute(feature), value);
            }
        });
        boolean written =
                structure.type().equals(UimaNames.NAMED_ENTITY)
                        || LABELLED.contains(structure.type());
        if (!main.isEmpty() && !written) {
            attributes.putIfAbsent(LAYER, structure.shortType());
        }
        return new UimaAbout(label, attributes, note == null ? "" : note, maker);
    }

    /// Empty if there is none.
    private static String main(String type, Map<String, String> features) {
        for (String name : LABELLED.contains(type) ? LABEL_FIRST : MAIN) {
            if (isLine(features.get(name))) {
                return name;
            }
        }
        return features.keySet().stream()
                .filter(name -> isName(features.get(name)))
                .findFirst()
                .orElse("");
    }

    private static boolean isLine(@Nullable String value) {
        return value != null
                && !value.isBlank()
                && value.chars().noneMatch(Character::isISOControl);
    }

    /// Whether it can be the name of a tag: words on one line, and no number or truth value.
    private static boolean isName(@Nullable String value) {
        return value != null
                && isLine(value)
                && !value.matches("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?|true|false");
    }

    private static Mark.@Nullable Maker maker(Map<String, String> features, Times times) {
        String annotator = features.get(UimaNames.ANNOTATOR);
        String at = features.get(UimaNames.AT);
        if (annotator == null || at == null) {
            return null;
        }
        try {
            Mark.Maker maker = new Mark.Maker(annotator, times.parse(at));
            features.remove(UimaNames.ANNOTATOR);
            features.remove(UimaNames.AT);
            return maker;
        } catch (DateTimeException e) {
            // Features of somebody else's that happen to be called so; they stay attributes.
            return null;
        }
    }
}
