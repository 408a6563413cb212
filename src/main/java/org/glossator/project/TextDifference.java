package org.glossator.project;

import org.glossator.model.DocumentId;
import org.glossator.text.Span;

/// Where two texts first differ. Pure.
///
/// @param at in code units of both
record TextDifference(String theirs, String ours, int at) {

    private static final int CONTEXT = 24;

    static TextDifference of(String theirs, String ours) {
        int at = 0;
        int both = Math.min(theirs.length(), ours.length());
        while (at < both && theirs.charAt(at) == ours.charAt(at)) {
            at++;
        }
        // Two characters may share their first half.
        boolean within =
                at > 0
                        && at < both
                        && Character.isHighSurrogate(ours.charAt(at - 1))
                        && Character.isLowSurrogate(ours.charAt(at));
        return new TextDifference(theirs, ours, within ? at - 1 : at);
    }

    /// Whether most of the longer text stands in the other, at its begin and its end.
    boolean isSlight() {
        int both = Math.min(theirs.length(), ours.length());
        int tail = 0;
        while (tail < both - at
                && theirs.charAt(theirs.length() - 1 - tail)
                        == ours.charAt(ours.length() - 1 - tail)) {
            tail++;
        }
        return 2L * (at + tail) >= Math.max(theirs.length(), ours.length());
    }

    /// What a merge tells of it.
    NotTaken.OtherText told(String file, String title, DocumentId here) {
        int end = at == ours.length() ? at : at + Character.charCount(ours.codePointAt(at));
        return new NotTaken.OtherText(
                file,
                title,
                ours.codePointCount(0, at) + 1L,
                around(theirs),
                around(ours),
                new MergePlace(here, new Span(at, end)));
    }

    private String around(String text) {
        int begin = Math.max(0, at - CONTEXT);
        if (begin > 0 && Character.isLowSurrogate(text.charAt(begin))) {
            begin--;
        }
        String before = (begin > 0 ? "…" : "") + shown(text.substring(begin, at));
        if (at == text.length()) {
            return "“" + before + "” and ends there";
        }
        int point = text.codePointAt(at);
        int next = at + Character.charCount(point);
        int end = Math.min(text.length(), next + CONTEXT);
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        }
        return "“%s[%s]%s%s” (U+%04X)"
                .formatted(
                        before,
                        shown(text.substring(at, next)),
                        shown(text.substring(next, end)),
                        end < text.length() ? "…" : "",
                        point);
    }

    /// On one line.
    private static String shown(String part) {
        return part.replace("\n", "¶").replaceAll("\\p{Cntrl}", "�");
    }
}
