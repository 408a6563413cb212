package org.glossator.project;

import org.glossator.curate.Adjudication;
import org.glossator.curate.Case;
import org.glossator.curate.Choice;
import org.glossator.curate.MergeStrategy;
import org.glossator.curate.Ruling;
import org.glossator.edit.Applied;
import org.glossator.edit.Edit;
import org.glossator.model.Decision;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.store.Stamp;
import org.glossator.store.Store;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The door for adjudication. Safe from any thread.
///
/// Answers come on the executor the project publishes on. Only the gold set changes.
public final class Curation {

    private static final String SETTLE = "settle";

    private final Project project;
    private final Asking asking;

    Curation(Project project, Asking asking) {
        this.project = project;
        this.asking = asking;
    }

    /// What waits for an adjudicator.
    public Job<Docket> docket(CurationOrder order) {
        return project.look("glossator-curation", (from, job) -> from.docket(order, job::step));
    }

    /// The same of one document.
    public CompletableFuture<Docket> docket(CurationOrder order, DocumentId document) {
        return asking.ask(store -> new Curating(store, order).docket(document));
    }

    /// The document that a case is about.
    public CompletableFuture<Document> document(DocumentId document) {
        return asking.ask(store -> store.document(document));
    }

    /// Decides a case, as one step of the history.
    ///
    /// @param quote what is decided about, for people
    public CompletableFuture<Ruling> decide(
            CurationOrder order, Case one, Choice choice, Adjudication.Why why, String quote) {
        return project.bulk(
                        new Deciding(
                                order,
                                one,
                                choice,
                                why,
                                project.stamp("decide", quote),
                                project.ids()))
                .result();
    }

    /// What a strategy would take; counted by taking it, without writing.
    public Job<CurationReport> preview(CurationOrder order, MergeStrategy strategy) {
        Stamp stamp = project.stamp(SETTLE, "");
        return project.look(
                "glossator-curation",
                (from, job) -> from.settlement(order, strategy, stamp, job::step));
    }

    /// Takes what a strategy takes by itself, as one step of the history.
    public Job<CurationReport> settle(CurationOrder order, MergeStrategy strategy) {
        Stamp stamp = project.stamp(SETTLE, name(strategy));
        return project.bulk(new Settling(order, strategy, stamp, project.ids()));
    }

    private static String name(MergeStrategy strategy) {
        return switch (strategy) {
            case MergeStrategy.Unanimous _ -> "unanimous";
            case MergeStrategy.Majority _ -> "majority";
            case MergeStrategy.Threshold(int holders) -> "threshold " + holders;
            case MergeStrategy.First _ -> "first";
        };
    }

    /// What became of one annotator's marks.
    ///
    /// @param annotator their name
    public Job<FeedbackReport> feedback(String annotator) {
        return project.look(
                "glossator-feedback", (from, job) -> from.feedback(annotator, job::step));
    }

    /// A report as a page that any browser shows.
    public Job<Path> page(FeedbackReport report, Path file) {
        return project.look(
                "glossator-feedback",
                (from, _) -> {
                    from.writeFeedback(report, file);
                    return file;
                });
    }

    /// Says something to a decision as the annotator at work, in place of what they said before;
    /// empty takes it back.
    public CompletableFuture<Applied> answer(Decision decision, String text) {
        Decision after = decision.withAnswer(project.annotator().id(), text);
        return project.apply(new Edit.Decide(decision, after), "answer", text);
    }

    /// The reason codes, in the order they are offered.
    public CompletableFuture<List<String>> reasons() {
        return asking.ask(Store::reasons);
    }

    public CompletableFuture<Applied> changeReasons(List<String> before, List<String> after) {
        return project.apply(new Edit.ChangeReasons(before, after), "reasons", "");
    }
}
