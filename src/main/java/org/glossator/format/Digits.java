package org.glossator.format;

/// Whole numbers of at most nine ASCII digits, as offsets are, recognised without a pattern: every
/// mark of a file has some.
final class Digits {

    private static final int MOST = 9;

    private Digits() {}

    /// Whether this is one, and nothing else.
    static boolean are(String text) {
        return are(text, 0, text.length());
    }

    /// Whether one stands from `begin` to `end`.
    static boolean are(String text, int begin, int end) {
        return begin < end && end(text, begin, end) == end;
    }

    /// Where the digits end that begin at `begin`: behind the ninth at the latest.
    static int end(String text, int begin, int limit) {
        int end = begin;
        while (end < limit
                && end - begin < MOST
                && text.charAt(end) >= '0'
                && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
