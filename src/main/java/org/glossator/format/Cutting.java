package org.glossator.format;

import org.glossator.model.Subheading;
import org.glossator.text.Segmentation;
import org.glossator.text.Segmenter;
import org.glossator.text.Span;
import org.glossator.text.Tokenization;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Cuts documents into the records of a training set. Confined to one thread at a time.
///
/// A record is a stretch of the document's text, with the spans that lie in it whole, the relations
/// between them, and what is said of the document. White space between records is in none. It is
/// called like the document, with its number behind: `en-01#3`.
public final class Cutting {

    /// Of a span or relation that lies in no record whole.
    static final String EDGE = "record edge";

    private final Records records;
    private final Tokenization tokens;
    private final Segmenter segmenter = new Segmenter();

    /// @param tokens what windows are counted in
    public Cutting(Records records, Tokenization tokens) {
        this.records = records;
        this.tokens = tokens;
    }

    /// @param losses marks that are in no record
    public record Cut(List<Bundle> records, List<Loss> losses) {}

    /// A document that holds nothing to be seen is one record, whatever a record is.
    public Cut of(Bundle document) {
        List<Span> places = places(document);
        if (places.isEmpty()) {
            return new Cut(List.of(document), List.of());
        }
        List<Bundle> cut = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (Span place : places) {
            cut.add(record(document, place, cut.size() + 1, kept));
        }
        Losses losses = new Losses();
        for (Mark mark : document.marks()) {
            if (!(mark instanceof Mark.OnDocument) && !kept.contains(mark.id())) {
                losses.add(EDGE, 1, () -> Excerpt.example(document, mark));
            }
        }
        return new Cut(List.copyOf(cut), losses.list());
    }

    private List<Span> places(Bundle document) {
        return switch (records) {
            case Records.Documents _ -> List.of();
            case Records.Sentences _ -> {
                Segmentation text = text(document);
                yield text.sentences(new Span(0, document.text().length()));
            }
            case Records.Windows windows -> windows(windows, tokens.tokens(text(document)));
        };
    }

    private Segmentation text(Bundle document) {
        return segmenter.of(document.text(), document.details().language());
    }

    private static List<Span> windows(Records.Windows size, List<Span> tokens) {
        List<Span> windows = new ArrayList<>();
        int first = 0;
        while (first < tokens.size()) {
            int end = Math.min(tokens.size(), first + size.tokens());
            windows.add(tokens.get(first).cover(tokens.get(end - 1)));
            if (end == tokens.size()) {
                return windows;
            }
            first += size.stride();
        }
        return windows;
    }

    private static Bundle record(Bundle document, Span place, int number, Set<String> kept) {
        Set<String> within = new HashSet<>();
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : document.marks()) {
            if (mark instanceof Mark.OnSpan span && place.contains(span.span())) {
                within.add(span.id());
                marks.add(moved(span, -place.begin()));
            }
        }
        for (Mark mark : document.marks()) {
            switch (mark) {
                case Mark.OnSpan _ -> {
                    // It is in, or not.
                }
                case Mark.Relation relation -> {
                    if (within.contains(relation.from()) && within.contains(relation.to())) {
                        within.add(relation.id());
                        marks.add(relation);
                    }
                }
                case Mark.OnDocument label -> marks.add(label);
            }
        }
        kept.addAll(within);
        List<Subheading> headings =
                document.headings().stream()
                        .filter(heading -> place.contains(heading.span()))
                        .map(heading -> heading.moved(-place.begin()))
                        .toList();
        return new Bundle(
                document.id() + "#" + number,
                place.of(document.text()),
                document.details(),
                document.normalization(),
                document.set(),
                document.setKind(),
                document.state(),
                marks,
                headings,
                document.line());
    }

    private static Mark moved(Mark.OnSpan span, int by) {
        return new Mark.OnSpan(
                span.id(),
                span.label(),
                span.fragments().stream().map(fragment -> fragment.moved(by)).toList(),
                span.attributes(),
                span.note(),
                span.maker());
    }
}
