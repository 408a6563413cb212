package org.glossator.store;

import org.glossator.model.Details;

import java.text.Normalizer;
import java.util.Locale;

/// What the filter compares: compatibility forms and letter case do not count.
final class Folding {

    private Folding() {}

    static String of(Details details) {
        return of(
                String.join(
                        "\n",
                        details.title(),
                        details.source(),
                        details.byline(),
                        details.language()));
    }

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
