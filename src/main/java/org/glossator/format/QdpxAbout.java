package org.glossator.format;

import org.glossator.model.AnnotationSet.Kind;
import org.glossator.model.Details;
import org.glossator.model.Normalization;
import org.glossator.model.WorkState;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What is known of a source beside its text and marks, from its name and its variables.
final class QdpxAbout {

    /// Begins the names of Glossator's own variables.
    static final String OWN = "glossator.";

    /// Begins the name of the variable that says there is a set; its value is how far it is.
    static final String SET = OWN + "set ";

    static final String TITLE = "title";

    private final QdpxProject project;
    private final Losses losses;
    private final String name;
    private final Facts facts = new Facts();
    private final Map<String, String> sets = new LinkedHashMap<>();
    private @Nullable String title;

    /// @param set empty when the file names none
    record Whose(String set, @Nullable Kind kind, @Nullable WorkState state) {}

    QdpxAbout(QdpxProject project, Losses losses, String name) {
        this.project = project;
        this.losses = losses;
        this.name = name;
    }

    /// What the source says itself, and what cases say of it.
    void takeAll(QdpxSource source, QdpxSource.Text text) {
        take(text.values);
        take(project.ofCases.getOrDefault(text.guid, List.of()));
        if (source.own != text) {
            take(source.own.values);
            take(project.ofCases.getOrDefault(source.own.guid, List.of()));
        }
    }

    private void take(List<QdpxProject.Value> values) {
        for (QdpxProject.Value value : values) {
            String variable = project.variables.getOrDefault(value.variable(), "");
            if (variable.startsWith(SET)) {
                sets.put(variable.substring(SET.length()), value.value());
            } else if (!take(variable, value.value())) {
                losses.add("variable", Excerpt.of(name + ": ") + project.example(value));
            }
        }
    }

    private boolean take(String variable, String value) {
        if (variable.startsWith(OWN)) {
            return facts.take(variable.substring(OWN.length()), value);
        }
        String fact =
                switch (variable.toLowerCase(Locale.ROOT)) {
                    case TITLE, "headline" -> TITLE;
                    case "source", "publication", "outlet" -> "source";
                    case "byline", "author" -> "byline";
                    case "date", "publication date" -> "date";
                    case "url" -> "url";
                    case "language" -> "language";
                    default -> "";
                };
        if (fact.equals(TITLE) && title == null) {
            title = value;
            return true;
        }
        // Some programs name every variable at every source.
        return value.isBlank() || !fact.equals(TITLE) && facts.take(fact, value);
    }

    /// The sets that a file of Glossator names, by the word that stands for each.
    Map<String, String> sets() {
        return sets;
    }

    /// @param key one of [#sets], or, where there are none, the name of a user
    Whose whose(String key) {
        String state = sets.get(key);
        int colon = key.indexOf(':');
        if (state == null || colon < 0) {
            return new Whose(key, key.isEmpty() ? null : Kind.ANNOTATOR, null);
        }
        return new Whose(
                key.substring(colon + 1),
                Codes.find(Kind.class, key.substring(0, colon)),
                Codes.find(WorkState.class, state));
    }

    /// The word that stands for the set of a bundle.
    static String key(Bundle bundle) {
        Kind kind = bundle.setKind();
        return (kind == null ? "" : Codes.of(kind)) + ':' + bundle.set();
    }

    /// @param text what to name the document by that has no other name
    Details details(String text) {
        Details known = facts.details(text);
        String given = title == null ? name : title;
        return given.isEmpty() ? known : known.withTitle(given);
    }

    Normalization normalization(QdpxLoading.Loaded loaded) {
        Normalization now = loaded.normalization();
        Normalization before = facts.normalization(loaded.normalized(), now.charset());
        return new Normalization(
                before.charset(),
                before.lineEnds(),
                before.byteOrderMark() || now.byteOrderMark(),
                before.replaced() + now.replaced() - loaded.normalized().replaced());
    }

    /// As `xsd:dateTime`; without a zone it is taken for that of UTC.
    ///
    /// @throws java.time.DateTimeException if it is none
    static Instant time(String written, Times times) {
        String text = written.strip();
        Instant usual = times.usual(text);
        if (usual != null) {
            return usual;
        }
        boolean zoned = text.matches(".*T.*(Z|[+-]\\d\\d:\\d\\d)");
        return zoned
                ? OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME).toInstant()
                : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    }

    /// What a source is called that has no name of its own.
    static String stem(String path, Source file) {
        String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String stem = dot > 0 ? last.substring(0, dot) : last;
        return stem.isEmpty() ? file.stem() : stem;
    }
}
