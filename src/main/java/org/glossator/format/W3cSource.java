package org.glossator.format;

import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The text that annotations are on: the model names it and leaves it where it is.
///
/// @param id what the document is called
/// @param raw as its file has it
/// @param charset of that file, or `null`
/// @param page whether it was taken out of a page, so that positions mean nothing in it
record W3cSource(String id, String raw, @Nullable String charset, boolean page) {

    /// Looks for a file beside the annotations: the one that is called like them, if they are all
    /// on one source, and else the one that is called like the source.
    ///
    /// @param iri of the source, absolute or not
    static Optional<W3cSource> beside(Source annotations, String iri, boolean alone) {
        List<String> names = new ArrayList<>();
        if (alone) {
            names.add(annotations.stem() + W3c.TEXT);
        }
        String file = file(iri);
        if (!file.isEmpty()) {
            names.add(file + W3c.TEXT);
            names.add(file.replaceFirst("\\.[^.]*$", "") + W3c.TEXT);
            names.add(file);
            names.add(file + ".html");
        }
        for (String name : names) {
            Optional<Source> found =
                    name.equals(annotations.file())
                            ? Optional.empty()
                            : annotations.neighbours().find(name);
            if (found.isPresent()) {
                return Optional.of(of(found.get()));
            }
        }
        return Optional.empty();
    }

    private static W3cSource of(Source source) {
        if (source.file().toLowerCase(Locale.ROOT).matches("(?s).*\\.x?html?")) {
            List<Bundle> read = new ArrayList<>();
            new Html().read(source, read::add);
            Bundle page = read.getFirst();
            return new W3cSource(source.stem(), page.text(), page.normalization().charset(), true);
        }
        Decoder.Decoded decoded = Decoder.decode(source, _ -> null);
        return new W3cSource(
                source.stem(), decoded.raw(), decoded.normalization().charset(), false);
    }

    static W3cSource embedded(String iri, String text) {
        return new W3cSource(file(iri), text, null, false);
    }

    /// The last part of an IRI, as it would be called in a folder.
    static String file(String iri) {
        String path = iri.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        String last = path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')));
        try {
            return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A stray per cent sign: it is a name like any other.
            return last;
        }
    }
}
