package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What is written for UIMA is read by UIMA's own code, and the other way round.
class UimaPeerTest {

    @TempDir Path folder;

    private Path written(Format.Writing format) {
        try (ExportWriter writer =
                format.open(Bundles.target(folder.resolve("out"), false), WriteOptions.DEFAULT)) {
            writer.write(writer.prover().prove(Bundles.full()));
            return writer.finish().stream()
                    .filter(file -> Formats.endsLike(format, file.toString()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private CAS empty(Path types) throws Exception {
        TypeSystemDescription description =
                UIMAFramework.getXMLParser()
                        .parseTypeSystemDescription(new XMLInputSource(types.toFile()));
        return CasCreationUtils.createCas(description, null, null);
    }

    private CAS written() throws Exception {
        Path file = written(new UimaXmi());
        CAS cas = empty(file.resolveSibling("TypeSystem.xml"));
        try (InputStream in = Files.newInputStream(file)) {
            XmiCasDeserializer.deserialize(in, cas, false);
        }
        return cas;
    }

    private static void assertHoldsAll(CAS cas) {
        assertThat(cas.getDocumentText()).isEqualTo(Bundles.TEXT);
        assertThat(cas.getDocumentLanguage()).isEqualTo("en");
        Type entity = cas.getTypeSystem().getType(UimaNames.NAMED_ENTITY);
        List<AnnotationFS> entities = List.copyOf(cas.<AnnotationFS>getAnnotationIndex(entity));
        assertThat(entities)
                .extracting(each -> string(each, "value") + ": " + each.getCoveredText())
                .containsExactly(
                        "location: Port Selwick",
                        "claim: “We did not leave the table,”",
                        "actor: union president Marta Oyelaran",
                        "actor: Marta Oyelaran");
        assertThat(string(entities.get(1), "modality")).isEqualTo("asserted");
        assertThat(string(entities.get(0), "note")).isEqualTo("a port");
        Type link = cas.getTypeSystem().getType(UimaNames.RELATION);
        AnnotationFS relation = cas.<AnnotationFS>getAnnotationIndex(link).iterator().next();
        assertThat(end(relation, UimaNames.FROM)).isEqualTo(entities.get(1));
        assertThat(end(relation, UimaNames.TO)).isEqualTo(entities.get(3));
    }

    private static String string(FeatureStructure structure, String feature) {
        return String.valueOf(
                structure.getStringValue(structure.getType().getFeatureByBaseName(feature)));
    }

    private static FeatureStructure end(FeatureStructure relation, String feature) {
        return relation.getFeatureValue(relation.getType().getFeatureByBaseName(feature));
    }

    @Test
    void readsTheXmi() throws Exception {
        assertHoldsAll(written());
    }

    @Test
    void readsTheJson() throws Exception {
        Path file = written(new UimaJson());
        byte[] types = new UimaTypes.Seen().add(Bundles.full()).types().xml();
        CAS cas = empty(Files.write(folder.resolve("types.xml"), types));
        new JsonCas2Deserializer().deserialize(file.toFile(), cas);
        assertHoldsAll(cas);
    }

    @Test
    void whatItWritesAsXmiIsReadBack() throws Exception {
        CAS cas = written();
        Path file = folder.resolve("again.xmi");
        try (OutputStream out = Files.newOutputStream(file)) {
            XmiCasSerializer.serialize(cas, out);
        }
        assertThatIsTheSame(Bundles.read(new UimaXmi(), Source.of(file, null)));
    }

    @Test
    void whatItWritesAsJsonIsReadBack() throws Exception {
        CAS cas = written();
        Path file = folder.resolve("again.json");
        new JsonCas2Serializer().serialize(cas, file.toFile());
        assertThatIsTheSame(Bundles.read(new UimaJson(), Source.of(file, null)));
    }

    private static void assertThatIsTheSame(List<Bundle> read) {
        List<Loss> losses = new UimaXmi().survey(WriteOptions.DEFAULT).losses(Bundles.full());
        Essence.requireSame(Bundles.full(), losses, read);
        assertThat(read.getFirst().marks()).hasSize(Bundles.full().marks().size());
    }
}
