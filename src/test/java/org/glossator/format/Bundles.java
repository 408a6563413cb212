package org.glossator.format;

import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.glossator.model.Normalization;
import org.glossator.model.Schema;
import org.glossator.model.Split;
import org.glossator.model.Subheading;
import org.glossator.model.WorkState;
import org.glossator.text.Span;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the tests of this package share.
final class Bundles {

    static final String TEXT =
            "Cranes stand still 🏗️ in Port Selwick\n\n"
                    + "“We did not leave the table,” said union president Marta Oyelaran. Rotterdam"
                    + " declined to comment.\n";

    private Bundles() {}

    /// Everything a bundle can hold, once.
    static Bundle full() {
        Mark.Maker ines = new Mark.Maker("Ines", Instant.parse("2026-11-24T09:30:00.250Z"));
        List<Mark> marks =
                List.of(
                        new Mark.OnSpan(
                                "1", "location", at("Port Selwick"), Map.of(), "a port", ines),
                        new Mark.OnSpan(
                                "2",
                                "claim",
                                at("“We did not leave the table,”"),
                                Map.of("modality", "asserted", "hedged", "false"),
                                "",
                                ines),
                        new Mark.OnSpan("3", "actor", at("Marta Oyelaran"), Map.of(), "", null),
                        new Mark.OnSpan(
                                "4",
                                "actor",
                                at("union president", "Oyelaran"),
                                Map.of(),
                                "",
                                null),
                        new Mark.Relation("5", "speaker", "2", "3", Map.of(), "", ines),
                        new Mark.OnDocument("6", "strike", Map.of(), "", ines));
        return new Bundle(
                "en-01",
                TEXT,
                new Details(
                        "Cranes stand still",
                        "Corran Harbour Post",
                        "Ines Aldercott",
                        "2026-03-11",
                        "https://example.org/cranes",
                        "en",
                        Direction.LEFT_TO_RIGHT,
                        Split.DEV,
                        "read twice"),
                new Normalization("windows-1252", "CRLF", false, 1),
                "Ines",
                org.glossator.model.AnnotationSet.Kind.ANNOTATOR,
                WorkState.FINISHED,
                marks,
                List.of(new Subheading(at("Rotterdam").getFirst(), 3)),
                0);
    }

    static List<Span> at(String... quotes) {
        List<Span> spans = new ArrayList<>();
        for (String quote : quotes) {
            int begin = TEXT.indexOf(quote);
            spans.add(new Span(begin, begin + quote.length()));
        }
        return spans;
    }

    static Bundle plain(String id, String text, Mark... marks) {
        return new Bundle(
                id,
                text,
                Details.titled(""),
                Normalization.NONE,
                "",
                null,
                null,
                List.of(marks),
                List.of(),
                0);
    }

    static Mark.OnSpan span(String label, int begin, int end) {
        return new Mark.OnSpan("", label, List.of(new Span(begin, end)), Map.of(), "", null);
    }

    static ExportTarget target(Path path, boolean split) {
        return new ExportTarget(path, split, false, Schema.news(), "Glossator test");
    }

    static List<Bundle> read(Format format, Source source) {
        List<Bundle> bundles = new ArrayList<>();
        ((Format.Reading) format).read(source, bundles::add);
        return bundles;
    }

    static Source bytes(String name, byte[] bytes) {
        return new Source(name, () -> new java.io.ByteArrayInputStream(bytes), null);
    }

    static String golden(String name) {
        try (InputStream in = Bundles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no golden file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
