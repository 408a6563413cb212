package org.glossator.format;

import org.glossator.model.Refusal;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An XML file read from its begin to its end, without anything that reaches beyond the file or
/// grows out of it: a document type declaration is passed over, so no entity has a value and one
/// that is used is refused; nesting is limited.
final class SafeXml implements AutoCloseable {

    private static final int DEEPEST = 200;

    private final String source;
    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    private SafeXml(String source, InputStream in, @Nullable Charset charset)
            throws XMLStreamException {
        this.source = source;
        this.in = in;
        // One for each file, as files are read and proven on several threads.
        XMLInputFactory factory = factory();
        this.reader =
                charset == null
                        ? factory.createXMLStreamReader(in)
                        : factory.createXMLStreamReader(in, charset.name());
    }

    /// The JDK's own parser, whatever else lies on the module path.
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // The parser counts what `&lt;` and the like stand for as if they were declared entities,
        // and would take a long text for a bomb. No other entity has a value here.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST + 1);
        // What is wrong is thrown as well, and need not be printed.
        factory.setXMLReporter((_, _, _, _) -> {});
        factory.setProperty(
                XMLInputFactory.RESOLVER,
                (javax.xml.stream.XMLResolver)
                        (_, _, _, _) -> {
                            throw new XMLStreamException("it refers to another file");
                        });
        return factory;
    }

    /// @throws Refusal if it cannot be read, or does not begin like XML
    static SafeXml open(Source source) {
        try {
            InputStream in = source.opening().open();
            try {
                return new SafeXml(source.name(), in, source.charset());
            } catch (XMLStreamException e) {
                in.close();
                throw broken(source.name(), e);
            }
        } catch (IOException e) {
            throw Unreadable.of(source.name(), e);
        }
    }

    /// Goes on to the next begin or end of an element, over whatever lies between.
    ///
    /// @return whether it is a begin; `false` also at the end of the file
    boolean nextIsBegin() {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT
                && event != XMLStreamConstants.END_ELEMENT
                && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /// One step on; the text of a step is whole.
    int next() {
        try {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw flaw("nested deeper than " + DEEPEST + " elements; flatten it");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw flaw(
                                "the entity &"
                                        + reader.getLocalName()
                                        + "; is not known here; write the characters themselves");
                default -> {
                    // Nothing to guard.
                }
            }
            return event;
        } catch (XMLStreamException e) {
            throw broken(source, e);
        }
    }

    /// The text of the element that has just begun, up to its end; what elements there are in it
    /// count as their text.
    String content() {
        StringBuilder content = new StringBuilder();
        int begin = depth;
        while (depth >= begin) {
            int event = next();
            if (isText(event)) {
                content.append(reader.getText());
            }
        }
        return content.toString();
    }

    static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /// Goes on to the end of the element that has just begun.
    void skip() {
        int begin = depth;
        while (depth >= begin) {
            next();
        }
    }

    /// Of the text at hand.
    String text() {
        return reader.getText();
    }

    /// Of the element at hand, without its prefix.
    String name() {
        return reader.getLocalName();
    }

    String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /// @param name without prefix
    @Nullable String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    /// @param local a name that may stand in any namespace
    String anyAttribute(String local) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /// Those without a namespace by their names, the others by `{namespace}name`, in file order.
    Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            String name = reader.getAttributeLocalName(i);
            attributes.put(
                    namespace == null || namespace.isEmpty() ? name : '{' + namespace + '}' + name,
                    reader.getAttributeValue(i));
        }
        return attributes;
    }

    /// The encoding the bytes were decoded with.
    String charset() {
        String found = reader.getEncoding();
        // The reader has decoded with it, so it is one that there is.
        return found == null ? "UTF-8" : Charset.forName(found).name();
    }

    /// 1-based.
    int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    /// Something wrong at this place.
    ///
    /// @param what with what to do
    Refusal flaw(String what) {
        return flaw(line(), what);
    }

    Refusal flaw(int line, String what) {
        return new Refusal(source + ":" + line + ": " + what);
    }

    private static Refusal broken(String source, XMLStreamException e) {
        if (e.getNestedException() instanceof IOException failure
                && !(failure instanceof java.io.CharConversionException)) {
            return Unreadable.of(source, failure);
        }
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        return new Refusal(
                source
                        + ":"
                        + line
                        + ": not valid XML ("
                        + reason(e)
                        + "); mend it or write the file again",
                e);
    }

    /// The parser's own words, without the place, which it puts before them.
    private static String reason(XMLStreamException e) {
        String message = e.getMessage() == null ? "unknown" : e.getMessage();
        int at = message.lastIndexOf("\nMessage: ");
        String reason = at < 0 ? message : message.substring(at + "\nMessage: ".length());
        return Alteration.line(reason).strip();
    }

    @Override
    public void close() {
        try {
            reader.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw new Refusal.Environment(source + ": cannot be closed; read it again", e);
        }
    }
}
