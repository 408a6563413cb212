package org.glossator.format;

import org.glossator.text.Segmenter;
import org.jspecify.annotations.Nullable;

/// Cuts documents into tokens, each once: a document is asked about and then written. Confined to
/// one thread at a time.
final class TokenLayouts {

    private final WriteOptions options;
    private final Segmenter segmenter = new Segmenter();
    private @Nullable Bundle lastBundle;
    private @Nullable TokenLayout lastLayout;

    TokenLayouts(WriteOptions options) {
        this.options = options;
    }

    TokenLayout of(Bundle bundle) {
        TokenLayout known = lastLayout;
        if (known == null || !bundle.equals(lastBundle)) {
            known = TokenLayout.of(bundle, options, segmenter);
            lastBundle = bundle;
            lastLayout = known;
        }
        return known;
    }
}
