package org.glossator.ui.article;

import org.glossator.model.Annotation;
import org.glossator.model.Tag;

import java.util.stream.Stream;

/// The arrows between the annotations of the article that is shown.
final class Relations {

    private Relations() {}

    /// What the relations of that tag lead to from an annotation.
    static Stream<Annotation.OnSpan> of(ArticleModel model, Annotation.OnSpan from, Tag tag) {
        return model.others().stream()
                .filter(Annotation.Relation.class::isInstance)
                .map(Annotation.Relation.class::cast)
                .filter(relation -> relation.tag().equals(tag.id()))
                .filter(relation -> relation.from().equals(from.id()))
                .flatMap(relation -> model.spans().get(relation.to()).stream());
    }
}
