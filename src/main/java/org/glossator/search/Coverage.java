package org.glossator.search;

/// How much of a project a search looks through so far; the rest is being prepared.
///
/// @param searched articles a search knows as they are now
/// @param all articles there are
public record Coverage(long searched, long all) {

    public boolean isComplete() {
        return searched >= all;
    }
}
