package org.glossator.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/// Finds the type system beside a file. A folder has one for all its files, so the last one is
/// remembered, by its bytes.
///
/// Safe from any thread.
final class UimaTypesBeside {

    /// Larger ones are read anew each time.
    private static final int LARGEST = 1 << 20;

    private volatile Known last = new Known(new byte[0], new UimaTypes());

    private record Known(byte[] content, UimaTypes types) {}

    /// Under any of the names it may have; an empty one if there is none.
    UimaTypes of(Source source) {
        for (String name : UimaTypes.names(source.stem())) {
            Optional<Source> beside = source.neighbours().find(name);
            if (beside.isPresent()) {
                return read(beside.get());
            }
        }
        return new UimaTypes();
    }

    private UimaTypes read(Source source) {
        byte[] content;
        try (InputStream in = source.opening().open()) {
            content = in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw Unreadable.of(source.name(), e);
        }
        if (content.length > LARGEST) {
            return UimaTypes.read(source);
        }
        Known known = last;
        if (!Arrays.equals(known.content(), content)) {
            Source held =
                    new Source(
                            source.name(),
                            () -> new ByteArrayInputStream(content),
                            source.charset());
            known = new Known(content, UimaTypes.read(held));
            last = known;
        }
        return known.types();
    }
}
