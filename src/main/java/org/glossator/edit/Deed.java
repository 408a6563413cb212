package org.glossator.edit;

import org.glossator.model.Annotation;

import java.util.ArrayList;
import java.util.List;

/// What an edit makes of what it touches, in one word.
public enum Deed {
    ADDED,
    REMOVED,
    RETAGGED,
    /// Another place in the text, or other ends.
    MOVED,
    NOTED,
    /// Other attributes.
    DESCRIBED,
    /// Another work state.
    STATED,
    /// Other details of the document.
    DETAILED,
    /// A place that annotators were compared on was decided about.
    DECIDED,
    REJECTED,
    RECONSIDERED,
    /// Of the whole project.
    ELSEWHERE;

    /// All that one edit does; of a batch, none.
    public static List<Deed> of(Edit edit) {
        return switch (edit) {
            case Edit.Add _ -> List.of(ADDED);
            case Edit.Remove _ -> List.of(REMOVED);
            case Edit.Replace(Annotation before, Annotation after) -> of(before, after);
            case Edit.SetState _ -> List.of(STATED);
            case Edit.ChangeDetails _ -> List.of(DETAILED);
            case Edit.Reject _ -> List.of(REJECTED);
            case Edit.Reconsider _ -> List.of(RECONSIDERED);
            case Edit.Decide _ -> List.of(DECIDED);
            case Edit.Intend _, Edit.Question _, Edit.ChangeReasons _, Edit.ChangeSchema _ ->
                    List.of(ELSEWHERE);
            case Edit.Batch _ -> List.of();
        };
    }

    private static List<Deed> of(Annotation before, Annotation after) {
        List<Deed> deeds = new ArrayList<>();
        if (!before.tag().equals(after.tag())) {
            deeds.add(RETAGGED);
        }
        if (!places(before).equals(places(after))) {
            deeds.add(MOVED);
        }
        if (!before.note().equals(after.note())) {
            deeds.add(NOTED);
        }
        if (!before.attributes().equals(after.attributes())) {
            deeds.add(DESCRIBED);
        }
        return deeds;
    }

    private static List<?> places(Annotation annotation) {
        return switch (annotation) {
            case Annotation.OnSpan span -> span.fragments();
            case Annotation.Relation relation -> List.of(relation.from(), relation.to());
            case Annotation.OnDocument _ -> List.of();
        };
    }
}
