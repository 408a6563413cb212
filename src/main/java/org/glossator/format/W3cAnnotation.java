package org.glossator.format;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One annotation as its file has it, in whatever of the model's layouts.
///
/// @param id may be empty
/// @param tags what it is tagged or classified as
/// @param notes what is said about it in words
/// @param links what its bodies lead to
/// @param place where it stands in the file, to begin a message with
/// @param left what could not be kept, by kind
record W3cAnnotation(
        String id,
        List<String> motivations,
        List<String> tags,
        List<String> notes,
        List<String> links,
        Map<String, String> attributes,
        @Nullable String creator,
        @Nullable String created,
        List<Target> targets,
        String place,
        List<String[]> left) {

    /// What may stand before names of the model.
    private static final List<String> PREFIXES = List.of("oa:", "@", "http://www.w3.org/ns/oa#");

    private static final String TAGGING = "tagging";
    private static final String LINKING = "linking";

    private static final Set<String> TAGS = Set.of(TAGGING, "classifying");

    private static final Set<String> NOTES =
            Set.of("commenting", "describing", "replying", "questioning", "assessing", "editing");

    private static final Set<String> READ =
            Set.of(
                    "context",
                    "id",
                    "type",
                    "motivation",
                    "motivatedBy",
                    "body",
                    "hasBody",
                    "bodyValue",
                    "target",
                    "hasTarget",
                    "creator",
                    "annotatedBy",
                    "user",
                    "created",
                    "annotatedAt",
                    "uri",
                    "tags",
                    "text",
                    W3c.OWN + "attributes");

    /// What an annotation is about.
    ///
    /// @param iri of all of it; of another annotation its id; may be empty
    /// @param source the same without a fragment
    /// @param embedded the text itself, if it stands here
    /// @param selectors any of which selects the same
    record Target(String iri, String source, @Nullable String embedded, List<JsonNode> selectors) {}

    static boolean isOne(JsonNode node) {
        return node.isObject() && !field(node, "target", "hasTarget").isMissingNode();
    }

    static W3cAnnotation of(JsonNode node, String place) {
        Draft draft = new Draft(node);
        draft.read();
        return new W3cAnnotation(
                JsonFields.scalar(field(node, "id")),
                draft.motivations,
                draft.tags,
                draft.notes,
                draft.links,
                draft.attributes,
                draft.creator,
                draft.created,
                draft.targets,
                place,
                draft.left);
    }

    /// The first of these fields there is, with or without a prefix.
    static JsonNode field(JsonNode node, String... names) {
        boolean prefixed = isPrefixed(node);
        for (String name : names) {
            JsonNode found = node.path(name);
            if (prefixed && found.isMissingNode()) {
                found = node.path("@" + name);
            }
            if (prefixed && found.isMissingNode()) {
                found = node.path("oa:" + name);
            }
            if (!found.isMissingNode()) {
                return found;
            }
        }
        return node.path("");
    }

    /// Whether any of the fields has a prefix: then each is looked for with one too.
    private static boolean isPrefixed(JsonNode node) {
        for (String name : node.propertyNames()) {
            if (name.startsWith("@") || name.startsWith("oa:")) {
                return true;
            }
        }
        return false;
    }

    static boolean hasType(JsonNode node, String type) {
        return names(field(node, "type")).contains(type);
    }

    /// Names of the model, without their prefix.
    static List<String> names(JsonNode node) {
        List<String> names = JsonFields.strings(node);
        names.replaceAll(W3cAnnotation::bare);
        return names;
    }

    private static String bare(String name) {
        for (String prefix : PREFIXES) {
            if (name.startsWith(prefix)) {
                return name.substring(prefix.length());
            }
        }
        return name;
    }

    /// One value, or those of a list, and of lists within.
    static List<JsonNode> flat(JsonNode node) {
        List<JsonNode> flat = new ArrayList<>();
        JsonNode members = field(node, "items", "members", "item");
        if (node.isArray()) {
            node.forEach(item -> flat.addAll(flat(item)));
        } else if (node.isObject() && members.isArray()) {
            members.forEach(item -> flat.addAll(flat(item)));
        } else if (!node.isMissingNode() && !node.isNull()) {
            flat.add(node);
        }
        return flat;
    }

    /// What it is, when no tag says it.
    String kind() {
        return motivations.isEmpty() ? "annotation" : motivations.getFirst();
    }

    private static String iri(JsonNode source) {
        return source.isObject()
                ? JsonFields.scalar(field(source, "id", "source"))
                : JsonFields.scalar(source);
    }

    private static String withoutFragment(String iri) {
        // What begins with one is in the same file.
        return iri.indexOf('#') > 0 ? iri.substring(0, iri.indexOf('#')) : iri;
    }

    private static final class Draft {

        private final JsonNode node;
        private final List<String> motivations;
        private final List<String> tags = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private final List<String> links = new ArrayList<>();
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final List<Target> targets = new ArrayList<>();
        private final List<String[]> left = new ArrayList<>();
        private @Nullable String creator;
        private @Nullable String created;

        Draft(JsonNode node) {
            this.node = node;
            this.motivations = names(field(node, "motivation", "motivatedBy"));
        }

        void read() {
            for (JsonNode target : flat(field(node, "target", "hasTarget"))) {
                targets.add(target(target));
            }
            for (JsonNode body : flat(field(node, "body", "hasBody"))) {
                body(body);
            }
            String value = JsonFields.scalar(field(node, "bodyValue", "text"));
            if (!value.isEmpty()) {
                notes.add(value);
            }
            tags.addAll(JsonFields.strings(node.path("tags")));
            JsonNode maker = field(node, "creator", "annotatedBy", "user");
            creator = maker.isMissingNode() ? null : name(maker);
            JsonNode at = field(node, "created", "annotatedAt");
            created = at.isMissingNode() ? null : JsonFields.scalar(at);
            for (JsonNode own : node.path(W3c.OWN + "attributes")) {
                String name = JsonFields.scalar(own.path(W3c.OWN + "name"));
                attributes.put(name, JsonFields.scalar(own.path(W3c.OWN + "value")));
            }
            node.properties().forEach(field -> other(field.getKey(), field.getValue()));
        }

        private void other(String key, JsonNode value) {
            String name = bare(key);
            if (READ.contains(name) || value.isNull() || value.isContainer() && value.isEmpty()) {
                return;
            }
            if (value.isContainer()) {
                left.add(new String[] {"property", name});
            } else {
                attributes.putIfAbsent(name, JsonFields.scalar(value));
            }
        }

        private static String name(JsonNode maker) {
            JsonNode one = maker.isArray() ? maker.path(0) : maker;
            return one.isObject()
                    ? JsonFields.scalar(field(one, "name", "foaf:name", "nickname", "nick", "id"))
                    : JsonFields.scalar(one);
        }

        private Target target(JsonNode target) {
            if (!target.isObject()) {
                String iri = JsonFields.scalar(target);
                return new Target(iri, withoutFragment(iri), null, W3cSelectors.ofFragment(iri));
            }
            JsonNode source = field(target, "source", "hasSource");
            JsonNode about = source.isMissingNode() ? target : source;
            List<JsonNode> selectors = flat(field(target, "selector", "hasSelector"));
            for (String name : List.of("state", "styleClass", "renderedVia", "scope", "purpose")) {
                if (!field(target, name).isMissingNode()) {
                    left.add(new String[] {"target property", name});
                }
            }
            JsonNode embedded = about.isObject() ? field(about, "value", "chars") : about.path("");
            String iri = iri(about);
            return new Target(
                    iri,
                    withoutFragment(iri),
                    JsonFields.text(embedded),
                    selectors.isEmpty() ? W3cSelectors.ofFragment(iri) : selectors);
        }

        private void body(JsonNode body) {
            if (!body.isObject()) {
                resource(motivations, JsonFields.scalar(body));
                return;
            }
            List<String> purposes = names(field(body, "purpose", "role", "hasPurpose"));
            List<String> what = purposes.isEmpty() ? motivations : purposes;
            JsonNode value = field(body, "value", "text", "chars", "cnt:chars", "rdf:value");
            if (value.isValueNode() && !value.isNull()) {
                text(what, purposes, JsonFields.scalar(value));
                return;
            }
            JsonNode source = field(body, "source", "hasSource", "related", "id", "foaf:page");
            String iri =
                    JsonFields.scalar(source.isObject() ? field(source, "id", "source") : source);
            if (iri.isEmpty()) {
                left.add(new String[] {"body", String.join(" ", names(field(body, "type")))});
                return;
            }
            resource(hasType(body, "SemanticTag") ? List.of(TAGGING) : what, iri);
        }

        private void text(List<String> what, List<String> purposes, String value) {
            if (what.stream().anyMatch(TAGS::contains)) {
                tags.add(value);
            } else if (purposes.isEmpty() || what.stream().anyMatch(NOTES::contains)) {
                notes.add(value);
            } else {
                add(purposes.getFirst(), value);
            }
        }

        private void resource(List<String> what, String iri) {
            if (what.contains(LINKING)) {
                links.add(iri);
            } else if (!iri.isEmpty()) {
                add(what.isEmpty() ? "body" : what.getFirst(), iri);
            }
        }

        private void add(String name, String value) {
            attributes.merge(name, value, (before, more) -> before + "; " + more);
        }
    }
}
