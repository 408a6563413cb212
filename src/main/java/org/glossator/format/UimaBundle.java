package org.glossator.format;

import org.glossator.model.Refusal;
import org.glossator.text.Offsets;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The document in a CAS: the text of one view and what is annotated in it.
final class UimaBundle {

    /// Between several values of one feature.
    static final String AND = "; ";

    private static final String REFERENCE = "reference";

    private final Source source;
    private final UimaCas cas;
    private final String charset;
    private final Losses losses = new Losses();
    private final Facts facts = new Facts();
    private final Times times = new Times();
    private final UimaFs sofa;
    private final Normalized normalized;
    private final Offsets offsets;
    private final Map<String, Mark.OnSpan> spans = new LinkedHashMap<>();
    private final List<Mark> rest = new ArrayList<>();
    private String id;

    UimaBundle(Source source, UimaCas cas, String charset) {
        this.source = source;
        this.cas = cas;
        this.charset = charset;
        this.sofa = sofa();
        this.normalized = Normalized.of(text(sofa));
        this.offsets = Offsets.of(text(sofa));
        this.id = source.stem();
    }

    private static String text(UimaFs sofa) {
        return sofa.value("sofaString");
    }

    /// The initial view if it has a text, else the first that has.
    private UimaFs sofa() {
        Collection<UimaFs> all = cas.sofas().values();
        List<UimaFs> texts = all.stream().filter(each -> !text(each).isBlank()).toList();
        if (texts.isEmpty()) {
            throw new Refusal(
                    source.name() + ": there is no text in it (no sofaString); choose another");
        }
        UimaFs chosen =
                texts.stream()
                        .filter(each -> each.value("sofaID").equals(UimaNames.INITIAL_VIEW))
                        .findFirst()
                        .orElse(texts.getFirst());
        for (UimaFs other : all) {
            if (other != chosen) {
                losses.add("view", source.name() + ": " + other.value("sofaID"));
            }
        }
        return chosen;
    }

    List<Loss> hand(Format.Sink sink) {
        List<UimaFs> own = own();
        Set<String> ends = ends(own);
        own.stream().filter(UimaFs::isSpan).forEach(each -> span(each, ends));
        for (UimaFs structure : own) {
            if (isMetadata(structure)) {
                metadata(structure);
            } else if (isRelation(structure)) {
                relation(structure);
            } else if (spans.containsKey(structure.id())) {
                slots(structure);
            } else if (!structure.isSpan()) {
                onDocument(structure);
            }
        }
        List<Mark> marks = new ArrayList<>(spans.values());
        marks.addAll(rest);
        String text = normalized.text();
        sink.accept(
                new Bundle(
                        id,
                        text,
                        facts.details(text),
                        facts.normalization(normalized, charset),
                        facts.set(),
                        facts.setKind(),
                        facts.state(),
                        marks,
                        List.of(),
                        0));
        return losses.list();
    }

    /// What is annotated in the chosen text.
    private List<UimaFs> own() {
        List<String> listed = cas.members().get(sofa.id());
        Set<String> members = listed == null ? Set.of() : new HashSet<>(listed);
        List<UimaFs> own = new ArrayList<>();
        for (UimaFs each : cas.structures().values()) {
            List<String> where = each.pointers(UimaNames.SOFA);
            boolean alone = where.isEmpty() && each.isSpan() && cas.sofas().size() == 1;
            if (!where.contains(sofa.id()) && !alone) {
                if (where.isEmpty() && members.contains(each.id()) && !isPart(each)) {
                    losses.add("layer " + each.shortType(), example(each));
                }
                continue;
            }
            if (listed != null && !members.contains(each.id())) {
                losses.add("not indexed", example(each));
            } else {
                own.add(each);
            }
        }
        return own;
    }

    /// Whether it is nothing by itself, but an array or what fills a slot.
    private static boolean isPart(UimaFs structure) {
        return structure.isArray()
                || structure.type().endsWith("List")
                || structure.references().containsKey("target");
    }

    private String example(UimaFs structure) {
        String words = structure.isSpan() ? " " + structure.value("begin") : "";
        return source.name() + ": " + structure.shortType() + words;
    }

    private static boolean isRelation(UimaFs structure) {
        return structure.references().containsKey(UimaNames.FROM)
                && structure.references().containsKey(UimaNames.TO);
    }

    /// What relations lead from and to.
    private static Set<String> ends(List<UimaFs> structures) {
        Set<String> ends = new HashSet<>();
        for (UimaFs each : structures) {
            if (isRelation(each) && !UimaNames.isGrammar(each.type())) {
                ends.addAll(each.pointers(UimaNames.FROM));
                ends.addAll(each.pointers(UimaNames.TO));
            }
        }
        return ends;
    }

    // ---- spans ----

    private void span(UimaFs structure, Set<String> ends) {
        if (isMetadata(structure) || isRelation(structure)) {
            // The one is about the whole text, the other stands where what it leads to does.
            return;
        } else if (UimaNames.isGrammar(structure.type()) && !ends.contains(structure.id())) {
            losses.add("layer " + structure.shortType(), example(structure));
        } else {
            Span span = place(structure);
            if (span == null) {
                losses.add("empty span", example(structure));
            } else {
                UimaAbout about = about(structure);
                spans.put(
                        structure.id(),
                        new Mark.OnSpan(
                                structure.id(),
                                about.label(),
                                List.of(span),
                                about.attributes(),
                                about.note(),
                                about.maker()));
            }
        }
    }

