package org.glossator.project;

import org.glossator.edit.Applied;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.Refusal;
import org.glossator.store.ProjectFile;
import org.glossator.store.Store;
import org.glossator.suggest.Combined;
import org.glossator.suggest.Lesson;
import org.glossator.suggest.Suggestion;
import org.glossator.suggest.TaggedSpan;
import org.glossator.suggest.Tagger;
import org.glossator.text.Segmentation;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Learns from the annotator's marks in the background, and says what else could be marked. Safe
/// from any thread.
///
/// Learning has a thread of its own, of the lowest priority, and answering another; each has its
/// own reading connection. What is learned and suggested is in memory only: no export and no figure
/// can meet it. Nothing is learned before [#start].
public final class Suggesting implements AutoCloseable {

    /// Marks and rejections after which it is worth learning again, at least.
    private static final int FEW = 1;

    /// With more learned, one change in so many tells little.
    private static final int SHARE = 20;

    private final Path file;
    private final Worker learner = new Worker("glossator-learner", Thread.MIN_PRIORITY);
    private final Worker answerer = new Worker("glossator-suggest");
    private final Consumer<Change> publish;
    private final Supplier<Instant> now;

    private volatile boolean started;
    private volatile boolean closed;

    /// Counts whose marks are learned from; what began under another number is given up.
    private volatile int epoch;

    private volatile @Nullable AnnotationSet set;
    private volatile @Nullable Combined tagger;
    private volatile Ranking ranking = Ranking.NONE;

    /// Changes since learning last began, and marks it was from. Of the learner's thread.
    private int changes;

    private int known;

    /// What is likely in an article, whatever is marked in it.
    private record Likely(DocumentId document, Combined by, List<Suggestion> suggestions) {}

    /// What was found for the last question. Of the answerer's thread.
    private @Nullable Likely last;

    private final AtomicInteger questions = new AtomicInteger();

    /// The answerer's connection. Of its thread.
    private @Nullable Store reading;

    /// @param publish takes what is to be told, from the learner's thread
    Suggesting(Path file, Consumer<Change> publish, Supplier<Instant> now) {
        this.file = file;
        this.publish = publish;
        this.now = now;
    }

    /// Learns from the marks of this set from now on; nothing happens if it does so already.
    synchronized void start(AnnotationSet own) {
        if (!own.equals(set)) {
            epoch++;
            set = own;
            tagger = null;
            ranking = Ranking.NONE;
            started = true;
            learner.tell(this::learn);
        }
    }

    /// Learns from the marks of somebody else, if it learns at all.
    void annotatorChanged(AnnotationSet own) {
        if (started) {
            start(own);
        }
    }

    /// Takes note of a change, and learns again in a quiet moment when there were enough.
    void changed(Applied applied) {
        if (!started) {
            return;
        }
        int size =
                applied.complete()
                        ? Math.max(1, applied.added().size() + applied.removed().size())
                        : Applied.LISTED;
        learner.tell(() -> {
            changes += size;
            if (changes >= Math.max(FEW, known / SHARE)) {
                learner.whenQuiet(this::learn);
            }
        });
    }

    /// Learns anew, whatever has changed.
    void reloaded() {
        if (started) {
            learner.tell(() -> learner.whenQuiet(this::learn));
        }
    }

    private void learn() {
        AnnotationSet own = set;
        int began = epoch;
        if (own == null || closed) {
            return;
        }
        changes = 0;
        Runnable pause = () -> stopIf(closed || began != epoch);
        try (Store from = ProjectFile.reader(file)) {
            List<Lesson> lessons = new LessonReader(from, own).read(pause);
            known = lessons.stream().mapToInt(lesson -> lesson.marks().size()).sum();
            Combined combined = Combined.learn(lessons, pause);
            keep(combined, began);
            publish.accept(new Change.Learned(now.get(), known));
            ranking = known == 0 ? Ranking.NONE : Ranking.of(from, own, combined, pause);
            publish.accept(new Change.Ranked());
        } catch (Refusal failure) {
            publish.accept(new Change.BackgroundFailed(Change.Work.LEARNING, failure));
        } catch (CancellationException _) {
            // Nobody waits for what was given up: another learning follows, or the end.
        }
    }

    /// Nobody gets to see what was learned of somebody else.
    private synchronized void keep(Combined combined, int began) {
        stopIf(began != epoch);
        tagger = combined;
    }

    private static void stopIf(boolean stopped) {
        if (stopped) {
            throw new CancellationException("given up");
        }
    }

    /// What could be marked in an article beside what is, in text order; nothing before something
    /// was learned. A question that another one follows before its turn is answered with nothing,
    /// since keys may come faster than answers.
    void answer(DocumentId document, Job<List<Suggestion>> job) {
        int number = questions.incrementAndGet();
        answerer.tell(() -> job.run(() -> answer(document, number)));
    }

    private List<Suggestion> answer(DocumentId document, int number) {
        Combined by = tagger;
        AnnotationSet own = set;
        return by == null || own == null || number != questions.get()
                ? List.of()
                : open(document, by, own);
    }

    /// Which articles would teach most, as was found out last.
    Ranking ranking() {
        return ranking;
    }

    private List<Suggestion> open(DocumentId id, Combined by, AnnotationSet own) {
        Store from = connection();
        Set<TaggedSpan> rejected = Set.copyOf(LessonReader.rejected(from, id, own));
        List<TaggedSpan> marks = LessonReader.marks(from, id, own);
        return likely(id, by, from).stream()
                .filter(one -> !rejected.contains(one.mark()))
                .filter(one -> marks.stream().allMatch(mark -> leavesRoom(mark, one.mark())))
                .toList();
    }

    /// A text never changes: only what was learned can change what is likely in it.
    private List<Suggestion> likely(DocumentId id, Combined by, Store from) {
        Likely known = last;
        if (known != null && known.document().equals(id) && known.by().equals(by)) {
            return known.suggestions();
        }
        Document document = from.document(id);
        Segmentation text = Segmentation.of(document.text(), document.details().language());
        List<Suggestion> found =
                by.suggest(text, new Span(0, document.text().length())).stream()
                        .filter(one -> one.confidence() >= Tagger.SHOWN)
                        .toList();
        last = new Likely(id, by, found);
        return found;
    }

    /// Where something is marked, the same stretch needs no other tag, and the same tag no other
    /// edges; but within a mark there may be another one.
    private static boolean leavesRoom(TaggedSpan mark, TaggedSpan suggested) {
        Span there = mark.span();
        Span other = suggested.span();
        boolean inside = there.contains(other) && !there.equals(other);
        return !there.overlaps(other)
                || inside
                || !there.equals(other) && !mark.tag().equals(suggested.tag());
    }

    private Store connection() {
        Store open = reading;
        if (open == null) {
            open = ProjectFile.reader(file);
            reading = open;
        }
        return open;
    }

    /// Gives up what is being learned.
    @Override
    public void close() {
        closed = true;
        answerer.tell(() -> Optional.ofNullable(reading).ifPresent(Store::close));
        answerer.close();
        learner.close();
    }
}
