package org.glossator.project;

/// How a search for words ended.
///
/// @param documents looked through
/// @param complete whether everything was found; not when it would have been more than [#MOST]
public record OccurrencesReport(long documents, boolean complete) {

    /// The most places that are handed over: more than anybody looks at.
    public static final int MOST = 100_000;
}
