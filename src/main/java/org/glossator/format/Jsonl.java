package org.glossator.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntConsumer;

/// The native interchange format: one document a line with everything that is known about it,
/// offsets in code points, and a manifest beside it.
final class Jsonl implements Format.Reading, Format.Writing {

    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public List<String> extensions() {
        return List.of("jsonl", "ndjson");
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        return new JsonlReader(source).read(sink);
    }

    @Override
    public List<Loss> losses(Bundle bundle, WriteOptions options) {
        return List.of();
    }

    @Override
    public boolean asks(Loss loss, WriteOptions options) {
        return false;
    }

    @Override
    public String preview(Bundle bundle, WriteOptions options) {
        Utf8Out out = new Utf8Out();
        new JsonlText().append(bundle, out);
        return new String(out.bytes(), 0, out.length(), StandardCharsets.UTF_8);
    }

    @Override
    public ExportWriter open(ExportTarget target, WriteOptions options) {
        return StagedExport.open(new Records(), "jsonl", target, new Manifest(id(), target));
    }

    /// Records are proven by reading them with another JSON parser than wrote them, which checks
    /// every quote against its text, and by comparing all that was read with what was meant.
    private static final class Records implements Scribe {

        private final JsonlText text = new JsonlText();

        @Override
        public int append(Bundle bundle, Utf8Out out) {
            text.append(bundle, out);
            return digest(bundle);
        }

        @Override
        public void readBack(Source file, IntConsumer digests) {
            new JsonlReader(file).read(bundle -> digests.accept(digest(bundle)));
        }

        private static int digest(Bundle bundle) {
            int marks = 0;
            // A sum: lists come back sorted by kind.
            for (Mark mark : bundle.marks()) {
                marks += mark.hashCode();
            }
            return new Bundle(
                                    bundle.id(),
                                    bundle.text(),
                                    bundle.details(),
                                    bundle.normalization(),
                                    bundle.set(),
                                    bundle.setKind(),
                                    bundle.state(),
                                    List.of(),
                                    0)
                            .hashCode()
                    + 31 * marks;
        }
    }
}
