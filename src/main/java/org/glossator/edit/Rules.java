package org.glossator.edit;

import org.glossator.model.Annotation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// What must hold around a change, told as the edits that keep it.
public final class Rules {

    private Rules() {}

    /// Takes an annotation away together with the relations that hold on to it.
    ///
    /// @param others the annotations of the same document and set
    public static Edit removal(Annotation annotation, Collection<Annotation> others) {
        List<Edit> edits =
                Stream.concat(
                                others.stream().filter(other -> holdsOn(other, annotation)),
                                Stream.of(annotation))
                        .<Edit>map(Edit.Remove::new)
                        .toList();
        return edits.size() == 1 ? edits.getFirst() : new Edit.Batch(edits);
    }

    private static boolean holdsOn(Annotation other, Annotation annotation) {
        return other instanceof Annotation.Relation relation
                && !relation.id().equals(annotation.id())
                && (relation.from().equals(annotation.id())
                        || relation.to().equals(annotation.id()));
    }
}
