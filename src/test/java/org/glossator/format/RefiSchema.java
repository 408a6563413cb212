package org.glossator.format;

import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

/// The schemas that REFI-QDA publishes, under the MIT licence.
final class RefiSchema {

    private static final Schema PROJECT = of("Project.xsd");
    private static final Schema CODEBOOK = of("Codebook.xsd");

    private RefiSchema() {}

    private static Schema of(String file) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Objects.requireNonNull(RefiSchema.class.getResource(file)));
        } catch (SAXException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /// Throws what is wrong with it, if anything is.
    static void requireProject(byte[] xml) {
        require(PROJECT, xml);
    }

    static void requireCodebook(byte[] xml) {
        require(CODEBOOK, xml);
    }

    private static void require(Schema schema, byte[] xml) {
        try {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (SAXException e) {
            throw new AssertionError(e.getMessage() + " in " + new String(xml), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
