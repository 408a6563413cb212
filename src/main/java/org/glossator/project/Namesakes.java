package org.glossator.project;

import org.glossator.model.DocumentId;
import org.glossator.store.Called;
import org.glossator.store.Store;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Documents that may be another wording of one that comes in: of the same name, title or address.
///
/// What every document is called is read when it is first asked for, since as a rule nobody asks.
final class Namesakes {

    private final Store store;
    private @Nullable Map<String, Set<DocumentId>> byCall;

    Namesakes(Store store) {
        this.store = store;
    }

    /// Forgets what was read from a project that has been put back since.
    void forget() {
        byCall = null;
    }

    void add(DocumentId document, String name, String title, String url) {
        if (byCall != null) {
            put(byCall, new Called(document, name, title, url));
        }
    }

    /// @param document one of whose text most is the same
    record Found(DocumentId document, TextDifference difference) {}

    Optional<Found> find(String name, String title, String url, String text) {
        return all(name, title, url)
                .map(document ->
                        new Found(
                                document, TextDifference.of(text, store.document(document).text())))
                .filter(found -> found.difference().isSlight())
                .findFirst();
    }

    boolean has(String name, String title, String url) {
        return all(name, title, url).findAny().isPresent();
    }

    private Stream<DocumentId> all(String name, String title, String url) {
        Map<String, Set<DocumentId>> known = byCall;
        if (known == null) {
            known = new HashMap<>();
            for (Called called : store.called()) {
                put(known, called);
            }
            byCall = known;
        }
        Set<DocumentId> found = new LinkedHashSet<>();
        for (String call : calls(name, title, url)) {
            found.addAll(known.getOrDefault(call, Set.of()));
        }
        return found.stream();
    }

    private static void put(Map<String, Set<DocumentId>> known, Called called) {
        for (String call : calls(called.name(), called.title(), called.url())) {
            known.computeIfAbsent(call, _ -> new LinkedHashSet<>()).add(called.document());
        }
    }

    private static List<String> calls(String name, String title, String url) {
        return Stream.of("n" + name, "t" + title, "u" + url)
                .filter(call -> call.length() > 1)
                .toList();
    }
}
