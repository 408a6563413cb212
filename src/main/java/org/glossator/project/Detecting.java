package org.glossator.project;

import org.glossator.format.Bundle;
import org.glossator.language.Detector;
import org.glossator.model.Details;
import org.jspecify.annotations.Nullable;

import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Fills in the language of what comes in without one, where the text makes it clear.
///
/// The model is loaded when first needed and let go of when memory is short. Safe from any thread:
/// several may ask at once.
final class Detecting {

    private final Supplier<Function<String, Optional<String>>> load;
    private SoftReference<Function<String, Optional<String>>> loaded = new SoftReference<>(null);

    Detecting() {
        this(() -> Detector.load()::detect);
    }

    /// @param load makes what tells the language of a text, on any number of threads
    Detecting(Supplier<Function<String, Optional<String>>> load) {
        this.load = load;
    }

    /// Whether [#complete] has anything to do, which takes a while.
    boolean isNeeded(Bundle bundle) {
        return bundle.details().language().isEmpty() && Detector.canTell(bundle.text());
    }

    /// The bundle with its language; as it was if it names one, or none is clear.
    Bundle complete(Bundle bundle) {
        if (!isNeeded(bundle)) {
            return bundle;
        }
        Details details = bundle.details();
        return detector()
                .apply(bundle.text())
                .map(details::withLanguage)
                .map(bundle::withDetails)
                .orElse(bundle);
    }

    private synchronized Function<String, Optional<String>> detector() {
        @Nullable Function<String, Optional<String>> detector = loaded.get();
        if (detector == null) {
            detector = load.get();
            loaded = new SoftReference<>(detector);
        }
        return detector;
    }
}
