package org.glossator.format;

import org.glossator.model.Refusal;
import org.glossator.text.Offsets;
import org.glossator.text.Span;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lays out documents as sources of a project, and proves what it laid out.
final class QdpxText implements Survey {

    private static final Remainder REMAINDER =
            Remainder.beyond(
                    Feature.RELATION,
                    Feature.DOCUMENT_LABEL,
                    Feature.ATTRIBUTE,
                    Feature.NOTE,
                    Feature.ANNOTATOR,
                    Feature.DOCUMENT_NOTE,
                    Feature.METADATA);

    private final Map<String, String> colours;

    QdpxText() {
        this(Map.of());
    }

    /// @param colours of relations, by name
    QdpxText(Map<String, String> colours) {
        this.colours = colours;
    }

    @Override
    public List<Loss> losses(Bundle bundle) {
        Losses losses = new Losses();
        if (!written(bundle).equals(bundle)) {
            losses.add(Alteration.CHARACTER.kind(), Excerpt.name(bundle));
        }
        for (Mark mark : bundle.marks()) {
            // A link does not say who made it.
            if (mark instanceof Mark.Relation && mark.maker() != null) {
                losses.add(Feature.ANNOTATOR.kind(), 1, () -> Excerpt.example(bundle, mark));
            }
        }
        REMAINDER.addTo(losses, bundle);
        return losses.list();
    }

    /// What XML can hold of it; the text stands in a file of its own.
    private static Bundle written(Bundle bundle) {
        Bundle xml = Alteration.xml(bundle);
        return xml.text().equals(bundle.text()) ? xml : xml.withText(bundle.text());
    }

    QdpxParts lay(Bundle bundle) {
        return lay(bundle, 1);
    }

    /// @param copy tells sources of the same name and text apart, from 1
    QdpxParts lay(Bundle bundle, int copy) {
        return new Laying(written(bundle), copy).all();
    }

