package org.glossator.format;

import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.glossator.model.Normalization;
import org.glossator.model.Subheading;
import org.glossator.text.Offsets;
import org.glossator.text.Segmenter;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Lays out documents as rows of the Hugging Face layout. Nothing of a document is lost: what does
/// not fit on the tokens stands among the spans.
///
/// Serves one thread.
final class HfText implements Survey {

    private final WriteOptions options;
    private final HfTags tags;
    private final Segmenter segmenter = new Segmenter();
    private final Times times = new Times();

    /// A document laid out.
    ///
    /// @param alone how many spans are on no token, since others are or since it has none
    /// @param other how many spans are on tokens otherwise than they are: as a whole where they are
    ///   in pieces, or widened to whole tokens
    record Row(Bundle bundle, TokenLayout layout, Cell.Fields cells, int alone, int other) {}

    HfText(HfTags tags, WriteOptions options) {
        this.tags = tags;
        this.options = options.chosen();
    }

    @Override
    public List<Loss> losses(Bundle bundle) {
        return List.of();
    }

    Row row(Bundle bundle) {
        TokenLayout layout = TokenLayout.of(bundle, options, segmenter);
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Text(bundle.id()));
        cells.add(new Cell.Text(bundle.text()));
        Offsets offsets = Offsets.of(bundle.text());
        tokens(layout, offsets, cells);
        marks(bundle, offsets, cells);
        cells.add(headings(bundle, offsets));
        details(bundle.details(), cells);
        cells.add(text(bundle.set()));
        cells.add(code(bundle.setKind()));
        cells.add(code(bundle.state()));
        Normalization normalization = bundle.normalization();
        cells.add(new Cell.Text(normalization.charset()));
        cells.add(new Cell.Text(normalization.lineEnds()));
        cells.add(new Cell.Flag(normalization.byteOrderMark()));
        cells.add(new Cell.Number(normalization.replaced()));
        long all = bundle.marks().stream().filter(Mark.OnSpan.class::isInstance).count();
        long other =
                layout.troubles().stream()
                        .filter(trouble ->
                                trouble.kind().equals(TokenLayout.CUT)
                                        || trouble.kind().equals(Feature.FRAGMENTS.kind()))
                        .map(TokenLayout.Trouble::mark)
                        .distinct()
                        .count();
        int alone = Math.toIntExact(all - layout.chunks().size());
        return new Row(bundle, layout, new Cell.Fields(cells), alone, Math.toIntExact(other));
    }

    private void tokens(TokenLayout layout, Offsets offsets, List<Cell> cells) {
        List<Span> tokens = IntStream.range(0, layout.size()).mapToObj(layout::token).toList();
        cells.add(
                new Cell.Many(
                        tokens.stream()
                                .<Cell>map(token -> new Cell.Text(token.of(layout.text())))
                                .toList()));
        cells.add(numbers(tokens.stream().mapToInt(token -> offsets.toCodePoint(token.begin()))));
        cells.add(numbers(tokens.stream().mapToInt(token -> offsets.toCodePoint(token.end()))));
        cells.add(numbers(IntStream.of(tags.of(layout))));
    }

    private static Cell numbers(IntStream numbers) {
        return new Cell.Many(numbers.<Cell>mapToObj(Cell.Number::new).toList());
    }

    private void marks(Bundle bundle, Offsets offsets, List<Cell> cells) {
        List<Cell> spans = new ArrayList<>();
        List<Cell> relations = new ArrayList<>();
        List<Cell> labels = new ArrayList<>();
        for (Mark mark : bundle.marks()) {
            List<Cell> item = new ArrayList<>();
            item.add(new Cell.Text(mark.id()));
            switch (mark) {
                case Mark.OnSpan span -> {
                    place(span.span(), offsets, item);
                    item.add(new Cell.Text(mark.label()));
                    item.add(new Cell.Text(span.span().of(bundle.text())));
                    item.add(fragments(span, offsets));
                    spans.add(rest(mark, item));
                }
                case Mark.Relation relation -> {
                    item.add(new Cell.Text(mark.label()));
                    item.add(new Cell.Text(relation.from()));
                    item.add(new Cell.Text(relation.to()));
                    relations.add(rest(mark, item));
                }
                case Mark.OnDocument _ -> {
                    item.add(new Cell.Text(mark.label()));
                    labels.add(rest(mark, item));
                }
            }
        }
        cells.add(new Cell.Many(spans));
        cells.add(new Cell.Many(relations));
        cells.add(new Cell.Many(labels));
    }

    private static void place(Span span, Offsets offsets, List<Cell> cells) {
        cells.add(new Cell.Number(offsets.toCodePoint(span.begin())));
        cells.add(new Cell.Number(offsets.toCodePoint(span.end())));
    }

    /// None where the span is in one piece.
    private static Cell fragments(Mark.OnSpan mark, Offsets offsets) {
        List<Cell> fragments = new ArrayList<>();
        for (Span fragment : mark.fragments().size() > 1 ? mark.fragments() : List.<Span>of()) {
            List<Cell> cells = new ArrayList<>();
            place(fragment, offsets, cells);
            fragments.add(new Cell.Fields(cells));
        }
        return new Cell.Many(fragments);
    }

    private Cell rest(Mark mark, List<Cell> item) {
        List<Cell> attributes = new ArrayList<>();
        // Sorted, so that the same work gives the same bytes.
        for (Map.Entry<String, String> entry : new TreeMap<>(mark.attributes()).entrySet()) {
            attributes.add(
                    new Cell.Fields(
                            List.of(
                                    new Cell.Text(entry.getKey()),
                                    new Cell.Text(entry.getValue()))));
        }
        item.add(new Cell.Many(attributes));
        item.add(text(mark.note()));
        Mark.Maker maker = mark.maker();
        item.add(maker == null ? Cell.None.NONE : new Cell.Text(maker.annotator()));
        item.add(maker == null ? Cell.None.NONE : new Cell.Text(times.format(maker.at())));
        return new Cell.Fields(item);
    }

    private static Cell headings(Bundle bundle, Offsets offsets) {
        List<Cell> headings = new ArrayList<>();
        for (Subheading heading : bundle.headings()) {
            List<Cell> cells = new ArrayList<>();
            place(heading.span(), offsets, cells);
            cells.add(new Cell.Number(heading.level()));
            cells.add(new Cell.Text(heading.span().of(bundle.text())));
            headings.add(new Cell.Fields(cells));
        }
        return new Cell.Many(headings);
    }

    private static void details(Details details, List<Cell> cells) {
        cells.add(text(details.title()));
        cells.add(text(details.source()));
        cells.add(text(details.byline()));
        cells.add(text(details.date()));
        cells.add(text(details.url()));
        cells.add(text(details.language()));
        cells.add(
                details.direction() == Direction.AUTO ? Cell.None.NONE : code(details.direction()));
        cells.add(code(details.split()));
        cells.add(text(details.note()));
    }

    private static Cell text(String text) {
        return text.isEmpty() ? Cell.None.NONE : new Cell.Text(text);
    }

    private static Cell code(@Nullable Enum<?> constant) {
        return constant == null ? Cell.None.NONE : new Cell.Text(Codes.of(constant));
    }
}
