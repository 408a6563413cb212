package org.glossator.format;

import org.glossator.model.Details;
import org.glossator.model.Normalization;
import org.glossator.model.Refusal;
import org.glossator.model.Subheading;
import org.glossator.model.WorkState;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/// What a document says, without the ids of its marks and without what a format is known to lose: a
/// document that was written and the same one read back have the same essence.
///
/// @param about `null` where metadata are lost
record Essence(
        String text, @Nullable About about, String note, List<Subheading> headings, Bag marks) {

    private static final WorkState BEGIN = WorkState.NEW;

    /// What is known of a document beside its text.
    record About(Details details, Normalization normalization, String set, WorkState state) {}

    /// Marks in any order.
    record Bag(List<Object> all) {

        /// How often each is there.
        private Map<Object, Integer> counts() {
            Map<Object, Integer> counts = new HashMap<>();
            all.forEach(each -> counts.merge(each, 1, Integer::sum));
            return counts;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            // Mostly they are read in the order they were written in, and need not be counted.
            return other instanceof Bag that
                    && (all.equals(that.all) || counts().equals(that.counts()));
        }

        @Override
        public int hashCode() {
            return counts().hashCode();
        }
    }

    private record OnSpan(
            List<Span> where,
            String label,
            Map<String, String> attributes,
            String note,
            Mark.@Nullable Maker maker) {}

    private record Relation(
            Object from,
            Object to,
            String label,
            Map<String, String> attributes,
            String note,
            Mark.@Nullable Maker maker) {}

    private record OnDocument(
            String label,
            Map<String, String> attributes,
            String note,
            Mark.@Nullable Maker maker) {}

    /// @param losses those that were reported for the document
    static Essence of(Bundle whole, List<Loss> losses) {
        Set<String> lost = new HashSet<>();
        losses.forEach(loss -> lost.add(loss.kind()));
        Bundle bundle = lost.contains(Alteration.CHARACTER.kind()) ? Alteration.xml(whole) : whole;
        Details details = bundle.details().withSplit(null).withNote("");
        if (details.title().equals(Headlines.of(bundle.text()))) {
            // What a document is called that was given no title.
            details = details.withTitle("");
        }
        WorkState state = bundle.state() == null ? BEGIN : bundle.state();
        return new Essence(
                lost.contains(Alteration.LEADING_SPACE.kind())
                        ? Alteration.leading(bundle.text())
                        : bundle.text(),
                lost.contains(Feature.METADATA.kind())
                        ? null
                        : new About(details, bundle.normalization(), bundle.set(), state),
                lost.contains(Feature.DOCUMENT_NOTE.kind()) ? "" : bundle.details().note(),
                lost.contains(Feature.HEADING.kind()) ? List.of() : bundle.headings(),
                new Marks(bundle.text(), lost).of(bundle));
    }

    /// @param losses of the bundle
    /// @throws Refusal if what was read is not what was written
    static void requireSame(Bundle meant, List<Loss> losses, List<Bundle> read) {
        if (read.size() != 1) {
            throw new Refusal(read.size() + " documents instead of one");
        }
        Essence wanted = of(meant, losses);
        Essence found = of(read.getFirst(), losses);
        if (!wanted.text.equals(found.text)) {
            throw new Refusal("another text");
        }
        if (!wanted.marks.equals(found.marks)) {
            throw new Refusal("other marks");
        }
        if (!Objects.equals(wanted.about, found.about)
                || !wanted.note.equals(found.note)
                || !wanted.headings.equals(found.headings)) {
            throw new Refusal("other details");
        }
    }

    private record Marks(String text, Set<String> lost) {

        Bag of(Bundle bundle) {
            List<Object> all = new ArrayList<>(bundle.marks().size());
            Map<String, Object> ends = new HashMap<>();
            for (Mark mark : bundle.marks()) {
                if (mark instanceof Mark.OnSpan span && !isLeftOut(span)) {
                    Object seen = seen(span);
                    ends.put(span.id(), seen);
                    all.add(seen);
                }
            }
            for (Mark mark : bundle.marks()) {
                switch (mark) {
                    case Mark.OnSpan _ -> {
                        // It is counted.
                    }
                    case Mark.Relation relation -> {
                        if (!loses(Feature.RELATION)) {
                            all.add(seen(relation, ends));
                        }
                    }
                    case Mark.OnDocument label -> {
                        if (!loses(Feature.DOCUMENT_LABEL)) {
                            all.add(seen(label));
                        }
                    }
                }
            }
            return new Bag(all);
        }

        private boolean loses(Feature feature) {
            return lost.contains(feature.kind());
        }

        private boolean alters(Alteration alteration) {
            return lost.contains(alteration.kind());
        }

        private boolean isLeftOut(Mark.OnSpan span) {
            return alters(Alteration.BLANK_SPAN) && trimmed(span.span()).isEmpty()
                    || alters(Alteration.INVISIBLE_SPAN)
                            && Alteration.visible(text, span.fragments()).isEmpty();
        }

        private Object seen(Mark.OnSpan span) {
            return new OnSpan(where(span), label(span), attributes(span), note(span), maker(span));
        }

        private Object seen(Mark.Relation relation, Map<String, Object> ends) {
            return new Relation(
                    end(ends, relation.from()),
                    end(ends, relation.to()),
                    label(relation),
                    attributes(relation),
                    note(relation),
                    maker(relation));
        }

        private static Object end(Map<String, Object> ends, String id) {
            Object end = ends.get(id);
            if (end == null) {
                throw new Refusal("a relation to nothing");
            }
            return end;
        }

        private Object seen(Mark.OnDocument label) {
            return new OnDocument(label(label), attributes(label), note(label), maker(label));
        }

        private List<Span> where(Mark.OnSpan span) {
            List<Span> where = span.fragments();
            if (alters(Alteration.EDGE)) {
                where =
                        where.stream()
                                .map(this::trimmed)
                                .filter(Predicate.not(Span::isEmpty))
                                .toList();
            }
            if (alters(Alteration.INVISIBLE_EDGE)) {
                where = Alteration.visible(text, where);
            }
            return loses(Feature.FRAGMENTS) && where.size() > 1
                    ? List.of(where.getFirst().cover(where.getLast()))
                    : where;
        }

        private Span trimmed(Span span) {
            int begin = span.begin();
            int end = span.end();
            while (begin < end && Alteration.isLineEnd(text.charAt(begin))) {
                begin++;
            }
            while (begin < end && Alteration.isLineEnd(text.charAt(end - 1))) {
                end--;
            }
            return new Span(begin, end);
        }

        private String label(Mark mark) {
            return alters(Alteration.TAG_NAME) ? Alteration.name(mark.label()) : mark.label();
        }

        private Map<String, String> attributes(Mark mark) {
            if (loses(Feature.ATTRIBUTE) || mark.attributes().isEmpty()) {
                return Map.of();
            }
            Map<String, String> attributes = new HashMap<>();
            mark.attributes()
                    .forEach((name, value) -> {
                        if (!value.isEmpty() || !alters(Alteration.EMPTY_VALUE)) {
                            attributes.put(
                                    alters(Alteration.ATTRIBUTE_NAME)
                                            ? Alteration.name(name)
                                            : name,
                                    line(value));
                        }
                    });
            return attributes;
        }

        private String note(Mark mark) {
            return loses(Feature.NOTE) ? "" : line(mark.note());
        }

        private String line(String text) {
            return alters(Alteration.LINE_BREAK) ? Alteration.line(text) : text;
        }

        private Mark.@Nullable Maker maker(Mark mark) {
            return loses(Feature.ANNOTATOR) ? null : mark.maker();
        }
    }
}
