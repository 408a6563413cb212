package org.glossator.format;

import org.glossator.text.Segmenter;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One document as WebAnno TSV 3.3, in one span layer and one relation layer.
final class WebAnnoTsvText implements LeafScribe {

    private static final String SUFFIX = ".tsv";

    private static final Remainder REMAINDER =
            Remainder.beyond(Feature.RELATION, Feature.ATTRIBUTE, Feature.NOTE);

    private final Segmenter segmenter = new Segmenter();

    /// The document looked at last: it is asked about and then written.
    private @Nullable Bundle lastBundle;

    private @Nullable WebAnnoTsvGrid lastGrid;

    private List<Loss> lastLosses = List.of();

    private WebAnnoTsvGrid grid(Bundle bundle) {
        WebAnnoTsvGrid known = lastGrid;
        if (known == null || !bundle.equals(lastBundle)) {
            known =
                    WebAnnoTsvGrid.of(
                            bundle, segmenter.of(bundle.text(), bundle.details().language()));
            lastBundle = bundle;
            lastGrid = known;
            lastLosses = losses(bundle, known);
        }
        return known;
    }

    @Override
    public List<Loss> losses(Bundle bundle) {
        grid(bundle);
        return lastLosses;
    }

    private static List<Loss> losses(Bundle bundle, WebAnnoTsvGrid grid) {
        Losses losses = new Losses();
        Set<String> invisible = new HashSet<>();
        for (Mark mark : bundle.marks()) {
            boolean stays =
                    switch (mark) {
                        case Mark.OnSpan span -> place(losses, bundle, span, invisible);
                        case Mark.Relation relation -> ends(losses, bundle, relation, invisible);
                        case Mark.OnDocument _ -> false;
                    };
            if (stays) {
                said(losses, bundle, mark);
            }
        }
        if (grid.altersBeginning()) {
            losses.add(Alteration.LEADING_SPACE.kind(), 1, () -> Excerpt.name(bundle));
        }
        REMAINDER.addTo(losses, bundle);
        return losses.list();
    }

    /// Whether the span can be told at all.
    private static boolean place(
            Losses losses, Bundle bundle, Mark.OnSpan mark, Set<String> invisible) {
        List<Span> visible = Alteration.visible(bundle.text(), mark.fragments());
        if (visible.isEmpty()) {
            invisible.add(mark.id());
            add(losses, Alteration.INVISIBLE_SPAN, bundle, mark);
            return false;
        }
        if (!visible.getFirst().cover(visible.getLast()).equals(mark.span())) {
            add(losses, Alteration.INVISIBLE_EDGE, bundle, mark);
        }
        return true;
    }

    private static boolean ends(
            Losses losses, Bundle bundle, Mark.Relation mark, Set<String> invisible) {
        boolean lost = invisible.contains(mark.from()) || invisible.contains(mark.to());
        if (lost) {
            losses.add(Feature.RELATION.kind(), 1, () -> Excerpt.example(bundle, mark));
        }
        return !lost;
    }

    private static void said(Losses losses, Bundle bundle, Mark mark) {
        if (hasReturn(mark.note())) {
            add(losses, Alteration.LINE_BREAK, bundle, mark);
        }
        if (mark.attributes().isEmpty()) {
            return;
        }
        Set<String> names = new HashSet<>();
        mark.attributes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(attribute -> {
                    String name = Alteration.name(attribute.getKey());
                    if (attribute.getValue().isEmpty()) {
                        add(losses, Alteration.EMPTY_VALUE, bundle, mark);
                    } else if (!WebAnnoTsvGrid.isFeature(name) || !names.add(name)) {
                        losses.add(
                                Feature.ATTRIBUTE.kind(), 1, () -> Excerpt.example(bundle, mark));
                    } else {
                        if (!name.equals(attribute.getKey())) {
                            add(losses, Alteration.ATTRIBUTE_NAME, bundle, mark);
                        }
                        if (hasReturn(attribute.getValue())) {
                            add(losses, Alteration.LINE_BREAK, bundle, mark);
                        }
                    }
                });
    }

    /// Any other end of a line can be told.
    private static boolean hasReturn(String value) {
        return value.indexOf('\r') >= 0;
    }

    private static void add(Losses losses, Alteration alteration, Bundle bundle, Mark mark) {
        losses.add(alteration.kind(), 1, () -> Excerpt.example(bundle, mark));
    }

    @Override
    public List<Leaf> lay(Bundle bundle) {
        return List.of(Leaf.of(SUFFIX, grid(bundle).text()));
    }

    @Override
    public void prove(Bundle bundle, List<Leaf> leaves) {
        List<Bundle> read = new ArrayList<>();
        new WebAnnoTsvReader(leaves.getFirst().source("document")).read(read::add);
        Essence.requireSame(bundle, losses(bundle), read);
    }
}
