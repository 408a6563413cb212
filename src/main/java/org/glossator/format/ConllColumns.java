package org.glossator.format;

import org.glossator.model.Refusal;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A token a line with its columns, as in CoNLL-2002 and 2003, or all tokens of a sentence on a
/// line with `|` between their columns.
///
/// Which columns hold tags shows only at the end of a document; all of them become spans. Numbers
/// of tokens in the first column, and a tag in the first column, are found in the first document.
final class ConllColumns implements ConllRows {

    private static final char BAR = '|';

    /// Fewer rows tell too little of what a first column holds.
    private static final int TELLING = 2;

    private final Source source;
    private final Losses losses;

    private enum Layout {
        TABS,
        SPACES,
        /// A sentence a line.
        BARS
    }

    private final Layout layout;
    private final int width;
    private final Map<String, String> known = new HashMap<>();
    private final List<ConllRow> rows = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    /// The column of the token, or -1 until it is found.
    private int form = -1;

    private boolean numbered;

    /// Of the sentence that is being read.
    private int begin;

    private @Nullable String text;
    private boolean paragraph;

    private record Sentence(int begin, int end, @Nullable String text, boolean paragraph) {}

    /// @param first the first line with a token
    ConllColumns(Source source, Losses losses, String first) {
        this.source = source;
        this.losses = losses;
        this.layout = isBarred(first) ? Layout.BARS : hasTab(first) ? Layout.TABS : Layout.SPACES;
        this.width = layout == Layout.BARS ? bars(first) + 1 : fields(first).length;
    }

    private static boolean hasTab(String line) {
        return line.indexOf('\t') >= 0;
    }

    /// Whether the last of several columns is a tag.
    static boolean isTagged(String line) {
        int last = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t'));
        return last > 0 && isTag(line.substring(last + 1));
    }

    private static boolean isTag(String field) {
        return ConllRuns.isOutside(field) || ConllRuns.isMarked(field);
    }

    private static boolean isBarred(String line) {
        for (String item : words(line)) {
            int last = item.lastIndexOf(BAR);
            if (last <= 0 || !isTag(item.substring(last + 1))) {
                return false;
            }
        }
        return true;
    }

    /// How many bars stand between the columns: those of the token with the fewest.
    private static int bars(String line) {
        int least = Integer.MAX_VALUE;
        for (String item : words(line)) {
            least = Math.min(least, (int) item.chars().filter(c -> c == BAR).count());
        }
        return least;
    }

    @Override
    public boolean isToken(String line) {
        return layout == Layout.BARS
                ? isBarred(line)
                : fields(line).length == width && isTagged(line);
    }

