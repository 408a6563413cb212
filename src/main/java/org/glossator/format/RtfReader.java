package org.glossator.format;

import org.glossator.model.Details;
import org.glossator.model.Normalization;
import org.glossator.model.Refusal;

import java.util.ArrayDeque;
import java.util.Deque;

/// Takes a rich text document apart into groups, control words and bytes of text, and follows what
/// of it is in force, as *Rich Text Format Specification*, version 1.9.1, has it.
final class RtfReader {

    /// Deeper than anything a program writes.
    private static final int DEEPEST = 10_000;

    private final Source source;
    private final byte[] file;
    private final Article article;
    private final RtfText text;
    private final Deque<RtfState> outer = new ArrayDeque<>();
    private RtfState state = new RtfState();
    private int at;

    /// Whether a group has just begun, and so its first word says what it is for.
    private boolean first;

    /// Whether what the first word says may be passed over by those who don't know it.
    private boolean optional;

    /// How many characters are still to pass over that stand for one in Unicode.
    private int standIns;

    RtfReader(Source source, byte[] file, Article article) {
        this.source = source;
        this.file = file;
        this.article = article;
        this.text = new RtfText(article);
    }

    Details details() {
        return text.details();
    }

    Normalization normalization() {
        return text.normalization();
    }

    /// @throws Refusal if it ends within a group
    void read() {
        int depth = 0;
        do {
            if (at >= file.length) {
                throw new Refusal(
                        source.name() + ": the file is broken or cut off; save or fetch it again");
            }
            byte b = file[at++];
            switch (b) {
                case '{' -> {
                    depth++;
                    begin(depth);
                }
                case '}' -> {
                    depth--;
                    end();
                }
                case '\\' -> control();
                case '\r', '\n' -> {
                    // Only lays out the file.
                }
                default -> literal(b);
            }
        } while (depth > 0);
        text.end();
    }

    private void begin(int depth) {
        if (depth > DEEPEST) {
            throw new Refusal(
                    source.name() + ": nested deeper than " + DEEPEST + " groups; save it again");
        }
        outer.addLast(state);
        state = state.inner();
        first = true;
        optional = false;
        standIns = 0;
    }

    private void end() {
        text.flush();
        RtfState done = state;
        state = outer.removeLast();
        text.ended(done);
        first = false;
        standIns = 0;
    }

    private void literal(int b) {
        first = false;
        if (standIns > 0) {
            standIns--;
        } else {
            text.literal(b, state);
        }
    }

    private void control() {
        int c = at < file.length ? file[at] : ' ';
        if (isLetter(c)) {
            word();
            return;
        }
        at++;
        switch (c) {
            case '*' -> {
                optional = true;
                return;
            }
            case '\'' -> {
                int code = hex(at) * 16 + hex(at + 1);
                at += 2;
                literal(code);
            }
            case '\\', '{', '}' -> literal(c);
            case '~' -> symbol("\u00a0");
            case '_' -> symbol("\u2011");
            case '\r', '\n' -> text.word("par", 0, true, state);
            default -> {
                // An optional hyphen, or a mark of an index.
            }
        }
        first = false;
    }

    private void symbol(String character) {
        if (standIns > 0) {
            standIns--;
        } else {
            text.append(character, state);
        }
    }

    private int hex(int index) {
        int digit = index < file.length ? Character.digit(file[index], 16) : 0;
        return Math.max(0, digit);
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private void word() {
        int begin = at;
        while (at < file.length && at - begin < 32 && isLetter(file[at])) {
            at++;
        }
        String name =
                new String(file, begin, at - begin, java.nio.charset.StandardCharsets.US_ASCII);
        boolean negative = at + 1 < file.length && file[at] == '-' && isDigit(file[at + 1]);
        at += negative ? 1 : 0;
        int digits = at;
        long number = 0;
        while (at < file.length && at - digits < 10 && isDigit(file[at])) {
            number = number * 10 + file[at++] - '0';
        }
        boolean bare = at == digits;
        if (at < file.length && file[at] == ' ') {
            at++;
        }
        int value = (int) Math.min(Integer.MAX_VALUE, number) * (negative ? -1 : 1);
        boolean begins = first;
        first = false;
        take(name, value, bare, begins);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private void take(String name, int value, boolean bare, boolean begins) {
        if (name.equals("bin")) {
            // What follows is no text, whatever it looks like.
            at = (int) Math.min(file.length, at + (long) Math.max(0, value));
            return;
        }
        if (standIns > 0) {
            standIns--;
            return;
        }
        if (begins && enter(name)) {
            return;
        }
        if (name.equals("u")) {
            text.append(String.valueOf((char) value), state);
            standIns = state.standIns;
        } else {
            text.word(name, value, bare, state);
        }
    }

    /// @return whether the word says what the group is for
    private boolean enter(String name) {
        RtfState.Use use = RtfState.Use.of(name, optional);
        if (use == null) {
            return false;
        }
        text.flush();
        if (state.enter(name, use)) {
            text.begun(name, state, article);
        }
        return true;
    }
}
