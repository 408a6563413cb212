package org.glossator.store;

import org.glossator.edit.Applied;
import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Annotator;
import org.glossator.model.AnnotatorId;
import org.glossator.model.Details;
import org.glossator.model.DocumentId;
import org.glossator.model.Normalization;
import org.glossator.model.Schema;
import org.glossator.model.SetId;
import org.glossator.model.Subheading;
import org.glossator.model.WorkState;

import java.util.List;
import java.util.Optional;

/// A bulk change under way: one transaction, one entry of the journal, one step back.
///
/// Closed without [#commit], it leaves the project as it was. Its memory does not grow with what it
/// takes in.
public interface Intake extends AutoCloseable {

    /// The document whose text has this hash, if the project holds one.
    Optional<DocumentId> byHash(String sha256);

    /// Adds a document with a frozen text.
    ///
    /// @param name what it was called where it came from; may be empty
    /// @param text normalised: lines ended by LF, no NUL, no lone surrogates
    /// @param sha256 lower-case hexadecimal, of the text in UTF-8
    DocumentId add(
            String name, Details details, String text, String sha256, Normalization normalization);

    /// Adds the headings within the text of a document that this change has added, in text order
    /// and apart.
    ///
    /// @param text the document's text, which spares reading it again
    void addHeadings(DocumentId document, String text, List<Subheading> headings);

    /// Adds annotations of one document, relations after what they connect.
    ///
    /// @param text the document's text, which spares reading it again
    /// @return those that were not added because the project already has an annotation of that id
    List<Annotation> add(DocumentId document, String text, List<Annotation> annotations);

    /// The annotation of that id, if the project has it.
    Optional<Annotation> annotation(AnnotationId id);

    /// Puts `after` in the place of `before`, which must be what the project holds.
    void replace(Annotation before, Annotation after);

    void setState(DocumentId document, AnnotatorId annotator, WorkState state);

    /// Puts `after` in the place of `before`, which must be what the project holds.
    void change(DocumentId document, Details before, Details after);

    /// Makes any change on one document, which must find what it expects.
    void change(DocumentId document, Edit edit);

    /// Keeps what a packet said, until this change is taken back. That alone is a change, too.
    void remember(DocumentId document, SetId set, Merged merged);

    /// Replaces the schema, for tags a file brings along.
    void changeSchema(Schema schema);

    /// The annotator of that name and their set, made if they are new.
    Annotator annotator(String name);

    /// The set of that name and kind, made if it is new.
    AnnotationSet set(String name, AnnotationSet.Kind kind);

    /// Marks a point to come back to; a new one takes the place of the last.
    void mark();

    /// Takes back everything since the last [#mark].
    void back();

    /// Makes everything durable in one step.
    Applied commit();

    @Override
    void close();
}
