package org.glossator.project;

import org.glossator.model.DocumentId;
import org.glossator.search.Coverage;
import org.glossator.search.Misread;
import org.glossator.search.Query;

import java.util.List;

/// What became of a question to the project.
public sealed interface SearchAnswer {

    /// @param query as it was understood
    /// @param documents all that answer it, the best first; ids alone, so 100,000 take 800 kB
    /// @param ranked how many at the head were compared with each other; the rest is newest first
    /// @param coverage how much of the project was looked through
    record Found(Query query, List<DocumentId> documents, int ranked, Coverage coverage)
            implements SearchAnswer {}

    /// It is no question.
    record Refused(Misread why) implements SearchAnswer {}

    /// Another question came before this one was begun, or nobody wants to know any more.
    record Overtaken() implements SearchAnswer {}
}
