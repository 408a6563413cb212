package org.glossator.format;

import org.glossator.model.Refusal;

import java.util.List;

/// What Label Studio exports and imports: a list of tasks, each a text with what every annotator
/// and model said about it.
///
/// Offsets count UTF-16 code units, as the browser does that makes them. The editor's own source is
/// followed, of version 1.
final class LabelStudio implements Format.Reading, Format.Writing {

    private static final CardGuide GUIDE =
            new CardGuide(
                    "labelstudio",
                    CardGuide.CODE_UNITS,
                    """
                    import json
                    tasks = json.load(open("{file}", encoding="utf-8"))
                    print([result["value"] for task in tasks for each in task["annotations"] for result in each["result"] if "value" in result])
                    """);

    @Override
    public String id() {
        return "labelstudio";
    }

    @Override
    public List<String> extensions() {
        return List.of("json", "jsonl");
    }

    @Override
    public Likeness likeness(Beginning beginning) {
        JsonPaths paths = JsonPaths.of(beginning);
        if (isCertain(paths)) {
            return Likeness.CERTAIN;
        }
        return paths.has("data") ? Likeness.SOME : Likeness.NONE;
    }

    static boolean isCertain(JsonPaths paths) {
        boolean minimal = paths.has("annotation_id=") && paths.has("annotator=");
        boolean tasks = paths.has("data") && paths.hasAny("annotations[]", "predictions[]");
        return minimal
                || tasks
                || paths.has("data.text=")
                || paths.hasAny(
                        "annotations[].result[]",
                        "predictions[].result[]",
                        "completions[].result[]",
                        "label[].labels[]");
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        Losses losses = new Losses();
        boolean[] any = {false};
        Sink counted =
                bundle -> {
                    any[0] = true;
                    sink.accept(bundle);
                };
        JsonRecords.each(
                source,
                (record, place, line) ->
                        new LabelStudioTask(record, place, line, losses).read(counted));
        if (!any[0]) {
            throw new Refusal(
                    source.name()
                            + ": no task has a text in it; export a project that labels text");
        }
        return losses.list();
    }

    @Override
    public Survey survey(WriteOptions options) {
        return new LabelStudioText();
    }

    @Override
    public String preview(Bundle bundle, WriteOptions options) {
        return JsonProof.preview(new LabelStudioText(), bundle);
    }

    @Override
    public ExportWriter open(ExportTarget target, WriteOptions options) {
        return StagedExport.open(LabelStudioText::new, Frame.LIST, "json", target, null, GUIDE);
    }
}
