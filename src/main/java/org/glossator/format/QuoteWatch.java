package org.glossator.format;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Watches the quotation marks of a table go by, to tell at its end whether it was cut off within a
/// quoted cell: a reader of tables takes that for a cell like any other.
final class QuoteWatch extends FilterReader {

    private final char separator;
    private State state = State.BEGIN;

    private enum State {
        /// Of a cell.
        BEGIN,
        PLAIN,
        QUOTED,
        /// Behind a mark that ends the cell, or is the first of two that stand for one.
        CLOSING
    }

    QuoteWatch(Reader in, char separator) {
        super(in);
        this.separator = separator;
    }

    boolean isWithinQuotes() {
        return state == State.QUOTED;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) {
            pass((char) c);
        }
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        int end = offset + count;
        int at = offset;
        while (at < end) {
            // Most characters leave the state as it is.
            at = still(buffer, at, end);
            if (at < end) {
                pass(buffer[at++]);
            }
        }
        return count;
    }

    /// Where the first character is, from `begin` on, that may change the state.
    private int still(char[] buffer, int begin, int end) {
        int at = begin;
        if (state == State.QUOTED) {
            while (at < end && buffer[at] != '"') {
                at++;
            }
        } else if (state == State.PLAIN) {
            while (at < end && !endsCell(buffer[at])) {
                at++;
            }
        }
        return at;
    }

    private void pass(char c) {
        boolean quote = c == '"';
        state =
                switch (state) {
                    case QUOTED -> quote ? State.CLOSING : State.QUOTED;
                    case CLOSING -> quote ? State.QUOTED : plain(c);
                    case BEGIN -> quote ? State.QUOTED : plain(c);
                    case PLAIN -> plain(c);
                };
    }

    private State plain(char c) {
        return endsCell(c) ? State.BEGIN : State.PLAIN;
    }

    private boolean endsCell(char c) {
        return c == separator || c == '\n' || c == '\r';
    }
}
