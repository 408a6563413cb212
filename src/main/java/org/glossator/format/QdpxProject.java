package org.glossator.format;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All that a project says beside its sources, by GUID: read first, since sources refer to it.
final class QdpxProject {

    final Map<String, User> users = new HashMap<>();
    final Map<String, RefiCodes.Code> codes = new HashMap<>();
    final Map<String, String> variables = new HashMap<>();
    final Set<String> cases = new HashSet<>();

    /// What cases say of the sources they refer to.
    final Map<String, List<Value>> ofCases = new HashMap<>();

    final Map<String, Note> notes = new LinkedHashMap<>();
    final List<Link> links = new ArrayList<>();
    private final List<RefiCodes.Code> codebook = new ArrayList<>();
    private final Losses losses;
    private String origin = "";

    /// @param login a short name; in files of Glossator, whose set the marks belong to
    record User(String name, String login) {}

    /// @param variable by GUID
    record Value(String variable, String value) {}

    /// @param path of the file that holds it, or empty
    record Note(String name, String content, String path) {}

    /// @param direction `OneWay`, `Bidirectional`, `Associative`, or empty
    record Link(
            String name,
            String direction,
            String colour,
            String origin,
            String target,
            List<String> notes) {}

    private QdpxProject(Losses losses) {
        this.losses = losses;
    }

    /// @throws org.glossator.model.Refusal if it is no such file, or broken
    static QdpxProject read(Source source, Losses losses) {
        QdpxProject project = new QdpxProject(losses);
        try (SafeXml xml = SafeXml.open(source)) {
            begin(xml);
            project.origin = String.valueOf(xml.attribute("origin"));
            while (xml.nextIsBegin()) {
                project.part(xml);
            }
        }
        return project;
    }

    /// Up to the first element.
    static void begin(SafeXml xml) {
        if (!xml.nextIsBegin() || !xml.name().equals("Project")) {
            throw xml.flaw("this does not begin with <Project>; export it as a REFI-QDA project");
        }
    }

    /// Whether a program of that name wrote it.
    boolean isFrom(String program) {
        return origin.regionMatches(true, 0, program, 0, program.length());
    }

    /// What a user is called; who is not declared, by GUID. Empty if there is none.
    String nameOf(String user) {
        User known = users.get(user);
        return known == null || known.name().isBlank() ? RefiCodes.line(user) : known.name();
    }

    /// The codebook as tags, with what is noted on its codes.
    List<Label> labels(QdpxNotes texts) {
        List<RefiCodes.Code> told =
                codebook.stream()
                        .map(code ->
                                new RefiCodes.Code(
                                        code.guid(),
                                        code.name(),
                                        code.colour(),
                                        texts.joined(code.description(), code.notes()),
                                        code.codable(),
                                        List.of()))
                        .toList();
        RefiCodes.missHeadings(told, losses);
        return RefiCodes.labels(told);
    }

    private void part(SafeXml xml) {
        switch (xml.name()) {
            case "Users" -> each(xml, "User", () -> user(xml));
            case "CodeBook" -> each(xml, "Codes", () -> codes(xml));
            case "Variables" -> each(xml, "Variable", () -> variable(xml));
            case "Cases" -> each(xml, "Case", () -> aCase(xml));
            case "Sources" -> xml.skip();
            case "Notes" -> each(xml, "Note", () -> note(xml));
            case "Links" -> each(xml, "Link", () -> link(xml));
            case "Sets" -> each(xml, "Set", () -> lost(xml, "set"));
            case "Graphs" -> each(xml, "Graph", () -> lost(xml, "graph"));
            case "Description" -> {
                String description = xml.content();
                if (!description.isBlank()) {
                    losses.add("description of the project", Excerpt.of(description));
                }
            }
            case "NoteRef" -> xml.skip();
            default -> lost(xml, "element");
        }
    }

    private void each(SafeXml xml, String name, Runnable taking) {
        while (xml.nextIsBegin()) {
            if (xml.name().equals(name)) {
                taking.run();
            } else {
                lost(xml, "element");
            }
        }
    }

    private void lost(SafeXml xml, String kind) {
        String name = xml.attribute("name");
        losses.add(kind, name == null ? "<" + xml.name() + ">" : Excerpt.of(name));
        xml.skip();
    }

    private void user(SafeXml xml) {
        String guid = RefiGuids.of(xml.attribute("guid"));
        String login = RefiCodes.line(text(xml.attribute("id")));
        String name = RefiCodes.line(text(xml.attribute("name")));
        users.put(guid, new User(name.isBlank() ? login : name, login));
        xml.skip();
    }

    private void codes(SafeXml xml) {
        for (RefiCodes.Code code : RefiCodes.read(xml, losses)) {
            codebook.add(code);
            codes.put(code.guid(), code);
        }
    }

    private void variable(SafeXml xml) {
        variables.put(RefiGuids.of(xml.attribute("guid")), text(xml.attribute("name")));
        xml.skip();
    }

    private void aCase(SafeXml xml) {
        String guid = RefiGuids.of(xml.attribute("guid"));
        cases.add(guid);
        losses.add("case", Excerpt.of(text(xml.attribute("name"))));
        List<Value> values = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        while (xml.nextIsBegin()) {
            switch (xml.name()) {
                case "VariableValue" -> values.add(value(xml));
                case "SourceRef" -> {
                    sources.add(RefiGuids.of(xml.attribute("targetGUID")));
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        sources.forEach(
                source -> ofCases.computeIfAbsent(source, _ -> new ArrayList<>()).addAll(values));
        if (sources.isEmpty()) {
            values.forEach(value -> losses.add("variable", example(value)));
        }
    }

    /// Of a variable, up to the end of its element.
    static Value value(SafeXml xml) {
        String variable = "";
        String value = "";
        while (xml.nextIsBegin()) {
            if (xml.name().equals("VariableRef")) {
                variable = RefiGuids.of(xml.attribute("targetGUID"));
                xml.skip();
            } else {
                value = xml.content();
            }
        }
        return new Value(variable, value);
    }

    String example(Value value) {
        return Excerpt.of(variables.getOrDefault(value.variable(), "?") + " = " + value.value());
    }

    private void note(SafeXml xml) {
        String guid = RefiGuids.of(xml.attribute("guid"));
        String name = text(xml.attribute("name"));
        String path = text(xml.attribute("plainTextPath"));
        String description = "";
        String content = "";
        while (xml.nextIsBegin()) {
            switch (xml.name()) {
                case "Description" -> description = xml.content();
                case "PlainTextContent" -> content = xml.content();
                default -> {
                    losses.add(xml.name() + " of a note", Excerpt.of(name));
                    xml.skip();
                }
            }
        }
        String whole = content.isEmpty() && path.isEmpty() ? description : content;
        notes.put(guid, new Note(name, whole, content.isEmpty() ? path : ""));
    }

    private void link(SafeXml xml) {
        String name = text(xml.attribute("name"));
        String direction = text(xml.attribute("direction"));
        String colour = RefiCodes.colour(xml.attribute("color"));
        String from = RefiGuids.of(xml.attribute("originGUID"));
        String to = RefiGuids.of(xml.attribute("targetGUID"));
        List<String> refs = new ArrayList<>();
        while (xml.nextIsBegin()) {
            refs.add(RefiGuids.of(xml.attribute("targetGUID")));
            xml.skip();
        }
        links.add(new Link(name, direction, colour, from, to, refs));
    }

    static String text(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }
}
