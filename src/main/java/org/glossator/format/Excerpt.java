package org.glossator.format;

/// A quote short enough for a message: one line, cut between code points.
final class Excerpt {

    private static final int LONGEST = 40;

    private Excerpt() {}

    static String of(String text) {
        String line = Alteration.line(text);
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /// What a document is called.
    static String name(Bundle bundle) {
        return bundle.id().isEmpty() ? of(bundle.details().title()) : bundle.id();
    }

    /// Document, tag and quote.
    static String example(Bundle bundle, Mark mark) {
        String begin = name(bundle) + ": " + mark.label();
        return switch (mark) {
            case Mark.OnSpan span -> begin + " “" + of(span.span().of(bundle.text())) + "”";
            case Mark.Relation _, Mark.OnDocument _ -> begin;
        };
    }

    /// Document and first heading.
    static String heading(Bundle bundle) {
        String words = bundle.headings().getFirst().span().of(bundle.text());
        return name(bundle) + ": “" + of(words) + "”";
    }
}
