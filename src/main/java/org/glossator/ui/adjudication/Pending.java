package org.glossator.ui.adjudication;

import org.glossator.curate.Case;
import org.glossator.model.DocumentId;
import org.glossator.project.Matter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Cases that were decided a moment ago: what was asked before a choice was stored still tells of
/// them as open, and must not bring them back. Belongs to one thread.
final class Pending {

    private static final long NOT_STORED = Long.MAX_VALUE;

    /// The number of the last question that may not know of it.
    private final Map<Case, Long> decided = new HashMap<>();

    private long questions;

    void begin(Case one) {
        decided.put(one, NOT_STORED);
    }

    /// It is stored: what is asked from now on knows of it.
    void stored(Case one) {
        decided.put(one, questions);
    }

    void failed(Case one) {
        decided.remove(one);
    }

    /// @return the number of a question that is asked now
    long ask() {
        return ++questions;
    }

    /// What is open after all, by the answer to a question.
    List<Matter> open(long question, List<Matter> answer) {
        decided.values().removeIf(last -> last < question);
        return answer.stream().filter(matter -> !decided.containsKey(matter.one())).toList();
    }

    /// Whether a choice about this document is on its way to the disk.
    boolean isWaiting(DocumentId document) {
        return decided.entrySet().stream()
                .anyMatch(one ->
                        one.getValue() == NOT_STORED && one.getKey().document().equals(document));
    }

    void clear() {
        decided.clear();
    }
}
