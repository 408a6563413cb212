package org.glossator.text;

import java.util.HashMap;
import java.util.Map;

/// Cuts many texts one after another.
///
/// Keeps what finds the boundaries in each language, which takes far longer to make than to use.
/// Confined to one thread at a time, together with what it gives.
public final class Segmenter {

    /// Enough for any corpus; beyond it they are made anew.
    private static final int LANGUAGES_KEPT = 32;

    private final Map<String, Breaks> breaks = new HashMap<>();

    /// @param language BCP 47 tag, or empty when unknown
    public Segmentation of(String text, String language) {
        if (breaks.size() >= LANGUAGES_KEPT && !breaks.containsKey(language)) {
            breaks.clear();
        }
        return Segmentation.of(text, breaks.computeIfAbsent(language, Breaks::new));
    }
}
