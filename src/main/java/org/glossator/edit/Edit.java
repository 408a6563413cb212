package org.glossator.edit;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotatorId;
import org.glossator.model.Decision;
import org.glossator.model.Details;
import org.glossator.model.DocumentId;
import org.glossator.model.Intended;
import org.glossator.model.Rejection;
import org.glossator.model.Schema;
import org.glossator.model.WorkState;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// One change of a project, as a value that says what becomes of what.
///
/// Applied in one transaction together with its journal entry. What an edit expects to find
/// (`before`) must be there, or it is refused and nothing changes.
public sealed interface Edit {

    /// The edit that takes this one back. Its inverse is this edit again.
    Edit inverse();

    /// Where the change can be seen, or `null` when it concerns the whole project.
    @Nullable Focus focus();

    /// A place to show: a document, and an annotation in it if there is one.
    ///
    /// @param annotation the annotation to select; it may be gone after the edit
    record Focus(DocumentId document, @Nullable Annotation annotation) {}

    /// A new annotation.
    record Add(Annotation annotation) implements Edit {
        @Override
        public Edit inverse() {
            return new Remove(annotation);
        }

        @Override
        public Focus focus() {
            return new Focus(annotation.document(), annotation);
        }
    }

    /// An annotation taken away. Relations that hold on to it must go first ([Rules#removal]).
    record Remove(Annotation annotation) implements Edit {
        @Override
        public Edit inverse() {
            return new Add(annotation);
        }

        @Override
        public Focus focus() {
            return new Focus(annotation.document(), annotation);
        }
    }

    /// The same annotation (same id) with another tag, span, note or attributes.
    record Replace(Annotation before, Annotation after) implements Edit {
        public Replace {
            if (!before.id().equals(after.id())
                    || !before.document().equals(after.document())
                    || !before.set().equals(after.set())) {
                throw new IllegalArgumentException(
                        "an annotation keeps its id, set and document: " + before.id());
            }
        }

        @Override
        public Edit inverse() {
            return new Replace(after, before);
        }

        @Override
        public Focus focus() {
            return new Focus(after.document(), after);
        }
    }

    /// How far an annotator is with a document.
    record SetState(DocumentId document, AnnotatorId annotator, WorkState before, WorkState after)
            implements Edit {
        @Override
        public Edit inverse() {
            return new SetState(document, annotator, after, before);
        }

        @Override
        public Focus focus() {
            return new Focus(document, null);
        }
    }

    /// What is known about a document, its split and its note.
    record ChangeDetails(DocumentId document, Details before, Details after) implements Edit {
        @Override
        public Edit inverse() {
            return new ChangeDetails(document, after, before);
        }

        @Override
        public Focus focus() {
            return new Focus(document, null);
        }
    }

    /// A suggestion turned down.
    record Reject(Rejection rejection) implements Edit {
        @Override
        public Edit inverse() {
            return new Reconsider(rejection);
        }

        @Override
        public Focus focus() {
            return new Focus(rejection.document(), null);
        }
    }

    /// A suggestion that was turned down may be made again.
    record Reconsider(Rejection rejection) implements Edit {
        @Override
        public Edit inverse() {
            return new Reject(rejection);
        }

        @Override
        public Focus focus() {
            return new Focus(rejection.document(), null);
        }
    }

    /// An inconsistency of tagged words that is as it should be.
    record Intend(Intended intended) implements Edit {
        @Override
        public Edit inverse() {
            return new Question(intended);
        }

        @Override
        public @Nullable Focus focus() {
            return null;
        }
    }

    /// An inconsistency that was as it should be is questionable again.
    record Question(Intended intended) implements Edit {
        @Override
        public Edit inverse() {
            return new Intend(intended);
        }

        @Override
        public @Nullable Focus focus() {
            return null;
        }
    }

    /// What was decided about a place that annotators were compared on; `before` is `null` when it
    /// is decided for the first time, `after` when it is open again.
    record Decide(@Nullable Decision before, @Nullable Decision after) implements Edit {
        public Decide {
            if (before == null && after == null) {
                throw new IllegalArgumentException("a decision about nothing");
            }
        }

        @Override
        public Edit inverse() {
            return new Decide(after, before);
        }

        /// What stands, or what stood.
        public Decision either() {
            return after == null ? Objects.requireNonNull(before) : after;
        }

        @Override
        public Focus focus() {
            return new Focus(either().document(), null);
        }
    }

    /// The reason codes that decisions are given.
    record ChangeReasons(List<String> before, List<String> after) implements Edit {
        public ChangeReasons {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public Edit inverse() {
            return new ChangeReasons(after, before);
        }

        @Override
        public @Nullable Focus focus() {
            return null;
        }
    }

    /// Tags, tag sets, layers and attributes.
    record ChangeSchema(Schema before, Schema after) implements Edit {
        @Override
        public Edit inverse() {
            return new ChangeSchema(after, before);
        }

        @Override
        public @Nullable Focus focus() {
            return null;
        }
    }

    /// Several edits as one step of the history, applied in order.
    record Batch(List<Edit> edits) implements Edit {
        public Batch {
            edits = List.copyOf(edits);
        }

        @Override
        public Edit inverse() {
            return new Batch(edits.reversed().stream().map(Edit::inverse).toList());
        }

        @Override
        public @Nullable Focus focus() {
            return edits.isEmpty() ? null : edits.getLast().focus();
        }
    }
}
