package org.glossator.format;

import org.glossator.model.Details;
import org.glossator.model.Refusal;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The bundles in one text of a source: one for each user who coded it, or, in a file of Glossator,
/// for each set.
final class QdpxBundles {

    /// What a selection is called that has a note and no code.
    private static final String BARE = "note";

    private final QdpxProject project;
    private final QdpxNotes notes;
    private final QdpxLinks links;
    private final Losses losses;
    private final Set<String> ids = new HashSet<>();
    private final Times times = new Times();

    QdpxBundles(QdpxProject project, QdpxNotes notes, QdpxLinks links, Losses losses) {
        this.project = project;
        this.notes = notes;
        this.links = links;
        this.losses = losses;
    }

    /// @param name what the source is called
    void hand(
            QdpxSource source,
            QdpxSource.Text text,
            QdpxLoading.Loaded loaded,
            String name,
            Source file,
            Format.Sink sink) {
        QdpxAbout about = new QdpxAbout(project, losses, name);
        about.takeAll(source, text);
        One one = new One(text, loaded, about, name, file);
        one.selections();
        one.labels(text.codings);
        if (source.own != text) {
            one.labels(source.own.codings);
        }
        one.relations();
        List<String> refs = new ArrayList<>(text.notes);
        refs.addAll(links.notes(text.guid));
        String described = text.description;
        if (source.own != text) {
            refs.addAll(source.own.notes);
            refs.addAll(links.notes(source.own.guid));
            described =
                    described.isEmpty() || source.own.description.isEmpty()
                            ? described + source.own.description
                            : described + "\n\n" + source.own.description;
        }
        one.hand(notes.joined(described, refs), source.line, sink);
    }

    /// The bundles of one text as they come about.
    private final class One {

        private final QdpxSource.Text text;
        private final QdpxLoading.Loaded loaded;
        private final QdpxAbout about;
        private final String name;
        private final Source file;
        private final QdpxRuler ruler;
        private final Map<String, List<Mark>> bySet = new LinkedHashMap<>();

        /// What a selection marks, by GUID, in each set.
        private final Map<String, Map<String, String>> ends = new LinkedHashMap<>();

        One(
                QdpxSource.Text text,
                QdpxLoading.Loaded loaded,
                QdpxAbout about,
                String name,
                Source file) {
            this.text = text;
            this.loaded = loaded;
            this.about = about;
            this.name = name;
            this.file = file;
            this.ruler = QdpxRuler.of(loaded, text.selections, project);
            about.sets().keySet().forEach(set -> bySet.put(set, new ArrayList<>()));
        }

        void selections() {
            for (QdpxSource.Selection selection : text.selections) {
                Span span = span(selection);
                if (span == null) {
                    losses.add("empty span", example(selection));
                } else {
                    marks(selection, span);
                }
            }
        }

        private @Nullable Span span(QdpxSource.Selection selection) {
            Span raw = ruler.span(selection);
            if (raw == null) {
                if (selection.begin() < 0 || selection.end() < 0) {
                    return null;
                }
                throw new Refusal(
                        file.name()
                                + ":"
                                + selection.line()
                                + ": "
                                + selection.begin()
                                + " to "
                                + selection.end()
                                + " is no stretch of the text of "
                                + Excerpt.of(name)
                                + "; mend the offsets");
            }
            int begin = loaded.normalized().begin(raw.begin());
            int end = loaded.normalized().end(raw.end());
            return begin < end ? new Span(begin, end) : null;
        }

        private String example(QdpxSource.Selection selection) {
            return Excerpt.of(name + ": " + selection.begin() + " to " + selection.end());
        }

        private void marks(QdpxSource.Selection selection, Span span) {
            List<String> refs = new ArrayList<>(selection.notes());
            refs.addAll(links.notes(selection.guid()));
            String note = notes.joined(selection.description(), refs);
            Map<String, String> attributes = notes.attributes(refs);
            int made = 0;
            for (QdpxSource.Coding coding : selection.codings()) {
                String label = label(coding);
                if (!label.isEmpty()) {
                    String user = coding.user().isEmpty() ? selection.user() : coding.user();
                    String at = coding.at().isEmpty() ? selection.at() : coding.at();
                    Map<String, String> all = new LinkedHashMap<>(attributes);
                    all.putAll(notes.attributes(coding.notes()));
                    String own = notes.joined(note, coding.notes());
                    String id = id(coding.guid());
                    span(
                            selection,
                            user,
                            new Mark.OnSpan(id, label, List.of(span), all, own, maker(user, at)));
                    made++;
                }
            }
            boolean says = !note.isEmpty() || links.reaches(selection.guid());
            if (made == 0 && selection.codings().isEmpty() && says) {
                String user = selection.user();
                Mark.Maker maker = maker(user, selection.at());
                span(
                        selection,
                        user,
                        new Mark.OnSpan(
                                id(selection.guid()),
                                BARE,
                                List.of(span),
                                attributes,
                                note,
                                maker));
            } else if (made == 0 && selection.codings().isEmpty()) {
                losses.add("selection without code", example(selection));
            }
        }

