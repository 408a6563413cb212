package org.glossator.format;

import org.glossator.model.Details;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Tokens with one tag each in the columns of CoNLL-2003, as taggers are trained on.
///
/// It carries tokens and spans that do not overlap; all else is a [Loss].
final class Conll implements Format.Writing {

    @Override
    public String id() {
        return "conll";
    }

    @Override
    public List<String> extensions() {
        return List.of("conll", "bio", "iob");
    }

    @Override
    public List<Loss> losses(Bundle bundle, WriteOptions options) {
        Losses losses = new Losses();
        for (TokenLayout.Trouble trouble : TokenLayout.of(bundle, options.overlaps()).troubles()) {
            losses.add(trouble.kind(), example(bundle, trouble.mark()));
        }
        for (Mark mark : bundle.marks()) {
            String example = example(bundle, mark);
            switch (mark) {
                case Mark.OnSpan _ -> {
                    // Its trouble, if any, is named above.
                }
                case Mark.Relation _ -> losses.add("relation", example);
                case Mark.OnDocument _ -> losses.add("document label", example);
            }
            if (!mark.attributes().isEmpty()) {
                losses.add("attribute", mark.attributes().size(), example);
            }
            if (!mark.note().isEmpty()) {
                losses.add("note", example);
            }
            if (mark.maker() != null) {
                losses.add("annotator", example);
            }
        }
        if (!bundle.details().note().isEmpty()) {
            losses.add("note", name(bundle));
        }
        if (!bundle.details().withSplit(null).withNote("").equals(Details.titled(""))) {
            losses.add("metadata", name(bundle));
        }
        return losses.list();
    }

    @Override
    public boolean asks(Loss loss, WriteOptions options) {
        return loss.kind().equals(TokenLayout.OVERLAP)
                && options.overlaps() == WriteOptions.Overlaps.FAIL;
    }

    /// Shows the outer spans where no choice has been made yet.
    @Override
    public String preview(Bundle bundle, WriteOptions options) {
        WriteOptions shown =
                options.overlaps() == WriteOptions.Overlaps.FAIL
                        ? new WriteOptions(WriteOptions.Overlaps.OUTER, options.scheme())
                        : options;
        Utf8Out out = new Utf8Out();
        new ConllText(shown).append(bundle, out);
        return new String(out.bytes(), 0, out.length(), StandardCharsets.UTF_8);
    }

    @Override
    public ExportWriter open(ExportTarget target, WriteOptions options) {
        return StagedExport.open(new ConllText(options), "conll", target, null);
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

    private static String name(Bundle bundle) {
        return bundle.id().isEmpty() ? Excerpt.of(bundle.details().title()) : bundle.id();
    }
}
