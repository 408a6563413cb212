package org.glossator.store;

import org.glossator.edit.Applied;
import org.glossator.edit.Edit;
import org.glossator.edit.Happening;
import org.glossator.edit.History;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Annotator;
import org.glossator.model.AnnotatorId;
import org.glossator.model.Decision;
import org.glossator.model.Details;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.DocumentQuery;
import org.glossator.model.DocumentRow;
import org.glossator.model.Intended;
import org.glossator.model.Rejection;
import org.glossator.model.Schema;
import org.glossator.model.SetId;
import org.glossator.model.Stats;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;
import org.glossator.search.Coverage;
import org.glossator.search.Findings;
import org.glossator.search.Query;
import org.glossator.text.Offsets;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// A project as it is kept. Used by one thread at a time.
///
/// Spans go in and come out in UTF-16 code units of the document's text; they are kept in code
/// points. Whatever changes is durable when the call returns, or nothing has changed. Throws
/// [org.glossator.model.Refusal] when what is asked cannot be done.
public interface Store extends AutoCloseable {

    Schema schema();

    List<Annotator> annotators();

    List<AnnotationSet> sets();

    /// The annotator of that name and their set, made if they are new.
    Annotator annotator(String name);

    /// The set of that name and kind, made if it is new; `annotator` sets belong to [#annotator].
    AnnotationSet set(String name, AnnotationSet.Kind kind);

    /// How many documents the project holds.
    long documents();

    /// Whether the project holds the document, which may have gone with the import that brought it.
    boolean has(DocumentId document);

    Document document(DocumentId id);

    /// What is known of a document beside its text, which is not read for it.
    Details details(DocumentId id);

    WorkState state(DocumentId document, AnnotatorId annotator);

    /// The annotations of one set on one document: spans in text order, then relations, then
    /// document labels.
    List<Annotation> annotations(DocumentId document, SetId set);

    /// The same, for who has the text at hand, which spares reading it; none if the document has
    /// gone.
    ///
    /// @param offsets of the document's text
    List<Annotation> annotations(DocumentId document, SetId set, Offsets offsets);

    /// What was suggested to a set's annotator on one document and turned down, in text order.
    List<Rejection> rejections(DocumentId document, SetId set);

    /// The inconsistencies that are as they should be, by their words.
    List<Intended> intended();

    /// What was decided about one document, in the order it was decided; none if it has gone.
    ///
    /// @param offsets of the document's text
    List<Decision> decisions(DocumentId document, Offsets offsets);

    /// The documents about which something was decided, in the order they were added.
    List<DocumentId> decided();

    /// The reason codes of decisions, in the order they are offered.
    List<String> reasons();

    /// The words of short marks in one piece, in the documents that the annotators of these sets
    /// have begun or finished, each once for each set and tag.
    ///
    /// @param longest code points of the longest that counts
    void tagged(List<AnnotationSet> sets, int longest, Consumer<TaggedWords> sink);

    /// Hands over the texts that annotators of these sets have begun or finished, with their spans,
    /// in the order the documents were added, holding one at a time. All are from one moment.
    void worked(List<AnnotationSet> sets, Consumer<Worked> sink);

    /// How many documents that is.
    long worked(List<AnnotationSet> sets);

    /// The documents in which one of these sets gives that tag to just these words, in the order
    /// they were added. Looks at every annotation there is.
    ///
    /// @param spellings in any of which the words may stand
    List<DocumentId> tagged(
            List<AnnotationSet> sets, TagId tag, Collection<String> spellings, int most);

    /// The documents on which a set has marks, the one that was marked last first.
    List<DocumentId> marked(SetId set);

    /// The documents on which a set has no marks, the one that was added last first, at most so
    /// many.
    List<DocumentId> unmarked(SetId set, int most);

    /// Hands over all documents in the order they were added, with the marks of these sets, holding
    /// one at a time. All are from one moment, whatever is written meanwhile.
    void scan(List<AnnotationSet> sets, Consumer<Annotated> sink);

    /// Hands over the texts of all documents in the order they were added, holding one at a time.
    /// All are from one moment, whatever is written meanwhile.
    void texts(Consumer<DocumentText> sink);

    /// The documents a query finds, in its order. 100,000 of them are 800 kB.
    long[] find(DocumentQuery query);

    /// What a list shows of these documents, in the order asked for; without those that are no
    /// longer there.
    List<DocumentRow> rows(List<DocumentId> documents, AnnotatorId annotator);

    /// The documents that answer a query, the best first, as far as the index goes.
    ///
    /// @param annotator whose work states count
    Findings search(Query query, AnnotatorId annotator);

    /// Some documents with the marks that carry some tags, in the order asked for; without
    /// documents that are no longer there.
    List<Marked> marked(List<DocumentId> documents, Set<TagId> tags);

    /// How much of the project [#search] knows.
    Coverage coverage();

    /// Has [#search] know a few documents more, in a moment when nobody waits: new ones, and those
    /// that have changed. Takes some hundredths of a second; nothing happens when all are known.
    ///
    /// @return how much is known now
    Coverage extendIndex();

    /// What packets have said of one set on one document, as far as they were merged.
    List<Merged> merged(DocumentId document, SetId set);

    /// How the annotations of a set came to be, whoever changed them. Reads the whole journal; the
    /// labels in fingerprints are names of tags. Memory grows with the set.
    Versions versions(AnnotationSet set);

    /// What was changed and removed here, in any set, and stands: by hand or by imports, not by
    /// merges. Reads the whole journal; the labels in fingerprints are ids of tags.
    Versions ownVersions();

    /// The document whose text has this hash, if the project holds one.
    Optional<DocumentId> byHash(String sha256);

    /// What every document is called.
    List<Called> called();

    Stats stats();

    History history();

    /// What happened to a document that is there, the newest first.
    ///
    /// @param annotation the only one that counts, or `null` for the whole document
    List<Happening> happenings(DocumentId document, @Nullable AnnotationId annotation, int most);

    /// The last entry of the journal up to that moment that touched a document; 0 before the first.
    long lastEntry(DocumentId document, Instant at);

    /// The annotations of one set on a document as they were right after an entry of the journal,
    /// in no order; empty if the document was not there.
    Optional<List<Annotation>> annotationsAfter(long entry, DocumentId document, SetId set);

    /// Changes whenever another connection has written to the project.
    long foreignVersion();

    Applied apply(Edit edit, Stamp stamp);

    /// Takes back the last change that stands; empty when there is none.
    Optional<Applied> undo(Stamp stamp);

    /// Does again what was taken back last; empty when there is none.
    Optional<Applied> redo(Stamp stamp);

    /// Starts a bulk change: one transaction, one entry of the journal, one step back.
    Intake intake(Stamp stamp);

    /// Looks over the whole project: the file, the hashes, every quote against its text.
    ///
    /// @param progress told how many documents are done
    /// @return one line a problem; empty when all is well
    List<String> check(LongConsumer progress);

    /// Brings what is durable in the log back into the file, which takes a while: for a moment when
    /// nobody waits, and every few hundred changes. The log is then written anew from its begin; a
    /// log that has to grow instead takes the disk twice as long at each change. Left undone, it is
    /// made up for later.
    void rest();

    @Override
    void close();
}
