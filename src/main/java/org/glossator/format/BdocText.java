package org.glossator.format;

import org.glossator.text.Offsets;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One document as bdoc keeps it, with one annotation set.
final class BdocText implements LeafScribe {

    private static final Set<String> RESERVED =
            Stream.concat(GateText.RESERVED.stream(), Stream.of(GateDocument.FROM, GateDocument.TO))
                    .collect(Collectors.toUnmodifiableSet());

    private final Times times = new Times();

    @Override
    public List<Loss> losses(Bundle bundle) {
        Losses losses = new Losses();
        GateText.losses(bundle, RESERVED, losses);
        return losses.list();
    }

    @Override
    public List<Leaf> lay(Bundle bundle) {
        Utf8Out out = new Utf8Out().raw('{');
        out.key("annotation_sets").raw('{').string(bundle.set()).raw(":{");
        out.key("name").string(bundle.set()).key("annotations").raw('[');
        int last = new Annotations(bundle, out).all();
        out.raw("\n],").raw("\"next_annid\":").number(last + 1).raw("}},\n");
        out.raw("\"text\":").string(bundle.text()).raw(",\n");
        out.raw("\"features\":");
        features(GateText.features(bundle), out);
        out.raw(",\n");
        out.raw("\"offset_type\":\"p\"").key("name").string(bundle.id()).raw("}\n");
        return List.of(new Leaf(Bdoc.JSON, Arrays.copyOf(out.bytes(), out.length())));
    }

    private static void features(Map<String, String> features, Utf8Out out) {
        out.raw('{');
        features.forEach((name, value) -> out.comma().string(name).raw(':').string(value));
        out.raw('}');
    }

    private record Placed(int id, Span span) {}

    /// The annotations of one document on their way out.
    private final class Annotations {

        private final Bundle bundle;
        private final Utf8Out out;
        private final Offsets offsets;
        private final Map<String, Placed> placed = new HashMap<>();
        private int last;

        Annotations(Bundle bundle, Utf8Out out) {
            this.bundle = bundle;
            this.out = out;
            this.offsets = Offsets.of(bundle.text());
        }

        /// @return the highest id given
        int all() {
            for (Mark mark : bundle.marks()) {
                if (mark instanceof Mark.OnSpan span) {
                    placed.put(span.id(), new Placed(++last, span.span()));
                    begin(span, span.span(), last);
                    features(GateText.features(mark, RESERVED, times), out);
                    out.raw('}');
                }
            }
            for (Mark mark : bundle.marks()) {
                if (mark instanceof Mark.Relation relation) {
                    relation(relation);
                }
            }
            return last;
        }

        private void relation(Mark.Relation relation) {
            Placed from = Objects.requireNonNull(placed.get(relation.from()));
            Placed to = Objects.requireNonNull(placed.get(relation.to()));
            begin(relation, from.span().cover(to.span()), ++last);
            Map<String, String> features = GateText.features(relation, RESERVED, times);
            features.put(GateDocument.FROM, Integer.toString(from.id()));
            features.put(GateDocument.TO, Integer.toString(to.id()));
            features(features, out);
            out.raw('}');
        }

        private void begin(Mark mark, Span span, int id) {
            out.comma().raw("\n{").key("type").string(mark.label());
            out.key("start").number(offsets.toCodePoint(span.begin()));
            out.key("end").number(offsets.toCodePoint(span.end()));
            out.key("id").number(id).raw(",\"features\":");
        }
    }

    @Override
    public void prove(Bundle bundle, List<Leaf> leaves) {
        List<Bundle> read = new ArrayList<>();
        new Bdoc().read(leaves.getFirst().source("document"), read::add);
        Essence.requireSame(bundle, losses(bundle), read);
    }
}
