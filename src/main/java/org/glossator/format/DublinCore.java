package org.glossator.format;

import org.glossator.model.Details;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What a document says of itself in elements of Dublin Core and the like: the properties of Word
/// and LibreOffice, the package file of an EPUB.
final class DublinCore {

    /// What programs call a document that nobody has given a title.
    private static final Pattern NO_TITLE =
            Pattern.compile(
                    "(?:Microsoft (?:Office )?(?:Word|PowerPoint) -"
                        + " .*|(?:Document|Dokument)\\s?\\d*"
                        + "|untitled.*|.*\\.(?:docx?|rtf|odt|pdf|txt|html?|indd|qxp|qxd|pages))",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private DublinCore() {}

    /// @param part an XML file with such elements at any depth
    static Details details(Source part) {
        DublinCore core = new DublinCore();
        try (SafeXml xml = SafeXml.open(part)) {
            core.read(xml);
        }
        String day = core.first("created", "creation-date", "date");
        Details details =
                Article.details(
                        title(core.first("title")),
                        core.all("initial-creator", "creator"),
                        day,
                        core.first("language"));
        return new Details(
                details.title(),
                PageFacts.clean(core.first("publisher")),
                details.byline(),
                details.date(),
                "",
                details.language(),
                details.direction(),
                null,
                "");
    }

    /// Empty if a program made it up.
    static String title(String declared) {
        String title = PageFacts.clean(declared);
        return NO_TITLE.matcher(title).matches() ? "" : title;
    }

    private void read(SafeXml xml) {
        for (int event = xml.next();
                event != javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
                event = xml.next()) {
            if (event != javax.xml.stream.XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.name()) {
                case "title",
                        "creator",
                        "initial-creator",
                        "created",
                        "creation-date",
                        "date",
                        "language",
                        "publisher" -> {
                    String name = xml.name();
                    String value = xml.content().strip();
                    if (!value.isEmpty()) {
                        values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
                    }
                }
                default -> {
                    // Says nothing about the article, or holds what does.
                }
            }
        }
    }

    /// Of the first of these names there is.
    private List<String> found(String... names) {
        for (String name : names) {
            if (values.containsKey(name)) {
                return values.getOrDefault(name, List.of());
            }
        }
        return List.of();
    }

    private String first(String... names) {
        List<String> found = found(names);
        return found.isEmpty() ? "" : found.getFirst();
    }

    private String all(String... names) {
        return String.join("; ", found(names));
    }
}
