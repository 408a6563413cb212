package org.glossator.format;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads one document from its bytes as any file of the format is read, and compares all it says
/// with what was meant.
final class JsonProof {

    private JsonProof() {}

    /// @param losses of the bundle
    /// @throws org.glossator.model.Refusal with what differs
    static void of(
            Format.Reading format, Bundle bundle, List<Loss> losses, byte[] bytes, int length) {
        Source source =
                new Source(
                        "document",
                        () -> new ByteArrayInputStream(bytes, 0, length),
                        StandardCharsets.UTF_8);
        List<Bundle> read = new ArrayList<>();
        format.read(source, read::add);
        Essence.requireSame(bundle, losses, read);
    }

    /// What a scribe makes of a bundle.
    static String preview(Scribe scribe, Bundle bundle) {
        Utf8Out out = new Utf8Out();
        scribe.append(bundle, out);
        return new String(out.bytes(), 0, out.length(), StandardCharsets.UTF_8);
    }
}
