package org.glossator.search;

/// What came of reading something typed as a query.
public sealed interface Reading {

    record Understood(Query query) implements Reading {}

    record Refused(Misread why) implements Reading {}
}
