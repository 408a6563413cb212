package org.glossator.model;

import org.jspecify.annotations.Nullable;

/// What is known about a news article beside its text. Absent values are the empty string.
///
/// @param title the headline as shown in lists
/// @param source the outlet or agency
/// @param byline the authors, as printed
/// @param date the day of publication, ISO 8601 (`2026-11-24`, or a date and time), or empty
/// @param url where it was read
/// @param language BCP 47 tag, or empty when unknown
/// @param direction base direction
/// @param split part of a training set, or `null` when not assigned
/// @param note a note on the whole document
public record Details(
        String title,
        String source,
        String byline,
        String date,
        String url,
        String language,
        Direction direction,
        @Nullable Split split,
        String note) {

    public static Details titled(String title) {
        return new Details(title, "", "", "", "", "", Direction.AUTO, null, "");
    }

    public Details withTitle(String other) {
        return new Details(other, source, byline, date, url, language, direction, split, note);
    }

    public Details withLanguage(String other) {
        return new Details(title, source, byline, date, url, other, direction, split, note);
    }

    public Details withDirection(Direction other) {
        return new Details(title, source, byline, date, url, language, other, split, note);
    }

    public Details withSplit(@Nullable Split other) {
        return new Details(title, source, byline, date, url, language, direction, other, note);
    }

    public Details withNote(String other) {
        return new Details(title, source, byline, date, url, language, direction, split, other);
    }
}
