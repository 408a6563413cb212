package org.glossator.ui.adjudication;

import org.glossator.model.Annotation;
import org.glossator.model.TagId;
import org.glossator.text.Boundary;
import org.glossator.text.Unit;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// The draft that is being made of a reading, if one is. Belongs to one thread.
final class Making {

    private final Texts texts;
    private final Runnable changed;
    private @Nullable Draft draft;

    Making(Texts texts, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
    }

    Optional<Draft> draft() {
        return Optional.ofNullable(draft);
    }

    /// Begins with a reading; a relation or label cannot be made anew.
    void begin(Row row) {
        if (row instanceof Row.Option option
                && option.reading().sample() instanceof Annotation.OnSpan mark) {
            draft = new Draft(mark);
            changed.run();
        }
    }

    void drop() {
        draft = null;
        changed.run();
    }

    void move(Boundary boundary, Unit unit, boolean forward) {
        texts.passage()
                .ifPresent(passage ->
                        change(old -> old.moved(passage.text(), boundary, unit, forward)));
    }

    void retag(TagId tag) {
        change(old -> old.tagged(tag));
    }

    private void change(UnaryOperator<Draft> to) {
        if (draft != null) {
            draft = to.apply(draft);
            changed.run();
        }
    }
}
