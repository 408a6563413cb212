package org.glossator.format;

import org.glossator.model.Details;

import java.util.List;

/// What of a document is left behind when it becomes tokens with one tag each.
final class ConllLosses {

    private final Losses losses = new Losses();
    private final Bundle bundle;

    private ConllLosses(Bundle bundle) {
        this.bundle = bundle;
    }

    static List<Loss> of(Bundle bundle, TokenLayout layout) {
        ConllLosses found = new ConllLosses(bundle);
        for (TokenLayout.Trouble trouble : layout.troubles()) {
            found.add(trouble.kind(), 1, trouble.mark());
        }
        bundle.marks().forEach(found::mark);
        found.details();
        return found.losses.list();
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.OnSpan _ -> {
                // Its trouble, if any, is known from the layout.
            }
            case Mark.Relation _ -> add("relation", 1, mark);
            case Mark.OnDocument _ -> add("document label", 1, mark);
        }
        add("attribute", mark.attributes().size(), mark);
        add("note", mark.note().isEmpty() ? 0 : 1, mark);
        add("annotator", mark.maker() == null ? 0 : 1, mark);
    }

    private void details() {
        if (!bundle.headings().isEmpty()) {
            losses.add("heading", bundle.headings().size(), this::heading);
        }
        Details details = bundle.details();
        if (!details.note().isEmpty()) {
            losses.add("note", 1, this::name);
        }
        if (!details.withSplit(null).withNote("").equals(Details.titled(""))) {
            losses.add("metadata", 1, this::name);
        }
    }

    private void add(String kind, int count, Mark mark) {
        if (count > 0) {
            losses.add(kind, count, () -> example(bundle, mark));
        }
    }

    private String heading() {
        String words = bundle.headings().getFirst().span().of(bundle.text());
        return name() + ": “" + Excerpt.of(words) + "”";
    }

    private String name() {
        return name(bundle);
    }

    private static String name(Bundle bundle) {
        return bundle.id().isEmpty() ? Excerpt.of(bundle.details().title()) : bundle.id();
    }

    /// Document and quote, for messages.
    static String example(Bundle bundle, Mark mark) {
        return switch (mark) {
            case Mark.OnSpan span ->
                    name(bundle)
                            + ": "
                            + mark.label()
                            + " “"
                            + Excerpt.of(span.span().of(bundle.text()))
                            + "”";
            case Mark.Relation _, Mark.OnDocument _ -> name(bundle) + ": " + mark.label();
        };
    }
}
