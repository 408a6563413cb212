package org.glossator.format;

import org.glossator.model.Layer;
import org.glossator.model.Refusal;
import org.glossator.model.Schema;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The codebook exchange of REFI-QDA: tags with their colours and guidelines, and no documents.
///
/// Specified in *REFI-QDA Standard 1.5* with its schema.
final class Qdc implements Format.Reading, Format.Writing {

    private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";

    @Override
    public String id() {
        return "qdc";
    }

    @Override
    public List<String> extensions() {
        return List.of("qdc");
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        Losses losses = new Losses();
        List<RefiCodes.Code> codes = new ArrayList<>();
        try (SafeXml xml = SafeXml.open(source)) {
            if (!xml.nextIsBegin() || !xml.name().equals("CodeBook")) {
                throw xml.flaw(
                        "this does not begin with <CodeBook>; export it as a REFI-QDA codebook");
            }
            while (xml.nextIsBegin()) {
                switch (xml.name()) {
                    case "Codes" -> codes.addAll(RefiCodes.read(xml, losses));
                    case "Sets" -> sets(xml, losses);
                    default -> {
                        losses.add("element", "<" + xml.name() + ">");
                        xml.skip();
                    }
                }
            }
        }
        List<Label> labels = RefiCodes.labels(codes);
        if (labels.isEmpty()) {
            throw new Refusal(
                    source.name() + ": there is no code in it; export a codebook that has some");
        }
        RefiCodes.missHeadings(codes, losses);
        sink.define(labels);
        return losses.list();
    }

    private static void sets(SafeXml xml, Losses losses) {
        while (xml.nextIsBegin()) {
            losses.add("set", Excerpt.of(QdpxProject.text(xml.attribute("name"))));
            xml.skip();
        }
    }

    /// Documents stay behind, as they are meant to.
    @Override
    public Survey survey(WriteOptions options) {
        return Qdc::left;
    }

    static List<Loss> left(Bundle bundle) {
        Losses losses = new Losses();
        losses.add("document", Excerpt.name(bundle));
        int marks = bundle.marks().size();
        if (marks > 0) {
            losses.add(
                    "annotation", marks, () -> Excerpt.example(bundle, bundle.marks().getFirst()));
        }
        return losses.list();
    }

    @Override
    public List<Loss> losses(Schema schema) {
        List<Loss> losses = new ArrayList<>(RefiCodebook.losses(schema));
        RefiCodebook.relationTags(schema).ifPresent(losses::add);
        return losses;
    }

    /// The tags the document uses, since it is all a preview knows of.
    @Override
    public String preview(Bundle bundle, WriteOptions options) {
        List<Label> used =
                bundle.marks().stream()
                        .filter(mark -> !(mark instanceof Mark.Relation))
                        .map(mark -> new Label(Layer.Spans.class, mark.label(), "", ""))
                        .distinct()
                        .toList();
        return new String(written(used, Qdpx.ORIGIN), StandardCharsets.UTF_8);
    }

    @Override
    public ExportWriter open(ExportTarget target, WriteOptions options) {
        return QdcExport.open(target);
    }

    static byte[] written(List<Label> labels, String program) {
        XmlOut out =
                new XmlOut()
                        .begin("CodeBook")
                        .attribute("xmlns", NAMESPACE)
                        .attribute("origin", Alteration.xml(program))
                        .line();
        RefiCodebook.write(out, labels, List.of());
        return out.end().line().bytes();
    }
}
