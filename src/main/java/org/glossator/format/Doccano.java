package org.glossator.format;

import java.util.List;

/// What doccano exports and imports: JSONL or JSON with labelled stretches, relations between them,
/// and labels of whole documents.
///
/// Offsets count code points. Followed are doccano 1.8 and the layouts of the versions before it.
final class Doccano implements Format.Reading, Format.Writing {

    private static final CardGuide GUIDE =
            new CardGuide(
                    "doccano",
                    CardGuide.CODE_POINTS,
                    """
                    import json
                    records = [json.loads(line) for line in open("{file}", encoding="utf-8")]
                    print([(r["text"][e["start_offset"] : e["end_offset"]], e["label"]) for r in records for e in r["entities"]])
                    """);

    @Override
    public String id() {
        return "doccano";
    }

    @Override
    public List<String> extensions() {
        return List.of("jsonl", "json");
    }

    @Override
    public Likeness likeness(Beginning beginning) {
        JsonPaths paths = JsonPaths.of(beginning);
        boolean objects = paths.hasAny("entities[].start=", "ents[].start=");
        if (objects || !paths.hasAny("text=", "data=") || LabelStudio.isCertain(paths)) {
            return Likeness.NONE;
        }
        boolean certain =
                paths.hasAny(
                        "label[]",
                        "labels[]=",
                        "labels[][]",
                        "Comments[]",
                        "annotation_approver=",
                        "entities[][]",
                        "entities[].start_offset=",
                        "annotations[].start_offset=",
                        "relations[].from_id=");
        boolean some = certain || paths.hasAny("label=", "cats[]", "annotations[].label=");
        return certain ? Likeness.CERTAIN : some ? Likeness.SOME : Likeness.NONE;
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        Losses losses = new Losses();
        JsonRecords.each(
                source,
                (record, place, line) ->
                        sink.accept(new DoccanoRecord(record, place, losses).bundle(line)));
        return losses.list();
    }

    @Override
    public Survey survey(WriteOptions options) {
        return new DoccanoText();
    }

    @Override
    public String preview(Bundle bundle, WriteOptions options) {
        return JsonProof.preview(new DoccanoText(), bundle);
    }

    @Override
    public ExportWriter open(ExportTarget target, WriteOptions options) {
        return StagedExport.open(DoccanoText::new, Frame.NONE, "jsonl", target, null, GUIDE);
    }
}
