package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

/// Documents of the TEI's own tests and of a parliament, which may not be kept here:
/// `GLOSSATOR_CORPORA` names the folder that holds `tei` with its `expected.json`.
@EnabledIfEnvironmentVariable(named = "GLOSSATOR_CORPORA", matches = ".+")
class TeiCorporaTest {

    private static final Set<String> NAMES =
            Set.of("persName", "placeName", "orgName", "name", "date", "term");

    /// What is no part of the text of these files.
    private static final Set<String> APART =
            Set.of("fs", "fLib", "fvLib", "corr", "reg", "expan", "graphic", "fw", "index");

    private static Path folder() {
        return Path.of(System.getenv().getOrDefault("GLOSSATOR_CORPORA", ""), "tei");
    }

    private static JsonNode expected() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder().resolve("expected.json")));
    }

    static List<String> files() throws IOException {
        return List.copyOf(expected().propertyNames());
    }

    @ParameterizedTest
    @MethodSource("files")
    void findsAllOfTheTextAndEveryName(String file) throws Exception {
        Element root =
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(folder().resolve(file).toFile())
                        .getDocumentElement();
        JsonNode wanted = expected().path(file);
        Bundle read = Bundles.read(new Tei(), Source.of(folder().resolve(file), null)).getFirst();
        Element text = (Element) root.getElementsByTagName("text").item(0);
        assertThat(text.getTextContent()).hasSize(wanted.path("text_element_chars").asInt());
        StringBuilder words = new StringBuilder();
        gather(text, words);
        assertThat(solid(read.text())).isEqualTo(solid(words.toString()));
        Map<String, Integer> names = new HashMap<>();
        for (Mark mark : read.marks()) {
            if (NAMES.contains(mark.label())) {
                names.merge(mark.label(), 1, Integer::sum);
            }
        }
        for (String name : NAMES) {
            NodeList within = text.getElementsByTagName(name);
            assertThat(names.getOrDefault(name, 0)).as(name).isEqualTo(said(within));
            assertThat(root.getElementsByTagName(name).getLength())
                    .isGreaterThanOrEqualTo(wanted.path("elements").path(name).asInt());
        }
    }

    private static int said(NodeList elements) {
        int said = 0;
        for (int i = 0; i < elements.getLength(); i++) {
            said += elements.item(i).getTextContent().isBlank() ? 0 : 1;
        }
        return said;
    }

    private static void gather(Node node, StringBuilder words) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                String name = String.valueOf(element.getTagName());
                boolean inlineNote =
                        name.equals("note")
                                && !Set.of("u", "div", "body").contains(node.getNodeName());
                if (!APART.contains(name) && !inlineNote) {
                    gather(child, words);
                }
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                words.append(child.getNodeValue());
            }
        }
    }

    private static String solid(String text) {
        return text.replaceAll("\\s", "");
    }
}
