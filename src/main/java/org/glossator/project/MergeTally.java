package org.glossator.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts of a merge as it goes. Used by one thread.
final class MergeTally {

    long documents;
    long fresh;
    long annotations;
    long relations;
    long attributes;
    long added;
    long changed;
    long removed;
    long unchanged;
    long states;
    long conflicting;
    long refused;

    /// Marks that are not taken, by the reason.
    private final Map<NotTaken.Why, Long> marks = new LinkedHashMap<>();

    private final List<NotTaken> refusals = new ArrayList<>();
    private final List<MergeConflict> conflicts = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    void refuse(NotTaken one) {
        refused++;
        refusals.add(one);
    }

    /// Refuses one mark.
    void refuse(NotTaken.Why why) {
        refused++;
        marks.merge(why, 1L, Long::sum);
    }

    void conflict(MergeConflict one) {
        conflicting++;
        conflicts.add(one);
    }

    void warn(String line) {
        warnings.add(line);
    }

    /// Adds what one file brought.
    void add(MergeTally file) {
        documents += file.documents;
        fresh += file.fresh;
        annotations += file.annotations;
        relations += file.relations;
        attributes += file.attributes;
        added += file.added;
        changed += file.changed;
        removed += file.removed;
        unchanged += file.unchanged;
        states += file.states;
        conflicting += file.conflicting;
        refused += file.refused;
        file.marks.forEach((why, count) -> marks.merge(why, count, Long::sum));
        refusals.addAll(file.refusals);
        conflicts.addAll(file.conflicts);
        warnings.addAll(file.warnings);
    }

    MergePlan plan() {
        List<NotTaken> why = new ArrayList<>();
        marks.forEach((reason, count) -> why.add(new NotTaken.Marks(reason, count)));
        why.addAll(refusals);
        return new MergePlan(
                documents,
                fresh,
                annotations,
                relations,
                attributes,
                added,
                changed,
                removed,
                unchanged,
                states,
                conflicting,
                refused,
                Listed.of(why),
                Listed.of(conflicts),
                Listed.of(warnings),
                List.of());
    }
}