        private void span(QdpxSource.Selection selection, String user, Mark.OnSpan mark) {
            String set = set(user);
            bySet.computeIfAbsent(set, _ -> new ArrayList<>()).add(mark);
            if (!selection.guid().isEmpty()) {
                ends.computeIfAbsent(selection.guid(), _ -> new LinkedHashMap<>())
                        .putIfAbsent(set, mark.id());
            }
        }

        /// Whose set the marks of a user are in.
        private String set(String user) {
            QdpxProject.User known = project.users.get(user);
            if (known != null && about.sets().containsKey(known.login())) {
                return known.login();
            }
            // Another program may have given users ids of its own.
            String name = project.nameOf(user);
            return about.sets().keySet().stream()
                    .filter(set -> set.endsWith(":" + name))
                    .findFirst()
                    .orElse(name);
        }

        private Mark.@Nullable Maker maker(String user, String at) {
            if (at.isBlank() || user.isEmpty()) {
                return null;
            }
            try {
                return new Mark.Maker(project.nameOf(user), QdpxAbout.time(at, times));
            } catch (DateTimeException e) {
                losses.add("time", Excerpt.of(name + ": " + at));
                return null;
            }
        }

        /// Empty, and named as lost, where there is no such code.
        private String label(QdpxSource.Coding coding) {
            RefiCodes.Code code = project.codes.get(coding.code());
            if (code != null) {
                return code.name();
            }
            losses.add(
                    project.cases.contains(coding.code()) ? "coding of a case" : "unknown code",
                    Excerpt.of(name + ": " + coding.code()));
            return "";
        }

        private String id(String guid) {
            String id = guid.isEmpty() ? "mark" : guid;
            for (int i = 2; !ids.add(id); i++) {
                id = guid + '#' + i;
            }
            return id;
        }

        void labels(List<QdpxSource.Coding> codings) {
            for (QdpxSource.Coding coding : codings) {
                String label = label(coding);
                if (!label.isEmpty()) {
                    bySet.computeIfAbsent(set(coding.user()), _ -> new ArrayList<>())
                            .add(
                                    new Mark.OnDocument(
                                            id(coding.guid()),
                                            label,
                                            notes.attributes(coding.notes()),
                                            notes.joined("", coding.notes()),
                                            maker(coding.user(), coding.at())));
                }
            }
        }

        void relations() {
            ends.forEach((guid, from) -> {
                for (QdpxProject.Link link : links.from(guid)) {
                    Map<String, String> to = ends.getOrDefault(link.target(), Map.of());
                    from.entrySet().stream()
                            .filter(end -> to.containsKey(end.getKey()))
                            .filter(end -> !end.getValue().equals(to.get(end.getKey())))
                            .findFirst()
                            .ifPresent(end ->
                                    relation(
                                            end.getKey(),
                                            link,
                                            end.getValue(),
                                            to.getOrDefault(end.getKey(), "")));
                }
            });
        }

        private void relation(String set, QdpxProject.Link link, String from, String to) {
            links.use(link);
            Map<String, String> attributes = new LinkedHashMap<>(notes.attributes(link.notes()));
            if (!link.direction().isBlank() && !link.direction().equals("OneWay")) {
                attributes.putIfAbsent("direction", link.direction());
            }
            bySet.getOrDefault(set, new ArrayList<>())
                    .add(
                            new Mark.Relation(
                                    id(""),
                                    QdpxLinks.label(link),
                                    from,
                                    to,
                                    attributes,
                                    notes.joined("", link.notes()),
                                    null));
        }

        void hand(String note, int line, Format.Sink sink) {
            if (bySet.isEmpty()) {
                bySet.put("", List.of());
            }
            Details details = about.details(loaded.normalized().text()).withNote(note);
            String id = name.isEmpty() ? QdpxAbout.stem(text.path, file) : name;
            bySet.forEach((key, marks) -> {
                QdpxAbout.Whose whose = about.whose(key);
                sink.accept(
                        new Bundle(
                                id,
                                loaded.normalized().text(),
                                details,
                                about.normalization(loaded),
                                whose.set(),
                                whose.kind(),
                                whose.state(),
                                marks,
                                List.of(),
                                line));
            });
        }
    }
}
