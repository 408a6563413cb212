package org.glossator.store;

import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;
import org.glossator.model.SetId;

/// Where an annotation is for as long as it lives.
record Place(DocumentId document, SetId set) {

    static Place of(Annotation annotation) {
        return new Place(annotation.document(), annotation.set());
    }
}
