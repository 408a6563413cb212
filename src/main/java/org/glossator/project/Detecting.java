package org.glossator.project;

import org.glossator.format.Bundle;
import org.glossator.language.Detector;
import org.glossator.model.Details;
import org.jspecify.annotations.Nullable;

import java.lang.ref.SoftReference;
import java.util.Optional;

/// Fills in the language of what comes in without one, where the text makes it clear.
///
/// The model is loaded when first needed and let go of when memory is short. Safe from any thread.
final class Detecting {

    private SoftReference<Detector> loaded = new SoftReference<>(null);

    /// The bundle with its language; as it was if it names one, or none is clear.
    Bundle complete(Bundle bundle) {
        Details details = bundle.details();
        if (!details.language().isEmpty() || !Detector.canTell(bundle.text())) {
            return bundle;
        }
        return detect(bundle.text())
                .map(details::withLanguage)
                .map(bundle::withDetails)
                .orElse(bundle);
    }

    private synchronized Optional<String> detect(String text) {
        @Nullable Detector detector = loaded.get();
        if (detector == null) {
            detector = Detector.load();
            loaded = new SoftReference<>(detector);
        }
        return detector.detect(text);
    }
}
