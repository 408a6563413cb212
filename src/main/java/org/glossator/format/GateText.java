package org.glossator.format;

import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// One document as GATE keeps it, with one annotation set.
final class GateText implements LeafScribe {

    /// The features of a document that bear the same name here and in the files of others.
    static final Set<String> PLAIN =
            Set.of("title", "source", "byline", "date", "url", "language", "note");

    /// What no attribute can be called.
    static final Set<String> RESERVED =
            Set.of(GateDocument.NOTE, GateDocument.ANNOTATOR, GateDocument.AT);

    private static final Remainder REMAINDER =
            Remainder.beyond(
                    Feature.RELATION,
                    Feature.ATTRIBUTE,
                    Feature.NOTE,
                    Feature.ANNOTATOR,
                    Feature.DOCUMENT_NOTE,
                    Feature.METADATA);

    private final Times times = new Times();

    @Override
    public List<Loss> losses(Bundle bundle) {
        Losses losses = new Losses();
        Alteration.xml(bundle, losses);
        losses(bundle, RESERVED, losses);
        return losses.list();
    }

    /// What no document of GATE can carry, whether it is XML or JSON.
    ///
    /// @param reserved what no attribute can be called
    static void losses(Bundle bundle, Set<String> reserved, Losses losses) {
        for (Mark mark : bundle.marks()) {
            if (mark.attributes().keySet().stream().anyMatch(reserved::contains)
                    && !(mark instanceof Mark.OnDocument)) {
                losses.add(Feature.ATTRIBUTE.kind(), 1, () -> Excerpt.example(bundle, mark));
            }
        }
        REMAINDER.addTo(losses, bundle);
    }

    /// The features of a document.
    static Map<String, String> features(Bundle bundle) {
        Map<String, String> features = new LinkedHashMap<>();
        Facts.of(bundle)
                .forEach((name, value) ->
                        features.put(PLAIN.contains(name) ? name : GateDocument.OWN + name, value));
        return features;
    }

    /// The features of an annotation or relation, by name.
    ///
    /// @param reserved what no attribute can be called
    static Map<String, String> features(Mark mark, Set<String> reserved, Times times) {
        Map<String, String> features = new TreeMap<>(mark.attributes());
        features.keySet().removeAll(reserved);
        if (!mark.note().isEmpty()) {
            features.put(GateDocument.NOTE, mark.note());
        }
        Mark.Maker maker = mark.maker();
        if (maker != null) {
            features.put(GateDocument.ANNOTATOR, maker.annotator());
            features.put(GateDocument.AT, times.format(maker.at()));
        }
        return features;
    }

    @Override
    public List<Leaf> lay(Bundle bundle) {
        Bundle written = Alteration.xml(bundle);
        XmlOut out = new XmlOut().begin("GateDocument").attribute("version", "3").line();
        out.begin("GateDocumentFeatures").line();
        features(written).forEach((name, value) -> feature(out, name, value));
        out.end().line();
        text(written, out);
        if (!written.set().isEmpty()) {
            out.begin("AnnotationSet").end().line();
        }
        Map<String, String> ids = new HashMap<>();
        set(out.begin("AnnotationSet"), written.set());
        int number = annotations(written, ids, out);
        out.end().line();
        relations(written, ids, number, out);
        return List.of(new Leaf(Gate.XML, out.end().line().bytes()));
    }

    private static XmlOut set(XmlOut out, String name) {
        return (name.isEmpty() ? out : out.attribute("Name", name)).line();
    }

    private static void text(Bundle bundle, XmlOut out) {
        TreeSet<Integer> nodes = new TreeSet<>();
        for (Mark mark : bundle.marks()) {
            if (mark instanceof Mark.OnSpan span) {
                nodes.add(span.span().begin());
                nodes.add(span.span().end());
            }
        }
        out.begin("TextWithNodes");
        int from = 0;
        for (int node : nodes) {
            out.text(bundle.text().substring(from, node));
            out.begin("Node").attribute("id", Integer.toString(node)).end();
            from = node;
        }
        out.text(bundle.text().substring(from)).end().line();
    }

    /// @return the highest id given
    private int annotations(Bundle bundle, Map<String, String> ids, XmlOut out) {
        int number = 0;
        for (Mark mark : bundle.marks()) {
            if (mark instanceof Mark.OnSpan span) {
                Span whole = span.span();
                String id = Integer.toString(++number);
                ids.put(span.id(), id);
                out.begin("Annotation")
                        .attribute("Id", id)
                        .attribute("Type", span.label())
                        .attribute("StartNode", Integer.toString(whole.begin()))
                        .attribute("EndNode", Integer.toString(whole.end()))
                        .line();
                features(mark, out);
                out.end().line();
            }
        }
        return number;
    }

    private void relations(Bundle bundle, Map<String, String> ids, int last, XmlOut out) {
        int number = last;
        for (Mark mark : bundle.marks()) {
            if (mark instanceof Mark.Relation relation) {
                if (number == last) {
                    set(out.begin("RelationSet"), bundle.set());
                }
                out.begin("Relation")
                        .attribute("Id", Integer.toString(++number))
                        .attribute("Type", relation.label())
                        .attribute(
                                "Members", ids.get(relation.from()) + ";" + ids.get(relation.to()))
                        .line();
                // GATE wants it, even with nothing in it.
                out.begin("UserData").end().line();
                features(mark, out);
                out.end().line();
            }
        }
        if (number > last) {
            out.end().line();
        }
    }

    private void features(Mark mark, XmlOut out) {
        features(mark, RESERVED, times).forEach((name, value) -> feature(out, name, value));
    }

    private static void feature(XmlOut out, String name, String value) {
        out.begin("Feature");
        out.begin("Name").attribute("className", "java.lang.String").text(name).end();
        out.begin("Value").attribute("className", "java.lang.String").text(value).end();
        out.end().line();
    }

    @Override
    public void prove(Bundle bundle, List<Leaf> leaves) {
        List<Bundle> read = new ArrayList<>();
        new Gate().read(leaves.getFirst().source("document"), read::add);
        Essence.requireSame(bundle, losses(bundle), read);
    }
}
