package org.glossator.format;

import org.glossator.model.Details;
import org.glossator.model.Subheading;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// One document as TEI: a paragraph for each line, an anchor wherever a span begins or ends, and
/// all that is said of it in a `standOff` behind.
final class TeiText implements LeafScribe {

    /// TEI wants to be told how a text is published.
    static final String REMARK = "Written for annotation.";

    private final Times times = new Times();

    @Override
    public List<Loss> losses(Bundle bundle) {
        Losses losses = new Losses();
        Alteration.xml(bundle, losses);
        return losses.list();
    }

    @Override
    public List<Leaf> lay(Bundle bundle) {
        XmlOut out = new XmlOut().begin("TEI").attribute("xmlns", Tei.NAMESPACE).line();
        new Page(Alteration.xml(bundle), out).write();
        return List.of(new Leaf(Tei.XML, out.end().line().bytes()));
    }

    @Override
    public void prove(Bundle bundle, List<Leaf> leaves) {
        List<Bundle> read = new ArrayList<>();
        TeiReader.read(leaves.getFirst().source("document"), read::add);
        Essence.requireSame(bundle, losses(bundle), read);
    }

    /// A document on its way out.
    private final class Page {

        private final Bundle bundle;
        private final XmlOut out;
        private final Map<String, String> ids = new HashMap<>();
        private int structures;

        Page(Bundle bundle, XmlOut out) {
            this.bundle = bundle;
            this.out = out;
        }

        void write() {
            header();
            text();
            out.begin("standOff").line();
            document();
            spans();
            headings();
            relations();
            labels();
            out.end().line();
        }

        // ---- header: for other programs, as the stand-off part has it all ----

        private void header() {
            Details details = bundle.details();
            out.begin("teiHeader").line().begin("fileDesc").line().begin("titleStmt");
            element("title", details.title());
            if (!details.byline().isEmpty()) {
                element("author", details.byline());
            }
            out.end().line().begin("publicationStmt").begin("p");
            out.text(REMARK).end().end().line();
            out.begin("sourceDesc").begin("bibl");
            element("title", details.title());
            optional("publisher", details.source());
            optional("date", details.date());
            if (!details.url().isEmpty()) {
                out.begin("idno").attribute("type", "URL").text(details.url()).end();
            }
            out.end().end().line().end().line();
            out.begin("encodingDesc").begin("appInfo").begin("application");
            out.attribute("ident", Tei.OWN).attribute("version", "1");
            out.begin("label").text("Glossator").end().end().end().end().line();
            if (details.language().matches("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")) {
                out.begin("profileDesc").begin("langUsage").begin("language");
                out.attribute("ident", details.language()).text(details.language());
                out.end().end().end().line();
            }
            out.end().line();
        }

        private void element(String name, String content) {
            out.begin(name).text(content).end();
        }

        private void optional(String name, String content) {
            if (!content.isEmpty()) {
                element(name, content);
            }
        }

        // ---- text ----

        private void text() {
            TreeSet<Integer> anchors = new TreeSet<>();
            for (Mark mark : bundle.marks()) {
                if (mark instanceof Mark.OnSpan span) {
                    span.fragments().forEach(part -> add(anchors, part));
                }
            }
            bundle.headings().forEach(heading -> add(anchors, heading.span()));
            out.begin("text").attribute("xml:id", "text").line().begin("body").line();
            String text = bundle.text();
            int begin = 0;
            while (begin <= text.length()) {
                int end = text.indexOf('\n', begin);
                end = end < 0 ? text.length() : end;
                out.begin("p").attribute("xml:space", "preserve");
                int from = begin;
                for (int anchor : anchors.subSet(begin, true, end, true)) {
                    if (anchor > from) {
                        out.text(text.substring(from, anchor));
                    }
                    out.begin("anchor").attribute("xml:id", "c" + anchor).end();
                    from = anchor;
                }
                if (from < end) {
                    out.text(text.substring(from, end));
                }
                out.end().line();
                begin = end + 1;
            }
            out.end().line().end().line();
        }

