package org.glossator.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// UIMA's CAS as JSON, version 0.4, one CAS a file with its types in it.
///
/// Specified by *JSON serialization of the Apache UIMA CAS*, which stands beside its reference
/// implementation; the layers are those of [UimaXmi].
final class UimaJson implements Format.Reading, Format.Writing {

    private static final String JSON = ".json";

    private static final CardGuide GUIDE =
            new CardGuide(
                    "uima-json",
                    CardGuide.CODE_UNITS,
                    """
                    import json; from pathlib import Path
                    cases = [json.loads(path.read_text("utf-8")) for path in Path().rglob("*.json")]
                    print([(fs["%TYPE"], fs["begin"], fs["end"]) for cas in cases for fs in cas["%FEATURE_STRUCTURES"] if "begin" in fs])
                    """);

    @Override
    public String id() {
        return "uima-json";
    }

    @Override
    public List<String> extensions() {
        return List.of("json");
    }

    @Override
    public boolean isFolder() {
        return true;
    }

    @Override
    public Likeness likeness(Beginning beginning) {
        String text = beginning.text();
        boolean told =
                text.contains("\"%TYPE")
                        || text.contains("\"%FEATURE_STRUCTURES\"")
                        || text.contains("\"%VIEWS\"");
        return told ? Likeness.CERTAIN : Likeness.NONE;
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        return new UimaBundle(source, UimaJsonReader.read(source), "UTF-8").hand(sink);
    }

    @Override
    public Survey survey(WriteOptions options) {
        return bundle -> UimaLayout.losses(bundle, false);
    }

    @Override
    public String preview(Bundle bundle, WriteOptions options) {
        return new Files().lay(bundle).getFirst().text();
    }

    @Override
    public ExportWriter open(ExportTarget target, WriteOptions options) {
        return FolderExport.open(GUIDE, Files::new, target, Map.of());
    }

    private static final class Files implements LeafScribe {

        @Override
        public List<Loss> losses(Bundle bundle) {
            return UimaLayout.losses(bundle, false);
        }

        @Override
        public List<Leaf> lay(Bundle bundle) {
            UimaTypes types = new UimaTypes.Seen().add(bundle).types();
            return List.of(new Leaf(JSON, UimaJsonText.of(UimaLayout.of(bundle), types)));
        }

        @Override
        public void prove(Bundle bundle, List<Leaf> leaves) {
            List<Bundle> read = new ArrayList<>();
            new UimaJson().read(leaves.getFirst().source("document"), read::add);
            Essence.requireSame(bundle, losses(bundle), read);
        }
    }
}
