package org.glossator.project;

import org.glossator.format.Loss;
import org.glossator.model.DocumentId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Counts of an import as it goes. Used by one thread.
final class Tally {

    private static final int LISTED = 200;

    long tags;
    long documents;
    long annotations;
    long relations;
    long attributes;
    long added;
    long changed;
    long unchanged;
    Optional<DocumentId> first = Optional.empty();
    private final List<String> refused = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Map<String, Loss> losses = new LinkedHashMap<>();

    void refuse(String line) {
        refused.add(line);
    }

    void warn(String line) {
        warnings.add(line);
    }

    void lose(List<Loss> found) {
        for (Loss loss : found) {
            losses.merge(loss.kind(), loss, Loss::plus);
        }
    }

    /// Adds what one file brought.
    void add(Tally file) {
        tags += file.tags;
        documents += file.documents;
        annotations += file.annotations;
        relations += file.relations;
        attributes += file.attributes;
        added += file.added;
        changed += file.changed;
        unchanged += file.unchanged;
        first = first.or(() -> file.first);
        warnings.addAll(file.warnings);
        lose(List.copyOf(file.losses.values()));
    }

    ImportReport report() {
        List<String> told = warnings;
        if (warnings.size() > LISTED) {
            told = new ArrayList<>(warnings.subList(0, LISTED));
            told.add("and " + (warnings.size() - LISTED) + " more warnings");
        }
        return new ImportReport(
                tags,
                documents,
                annotations,
                relations,
                attributes,
                added,
                changed,
                unchanged,
                refused,
                told,
                List.copyOf(losses.values()),
                first);
    }
}