        private static void add(TreeSet<Integer> anchors, Span span) {
            anchors.add(span.begin());
            anchors.add(span.end());
        }

        // ---- what is said of it ----

        private void document() {
            out.begin("fs").attribute("xml:id", "document").attribute("type", Tei.OWN).line();
            Facts.of(bundle).forEach(this::feature);
            out.end().line();
        }

        private void feature(String name, String value) {
            out.begin("f").attribute("name", name).begin("string").text(value).end().end().line();
        }

        private void spans() {
            out.begin("spanGrp").attribute("type", "annotation").line();
            List<Mark> marks = new ArrayList<>();
            int number = 0;
            for (Mark mark : bundle.marks()) {
                if (mark instanceof Mark.OnSpan span) {
                    String id = "a" + ++number;
                    ids.put(span.id(), id);
                    marks.add(mark);
                    fragments(span, id);
                }
            }
            out.end().line();
            int structure = structures - marks.size();
            for (Mark mark : marks) {
                structure(mark, ++structure);
            }
        }

        private void fragments(Mark.OnSpan mark, String id) {
            int count = mark.fragments().size();
            int structure = ++structures;
            for (int i = 0; i < count; i++) {
                out.begin("span").attribute("xml:id", part(id, i));
                place(mark.fragments().get(i));
                if (i == 0) {
                    out.attribute("ana", "#f" + structure);
                } else {
                    out.attribute("prev", "#" + part(id, i - 1));
                }
                if (i + 1 < count) {
                    out.attribute("next", "#" + part(id, i + 1));
                }
                out.text(mark.label()).end().line();
            }
        }

        private static String part(String id, int number) {
            return number == 0 ? id : id + "." + (number + 1);
        }

        private void place(Span span) {
            out.attribute("from", "#c" + span.begin()).attribute("to", "#c" + span.end());
        }

        private void headings() {
            if (bundle.headings().isEmpty()) {
                return;
            }
            out.begin("spanGrp").attribute("type", "heading").line();
            for (Subheading heading : bundle.headings()) {
                out.begin("span");
                place(heading.span());
                out.text(Integer.toString(heading.level())).end().line();
            }
            out.end().line();
        }

        private void relations() {
            List<Mark.Relation> relations = new ArrayList<>();
            for (Mark mark : bundle.marks()) {
                if (mark instanceof Mark.Relation relation) {
                    relations.add(relation);
                }
            }
            if (relations.isEmpty()) {
                return;
            }
            int structure = structures;
            out.begin("linkGrp").attribute("type", "relation").line();
            for (Mark.Relation relation : relations) {
                String ends = "#" + ids.get(relation.from()) + " #" + ids.get(relation.to());
                out.begin("link").attribute("target", ends);
                out.attribute("ana", "#f" + ++structures).end().line();
            }
            out.end().line();
            for (Mark.Relation relation : relations) {
                structure(relation, ++structure);
            }
        }

        private void labels() {
            for (Mark mark : bundle.marks()) {
                if (mark instanceof Mark.OnDocument) {
                    int structure = ++structures;
                    out.begin("span").attribute("target", "#text");
                    out.attribute("ana", "#f" + structure).text(mark.label()).end().line();
                    structure(mark, structure);
                }
            }
        }

        /// What is said of a mark beside its place; the names of TEI have no room for any name.
        private void structure(Mark mark, int number) {
            out.begin("fs").attribute("xml:id", "f" + number).attribute("type", Tei.OWN).line();
            feature("label", mark.label());
            if (!mark.note().isEmpty()) {
                feature("note", mark.note());
            }
            Mark.Maker maker = mark.maker();
            if (maker != null) {
                feature("annotator", maker.annotator());
                feature("at", times.format(maker.at()));
            }
            // Sorted, so that the same work gives the same bytes.
            new TreeMap<>(mark.attributes())
                    .forEach((name, value) -> {
                        out.begin("f").attribute("name", "attribute").begin("fs").line();
                        feature("name", name);
                        feature("value", value);
                        out.end().end().line();
                    });
            out.end().line();
        }
    }
}
