package org.glossator.format;

import java.util.List;
import java.util.Set;

/// What Prodigy exports and imports: JSONL with a task a line, its spans, relations between them,
/// and what the annotator answered.
///
/// Offsets count code points, as Python does. Specified in Prodigy's documentation, *Annotation
/// interfaces*.
final class Prodigy implements Format.Reading, Format.Writing {

    private static final CardGuide GUIDE =
            new CardGuide(
                    "prodigy",
                    CardGuide.CODE_POINTS,
                    """
                    import json
                    tasks = [json.loads(line) for line in open("{file}", encoding="utf-8")]
                    print([(t["text"][s["start"] : s["end"]], s["label"]) for t in tasks for s in t["spans"]])
                    """);

    @Override
    public String id() {
        return "prodigy";
    }

    @Override
    public List<String> extensions() {
        return List.of("jsonl", "json");
    }

    @Override
    public Likeness likeness(Beginning beginning) {
        JsonPaths paths = JsonPaths.of(beginning);
        if (!paths.hasAny("text=", "tokens[].text=")) {
            return Likeness.NONE;
        }
        boolean certain =
                paths.hasAny(
                        "answer=",
                        "_input_hash=",
                        "_task_hash=",
                        "_annotator_id=",
                        "_session_id=",
                        "_view_id=",
                        "tokens[].ws=",
                        "spans[].token_start=",
                        "relations[].head=",
                        "accept[]");
        boolean some = paths.has("spans[].start=");
        return certain ? Likeness.CERTAIN : some ? Likeness.SOME : Likeness.NONE;
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        Losses losses = new Losses();
        JsonRecords.each(
                source,
                (record, place, line) ->
                        sink.accept(new ProdigyRecord(record, place, losses).bundle(line)));
        return losses.list();
    }

    @Override
    public Set<Choice> choices() {
        return Set.of(Choice.TOKENS);
    }

    @Override
    public Survey survey(WriteOptions options) {
        return new ProdigyText(options);
    }

    @Override
    public String preview(Bundle bundle, WriteOptions options) {
        return JsonProof.preview(new ProdigyText(options), bundle);
    }

    @Override
    public ExportWriter open(ExportTarget target, WriteOptions options) {
        return StagedExport.open(
                () -> new ProdigyText(options), Frame.NONE, "jsonl", target, null, GUIDE);
    }
}
