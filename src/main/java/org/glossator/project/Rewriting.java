package org.glossator.project;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What makes the annotations of one set on one document other ones. Pure.
///
/// @param edits in an order in which relations go before the spans they hold on to, and come after
record Rewriting(long added, long changed, long removed, List<Edit> edits) {

    Rewriting {
        edits = List.copyOf(edits);
    }

    static Rewriting of(Map<AnnotationId, Annotation> before, Map<AnnotationId, Annotation> after) {
        List<Edit> edits = new ArrayList<>(written(before, after, false));
        List<Edit> related = written(before, after, true);
        List<Edit> removals = new ArrayList<>();
        before.forEach((id, annotation) -> {
            if (!after.containsKey(id)) {
                boolean relation = annotation instanceof Annotation.Relation;
                (relation ? edits : removals).add(new Edit.Remove(annotation));
            }
        });
        edits.addAll(related);
        edits.addAll(removals);
        long added = edits.stream().filter(Edit.Add.class::isInstance).count();
        long changed = edits.stream().filter(Edit.Replace.class::isInstance).count();
        return new Rewriting(added, changed, edits.size() - added - changed, edits);
    }

    /// What comes and what changes.
    private static List<Edit> written(
            Map<AnnotationId, Annotation> before,
            Map<AnnotationId, Annotation> after,
            boolean relations) {
        List<Edit> edits = new ArrayList<>();
        after.forEach((id, now) -> {
            Annotation was = before.get(id);
            if (now instanceof Annotation.Relation == relations && !now.equals(was)) {
                edits.add(was == null ? new Edit.Add(now) : new Edit.Replace(was, now));
            }
        });
        return edits;
    }
}