    /// What stands between spaces and tabs.
    static String[] words(String line) {
        String stripped = line.strip();
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= stripped.length(); i++) {
            if (i == stripped.length() || isGap(stripped.charAt(i))) {
                if (i > begin) {
                    words.add(stripped.substring(begin, i));
                }
                begin = i + 1;
            }
        }
        return words.isEmpty() ? new String[] {""} : words.toArray(String[]::new);
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\t';
    }

    private String[] fields(String line) {
        return layout == Layout.TABS ? line.split("\t", -1) : words(line);
    }

    @Override
    public void row(String line, int number) {
        if (layout == Layout.BARS) {
            for (String item : words(line)) {
                rows.add(new ConllRow(barred(item, number), number));
            }
            endSentence();
            return;
        }
        String[] fields = fields(line);
        if (fields.length != width && layout == Layout.TABS && !hasTab(line)) {
            fields = line.strip().split(" +");
        }
        if (fields.length != width || width < 2) {
            throw flaw(
                    number,
                    fields.length
                            + (fields.length == 1 ? " column" : " columns")
                            + (width < 2
                                    ? "; a token has its tag in another column"
                                    : " where the lines before have "
                                            + width
                                            + "; give each token the same columns"));
        }
        for (int i = 1; i < width; i++) {
            fields[i] = known(fields[i], i);
        }
        rows.add(new ConllRow(fields, number));
    }

    /// The same string for the same value, which mostly stands in the row before.
    private String known(String value, int column) {
        if (!rows.isEmpty() && rows.getLast().field(column).equals(value)) {
            return rows.getLast().field(column);
        }
        return known.computeIfAbsent(value, each -> each);
    }

    /// Bars within the token stand first.
    private String[] barred(String item, int number) {
        String[] fields = new String[width];
        int end = item.length();
        for (int i = width - 1; i > 0; i--) {
            int bar = item.lastIndexOf(BAR, end - 1);
            if (bar <= 0) {
                throw flaw(
                        number,
                        "“"
                                + Excerpt.of(item)
                                + "” has not the "
                                + width
                                + " columns of the tokens before");
            }
            fields[i] = item.substring(bar + 1, end);
            end = bar;
        }
        fields[0] = item.substring(0, end);
        return fields;
    }

    private Refusal flaw(int line, String what) {
        return new Refusal(source.name() + ":" + line + ": " + what);
    }

    @Override
    public void comment(ConllComment comment) {
        if (comment.isText()) {
            text = comment.value();
        } else if (comment.beginsParagraph()) {
            paragraph = true;
        } else {
            losses.add(
                    "comment",
                    source.name() + ":" + comment.line() + ": " + Excerpt.of(comment.name()));
        }
    }

    @Override
    public void endSentence() {
        if (begin < rows.size()) {
            sentences.add(new Sentence(begin, rows.size(), text, paragraph));
            begin = rows.size();
            text = null;
            paragraph = false;
        }
    }

    @Override
    public ConllDocument endDocument() {
        ConllDocument document = new ConllDocument();
        boolean counts = form < 0 && isNumbered();
        ConllTags[] tags = new ConllTags[width];
        boolean found = false;
        for (int i = 0; i < width; i++) {
            tags[i] = ConllTags.of(rows, i, i == width - 1);
            found |= i > 0 && tags[i].areTags();
        }
        if (form < 0) {
            boolean tagFirst = !found && tags[0].areTags() && rows.size() >= TELLING;
            form = counts || tagFirst ? 1 : 0;
            numbered = counts;
        }
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            if (i != form && !(i == 0 && numbered)) {
                check(tags[i]);
                if (tags[i].areTags()) {
                    columns.add(i);
                } else {
                    lose(i);
                }
            }
        }
        List<@Nullable Span> places = append(document, columns);
        for (int column : columns) {
            spans(document, column, tags[column].arePlain(), places);
        }
        rows.clear();
        sentences.clear();
        begin = 0;
        return document;
    }

    /// Whether the first column counts the tokens of each sentence.
    private boolean isNumbered() {
        if (width < 3
                || rows.size() < TELLING
                || layout == Layout.BARS
                || rows.stream().allMatch(row -> ConllRuns.isBlank(row.field(1)))) {
            return false;
        }
        for (Sentence sentence : sentences) {
            for (int i = sentence.begin(); i < sentence.end(); i++) {
                if (!rows.get(i).field(0).equals(Integer.toString(i - sentence.begin() + 1))) {
                    return false;
                }
            }
        }
        return true;
    }

    private void check(ConllTags tags) {
        ConllRow stray = tags.stray();
        if (stray != null) {
            throw flaw(
                    stray.line(),
                    "“"
                            + Excerpt.of(stray.field(tags.column()))
                            + "” is no tag; write O, or a letter such as B or I, a hyphen and the"
                            + " tag's name");
        }
    }

    private void lose(int column) {
        for (ConllRow row : rows) {
            String value = row.field(column);
            if (!ConllRuns.isBlank(value) && !value.isEmpty()) {
                losses.add(
                        "column",
                        1,
                        () ->
                                source.name()
                                        + ":"
                                        + row.line()
                                        + ": column "
                                        + (column + 1)
                                        + ": "
                                        + Excerpt.of(value));
            }
        }
    }

    /// @return where each token is; `null` for one that is empty
    private List<@Nullable Span> append(ConllDocument document, List<Integer> columns) {
        List<@Nullable Span> places = new ArrayList<>(rows.size());
        for (Sentence sentence : sentences) {
            List<ConllDocument.Token> tokens = new ArrayList<>();
            for (ConllRow row : rows.subList(sentence.begin(), sentence.end())) {
                if (row.field(form).isEmpty()) {
                    leaveOut(row, columns);
                } else {
                    tokens.add(new ConllDocument.Token(row.field(form), null));
                }
            }
            if (tokens.isEmpty()) {
                places.addAll(Collections.nCopies(sentence.end() - sentence.begin(), null));
                continue;
            }
            List<Span> spans = document.sentence(tokens, sentence.text(), sentence.paragraph());
            if (spans == null) {
                losses.add(
                        "text of a sentence",
                        source.name() + ":" + rows.get(sentence.begin()).line());
                spans = document.sentence(tokens, null, sentence.paragraph());
            }
            int next = 0;
            for (ConllRow row : rows.subList(sentence.begin(), sentence.end())) {
                boolean empty = row.field(form).isEmpty();
                places.add(empty ? null : Objects.requireNonNull(spans).get(next++));
            }
        }
        return places;
    }

    private void leaveOut(ConllRow row, List<Integer> columns) {
        for (int column : columns) {
            if (!ConllRuns.isBlank(row.field(column))) {
                throw flaw(row.line(), "a tag without a token");
            }
        }
        losses.add("empty token", source.name() + ":" + row.line());
    }

    private void spans(
            ConllDocument document, int column, boolean plain, List<@Nullable Span> places) {
        ConllRuns runs =
                new ConllRuns(
                        plain, (label, span) -> document.mark(label, List.of(span), Map.of()));
        for (Sentence sentence : sentences) {
            for (int i = sentence.begin(); i < sentence.end(); i++) {
                Span place = places.get(i);
                if (place != null) {
                    runs.next(rows.get(i).field(column), place);
                }
            }
            runs.end();
        }
    }
}
