package org.glossator.format;

import org.glossator.model.Refusal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/// Reads XMI. Whether a number is a number or points at something, only the type system tells;
/// without one, the names that INCEpTION and DKPro give to what points, and what is pointed at.
final class UimaXmiReader {

    private static final String ECORE = ".ecore";
    private static final String SCHEME = "http:///";
    private static final String NO_PACKAGE = "uima.noNamespace";

    private static final String NULL = "0";

    private static final Set<String> POINTERS =
            Set.of(
                    UimaNames.FROM,
                    UimaNames.TO,
                    UimaNames.SOFA,
                    "next",
                    "first",
                    "target",
                    "head",
                    "tail");

    private final Source source;
    private final UimaTypes types;
    private final Map<String, UimaFs> sofas = new LinkedHashMap<>();
    private final Map<String, UimaFs> found = new LinkedHashMap<>();
    private final Map<String, List<String>> members = new LinkedHashMap<>();

    /// What stands before the names of types, by their namespaces.
    private final Map<String, String> packages = new HashMap<>();

    private UimaXmiReader(Source source, UimaTypes types) {
        this.source = source;
        this.types = types;
    }

    static UimaCas read(Source source, UimaTypes types) {
        UimaXmiReader reader = new UimaXmiReader(source, types);
        reader.structures();
        Map<String, UimaFs> told = new LinkedHashMap<>();
        reader.found.forEach((id, structure) -> told.put(id, reader.told(structure)));
        return new UimaCas(reader.sofas, told, reader.members);
    }

    private void structures() {
        try (SafeXml xml = SafeXml.open(source)) {
            if (!xml.nextIsBegin() || !xml.name().equals("XMI")) {
                throw xml.flaw(
                        "this begins with <"
                                + Excerpt.of(xml.name())
                                + "> and is no XMI; choose another file or format");
            }
            while (xml.nextIsBegin()) {
                structure(xml);
            }
        }
    }

    private void structure(SafeXml xml) {
        int line = xml.line();
        String type = type(xml);
        String id = "";
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, String> attribute : xml.attributes().entrySet()) {
            if (attribute.getKey().endsWith("}id")) {
                id = attribute.getValue();
            } else if (!attribute.getKey().startsWith("{")) {
                values.put(attribute.getKey(), attribute.getValue());
            }
        }
        List<String> elements = children(xml, values);
        if (type.equals("uima.cas.View")) {
            members.computeIfAbsent(values.getOrDefault("sofa", ""), _ -> new ArrayList<>())
                    .addAll(ids(values.getOrDefault("members", "")));
        } else if (type.equals(UimaFs.SOFA)) {
            sofas.put(id, new UimaFs(id, type, values, Map.of(), List.of()));
        } else if (!type.equals("uima.cas.NULL")) {
            UimaFs structure = new UimaFs(id, type, values, new LinkedHashMap<>(), elements);
            if (found.put(id, structure) != null) {
                throw xml.flaw(line, "the id " + Excerpt.of(id) + " stands twice; save it again");
            }
        }
    }

    /// Values that stand as elements: several, or one that is long.
    ///
    /// @return those of an array
    private static List<String> children(SafeXml xml, Map<String, String> values) {
        List<String> elements = new ArrayList<>();
        while (xml.nextIsBegin()) {
            String name = xml.name();
            String value = xml.content();
            if (name.equals("elements")) {
                elements.add(value);
            } else {
                values.merge(name, value, (before, next) -> before + UimaBundle.AND + next);
            }
        }
        return elements;
    }

    private String type(SafeXml xml) {
        return packages.computeIfAbsent(xml.namespace(), UimaXmiReader::before) + xml.name();
    }

    private static String before(String namespace) {
        String path =
                namespace.startsWith(SCHEME) && namespace.endsWith(ECORE)
                        ? namespace.substring(SCHEME.length(), namespace.length() - ECORE.length())
                        : "";
        String before = path.replace('/', '.');
        return before.isEmpty() || before.equals(NO_PACKAGE) ? "" : before + '.';
    }

    /// Without the one that stands for nothing.
    private static List<String> ids(String text) {
        List<String> ids = new ArrayList<>();
        StringTokenizer each = new StringTokenizer(text);
        while (each.hasMoreTokens()) {
            String id = each.nextToken();
            if (!id.equals(NULL)) {
                ids.add(id);
            }
        }
        return ids;
    }

    // ---- telling references from values ----

    private UimaFs told(UimaFs raw) {
        UimaFs told =
                new UimaFs(
                        raw.id(),
                        raw.type(),
                        new LinkedHashMap<>(),
                        new LinkedHashMap<>(),
                        raw.isArray() ? elements(raw) : List.of());
        raw.values()
                .forEach((feature, value) -> {
                    if (points(raw, feature, value)) {
                        told.references().put(feature, ids(value));
                    } else if (!raw.isArray()) {
                        told.values().put(feature, value);
                    }
                });
        return told;
    }

    private static List<String> elements(UimaFs array) {
        return array.elements().isEmpty()
                ? List.of(array.value("elements").strip().split("\\s+"))
                : array.elements();
    }

    private boolean points(UimaFs structure, String feature, String value) {
        if (feature.equals(UimaNames.SOFA)) {
            return true;
        }
        String range = types.range(structure.type(), feature);
        if (types.isPrimitive(range) || isPlace(feature)) {
            return false;
        }
        List<String> ids = ids(value);
        boolean known = !ids.isEmpty() && found.keySet().containsAll(ids);
        if (!range.isEmpty()) {
            if (UimaTypes.isPrimitiveArray(range)) {
                return known && ids.size() == 1 && array(ids.getFirst());
            }
            if (!known && !ids.isEmpty()) {
                throw new Refusal(
                        source.name()
                                + ": "
                                + structure.shortType()
                                + " "
                                + structure.id()
                                + " points at "
                                + Excerpt.of(value)
                                + ", which is not there; save it again");
            }
            return true;
        }
        return known
                && (POINTERS.contains(feature)
                        || ids.stream().allMatch(id -> array(id) || isLink(found.get(id))));
    }

    /// An offset, which every span has from a type that no type system need list.
    private static boolean isPlace(String feature) {
        return feature.equals(UimaNames.BEGIN) || feature.equals(UimaNames.END);
    }

    private boolean array(String id) {
        UimaFs target = found.get(id);
        return target != null && target.isArray();
    }

    /// From a slot to what fills it: a structure that is nothing by itself.
    private static boolean isLink(@org.jspecify.annotations.Nullable UimaFs structure) {
        return structure != null
                && structure.values().containsKey("target")
                && !structure.values().containsKey(UimaNames.SOFA);
    }
}
