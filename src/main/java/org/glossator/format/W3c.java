package org.glossator.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Annotations of the W3C's Web Annotation Data Model (2017) as JSON-LD, with the text beside them
/// in a file of its own.
///
/// Offsets count code points; those of programs that count UTF-16 code units are told by quotes. No
/// context is ever fetched: names are those of the model's own, with or without their prefix.
final class W3c implements Format.Reading, Format.Writing {

    static final String TEXT = ".txt";
    static final String ANNOTATIONS = ".jsonld";
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /// Before the names of what the model has no place for.
    static final String OWN = "glossator:";

    static final String NAMESPACE = "urn:glossator:";

    private static final CardGuide GUIDE =
            new CardGuide(
                    "w3c",
                    CardGuide.CODE_POINTS,
                    """
                    import json; from pathlib import Path
                    pages = [json.loads(path.read_text("utf-8"))["first"] for path in Path().rglob("*.jsonld")]
                    print([(item["body"], item["target"]) for page in pages for item in page["items"]])
                    """);

    @Override
    public String id() {
        return "w3c";
    }

    @Override
    public List<String> extensions() {
        return List.of("jsonld", "json", "jsonl", "ndjson");
    }

    @Override
    public boolean isFolder() {
        return true;
    }

    @Override
    public Likeness likeness(Beginning beginning) {
        String text = beginning.text();
        boolean model = text.contains("www.w3.org/ns/anno.jsonld") || text.contains("\"oa:");
        JsonPaths paths = JsonPaths.of(beginning);
        boolean certain =
                model && text.contains("Annotation")
                        || paths.hasAny("target.selector", "target.selector[]", "target[].selector")
                        || paths.hasAny("items[].target.selector", "items[].target.selector[]");
        if (certain) {
            return Likeness.CERTAIN;
        }
        return beginning.file().toLowerCase(Locale.ROOT).endsWith(ANNOTATIONS)
                ? Likeness.SOME
                : Likeness.NONE;
    }

    @Override
    public List<String> companions(String file) {
        // A text beside any other JSON is an article.
        return file.toLowerCase(Locale.ROOT).endsWith(ANNOTATIONS)
                ? List.of(file.substring(0, file.length() - ANNOTATIONS.length()) + TEXT)
                : List.of();
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        return new W3cReader(source).read(sink);
    }

    @Override
    public Survey survey(WriteOptions options) {
        return new W3cText();
    }

    @Override
    public String preview(Bundle bundle, WriteOptions options) {
        return new W3cText().lay(bundle).getLast().text();
    }

    @Override
    public ExportWriter open(ExportTarget target, WriteOptions options) {
        return FolderExport.open(GUIDE, W3cText::new, target, Map.of());
    }
}
