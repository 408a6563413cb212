package org.glossator.format;

import org.glossator.model.Refusal;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads columns of tokens, holding one document at a time.
///
/// Which layout it is, the first line with a token tells: [ConllUniversal], or else [ConllColumns].
final class ConllReader {

    private static final String DOCUMENT = "-DOCSTART-";

    /// Begins a document of CoNLL-2012.
    private static final String BRACKETED = "#begin document";

    private static final Pattern NAMED = Pattern.compile(DOCUMENT + "[ \\t]+\\((.+)\\)");

    /// The longest document, in characters of its lines.
    private static final long LONGEST = 5L * Decoder.LIMIT;

    private final Source source;
    private final Format.Sink sink;
    private final Losses losses = new Losses();
    private final List<ConllComment> comments = new ArrayList<>();

    private @Nullable ConllRows rows;

    /// Of the document that is being read: its name where it has one, where it began, and its size.
    private String id = "";

    private int begin;
    private long size;
    private boolean hasRows;

    /// The first one waits until it is known whether it stays alone.
    private @Nullable Bundle first;

    private boolean named;
    private int count;

    ConllReader(Source source, Format.Sink sink) {
        this.source = source;
        this.sink = sink;
    }

    /// @return what was left behind
    List<Loss> read() {
        try (TextLines lines = TextLines.open(source)) {
            String line = lines.next();
            while (line != null) {
                line(trimmed(line), lines);
                line = lines.next();
            }
            endDocument(lines);
        } catch (IOException e) {
            throw Unreadable.of(source.name(), e);
        }
        if (count == 0) {
            throw new Refusal(
                    source.name() + ": holds no token; a line has a token and, behind it, its tag");
        }
        if (first != null) {
            sink.accept(named ? first : first.withId(source.stem()));
        }
        return losses.list();
    }

    private static String trimmed(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            end--;
        }
        return line.substring(0, end);
    }

    private void line(String line, TextLines lines) {
        if (line.isEmpty()) {
            if (rows != null) {
                rows.endSentence();
            }
        } else if (line.startsWith(DOCUMENT)) {
            Matcher named = NAMED.matcher(line);
            beginDocument(named.matches() ? named.group(1) : "", lines);
        } else if (line.startsWith(BRACKETED)) {
            throw new Refusal(
                    source.name()
                            + ":"
                            + lines.number()
                            + ": this is CoNLL-2012, whose names stand in brackets; write it with a"
                            + " tag such as B-PER on each token");
        } else if (line.charAt(0) == '#' && !isToken(line)) {
            comment(ConllComment.of(line, lines.number()), lines);
        } else {
            row(line, lines.number());
        }
    }

    private boolean isToken(String line) {
        return rows == null ? ConllColumns.isTagged(line) : rows.isToken(line);
    }

    private void comment(ConllComment comment, TextLines lines) {
        if (comment.beginsDocument()) {
            beginDocument(comment.value(), lines);
        } else if (rows == null) {
            comments.add(comment);
        } else {
            rows.comment(comment);
        }
    }

    private void row(String line, int number) {
        if (rows == null) {
            rows =
                    ConllUniversal.isRow(line)
                            ? new ConllUniversal(source, losses)
                            : new ConllColumns(source, losses, line);
            comments.forEach(rows::comment);
        }
        if (!hasRows && begin == 0) {
            begin = number;
        }
        size += line.length();
        if (size > LONGEST) {
            throw new Refusal(
                    source.name()
                            + ":"
                            + begin
                            + ": a document of more than "
                            + LONGEST / 1_000_000
                            + " million characters; begin each article with a line -DOCSTART-");
        }
        hasRows = true;
        rows.row(line, number);
    }

    private void beginDocument(String name, TextLines lines) {
        endDocument(lines);
        id = name.strip();
        begin = lines.number();
    }

    private void endDocument(TextLines lines) {
        ConllRows known = rows;
        if (known != null && hasRows) {
            known.endSentence();
            ConllDocument document = known.endDocument();
            if (document.isEmpty()) {
                losses.add("empty document", source.name() + ":" + begin);
            } else {
                handOver(document, lines);
            }
        }
        id = "";
        begin = 0;
        size = 0;
        hasRows = false;
    }

    private void handOver(ConllDocument document, TextLines lines) {
        count++;
        if (count > 1 && first != null) {
            sink.accept(first);
            first = null;
        }
        String name = id.isEmpty() ? source.stem() + "-" + count : id;
        Bundle bundle = document.bundle(name, begin, lines);
        if (count > 1) {
            sink.accept(bundle);
        } else {
            named = !id.isEmpty();
            first = bundle;
        }
    }
}
