package org.glossator.format;

import org.glossator.model.Refusal;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads Web Annotations: one, a page, a collection, a list, or one a line. Those on one source
/// make one document; as they may stand anywhere, all are gathered before the first is handed over.
final class W3cReader {

    private static final List<String> CONTAINERS =
            List.of("first", "items", "rows", "annotations", "resources", "graph");

    private final Source source;
    private final Losses losses = new Losses();
    private final List<W3cAnnotation> annotations = new ArrayList<>();
    private final Map<String, W3cAnnotation> byId = new HashMap<>();
    private final Map<String, List<W3cAnnotation.Target>> targets = new LinkedHashMap<>();
    private final Map<String, W3cSource> texts = new LinkedHashMap<>();

    /// Which of the annotations have become relations.
    private final Set<Integer> related = new HashSet<>();

    /// What an export of Glossator says of the document; `null` in files of others.
    private @Nullable JsonNode own;

    private @Nullable String embedded;

    W3cReader(Source source) {
        this.source = source;
    }

    List<Loss> read(Format.Sink sink) {
        JsonRecords.each(source, (node, place, _) -> root(node, place));
        if (annotations.isEmpty() && own == null) {
            throw new Refusal(
                    source.name() + ": holds no annotation with a target; choose another file");
        }
        for (W3cAnnotation annotation : annotations) {
            if (!annotation.id().isEmpty()) {
                byId.putIfAbsent(annotation.id(), annotation);
            }
        }
        for (W3cAnnotation annotation : annotations) {
            for (W3cAnnotation.Target target : annotation.targets()) {
                if (!isAnnotation(target)) {
                    targets.computeIfAbsent(key(target), _ -> new ArrayList<>()).add(target);
                }
            }
        }
        if (targets.isEmpty()) {
            targets.put("", List.of());
        }
        findTexts();
        texts.forEach((key, text) -> sink.accept(document(key, text)));
        for (int i = 0; i < annotations.size(); i++) {
            W3cAnnotation annotation = annotations.get(i);
            if (annotation.targets().stream().anyMatch(this::isAnnotation)
                    && !related.contains(i)) {
                losses.add(
                        Feature.RELATION.kind(),
                        annotation.place() + ": of " + String.join(", ", ends(annotation)));
            }
        }
        return losses.list();
    }

    // ---- annotations ----

    private void root(JsonNode node, String place) {
        if (W3cAnnotation.isOne(node)) {
            add(node, place);
            return;
        }
        if (!node.path(W3c.OWN + "document").isMissingNode()) {
            own = node;
        }
        if (node.path("text").isString()) {
            embedded = node.path("text").stringValue();
        }
        boolean any = false;
        for (String name : CONTAINERS) {
            JsonNode within = W3cAnnotation.field(node, name);
            if (within.isString()) {
                losses.add("page elsewhere", place + ": " + Excerpt.of(within.stringValue()));
                any = true;
            } else if (within.isObject()) {
                root(within, place);
                any = true;
            } else if (within.isArray()) {
                items(within, place);
                any = true;
            }
        }
        if (node.path("next").isString()) {
            losses.add("page elsewhere", place + ": " + node.path("next").stringValue());
        }
        if (!any && own == null) {
            losses.add("record", place + ": " + Excerpt.of(node.toString()));
        }
    }

    private void items(JsonNode items, String place) {
        int number = 0;
        for (JsonNode item : items) {
            number++;
            if (W3cAnnotation.isOne(item)) {
                add(item, place + ", annotation " + number);
            } else {
                losses.add("record", place + ": " + Excerpt.of(item.toString()));
            }
        }
    }

    private void add(JsonNode node, String place) {
        W3cAnnotation annotation = W3cAnnotation.of(node, place);
        annotations.add(annotation);
        for (String[] left : annotation.left()) {
            losses.add(left[0], place + ": " + left[1]);
        }
    }

    /// What begins with a fragment can only be in the same file.
    private boolean isAnnotation(W3cAnnotation.Target target) {
        return target.selectors().isEmpty()
                && (byId.containsKey(target.iri()) || target.iri().startsWith("#"));
    }

    /// In its own exports all is on the text beside them.
    private String key(W3cAnnotation.Target target) {
        return own == null ? target.source() : "";
    }

    // ---- texts ----

    private void findTexts() {
        targets.forEach((key, on) -> {
            Optional<String> within =
                    on.stream()
                            .map(W3cAnnotation.Target::embedded)
                            .filter(text -> text != null && !text.isBlank())
                            .findFirst();
            boolean alone = targets.size() == 1;
            Optional<W3cSource> text =
                    within.or(() -> Optional.ofNullable(embedded).filter(_ -> alone))
                            .map(found -> W3cSource.embedded(key, found))
                            .or(() -> W3cSource.beside(source, key, alone));
            text.ifPresentOrElse(
                    found -> texts.put(key, found),
                    () ->
                            losses.add(
                                    "target without text",
                                    on.size(),
                                    () -> source.name() + ": " + Excerpt.of(key)));
        });
        if (texts.isEmpty()) {
            String file = W3cSource.file(targets.keySet().iterator().next());
            throw new Refusal(
                    source.name()
                            + ": there is no "
                            + (targets.size() == 1 ? source.stem() : Excerpt.of(file))
                            + W3c.TEXT
                            + " beside it; put the text there");
        }
    }

    // ---- documents ----

    private Bundle document(String key, W3cSource text) {
        W3cSelectors selectors =
                new W3cSelectors(text.raw(), targets.getOrDefault(key, List.of()), text.page());
        if (selectors.countsUnits()) {
            losses.add(
                    "other offsets",
                    source.name() + ": offsets count UTF-16 code units, as the quotes show");
        }
        W3cDocument document = new W3cDocument(source.name(), text, selectors, losses);
        JsonNode said = own;
        if (said != null) {
            inPlace(source.name(), () -> document.own(said));
        }
        for (W3cAnnotation annotation : annotations) {
            List<W3cAnnotation.Target> here = new ArrayList<>();
            for (W3cAnnotation.Target target : annotation.targets()) {
                if (!isAnnotation(target) && key(target).equals(key)) {
                    here.add(target);
                }
            }
            if (!here.isEmpty()) {
                inPlace(annotation.place(), () -> document.mark(annotation, here));
            }
        }
        for (int i = 0; i < annotations.size(); i++) {
            W3cAnnotation annotation = annotations.get(i);
            if (annotation.targets().stream().anyMatch(this::isAnnotation)
                    && document.relation(annotation, ends(annotation))) {
                related.add(i);
            }
        }
        List<Bundle> made = new ArrayList<>();
        inPlace(source.name(), () -> made.add(document.bundle()));
        return made.getFirst();
    }

    /// The annotations that one connects, in the order from and to.
    private List<String> ends(W3cAnnotation annotation) {
        List<String> ends = new ArrayList<>();
        for (W3cAnnotation.Target target : annotation.targets()) {
            ends.add(target.iri());
        }
        ends.addAll(annotation.links());
        return ends;
    }

    /// What may find a flaw.
    private interface Step {
        void run() throws JsonlRecord.Flaw;
    }

    private static void inPlace(String place, Step step) {
        try {
            step.run();
        } catch (JsonlRecord.Flaw e) {
            throw new Refusal(place + ": " + e.getMessage(), e);
        }
    }
}
