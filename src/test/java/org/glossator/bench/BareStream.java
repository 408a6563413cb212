package org.glossator.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/// The floor under a format: its bytes through a parser, and what the parser said through a writer,
/// with nothing behind.
enum BareStream {
    JSON {
        private final JsonFactory factory = new JsonFactory();

        @Override
        void parse(InputStream in, List<String[]> into) throws Exception {
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), in)) {
                for (JsonToken token = parser.nextToken();
                        token != null;
                        token = parser.nextToken()) {
                    into.add(new String[] {token.name(), parser.getString()});
                }
            }
        }

        @Override
        void write(List<String[]> said, OutputStream out) throws Exception {
            try (JsonGenerator to = factory.createGenerator(ObjectWriteContext.empty(), out)) {
                for (String[] one : said) {
                    switch (JsonToken.valueOf(one[0])) {
                        case START_OBJECT -> to.writeStartObject();
                        case END_OBJECT -> to.writeEndObject();
                        case START_ARRAY -> to.writeStartArray();
                        case END_ARRAY -> to.writeEndArray();
                        case PROPERTY_NAME -> to.writeName(one[1]);
                        case VALUE_STRING -> to.writeString(one[1]);
                        default -> to.writeNumber(one[1]);
                    }
                }
            }
        }
    },
    XML {
        @Override
        void parse(InputStream in, List<String[]> into) throws Exception {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
            factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        String[] element = new String[1 + 2 * reader.getAttributeCount()];
                        element[0] = '<' + reader.getLocalName();
                        for (int i = 0; i < reader.getAttributeCount(); i++) {
                            element[1 + 2 * i] = reader.getAttributeLocalName(i);
                            element[2 + 2 * i] = reader.getAttributeValue(i);
                        }
                        into.add(element);
                    }
                    case XMLStreamConstants.END_ELEMENT -> into.add(new String[] {">"});
                    case XMLStreamConstants.CHARACTERS ->
                            into.add(new String[] {"", reader.getText()});
                    default -> {}
                }
            }
        }

        @Override
        void write(List<String[]> said, OutputStream out) throws Exception {
            XMLStreamWriter to =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            to.writeStartDocument();
            for (String[] one : said) {
                switch (one[0]) {
                    case "" -> to.writeCharacters(one[1]);
                    case ">" -> to.writeEndElement();
                    default -> {
                        to.writeStartElement(one[0].substring(1));
                        for (int i = 1; i < one.length; i += 2) {
                            to.writeAttribute(one[i], one[i + 1]);
                        }
                    }
                }
            }
            to.writeEndDocument();
            to.close();
        }
    },
    CSV {
        @Override
        void parse(InputStream in, List<String[]> into) throws Exception {
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(in)) {
                for (CsvRecord row : reader) {
                    into.add(row.getFields().toArray(String[]::new));
                }
            }
        }

        @Override
        void write(List<String[]> said, OutputStream out) throws Exception {
            try (CsvWriter to =
                    CsvWriter.builder()
                            .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                said.forEach(to::writeRecord);
            }
        }
    },
    LINES {
        @Override
        void parse(InputStream in, List<String[]> into) throws Exception {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                into.add(line.split("\t", -1));
            }
        }

        @Override
        void write(List<String[]> said, OutputStream out) throws Exception {
            Writer to = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            for (String[] line : said) {
                to.write(String.join("\t", line));
                to.write('\n');
            }
            to.flush();
        }
    };

    /// @param into takes what the parser says
    abstract void parse(InputStream in, List<String[]> into) throws Exception;

    abstract void write(List<String[]> said, OutputStream out) throws Exception;

    /// The one for a file of that name.
    static BareStream of(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "json", "jsonl", "jsonld", "bdocjs" -> JSON;
            case "xml", "xmi", "qde", "tei" -> XML;
            case "csv" -> CSV;
            default -> LINES;
        };
    }

    /// Forgets at once what it takes.
    static List<String[]> nowhere() {
        return new ArrayList<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean add(String[] one) {
                return true;
            }
        };
    }
}
