package org.glossator.format;

import com.ibm.icu.text.BreakIterator;

import org.glossator.model.Subheading;
import org.glossator.text.Offsets;
import org.glossator.text.Span;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// One document as a collection of Web Annotations and its text. An annotation stands on a line.
final class W3cText implements LeafScribe {

    /// How many code points before and behind a quote help to find it again.
    private static final int AROUND = 32;

    private final Times times = new Times();

    @Override
    public List<Loss> losses(Bundle bundle) {
        return List.of();
    }

    @Override
    public List<Leaf> lay(Bundle bundle) {
        Utf8Out out = new Utf8Out();
        new Page(bundle, out).write();
        return List.of(
                Leaf.of(W3c.TEXT, bundle.text()),
                new Leaf(W3c.ANNOTATIONS, Arrays.copyOf(out.bytes(), out.length())));
    }

    @Override
    public void prove(Bundle bundle, List<Leaf> leaves) {
        List<Bundle> read = new ArrayList<>();
        new W3cReader(leaves.getLast().source("document", leaves.getFirst())).read(read::add);
        Essence.requireSame(bundle, List.of(), read);
    }

    /// A document on its way out.
    private final class Page {

        private final Bundle bundle;
        private final String text;
        private final String file;
        private final Offsets offsets;
        private final BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        private final Map<String, String> ids = new HashMap<>();
        private final Utf8Out out;

        Page(Bundle bundle, Utf8Out out) {
            this.bundle = bundle;
            this.text = bundle.text();
            this.file = iri(FileNames.safe(bundle.id()) + W3c.TEXT);
            this.offsets = Offsets.of(text);
            this.out = out;
            characters.setText(text);
        }

        private static String iri(String name) {
            return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        }

        void write() {
            out.raw("{\"@context\":[\"").raw(W3c.CONTEXT).raw("\",{\"glossator\":\"");
            out.raw(W3c.NAMESPACE).raw("\"}],\n\"id\":\"#annotations\",");
            out.raw("\"type\":\"AnnotationCollection\",\"label\":").string(title());
            out.raw(",\"total\":").number(bundle.marks().size()).raw(",\n");
            document();
            headings();
            out.raw("\"first\":{\"id\":\"#page\",\"type\":\"AnnotationPage\",\"startIndex\":0,");
            out.raw("\"items\":[");
            int number = 0;
            for (Mark mark : bundle.marks()) {
                out.raw(number == 0 ? "\n" : ",\n");
                mark(mark, "#" + ++number);
            }
            out.raw("\n]}}\n");
        }

        private String title() {
            return bundle.details().title().isEmpty() ? bundle.id() : bundle.details().title();
        }

        private void own(String name) {
            out.comma().raw('"').raw(W3c.OWN).raw(name).raw("\":");
        }

        private void document() {
            out.raw('"').raw(W3c.OWN).raw("document\":{");
            Facts.of(bundle)
                    .forEach((name, value) -> {
                        own(name);
                        out.string(value);
                    });
            out.raw("},\n");
        }

        private void headings() {
            if (bundle.headings().isEmpty()) {
                return;
            }
            out.raw('"').raw(W3c.OWN).raw("headings\":[");
            for (Subheading heading : bundle.headings()) {
                out.comma().raw('{');
                own("start");
                out.number(offsets.toCodePoint(heading.span().begin()));
                own("end");
                out.number(offsets.toCodePoint(heading.span().end()));
                own("level");
                out.number(heading.level()).raw('}');
            }
            out.raw("],\n");
        }

        private void mark(Mark mark, String id) {
            out.raw("{\"id\":\"").raw(id).raw("\",\"type\":\"Annotation\",\"motivation\":\"");
            switch (mark) {
                case Mark.OnSpan span -> {
                    ids.put(span.id(), id);
                    out.raw("tagging\"");
                    bodies(mark, "");
                    out.raw(",\"target\":");
                    targets(span.fragments());
                }
                case Mark.Relation relation -> {
                    out.raw("linking\"");
                    bodies(mark, ids.getOrDefault(relation.to(), ""));
                    out.raw(",\"target\":").string(ids.getOrDefault(relation.from(), ""));
                }
                case Mark.OnDocument _ -> {
                    out.raw("classifying\"");
                    bodies(mark, "");
                    out.raw(",\"target\":").string(file);
                }
            }
            about(mark);
            out.raw('}');
        }

        /// @param other what a relation leads to, or empty
        private void bodies(Mark mark, String other) {
            out.raw(",\"body\":[");
            if (!other.isEmpty()) {
                out.raw("{\"type\":\"SpecificResource\",\"purpose\":\"linking\",\"source\":");
                out.string(other).raw('}');
            }
            body("tagging", mark.label());
            if (!mark.note().isEmpty()) {
                body("commenting", mark.note());
            }
            out.raw(']');
        }

        private void body(String purpose, String value) {
            out.comma().raw("{\"type\":\"TextualBody\",\"purpose\":\"").raw(purpose);
            out.raw("\",\"value\":").string(value).raw(",\"format\":\"text/plain\"}");
        }

        private void targets(List<Span> fragments) {
            if (fragments.size() == 1) {
                target(fragments.getFirst());
                return;
            }
            out.raw('[');
            for (Span fragment : fragments) {
                out.comma();
                target(fragment);
            }
            out.raw(']');
        }

        private void target(Span span) {
            out.raw("{\"type\":\"SpecificResource\",\"source\":").string(file);
            out.raw(",\"selector\":[{\"type\":\"TextQuoteSelector\",\"exact\":");
            out.string(span.of(text));
            out.raw(",\"prefix\":").string(text.substring(before(span.begin()), span.begin()));
            out.raw(",\"suffix\":").string(text.substring(span.end(), behind(span.end())));
            out.raw("},{\"type\":\"TextPositionSelector\",\"start\":");
            out.number(offsets.toCodePoint(span.begin()));
            out.raw(",\"end\":").number(offsets.toCodePoint(span.end())).raw("}]}");
        }

        /// Where the characters before a place begin, none of them cut.
        private int before(int at) {
            int point = offsets.toCodePoint(at);
            int from = offsets.toUnit(Math.max(0, point - AROUND));
            return characters.isBoundary(from) ? from : Math.min(at, characters.following(from));
        }

        private int behind(int at) {
            int point = offsets.toCodePoint(at);
            int to = offsets.toUnit(Math.min(offsets.codePoints(), point + AROUND));
            return characters.isBoundary(to) ? to : Math.max(at, characters.preceding(to));
        }

        private void about(Mark mark) {
            if (!mark.attributes().isEmpty()) {
                own("attributes");
                out.raw('[');
                // Sorted, so that the same work gives the same bytes.
                new TreeMap<>(mark.attributes())
                        .forEach((name, value) -> {
                            out.comma().raw('{');
                            own("name");
                            out.string(name);
                            own("value");
                            out.string(value).raw('}');
                        });
                out.raw(']');
            }
            Mark.Maker maker = mark.maker();
            if (maker != null) {
                out.raw(",\"creator\":{\"type\":\"Person\",\"name\":").string(maker.annotator());
                out.raw("},\"created\":\"").raw(times.format(maker.at())).raw('"');
            }
        }
    }
}