    private @Nullable Span place(UimaFs structure) {
        int begin = offset(structure, UimaNames.BEGIN);
        int end = offset(structure, UimaNames.END);
        if (begin > end || offsets.splitsPair(begin) || offsets.splitsPair(end)) {
            throw flaw(structure, begin + " to " + end + " is no stretch of whole characters");
        }
        int from = normalized.begin(begin);
        int to = normalized.end(end);
        return from < to ? new Span(from, to) : null;
    }

    private int offset(UimaFs structure, String feature) {
        String value = structure.value(feature);
        if (!isCount(value) || Integer.parseInt(value) > offsets.units()) {
            throw flaw(
                    structure,
                    feature
                            + " "
                            + Excerpt.of(value)
                            + " is not within a text of "
                            + offsets.units()
                            + " UTF-16 code units");
        }
        return Integer.parseInt(value);
    }

    /// Whether it is a number without a sign, and none too large to be an offset.
    private static boolean isCount(String value) {
        boolean count = !value.isEmpty() && value.length() < 10;
        for (int i = 0; i < value.length() && count; i++) {
            count = value.charAt(i) >= '0' && value.charAt(i) <= '9';
        }
        return count;
    }

    private Refusal flaw(UimaFs structure, String what) {
        return new Refusal(
                source.name()
                        + ": "
                        + structure.shortType()
                        + " "
                        + structure.id()
                        + ": "
                        + what
                        + "; mend the file");
    }

    private UimaAbout about(UimaFs structure) {
        return UimaAbout.of(structure, arrays(structure), times);
    }

    /// What references of values lead to, as text.
    private Map<String, String> arrays(UimaFs structure) {
        Map<String, String> arrays = new LinkedHashMap<>();
        structure
                .references()
                .forEach((feature, ids) -> {
                    UimaFs target = cas.structures().get(ids.isEmpty() ? "" : ids.getFirst());
                    if (target != null && UimaTypes.isPrimitiveArray(target.type())) {
                        arrays.put(feature, String.join(AND, target.elements()));
                    }
                });
        return arrays;
    }

    // ---- what spans point at ----

    private void slots(UimaFs host) {
        host.references()
                .forEach((feature, ids) -> {
                    if (!feature.equals(UimaNames.SOFA)) {
                        for (String target : UimaLists.flat(cas, ids)) {
                            slot(host, feature, target);
                        }
                    }
                });
    }

    private void slot(UimaFs host, String feature, String id) {
        UimaFs target = cas.structures().get(id);
        if (target == null) {
            losses.add(REFERENCE, example(host) + " " + feature);
            return;
        }
        if (UimaTypes.isPrimitiveArray(target.type()) && target.isArray()) {
            return;
        }
        List<String> filled = target.pointers("target");
        boolean link = !spans.containsKey(id) && filled.size() == 1;
        String to = link ? filled.getFirst() : id;
        if (!spans.containsKey(to) || to.equals(host.id())) {
            losses.add(REFERENCE, example(host) + " " + feature);
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        String label = feature;
        if (link) {
            attributes.putAll(target.values());
            String role = attributes.remove("role");
            if (role != null && !role.isBlank()) {
                label = role;
                attributes.put("slot", feature);
            }
        }
        rest.add(new Mark.Relation("", label, host.id(), to, attributes, "", null));
    }

    private void relation(UimaFs structure) {
        if (UimaNames.isGrammar(structure.type())) {
            losses.add("layer " + structure.shortType(), example(structure));
            return;
        }
        String from = String.join(" ", structure.pointers(UimaNames.FROM));
        String to = String.join(" ", structure.pointers(UimaNames.TO));
        if (!spans.containsKey(from) || !spans.containsKey(to) || from.equals(to)) {
            losses.add(Feature.RELATION.kind(), example(structure));
            return;
        }
        UimaAbout about = about(structure);
        rest.add(
                new Mark.Relation(
                        structure.id(),
                        about.label(),
                        from,
                        to,
                        about.attributes(),
                        about.note(),
                        about.maker()));
    }

    // ---- the document ----

    private static boolean isMetadata(UimaFs structure) {
        return structure.type().equals(UimaNames.DOCUMENT)
                || structure.shortType().equals("DocumentMetaData");
    }

    private void metadata(UimaFs structure) {
        fact("title", structure.value("documentTitle"));
        fact("url", structure.value("documentUri"));
        String language = structure.value("language");
        fact("language", language.equals(UimaNames.NO_LANGUAGE) ? "" : language);
        String name = structure.value("documentId");
        id = name.isBlank() ? id : name;
        structure
                .values()
                .forEach((feature, value) -> {
                    if (!UimaLayout.KNOWN.contains(feature) && !value.isEmpty()) {
                        losses.add(
                                "document feature",
                                source.name() + ": " + Excerpt.of(feature + " = " + value));
                    }
                });
    }

    private void fact(String name, String value) {
        if (!facts.take(name, value)) {
            losses.add("document feature", source.name() + ": " + Excerpt.of(name + " = " + value));
        }
    }

    private void onDocument(UimaFs structure) {
        if (structure.type().equals(UimaNames.FACTS)) {
            structure.values().forEach(this::fact);
        } else if (structure.references().containsKey("first")) {
            // A chain is told by how its links lead on.
            return;
        } else if (structure.shortType().equals("TagsetDescription")
                || UimaNames.isGrammar(structure.type())) {
            losses.add("layer " + structure.shortType(), example(structure));
        } else {
            UimaAbout about = about(structure);
            rest.add(
                    new Mark.OnDocument(
                            structure.id(),
                            about.label(),
                            about.attributes(),
                            about.note(),
                            about.maker()));
        }
    }
}
