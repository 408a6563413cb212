package org.glossator.format;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// The native interchange format: one document a line with everything that is known about it,
/// offsets in code points, and a manifest beside it.
final class Jsonl implements Format.Reading, Format.Writing {

    private static final CardGuide GUIDE =
            new CardGuide(
                    "jsonl",
                    CardGuide.CODE_POINTS,
                    """
                    import json
                    records = [json.loads(line) for line in open("{file}", encoding="utf-8")]
                    print([(r["text"][s["start"] : s["end"]], s["label"]) for r in records for s in r.get("spans", [])])
                    """);

    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public List<String> extensions() {
        return List.of("jsonl", "ndjson");
    }

    /// No other program's records have these; one without any of them may still be its own.
    @Override
    public Likeness likeness(Beginning beginning) {
        JsonPaths paths = JsonPaths.of(beginning);
        boolean certain =
                paths.hasAny("spans[].quote=", "relations[].from=", "meta.headings[]")
                        && paths.has("text=");
        return certain && !paths.isList() ? Likeness.CERTAIN : Likeness.SOME;
    }

    /// What stands beside an export, and is no article.
    @Override
    public List<String> companions(String file) {
        return List.of(StagedExport.MANIFEST);
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        return new JsonlReader(source).read(sink);
    }

    @Override
    public Survey survey(WriteOptions options) {
        return _ -> List.of();
    }

    @Override
    public String preview(Bundle bundle, WriteOptions options) {
        Utf8Out out = new Utf8Out();
        new JsonlText().append(bundle, out);
        return new String(out.bytes(), 0, out.length(), StandardCharsets.UTF_8);
    }

    @Override
    public ExportWriter open(ExportTarget target, WriteOptions options) {
        return StagedExport.open(
                Records::new, Frame.NONE, "jsonl", target, new Manifest(id(), target), GUIDE);
    }

    /// Records are proven by reading them with another JSON parser than wrote them or reads files.
    private static final class Records implements Scribe {

        private final JsonlText text = new JsonlText();
        private final JsonlProof proof = new JsonlProof();

        @Override
        public List<Loss> losses(Bundle bundle) {
            return List.of();
        }

        @Override
        public void append(Bundle bundle, Utf8Out out) {
            text.append(bundle, out);
        }

        @Override
        public void prove(Bundle bundle, byte[] bytes, int length) {
            proof.of(bundle, bytes, length);
        }
    }
}
