package org.glossator.format;

import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// One document as a CAS: its spans as DKPro's named entities, which INCEpTION knows without being
/// told, its relations and labels as custom layers, the rest in a structure of Glossator's own.
final class UimaLayout {

    /// The features of a document's metadata that are read, and those that say nothing.
    static final Set<String> KNOWN =
            Set.of(
                    "documentTitle",
                    "documentUri",
                    "documentId",
                    "language",
                    "isLastSegment",
                    UimaNames.BEGIN,
                    UimaNames.END);

    /// What DKPro has no feature for.
    static final List<String> FACTS =
            List.of(
                    "source",
                    "byline",
                    "date",
                    "note",
                    "direction",
                    "set",
                    "setKind",
                    "state",
                    "encoding",
                    "lineEnds",
                    "byteOrderMark",
                    "replaced");

    private static final Set<String> ELSEWHERE = Set.of("title", "url", "language");

    private static final Remainder REMAINDER =
            Remainder.beyond(
                    Feature.RELATION,
                    Feature.DOCUMENT_LABEL,
                    Feature.ATTRIBUTE,
                    Feature.NOTE,
                    Feature.ANNOTATOR,
                    Feature.DOCUMENT_NOTE,
                    Feature.METADATA);

    private static final String SOFA = "1";

    private final Bundle bundle;
    private final Times times = new Times();
    private final Map<String, UimaFs> structures = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private int last = Integer.parseInt(SOFA);

    private UimaLayout(Bundle bundle) {
        this.bundle = bundle;
    }

    static List<Loss> losses(Bundle bundle, boolean xml) {
        Losses losses = new Losses();
        if (xml) {
            Alteration.xml(bundle, losses);
        }
        REMAINDER.addTo(losses, bundle);
        return losses.list();
    }

    static UimaCas of(Bundle bundle) {
        return new UimaLayout(bundle).cas();
    }

    private UimaCas cas() {
        UimaFs sofa =
                new UimaFs(SOFA, UimaFs.SOFA)
                        .with("sofaNum", "1")
                        .with("sofaID", UimaNames.INITIAL_VIEW)
                        .with("mimeType", "text/plain")
                        .with("sofaString", bundle.text());
        metadata();
        bundle.marks().forEach(this::mark);
        return new UimaCas(
                Map.of(SOFA, sofa), structures, Map.of(SOFA, new ArrayList<>(structures.keySet())));
    }

    private UimaFs next(String type) {
        UimaFs fresh = new UimaFs(Integer.toString(++last), type).pointing(UimaNames.SOFA, SOFA);
        structures.put(fresh.id(), fresh);
        return fresh;
    }

    private void metadata() {
        Map<String, String> facts = Facts.of(bundle);
        place(next(UimaNames.METADATA), new Span(0, bundle.text().length()))
                .with("language", facts.getOrDefault("language", UimaNames.NO_LANGUAGE))
                .with("documentTitle", facts.getOrDefault("title", ""))
                .with("documentId", bundle.id())
                .with("documentUri", facts.getOrDefault("url", ""));
        facts.keySet().removeAll(ELSEWHERE);
        if (!facts.isEmpty()) {
            UimaFs own = next(UimaNames.FACTS);
            facts.forEach(own::with);
        }
    }

    private static UimaFs place(UimaFs structure, Span span) {
        return structure
                .with(UimaNames.BEGIN, Integer.toString(span.begin()))
                .with(UimaNames.END, Integer.toString(span.end()));
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.OnSpan span -> {
                UimaFs structure = place(next(UimaNames.NAMED_ENTITY), span.span());
                ids.put(span.id(), structure.id());
                about(structure.with("value", span.label()), mark);
            }
            case Mark.Relation relation -> {
                String from = ids.getOrDefault(relation.from(), "");
                String to = ids.getOrDefault(relation.to(), "");
                UimaFs structure = next(UimaNames.RELATION);
                // As INCEpTION does it: a relation stands where what it leads to does.
                UimaFs end = structures.get(to);
                if (end != null) {
                    structure
                            .with(UimaNames.BEGIN, end.value(UimaNames.BEGIN))
                            .with(UimaNames.END, end.value(UimaNames.END));
                }
                structure.pointing(UimaNames.FROM, from).pointing(UimaNames.TO, to);
                about(structure.with("label", relation.label()), mark);
            }
            case Mark.OnDocument on -> about(next(UimaNames.LABEL).with("label", on.label()), mark);
        }
    }

    private void about(UimaFs structure, Mark mark) {
        new TreeMap<>(mark.attributes())
                .forEach((name, value) -> structure.values().put(UimaNames.feature(name), value));
        structure.with(UimaNames.NOTE, mark.note());
        Mark.Maker maker = mark.maker();
        if (maker != null) {
            structure
                    .with(UimaNames.ANNOTATOR, maker.annotator())
                    .with(UimaNames.AT, times.format(maker.at()));
        }
    }
}
