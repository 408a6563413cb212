package org.glossator.store;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.Annotator;
import org.glossator.model.DocumentId;
import org.glossator.model.SetId;

import java.nio.file.Path;

/// A program of its own that tags without end and prints the id of each annotation that was
/// acknowledged, until it is killed.
final class Tagger {

    private Tagger() {}

    public static void main(String[] arguments) {
        ProjectFile store = ProjectFile.open(Path.of(arguments[0]));
        Annotator annotator = store.annotators().getFirst();
        SetId set = store.sets().getFirst().id();
        DocumentId document = new DocumentId(Long.parseLong(arguments[1]));
        int length = store.document(document).text().length();
        for (int i = 0; ; i++) {
            int begin = i % (length - 5);
            Annotation mark =
                    Samples.mark(document, set, Samples.CLAIM, annotator, begin, begin + 5);
            store.apply(new Edit.Add(mark), Samples.stamp(annotator, "add"));
            System.out.println(mark.id());
            System.out.flush();
        }
    }
}
