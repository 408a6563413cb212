package org.glossator.search;

import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Reads what was typed as a query.
///
/// ```
/// any     = all { "OR" all }
/// all     = not { [ "AND" ] not }
/// not     = [ "NOT" ] not | "(" any ")" | term
/// term    = [ name ":" ] ( word [ "*" ] | quoted [ "*" ] )
/// ```
///
/// Any string is read or refused; nothing is thrown.
public final class QueryReader {

    private static final int MOST_TERMS = 64;
    private static final int DEEPEST = 16;

    private final String typed;
    private final Terms terms;
    private List<Token> tokens = List.of();
    private int next;
    private int depth;

    private QueryReader(String typed, Vocabulary vocabulary) {
        this.typed = typed;
        this.terms = new Terms(vocabulary);
    }

    public static Reading read(String typed, Vocabulary vocabulary) {
        try {
            return new Reading.Understood(new QueryReader(typed, vocabulary).whole());
        } catch (Stop stop) {
            return new Reading.Refused(stop.misread());
        }
    }

    private Query whole() throws Stop {
        tokens = Lexer.cut(typed);
        if (tokens.isEmpty()) {
            throw new Stop(Misread.Why.NOTHING, new Span(0, typed.length()), typed.strip());
        }
        if (tokens.size() > 2 * MOST_TERMS) {
            throw stop(Misread.Why.TOO_LONG, tokens.get(2 * MOST_TERMS));
        }
        Query query = any();
        if (next < tokens.size()) {
            throw stop(Misread.Why.BRACKET, tokens.get(next));
        }
        return query;
    }

    private Query any() throws Stop {
        List<Query> parts = new ArrayList<>();
        parts.add(all());
        while (is(Token.Or.class)) {
            requireOperand(next++);
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.Any(parts);
    }

    private Query all() throws Stop {
        List<Query> parts = new ArrayList<>();
        parts.add(not());
        while (next < tokens.size() && !is(Token.Or.class) && !is(Token.Close.class)) {
            if (is(Token.And.class)) {
                requireOperand(next++);
            }
            parts.add(not());
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.All(parts);
    }

    private Query not() throws Stop {
        Token token = tokens.get(next);
        if (++depth > DEEPEST) {
            throw stop(Misread.Why.TOO_DEEP, token);
        }
        Query read =
                switch (token) {
                    case Token.Not _ -> {
                        requireOperand(next++);
                        yield new Query.Not(not());
                    }
                    case Token.Open open -> brackets(open);
                    case Token.Term term -> {
                        next++;
                        yield terms.read(term);
                    }
                    case Token.And _, Token.Or _ -> throw stop(Misread.Why.OPERAND, token);
                    case Token.Close _ -> throw stop(Misread.Why.BRACKET, token);
                };
        depth--;
        return read;
    }

    private Query brackets(Token.Open open) throws Stop {
        next++;
        if (next == tokens.size()) {
            throw stop(Misread.Why.BRACKET, open);
        }
        if (is(Token.Close.class)) {
            Span both = open.at().cover(tokens.get(next).at());
            throw new Stop(Misread.Why.EMPTY_BRACKETS, both, both.of(typed));
        }
        Query inner = any();
        if (next == tokens.size()) {
            throw stop(Misread.Why.BRACKET, open);
        }
        next++;
        return inner;
    }

    /// Something to work on must follow the operator at that place.
    private void requireOperand(int operator) throws Stop {
        boolean follows =
                operator + 1 < tokens.size()
                        && switch (tokens.get(operator + 1)) {
                            case Token.Term _, Token.Open _, Token.Not _ -> true;
                            case Token.Close _, Token.And _, Token.Or _ -> false;
                        };
        if (!follows) {
            throw stop(Misread.Why.OPERAND, tokens.get(operator));
        }
    }

    private boolean is(Class<? extends Token> kind) {
        return next < tokens.size() && kind.isInstance(tokens.get(next));
    }

    private Stop stop(Misread.Why why, Token token) {
        return new Stop(why, token.at(), token.at().of(typed));
    }
}
