package org.glossator.format;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/// A text as it is kept: lines ended by LF, without NUL, lone surrogates and byte order mark.
///
/// Only what shortens the text moves offsets: the LF of each CRLF and a leading byte order mark.
/// [#begin] and [#end] move offsets of the raw text along. Units are UTF-16 code units.
final class Normalized {

    private static final char REPLACEMENT = '\uFFFD';

    private final String text;
    private final Set<String> lineEnds;
    private final boolean byteOrderMark;
    private final int replaced;

    /// Raw offsets of the characters that were dropped, ascending.
    private final int[] dropped;

    private Normalized(Scan scan) {
        this.text = scan.out.toString();
        this.lineEnds = scan.lineEnds;
        this.byteOrderMark = scan.byteOrderMark;
        this.replaced = scan.replaced;
        this.dropped = Arrays.copyOf(scan.dropped, scan.drops);
    }

    /// For a text that is right as it is.
    private Normalized(String text) {
        this.text = text;
        this.lineEnds = Set.of();
        this.byteOrderMark = false;
        this.replaced = 0;
        this.dropped = new int[0];
    }

    static Normalized of(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (calls(raw.charAt(i))) {
                Scan scan = new Scan(raw);
                scan.run();
                return new Normalized(scan);
            }
        }
        return new Normalized(raw);
    }

    /// Whether this character calls for a closer look.
    private static boolean calls(char c) {
        if (c < '\u0080') {
            return c == '\r' || c == 0;
        }
        return c == '\u0085'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\uFEFF'
                || Character.isSurrogate(c);
    }

    String text() {
        return text;
    }

    /// What ended lines: any of `CRLF CR LF NEL LS PS`, space-separated; `LF` when nothing did.
    String lineEnds() {
        return lineEnds.isEmpty() ? "LF" : String.join(" ", lineEnds);
    }

    boolean byteOrderMark() {
        return byteOrderMark;
    }

    /// How many characters became U+FFFD.
    int replaced() {
        return replaced;
    }

    /// Where a span that begins at `raw` now begins.
    int begin(int raw) {
        int at = Arrays.binarySearch(dropped, raw);
        // Between CR and LF: the line end it lies in is the character before.
        boolean withinLineEnd = at >= 0 && raw > 0;
        return raw - (at >= 0 ? at : -at - 1) - (withinLineEnd ? 1 : 0);
    }

    /// Where a span that ends at `raw` now ends.
    int end(int raw) {
        int at = Arrays.binarySearch(dropped, raw);
        return raw - (at >= 0 ? at : -at - 1);
    }

    private static final class Scan {
        private final String raw;
        private final StringBuilder out;
        private final Set<String> lineEnds = new LinkedHashSet<>();
        private int[] dropped = new int[16];
        private int drops;
        private boolean byteOrderMark;
        private int replaced;

        Scan(String raw) {
            this.raw = raw;
            this.out = new StringBuilder(raw.length());
        }

        void run() {
            int i = 0;
            while (i < raw.length()) {
                i += take(raw.charAt(i), i);
            }
        }

        /// @return how many characters of the raw text were taken
        private int take(char c, int i) {
            char next = i + 1 < raw.length() ? raw.charAt(i + 1) : ' ';
            switch (c) {
                case '\r' -> {
                    boolean pair = next == '\n';
                    if (pair) {
                        drop(i + 1);
                    }
                    return lineEnd(pair ? "CRLF" : "CR", pair ? 2 : 1);
                }
                case '\n' -> {
                    return lineEnd("LF", 1);
                }
                case '\u0085' -> {
                    return lineEnd("NEL", 1);
                }
                case '\u2028' -> {
                    return lineEnd("LS", 1);
                }
                case '\u2029' -> {
                    return lineEnd("PS", 1);
                }
                case '\uFEFF' -> {
                    if (i == 0) {
                        byteOrderMark = true;
                        drop(0);
                        return 1;
                    }
                }
                default -> {
                    if (Character.isHighSurrogate(c) && Character.isLowSurrogate(next)) {
                        out.append(c).append(next);
                        return 2;
                    }
                }
            }
            boolean hostile = c == 0 || Character.isSurrogate(c);
            replaced += hostile ? 1 : 0;
            out.append(hostile ? REPLACEMENT : c);
            return 1;
        }

        private int lineEnd(String name, int length) {
            lineEnds.add(name);
            out.append('\n');
            return length;
        }

        private void drop(int offset) {
            if (drops == dropped.length) {
                dropped = Arrays.copyOf(dropped, drops * 2);
            }
            dropped[drops++] = offset;
        }
    }
}
