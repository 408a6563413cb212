package org.glossator.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/// Tokens with one tag each in the columns of CoNLL-2003, as taggers are trained on.
///
/// Written, it carries tokens and spans that do not overlap; all else is a [Loss]. Read, it is any
/// layout of a token a line with tags in columns, CoNLL-U, or a sentence a line.
final class Conll implements Format.Reading, Format.Writing {

    private static final CardGuide GUIDE =
            new CardGuide(
                    "conll",
                    CardGuide.TOKENS,
                    """
                    sentences = open("{file}", encoding="utf-8").read().split("\\n\\n")
                    rows = [[line.split(" ") for line in sentence.splitlines()] for sentence in sentences]
                    print([[(row[0], row[3]) for row in each if row[0] != "-DOCSTART-"] for each in rows])
                    """);

    @Override
    public String id() {
        return "conll";
    }

    @Override
    public List<String> extensions() {
        return List.of("conll", "conllu", "conll2003", "bio", "iob");
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        return new ConllReader(source, sink).read();
    }

    @Override
    public Set<Choice> choices() {
        return Set.of(Choice.TOKENS, Choice.SCHEME);
    }

    @Override
    public Survey survey(WriteOptions options) {
        return new ConllText(options);
    }

    @Override
    public boolean asks(Loss loss, WriteOptions options) {
        return loss.kind().equals(TokenLayout.OVERLAP)
                && options.overlaps() == WriteOptions.Overlaps.FAIL;
    }

    /// Shows the outer spans where no choice has been made yet.
    @Override
    public String preview(Bundle bundle, WriteOptions options) {
        Utf8Out out = new Utf8Out();
        new ConllText(options.chosen()).append(bundle, out);
        return new String(out.bytes(), 0, out.length(), StandardCharsets.UTF_8);
    }

    @Override
    public ExportWriter open(ExportTarget target, WriteOptions options) {
        return StagedExport.open(
                () -> new ConllText(options), Frame.NONE, "conll", target, null, GUIDE);
    }
}
