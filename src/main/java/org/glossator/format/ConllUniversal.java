package org.glossator.format;

import org.glossator.model.Refusal;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// CoNLL-U: ten columns, with what is annotated in the last. CoNLL-X is the same but for the last
/// two columns.
final class ConllUniversal implements ConllRows {

    private static final int WIDTH = 10;
    private static final int FORM = 1;
    private static final int MISC = 9;

    private static final Pattern ID = Pattern.compile("(\\d{1,9})(?:([-.])(\\d{1,9}))?");

    /// What the columns between form and misc are called when they are lost.
    private static final List<String> LOST =
            List.of(
                    "",
                    "",
                    "lemma",
                    "part of speech",
                    "part of speech",
                    "morphology",
                    "dependency",
                    "",
                    "enhanced dependency");

    private final Source source;
    private final Losses losses;
    private ConllDocument document = new ConllDocument();
    private ConllEntities entities;
    private final Map<String, ConllRuns> runs = new TreeMap<>();

    /// Of the sentence that is being read.
    private final List<ConllDocument.Token> tokens = new ArrayList<>();

    private final List<Word> words = new ArrayList<>();
    private @Nullable String text;
    private boolean paragraph;
    private int begin;
    private int last;

    /// The last word of the multiword token that was begun.
    private int within;

    /// A word, or an empty node.
    ///
    /// @param token the token it is in or, of an empty node, behind
    private record Word(int token, boolean empty, ConllMisc misc, int line) {}

    ConllUniversal(Source source, Losses losses) {
        this.source = source;
        this.losses = losses;
        this.entities = new ConllEntities(source, losses);
    }

    /// Whether a line has the columns of CoNLL-U.
    static boolean isRow(String line) {
        String[] fields = fields(line);
        return fields.length == WIDTH && ID.matcher(fields[0]).matches();
    }

    /// With spaces between columns, as some write it, no form has one.
    private static String[] fields(String line) {
        String[] fields = line.split("\t", -1);
        return fields.length == WIDTH ? fields : ConllColumns.words(line);
    }

    @Override
    public boolean isToken(String line) {
        return false;
    }

    @Override
    public void row(String line, int number) {
        String[] fields = fields(line);
        Matcher id = ID.matcher(fields[0]);
        if (fields.length != WIDTH || !id.matches()) {
            throw flaw(
                    number,
                    fields.length != WIDTH
                            ? fields.length + " columns instead of the ten of CoNLL-U"
                            : "“" + Excerpt.of(fields[0]) + "” is no number of a token");
        }
        begin = begin == 0 ? number : begin;
        int from = Integer.parseInt(id.group(1));
        ConllMisc misc = ConllMisc.of(fields[MISC]);
        if (id.group(2) == null) {
            word(from, fields, misc, number);
        } else if (id.group(2).equals("-")) {
            multiword(from, Integer.parseInt(id.group(3)), fields, misc, number);
        } else {
            losses.add("empty node", source.name() + ":" + number + ": " + Excerpt.of(fields[1]));
            words.add(new Word(tokens.size() - 1, true, misc, number));
        }
    }

    private void word(int id, String[] fields, ConllMisc misc, int number) {
        requireNext(id, number);
        last = id;
        if (id > within) {
            tokens.add(misc.token(fields[FORM]));
        }
        words.add(new Word(tokens.size() - 1, false, misc, number));
        lose(fields, misc, number);
    }

    private void multiword(int from, int to, String[] fields, ConllMisc misc, int number) {
        requireNext(from, number);
        if (to <= from || from <= within) {
            throw flaw(number, fields[0] + " is no stretch of words");
        }
        within = to;
        tokens.add(misc.token(fields[FORM]));
        losses.add("multiword token", source.name() + ":" + number + ": " + fields[FORM]);
        if (misc.has(ConllEntities.KEY)) {
            words.add(new Word(tokens.size() - 1, false, misc, number));
        }
    }

    private void requireNext(int id, int number) {
        if (id != last + 1) {
            throw flaw(
                    number,
                    "token "
                            + id
                            + " where "
                            + (last + 1)
                            + " is due; an empty line ends each sentence");
        }
    }

    private Refusal flaw(int line, String what) {
        return new Refusal(source.name() + ":" + line + ": " + what);
    }

    private void lose(String[] fields, ConllMisc misc, int number) {
        for (int i = FORM + 1; i < LOST.size(); i++) {
            String value = fields[i];
            if (!value.equals("_") && !LOST.get(i).isEmpty()) {
                losses.add(LOST.get(i), 1, () -> example(number, value));
            }
        }
        misc.unknown().forEach(key -> losses.add("misc", 1, () -> example(number, key)));
    }

    private String example(int number, String value) {
        return source.name() + ":" + number + ": " + Excerpt.of(value);
    }

    @Override
    public void comment(ConllComment comment) {
        if (comment.isText()) {
            text = comment.value();
        } else if (comment.beginsParagraph()) {
            paragraph = true;
        } else if (comment.name().equals(ConllEntities.HEADER)) {
            entities.header(comment.value());
        } else {
            losses.add("comment", example(comment.line(), comment.name()));
        }
    }

    @Override
    public void endSentence() {
        if (tokens.isEmpty()) {
            return;
        }
        if (last < within) {
            throw flaw(begin, "the words of a multiword token are missing");
        }
        List<Span> places = document.sentence(tokens, text, paragraph);
        if (places == null) {
            losses.add("text of a sentence", source.name() + ":" + begin);
            places = Objects.requireNonNull(document.sentence(tokens, null, paragraph));
        }
        for (Word word : words) {
            annotations(word, places);
        }
        runs.values().forEach(ConllRuns::end);
        tokens.clear();
        words.clear();
        text = null;
        paragraph = false;
        begin = 0;
        last = 0;
        within = 0;
    }

    private void annotations(Word word, List<Span> places) {
        Span token = places.get(Math.max(0, word.token()));
        int edge = word.token() < 0 ? token.begin() : token.end();
        Span place = word.empty() ? new Span(edge, edge) : token;
        String brackets = word.misc().brackets();
        if (!brackets.isEmpty()) {
            entities.read(brackets, place, word.line(), document);
        }
        if (!word.empty()) {
            word.misc()
                    .tags()
                    .forEach((key, tag) ->
                            runs.computeIfAbsent(key, _ -> new ConllRuns(false, this::mark))
                                    .next(tag, place));
        }
    }

    private void mark(String label, Span span) {
        document.mark(label, List.of(span), Map.of());
    }

    @Override
    public ConllDocument endDocument() {
        entities.end();
        ConllDocument done = document;
        document = new ConllDocument();
        return done;
    }
}
