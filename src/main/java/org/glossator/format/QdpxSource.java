package org.glossator.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One source of a project as its description has it. A picture, a film or a PDF may have texts
/// that stand for it; a text is its own.
final class QdpxSource {

    /// Such as `TextSource`.
    final String kind;

    final int line;
    final Text own;
    final List<Text> texts = new ArrayList<>();

    private QdpxSource(SafeXml xml) {
        this.kind = xml.name();
        this.line = xml.line();
        this.own = new Text(xml);
    }

    /// A text with what is said of it; also what is said of a source without one.
    static final class Text {
        final String guid;
        final String name;
        final String path;
        final String richPath;
        final String user;
        String description = "";
        String content = "";
        final List<Selection> selections = new ArrayList<>();
        final List<Coding> codings = new ArrayList<>();
        final List<String> notes = new ArrayList<>();
        final List<QdpxProject.Value> values = new ArrayList<>();
        final Map<String, Integer> points = new HashMap<>();

        private Text(SafeXml xml) {
            this.guid = RefiGuids.of(xml.attribute("guid"));
            this.name = QdpxProject.text(xml.attribute("name"));
            this.path = QdpxProject.text(xml.attribute("plainTextPath"));
            this.richPath = QdpxProject.text(xml.attribute("richTextPath"));
            this.user = user(xml);
        }
    }

    /// @param begin in whatever unit the program counts in; -1 where the file does not say
    record Selection(
            String guid,
            String name,
            int begin,
            int end,
            String description,
            String user,
            String at,
            List<Coding> codings,
            List<String> notes,
            int line) {}

    record Coding(String guid, String code, String user, String at, List<String> notes) {}

    /// Reads up to the end of the element that has just begun.
    static QdpxSource read(SafeXml xml, Losses losses) {
        QdpxSource source = new QdpxSource(xml);
        boolean text = source.kind.equals("TextSource");
        if (text) {
            source.texts.add(source.own);
        } else {
            losses.add(source.kind, Excerpt.of(source.own.name));
        }
        while (xml.nextIsBegin()) {
            switch (xml.name()) {
                case "Representation", "TextDescription", "Transcript" -> {
                    Text inner = new Text(xml);
                    source.texts.add(inner);
                    while (xml.nextIsBegin()) {
                        part(xml, inner, losses);
                    }
                }
                default -> part(xml, source.own, losses);
            }
        }
        return source;
    }

    private static void part(SafeXml xml, Text text, Losses losses) {
        switch (xml.name()) {
            case "Description" -> text.description = xml.content();
            case "PlainTextContent" -> text.content = xml.content();
            case "PlainTextSelection" -> {
                int begin = position(xml, "startPosition");
                int end = position(xml, "endPosition");
                text.selections.add(selection(xml, begin, end, losses));
            }
            case "TranscriptSelection" -> {
                int begin = point(xml, text, "fromSyncPoint");
                int end = point(xml, text, "toSyncPoint");
                text.selections.add(selection(xml, begin, end, losses));
            }
            case "SyncPoint" -> {
                if (xml.attribute("position") != null) {
                    text.points.put(RefiGuids.of(xml.attribute("guid")), position(xml, "position"));
                }
                losses.add("SyncPoint", Excerpt.of(text.name));
                xml.skip();
            }
            case "Coding" -> text.codings.add(coding(xml));
            case "NoteRef" -> text.notes.add(reference(xml));
            case "VariableValue" -> text.values.add(QdpxProject.value(xml));
            default -> {
                losses.add(xml.name(), Excerpt.of(text.name));
                xml.skip();
            }
        }
    }

    private static Selection selection(SafeXml xml, int begin, int end, Losses losses) {
        String guid = RefiGuids.of(xml.attribute("guid"));
        String name = QdpxProject.text(xml.attribute("name"));
        String user = user(xml);
        String at = time(xml);
        int line = xml.line();
        String description = "";
        List<Coding> codings = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        while (xml.nextIsBegin()) {
            switch (xml.name()) {
                case "Description" -> description = xml.content();
                case "Coding" -> codings.add(coding(xml));
                case "NoteRef" -> notes.add(reference(xml));
                default -> {
                    losses.add("element", "<" + xml.name() + ">");
                    xml.skip();
                }
            }
        }
        return new Selection(guid, name, begin, end, description, user, at, codings, notes, line);
    }

    private static Coding coding(SafeXml xml) {
        String guid = RefiGuids.of(xml.attribute("guid"));
        String user = user(xml);
        String at = time(xml);
        String code = "";
        List<String> notes = new ArrayList<>();
        while (xml.nextIsBegin()) {
            boolean isCode = xml.name().equals("CodeRef");
            String target = reference(xml);
            if (isCode) {
                code = target;
            } else {
                notes.add(target);
            }
        }
        return new Coding(guid, code, user, at, notes);
    }

    private static String reference(SafeXml xml) {
        String target = RefiGuids.of(xml.attribute("targetGUID"));
        xml.skip();
        return target;
    }

    private static String user(SafeXml xml) {
        String creating = RefiGuids.of(xml.attribute("creatingUser"));
        return creating.isEmpty() ? RefiGuids.of(xml.attribute("modifyingUser")) : creating;
    }

    private static String time(SafeXml xml) {
        String created = QdpxProject.text(xml.attribute("creationDateTime"));
        return created.isEmpty() ? QdpxProject.text(xml.attribute("modifiedDateTime")) : created;
    }

    private static int point(SafeXml xml, Text text, String name) {
        return text.points.getOrDefault(RefiGuids.of(xml.attribute(name)), -1);
    }

    private static int position(SafeXml xml, String name) {
        String written = QdpxProject.text(xml.attribute(name)).strip();
        if (!Digits.are(written) && !written.matches("\\+?\\d{1,9}")) {
            throw xml.flaw(
                    name + " is not a number of characters: " + Excerpt.of(written) + "; mend it");
        }
        return Integer.parseInt(written);
    }
}
