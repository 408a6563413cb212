package org.glossator.search;

import org.glossator.text.Span;
import org.glossator.text.Words;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Cuts what was typed into tokens.
///
/// Any pair of quotation marks will do, since texts are pasted from everywhere. What holds neither
/// letter nor digit, such as a dash between two words, is left out.
final class Lexer {

    private static final String QUOTES = "\"“”„‟«»";

    private final String typed;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String typed) {
        this.typed = typed;
    }

    /// @throws Stop where something is wrong
    static List<Token> cut(String typed) throws Stop {
        Lexer lexer = new Lexer(typed);
        while (lexer.skipSpace()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private boolean skipSpace() {
        while (at < typed.length() && isSpace(typed.charAt(at))) {
            at++;
        }
        return at < typed.length();
    }

    private void next() throws Stop {
        char c = typed.charAt(at);
        Span one = new Span(at, at + 1);
        if (c == '(') {
            tokens.add(new Token.Open(one));
            at++;
        } else if (c == ')') {
            tokens.add(new Token.Close(one));
            at++;
        } else {
            term();
        }
    }

    /// Words, perhaps behind the name of a field.
    private void term() throws Stop {
        int begin = at;
        Value first = value(true);
        if (!isAt(':') || at == begin) {
            add(begin, null, first);
            return;
        }
        Token.Field field = new Token.Field(new Span(begin, at), first.words());
        at++;
        if (at == typed.length() || isSpace(typed.charAt(at)) || isAt('(') || isAt(')')) {
            throw new Stop(Misread.Why.VALUE, new Span(begin, at), field.name());
        }
        add(begin, field, value(false));
    }

    /// @param open whether a star stood behind the words
    private record Value(String words, boolean quoted, boolean open) {}

    private Value value(boolean first) throws Stop {
        boolean quoted = isQuote(typed.charAt(at));
        String words = quoted ? quoted() : bare(first);
        int star = words.indexOf('*');
        if (!quoted && star >= 0) {
            if (star < words.length() - 1 || star == 0 && first) {
                throw new Stop(Misread.Why.STAR, new Span(at - words.length(), at), words);
            }
            return new Value(words.substring(0, star), false, true);
        }
        boolean open = quoted && isAt('*');
        at += open ? 1 : 0;
        return new Value(words, quoted, open);
    }

    private String quoted() throws Stop {
        int begin = at++;
        while (at < typed.length() && !isQuote(typed.charAt(at))) {
            at++;
        }
        if (at == typed.length()) {
            throw new Stop(Misread.Why.QUOTE, new Span(begin, at), typed.substring(begin));
        }
        return typed.substring(begin + 1, at++);
    }

    /// @param first whether a colon, other than as the first character, ends it
    private String bare(boolean first) {
        int begin = at;
        while (at < typed.length()) {
            char c = typed.charAt(at);
            boolean colon = first && c == ':' && at > begin;
            if (colon || isSpace(c) || isQuote(c) || c == '(' || c == ')') {
                break;
            }
            at++;
        }
        return typed.substring(begin, at);
    }

    private void add(int begin, Token.@Nullable Field field, Value value) {
        Span span = new Span(begin, at);
        boolean bare = field == null && !value.quoted() && !value.open();
        if (bare && value.words().equals("AND")) {
            tokens.add(new Token.And(span));
        } else if (bare && value.words().equals("OR")) {
            tokens.add(new Token.Or(span));
        } else if (bare && value.words().equals("NOT")) {
            tokens.add(new Token.Not(span));
        } else if (field != null || !Words.forms(value.words()).isEmpty()) {
            tokens.add(new Token.Term(span, field, value.words(), value.open()));
        }
    }

    private boolean isAt(char c) {
        return at < typed.length() && typed.charAt(at) == c;
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
