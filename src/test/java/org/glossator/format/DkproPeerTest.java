package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.collection.CollectionReader;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.Capability;
import org.apache.uima.resource.metadata.FsIndexCollection;
import org.apache.uima.resource.metadata.TypePriorities;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.dkpro.core.io.xmi.XmiReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/// DKPro's own reader, with DKPro's own types beside those written along, finds in our XMI every
/// span, label, place and relation that was meant.
class DkproPeerTest {

    /// It tells of each file it opens. Kept here, as a logger nobody holds forgets its level.
    private static final Logger LOGGER = Logger.getLogger("org.dkpro");

    static {
        LOGGER.setLevel(Level.WARNING);
    }

    @TempDir private Path folder;

    /// @param spans label, begin, end and quote
    /// @param relations label, begin and end of where it leads from, and of where it leads to
    private record Document(String text, String title, List<String> spans, List<String> relations) {
        private Document {
            spans = spans.stream().sorted().toList();
            relations = relations.stream().sorted().toList();
        }
    }

    private void write(List<Bundle> bundles) {
        try (ExportWriter writer =
                new UimaXmi().open(Bundles.target(folder, false), WriteOptions.DEFAULT)) {
            ExportWriter.Prover prover = writer.prover();
            bundles.forEach(bundle -> writer.write(prover.prove(bundle)));
            writer.finish();
        }
    }

    /// Merging fails if a type of ours is another than DKPro's of the same name.
    private TypeSystemDescription types() throws Exception {
        XMLInputSource ours = new XMLInputSource(folder.resolve("TypeSystem.xml").toFile());
        return CasCreationUtils.mergeTypeSystems(
                List.of(
                        TypeSystemDescriptionFactory.createTypeSystemDescription(
                                "desc.type.metadata", "desc.type.NamedEntity"),
                        UIMAFramework.getXMLParser().parseTypeSystemDescription(ours)));
    }

    private Map<String, Document> theirs() throws Exception {
        TypeSystemDescription types = types();
        // Without these nulls the class path is searched for what there is not.
        CollectionReader reader =
                UIMAFramework.produceCollectionReader(
                        CollectionReaderFactory.createReaderDescription(
                                XmiReader.class,
                                types,
                                (TypePriorities) null,
                                (FsIndexCollection) null,
                                (Capability[]) null,
                                XmiReader.PARAM_SOURCE_LOCATION,
                                folder.toString(),
                                XmiReader.PARAM_PATTERNS,
                                "[+]*.xmi"));
        JCas cas = CasCreationUtils.createCas(types, null, null).getJCas();
        Map<String, Document> found = new HashMap<>();
        while (reader.hasNext()) {
            cas.reset();
            reader.getNext(cas.getCas());
            found.put(DocumentMetaData.get(cas).getDocumentId(), document(cas));
        }
        return found;
    }

    private static Document document(JCas cas) {
        List<String> spans = new ArrayList<>();
        for (NamedEntity entity : cas.select(NamedEntity.class)) {
            spans.add(entity.getValue() + place(entity) + " " + entity.getCoveredText());
        }
        List<String> relations = new ArrayList<>();
        Type type = cas.getTypeSystem().getType(UimaNames.RELATION);
        for (AnnotationFS relation : cas.getCas().<AnnotationFS>getAnnotationIndex(type)) {
            relations.add(
                    relation.getStringValue(type.getFeatureByBaseName("label"))
                            + end(relation, UimaNames.FROM)
                            + end(relation, UimaNames.TO));
        }
        return new Document(
                cas.getDocumentText(),
                DocumentMetaData.get(cas).getDocumentTitle(),
                spans,
                relations);
    }

    private static String end(AnnotationFS relation, String feature) {
        return place(
                (AnnotationFS)
                        relation.getFeatureValue(relation.getType().getFeatureByBaseName(feature)));
    }

    private static String place(AnnotationFS annotation) {
        return " " + annotation.getBegin() + " " + annotation.getEnd();
    }

    private static Document ours(Bundle bundle) {
        List<String> spans = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        Map<String, String> places = new HashMap<>();
        for (Mark mark : bundle.marks()) {
            switch (mark) {
                case Mark.OnSpan span -> {
                    String place = " " + span.span().begin() + " " + span.span().end();
                    places.put(span.id(), place);
                    spans.add(span.label() + place + " " + span.span().of(bundle.text()));
                }
                case Mark.Relation relation ->
                        relations.add(
                                relation.label()
                                        + places.get(relation.from())
                                        + places.get(relation.to()));
                case Mark.OnDocument _ -> {
                    // DKPro has no type for it.
                }
            }
        }
        return new Document(bundle.text(), bundle.details().title(), spans, relations);
    }

    private Map<String, Document> assertFound(List<Bundle> bundles) throws Exception {
        write(bundles);
        Map<String, Document> meant = new HashMap<>();
        bundles.forEach(bundle -> meant.put(bundle.id(), ours(bundle)));
        Map<String, Document> found = theirs();
        assertThat(found).isEqualTo(meant);
        return found;
    }

    @Test
    void findsAllThatABundleHolds() throws Exception {
        assertThat(assertFound(List.of(Bundles.full())).values())
                .singleElement()
                .satisfies(found ->
                        assertThat(found.relations()).containsExactly("speaker 40 69 91 105"));
    }

    @Test
    void findsTheSpansOfTheSampleArticles() throws Exception {
        Path articles = Path.of("sample-articles", "reference", "hand-a.jsonl");
        List<Bundle> bundles = Bundles.read(new Jsonl(), Source.of(articles, null));
        assertThat(bundles).hasSizeGreaterThan(2);
        assertFound(bundles);
    }
}