    /// The description of a project of this document alone.
    byte[] project(QdpxParts parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new QdpxOutline("preview", Qdpx.ORIGIN, List.of(), parts.names())
                    .write(
                            out,
                            QdpxOutline.Piece.of(parts.source()),
                            QdpxOutline.Piece.of(parts.notes()),
                            QdpxOutline.Piece.of(parts.links()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Reads a project of this document alone and compares all it says with what was meant.
    ///
    /// @param meant one for each set
    /// @throws Refusal with what differs
    void prove(List<Bundle> meant, QdpxParts parts) {
        Map<String, byte[]> files =
                Map.of(
                        "project.qde",
                        project(parts),
                        parts.file(),
                        parts.text().getBytes(StandardCharsets.UTF_8));
        List<Bundle> read = new ArrayList<>();
        List<Loss> lost;
        try (QdpxFiles laid = QdpxFiles.laid(files)) {
            lost = new QdpxReader(laid).read(read::add);
        }
        if (!lost.isEmpty()) {
            throw new Refusal("lost in reading: " + lost.getFirst().kind());
        }
        if (read.size() != meant.size()) {
            throw new Refusal(read.size() + " documents instead of " + meant.size());
        }
        for (int i = 0; i < meant.size(); i++) {
            Essence.requireSame(meant.get(i), losses(meant.get(i)), List.of(read.get(i)));
        }
    }

    /// One document on its way.
    private final class Laying {

        private final Bundle bundle;
        private final String key;
        private final String guid;
        private final Offsets offsets;
        private final Times times = new Times();
        private final QdpxParts.Names names = QdpxParts.Names.none();
        private final Map<String, String> selected = new HashMap<>();
        private final XmlOut selections = XmlOut.part();
        private final XmlOut codings = XmlOut.part();
        private final XmlOut notes = XmlOut.part();
        private final XmlOut links = XmlOut.part();
        private int number;

        Laying(Bundle bundle, int copy) {
            this.bundle = bundle;
            this.key = QdpxAbout.key(bundle);
            String which = copy == 1 ? "source" : "source " + copy;
            this.guid = RefiGuids.from(which, bundle.id(), bundle.text());
            this.offsets = Offsets.of(bundle.text());
        }

        QdpxParts all() {
            for (Mark mark : bundle.marks()) {
                number++;
                switch (mark) {
                    case Mark.OnSpan span -> span(span);
                    case Mark.Relation relation -> relation(relation);
                    case Mark.OnDocument label -> coding(codings, label, id(), note(label));
                }
            }
            XmlOut facts = XmlOut.part();
            String name = bundle.id().isEmpty() ? bundle.details().title() : bundle.id();
            if (!bundle.details().title().equals(name)) {
                value(facts, QdpxAbout.TITLE, bundle.details().title());
            }
            Facts.of(bundle).forEach((fact, value) -> fact(facts, fact, value));
            XmlOut sets = XmlOut.part();
            String state = bundle.state() == null ? "" : Codes.of(bundle.state());
            value(sets, QdpxAbout.SET + key, state);
            return new QdpxParts(
                    guid,
                    bundle.text(),
                    head(name),
                    java.util.Set.of(key),
                    selections.toString(),
                    codings.toString(),
                    facts.toString(),
                    sets.toString(),
                    notes.toString(),
                    links.toString(),
                    names);
        }

        private String head(String name) {
            XmlOut head =
                    XmlOut.part()
                            .begin("TextSource")
                            .attribute("guid", guid)
                            .attribute("name", name)
                            .attribute("plainTextPath", "internal://" + guid + ".txt")
                            .line();
            String note = bundle.details().note();
            if (!note.isEmpty()) {
                head.begin("Description").text(note).end().line();
            }
            return head.toString();
        }

        private void fact(XmlOut facts, String fact, String value) {
            switch (fact) {
                case "title", "note", "set", "setKind", "state" -> {
                    // They have places of their own.
                }
                default ->
                        value(
                                facts,
                                GateText.PLAIN.contains(fact) ? fact : QdpxAbout.OWN + fact,
                                value);
            }
        }

        private void value(XmlOut out, String variable, String value) {
            names.variables().add(variable);
            out.begin("VariableValue");
            out.begin("VariableRef").attribute("targetGUID", QdpxOutline.variable(variable)).end();
            out.begin("TextValue").text(value).end();
            out.end().line();
        }

        private String id() {
            return RefiGuids.from("mark", guid, key, Integer.toString(number));
        }

        private void span(Mark.OnSpan mark) {
            Span span = mark.span();
            String id = id();
            String selection = RefiGuids.from("selection", id);
            selected.put(mark.id(), selection);
            selections
                    .begin("PlainTextSelection")
                    .attribute("guid", selection)
                    .attribute("name", Excerpt.of(Alteration.xml(span.of(bundle.text()))))
                    .attribute("startPosition", point(span.begin()))
                    .attribute("endPosition", point(span.end()))
                    .line();
            if (!mark.note().isEmpty()) {
                selections.begin("Description").text(mark.note()).end().line();
            }
            coding(selections, mark, id, List.of());
            selections.end().line();
        }

        private String point(int unit) {
            return Integer.toString(offsets.toCodePoint(unit));
        }

        private void coding(XmlOut out, Mark mark, String id, List<String> refs) {
            names.labels().add(mark.label());
            out.begin("Coding").attribute("guid", id);
            String user = user(mark.maker() == null ? bundle.set() : mark.maker().annotator());
            if (!user.isEmpty()) {
                out.attribute("creatingUser", user);
            }
            if (mark.maker() != null) {
                out.attribute("creationDateTime", times.format(mark.maker().at()));
            }
            out.begin("CodeRef").attribute("targetGUID", RefiCodebook.guid(mark.label())).end();
            refs(out, mark, refs);
            out.end().line();
        }

        private String user(String name) {
            if (name.isEmpty()) {
                return "";
            }
            String user = RefiGuids.from("user", key, name);
            names.users().put(user, new QdpxProject.User(name, key));
            return user;
        }

        private void refs(XmlOut out, Mark mark, List<String> refs) {
            List<String> all = new ArrayList<>(refs);
            if (!mark.attributes().isEmpty()) {
                String text = QdpxNotes.written(mark.attributes());
                all.add(note(QdpxNotes.ATTRIBUTES, text));
            }
            all.forEach(ref -> out.begin("NoteRef").attribute("targetGUID", ref).end());
        }

        private List<String> note(Mark mark) {
            return mark.note().isEmpty() ? List.of() : List.of(note("note", mark.note()));
        }

        private String note(String name, String text) {
            String note = RefiGuids.from(name, guid, key, Integer.toString(number));
            notes.begin("Note").attribute("guid", note).attribute("name", name);
            notes.begin("PlainTextContent").text(text).end();
            notes.end().line();
            return note;
        }

        private void relation(Mark.Relation mark) {
            links.begin("Link")
                    .attribute("guid", id())
                    .attribute("name", mark.label())
                    .attribute("direction", "OneWay");
            String colour = colours.getOrDefault(mark.label(), "");
            if (!colour.isEmpty()) {
                links.attribute("color", colour);
            }
            links.attribute("originGUID", selected.getOrDefault(mark.from(), ""))
                    .attribute("targetGUID", selected.getOrDefault(mark.to(), ""));
            refs(links, mark, note(mark));
            links.end().line();
        }
    }
}
