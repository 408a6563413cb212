package org.glossator.format;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The types of a type system: what a CAS may hold.
final class UimaTypes {

    static final String NAMESPACE = "http://uima.apache.org/resourceSpecifier";

    private static final List<String> FEATURES = List.of("note", "annotator", "at");

    /// @param features their ranges, by name
    record Type(String name, String parent, Map<String, String> features) {}

    private final Map<String, Type> types = new LinkedHashMap<>();

    /// The names it may have beside a file of that stem.
    static List<String> names(String stem) {
        return List.of(
                stem + "_typesystem.xml",
                stem + "_TypeSystem.xml",
                stem + "-typesystem.xml",
                "TypeSystem.xml",
                "typesystem.xml");
    }

    void add(Type type) {
        types.putIfAbsent(type.name(), type);
    }

    Iterable<Type> all() {
        return types.values();
    }

    static UimaTypes read(Source source) {
        UimaTypes read = new UimaTypes();
        read.takeFrom(source);
        return read;
    }

    private void takeFrom(Source source) {
        try (SafeXml xml = SafeXml.open(source)) {
            if (!xml.nextIsBegin() || !xml.name().equals("typeSystemDescription")) {
                throw xml.flaw("this is no type system; save it again, or remove it");
            }
            while (xml.nextIsBegin()) {
                switch (xml.name()) {
                    case "types" -> types(xml);
                    default -> xml.skip();
                }
            }
        }
    }

    private void types(SafeXml xml) {
        while (xml.nextIsBegin()) {
            String name = "";
            String parent = "";
            Map<String, String> features = new LinkedHashMap<>();
            while (xml.nextIsBegin()) {
                switch (xml.name()) {
                    case "name" -> name = xml.content().strip();
                    case "supertypeName" -> parent = xml.content().strip();
                    case "features" -> features(xml, features);
                    default -> xml.skip();
                }
            }
            add(new Type(name, parent, features));
        }
    }

    private static void features(SafeXml xml, Map<String, String> features) {
        while (xml.nextIsBegin()) {
            String name = "";
            String range = "";
            while (xml.nextIsBegin()) {
                switch (xml.name()) {
                    case "name" -> name = xml.content().strip();
                    case "rangeTypeName" -> range = xml.content().strip();
                    default -> xml.skip();
                }
            }
            features.put(name, range);
        }
    }

    /// The range of a feature of a type or of one above it; empty when it is not known.
    String range(String type, String feature) {
        Type at = types.get(type);
        // No deeper than there are types, lest two be each other's parent.
        for (int i = 0; at != null && i <= types.size(); i++) {
            String range = at.features().get(feature);
            if (range != null) {
                return range;
            }
            at = types.get(at.parent());
        }
        return "";
    }

    /// Whether values of this range stand in the file as text, and not as references.
    boolean isPrimitive(String range) {
        Type at = types.get(range);
        for (int i = 0; at != null && i <= types.size(); i++) {
            if (at.parent().equals(UimaNames.STRING)) {
                return true;
            }
            at = types.get(at.parent());
        }
        return switch (range) {
            case "uima.cas.String",
                    "uima.cas.Boolean",
                    "uima.cas.Byte",
                    "uima.cas.Short",
                    "uima.cas.Integer",
                    "uima.cas.Long",
                    "uima.cas.Float",
                    "uima.cas.Double" ->
                    true;
            default -> false;
        };
    }

    /// Whether it is an array or list of such values.
    static boolean isPrimitiveArray(String range) {
        return range.startsWith("uima.cas.")
                && (range.endsWith("Array") || range.endsWith("List"))
                && !range.endsWith("FSArray")
                && !range.endsWith("FSList");
    }

    // ---- what is written ----

    /// What the documents hold that are written, and may hold everywhere.
    static final class Seen {

        private final TreeSet<String> onSpans = new TreeSet<>();
        private final TreeSet<String> onRelations = new TreeSet<>();
        private final TreeSet<String> onDocuments = new TreeSet<>();

        Seen add(Bundle bundle) {
            for (Mark mark : bundle.marks()) {
                TreeSet<String> names =
                        switch (mark) {
                            case Mark.OnSpan _ -> onSpans;
                            case Mark.Relation _ -> onRelations;
                            case Mark.OnDocument _ -> onDocuments;
                        };
                mark.attributes().keySet().forEach(name -> names.add(UimaNames.feature(name)));
            }
            return this;
        }

        UimaTypes types() {
            UimaTypes types = new UimaTypes();
            types.add(
                    UimaNames.METADATA,
                    UimaNames.DOCUMENT,
                    List.of("documentTitle", "documentId", "documentUri", "collectionId"));
            types.add(UimaNames.FACTS, UimaNames.BASE, UimaLayout.FACTS);
            types.add(UimaNames.NAMED_ENTITY, UimaNames.ANNOTATION, features(onSpans, "value"));
            types.add(UimaNames.RELATION, UimaNames.ANNOTATION, features(onRelations, "label"));
            types.add(UimaNames.LABEL, UimaNames.BASE, features(onDocuments, "label"));
            return types;
        }

        private static List<String> features(TreeSet<String> attributes, String label) {
            List<String> features = new ArrayList<>(List.of(label));
            features.addAll(FEATURES);
            features.addAll(attributes);
            return features;
        }
    }

    private void add(String name, String parent, List<String> strings) {
        Map<String, String> features = new LinkedHashMap<>();
        if (name.equals(UimaNames.RELATION)) {
            features.put(UimaNames.FROM, UimaNames.NAMED_ENTITY);
            features.put(UimaNames.TO, UimaNames.NAMED_ENTITY);
        }
        if (name.equals(UimaNames.NAMED_ENTITY)) {
            features.put("identifier", UimaNames.STRING);
        }
        strings.forEach(feature -> features.put(feature, UimaNames.STRING));
        add(new Type(name, parent, features));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UimaTypes those && types.equals(those.types);
    }

    @Override
    public int hashCode() {
        return types.hashCode();
    }

    byte[] xml() {
        XmlOut out =
                new XmlOut()
                        .begin("typeSystemDescription")
                        .attribute("xmlns", NAMESPACE)
                        .line()
                        .begin("types")
                        .line();
        for (Type type : types.values()) {
            out.begin("typeDescription").line();
            element(out, "name", type.name());
            element(out, "description", "");
            element(out, "supertypeName", type.parent());
            out.begin("features").line();
            type.features()
                    .forEach((name, range) -> {
                        out.begin("featureDescription");
                        out.begin("name").text(name).end();
                        out.begin("description").end();
                        out.begin("rangeTypeName").text(range).end();
                        out.end().line();
                    });
            out.end().line().end().line();
        }
        return out.end().line().end().line().bytes();
    }

    private static void element(XmlOut out, String name, String content) {
        out.begin(name).text(content).end().line();
    }
}
