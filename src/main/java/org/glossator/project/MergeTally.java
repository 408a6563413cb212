package org.glossator.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts of a merge as it goes. Used by one thread.
final class MergeTally {

    private static final int LISTED = 200;

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
    private final Map<String, Long> marks = new LinkedHashMap<>();

    private final List<String> refusals = new ArrayList<>();
    private final List<String> conflicts = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    void refuse(String line) {
        refused++;
        refusals.add(line);
    }

    void refuseMark(String why) {
        refused++;
        marks.merge(why, 1L, Long::sum);
    }

    void conflict(String line) {
        conflicting++;
        conflicts.add(line);
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
        List<String> why = new ArrayList<>();
        marks.forEach((reason, count) ->
                why.add(reason + " (" + count + (count == 1 ? " mark)" : " marks)")));
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
                listed(why),
                listed(conflicts),
                listed(warnings),
                List.of());
    }

    private static List<String> listed(List<String> lines) {
        if (lines.size() <= LISTED) {
            return lines;
        }
        List<String> told = new ArrayList<>(lines.subList(0, LISTED));
        told.add("and " + (lines.size() - LISTED) + " more");
        return told;
    }
}
