package org.glossator.format;

import org.glossator.text.Offsets;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One document as brat keeps it: its text, and a line for each thing said about it.
final class BratText implements LeafScribe {

    /// What a note by a person is called.
    static final String NOTE = "AnnotatorNotes";

    private static final Remainder REMAINDER =
            Remainder.beyond(Feature.FRAGMENTS, Feature.RELATION, Feature.ATTRIBUTE, Feature.NOTE);

    @Override
    public List<Loss> losses(Bundle bundle) {
        Losses losses = new Losses();
        Set<String> blank = new HashSet<>();
        for (Mark mark : bundle.marks()) {
            if (mark instanceof Mark.OnDocument) {
                continue;
            }
            if (mark instanceof Mark.Relation relation
                    && (blank.contains(relation.from()) || blank.contains(relation.to()))) {
                losses.add(Feature.RELATION.kind(), 1, () -> Excerpt.example(bundle, relation));
                continue;
            }
            if (mark instanceof Mark.OnSpan span && !place(losses, bundle, span)) {
                blank.add(span.id());
                continue;
            }
            if (!Alteration.name(mark.label()).equals(mark.label())) {
                add(losses, Alteration.TAG_NAME, bundle, mark);
            }
            mark.attributes()
                    .forEach((name, value) -> attribute(losses, bundle, mark, name, value));
            if (!Alteration.line(mark.note().replace('\n', ' '))
                    .equals(mark.note().replace('\n', ' '))) {
                add(losses, Alteration.LINE_BREAK, bundle, mark);
            }
        }
        REMAINDER.addTo(losses, bundle);
        return losses.list();
    }

    /// Whether the span can be told at all.
    private static boolean place(Losses losses, Bundle bundle, Mark.OnSpan span) {
        List<Span> pieces = pieces(bundle.text(), span);
        if (pieces.isEmpty()) {
            add(losses, Alteration.BLANK_SPAN, bundle, span);
            return false;
        }
        Span whole = pieces.getFirst().cover(pieces.getLast());
        if (!whole.equals(span.span())) {
            add(losses, Alteration.EDGE, bundle, span);
        }
        if (!joined(bundle.text(), pieces).equals(span.fragments())
                && span.fragments().size() > 1) {
            losses.add(Feature.FRAGMENTS.kind(), 1, () -> Excerpt.example(bundle, span));
        }
        return true;
    }

    private static void attribute(
            Losses losses, Bundle bundle, Mark mark, String name, String value) {
        if (!Alteration.name(name).equals(name)) {
            add(losses, Alteration.ATTRIBUTE_NAME, bundle, mark);
        }
        if (!Alteration.line(value).equals(value)) {
            add(losses, Alteration.LINE_BREAK, bundle, mark);
        }
        if (value.isEmpty()) {
            add(losses, Alteration.EMPTY_VALUE, bundle, mark);
        }
    }

    private static void add(Losses losses, Alteration alteration, Bundle bundle, Mark mark) {
        losses.add(alteration.kind(), 1, () -> Excerpt.example(bundle, mark));
    }

    /// The stretches of a span, none of which goes beyond a line: brat knows no others. It takes
    /// for the end of a line what Python does, and what it quotes must be what stands in the text.
    private static List<Span> pieces(String text, Mark.OnSpan span) {
        List<Span> pieces = new ArrayList<>();
        for (Span fragment : span.fragments()) {
            int begin = fragment.begin();
            for (int i = begin; i <= fragment.end(); i++) {
                if (i == fragment.end() || Alteration.isLineEnd(text.charAt(i))) {
                    if (begin < i) {
                        pieces.add(new Span(begin, i));
                    }
                    begin = i + 1;
                }
            }
        }
        return pieces;
    }

    /// Stretches with nothing but line ends between them are one again.
    static List<Span> joined(String text, List<Span> pieces) {
        List<Span> joined = new ArrayList<>();
        for (Span piece : pieces) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && last.end() < piece.begin()
                    && isLineEnds(text, last.end(), piece.begin())) {
                joined.set(joined.size() - 1, last.cover(piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean isLineEnds(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!Alteration.isLineEnd(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<Leaf> lay(Bundle bundle) {
        return List.of(
                Leaf.of(Brat.TEXT, bundle.text()),
                Leaf.of(Brat.ANNOTATIONS, new Lines(bundle).text()));
    }

    /// The lines of one document on their way out.
    private static final class Lines {

        private final Bundle bundle;
        private final Offsets offsets;
        private final StringBuilder spans = new StringBuilder();
        private final StringBuilder relations = new StringBuilder();
        private final StringBuilder attributes = new StringBuilder();
        private final StringBuilder notes = new StringBuilder();
        private final Map<String, String> ids = new HashMap<>();
        private int spanCount;
        private int relationCount;
        private int attributeCount;
        private int noteCount;

        Lines(Bundle bundle) {
            this.bundle = bundle;
            this.offsets = Offsets.of(bundle.text());
        }

        String text() {
            for (Mark mark : bundle.marks()) {
                switch (mark) {
                    case Mark.OnSpan span -> span(span);
                    case Mark.Relation relation -> relation(relation);
                    case Mark.OnDocument _ -> {
                        // Named as a loss.
                    }
                }
            }
            return spans.append(relations).append(attributes).append(notes).toString();
        }

        private void span(Mark.OnSpan mark) {
            List<Span> pieces = pieces(bundle.text(), mark);
            if (pieces.isEmpty()) {
                return;
            }
            String id = "T" + ++spanCount;
            ids.put(mark.id(), id);
            spans.append(id).append('\t').append(Alteration.name(mark.label()));
            char before = ' ';
            for (Span piece : pieces) {
                spans.append(before)
                        .append(offsets.toCodePoint(piece.begin()))
                        .append(' ')
                        .append(offsets.toCodePoint(piece.end()));
                before = ';';
            }
            before = '\t';
            for (Span piece : pieces) {
                spans.append(before).append(piece.of(bundle.text()));
                before = ' ';
            }
            spans.append('\n');
            about(id, mark);
        }

        private void relation(Mark.Relation mark) {
            String from = ids.get(mark.from());
            String to = ids.get(mark.to());
            if (from == null || to == null) {
                return;
            }
            String id = "R" + ++relationCount;
            relations
                    .append(id)
                    .append('\t')
                    .append(Alteration.name(mark.label()))
                    .append(" Arg1:")
                    .append(from)
                    .append(" Arg2:")
                    .append(to)
                    .append("\t\n");
            about(id, mark);
        }

        private void about(String id, Mark mark) {
            mark.attributes().entrySet().stream()
                    .filter(attribute -> !attribute.getValue().isEmpty())
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(attribute ->
                            attributes
                                    .append('A')
                                    .append(++attributeCount)
                                    .append('\t')
                                    .append(Alteration.name(attribute.getKey()))
                                    .append(' ')
                                    .append(id)
                                    .append(' ')
                                    .append(Alteration.line(attribute.getValue()))
                                    .append('\n'));
            if (!mark.note().isEmpty()) {
                for (String line : mark.note().split("\n", -1)) {
                    notes.append('#')
                            .append(++noteCount)
                            .append('\t')
                            .append(NOTE)
                            .append(' ')
                            .append(id)
                            .append('\t')
                            .append(Alteration.line(line))
                            .append('\n');
                }
            }
        }
    }

    @Override
    public void prove(Bundle bundle, List<Leaf> leaves) {
        List<Bundle> read = new ArrayList<>();
        Source source = leaves.getLast().source("document", leaves.getFirst());
        new BratReader(source).read(read::add);
        Essence.requireSame(bundle, losses(bundle), read);
    }
}
