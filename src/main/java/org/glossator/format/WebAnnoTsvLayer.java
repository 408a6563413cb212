package org.glossator.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A layer that the head of a WebAnno TSV file declares, with its columns.
///
/// @param first the index of its first column among those of all layers
/// @param main the feature whose value is the tag; empty when there is none
record WebAnnoTsvLayer(Kind kind, String name, List<Column> columns, int first, String main) {

    private static final String ROLE = "ROLE_";
    private static final String BASE = "BT_";
    private static final String LINK = "referenceRelation";

    /// Features that say what an annotation is, the first of them that there is.
    private static final List<String> MAIN = List.of("value", "identifier", "label");

    enum Kind {
        SPAN("#T_SP="),
        RELATION("#T_RL="),
        CHAIN("#T_CH=");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    enum Role {
        FEATURE,
        /// Of a layer without features.
        NOTHING,
        /// What other annotations are to this one.
        SLOT_ROLE,
        /// Which ones they are; always behind their roles.
        SLOT_TARGET,
        /// Where a relation comes from.
        ORIGIN,
        /// Which link of which chain.
        LINK
    }

    /// @param name of the feature or, of an origin or target, the layer it is in
    record Column(Role role, String name) {}

    /// The layer declared by a line of the head.
    ///
    /// @param first how many columns were declared before
    static Optional<WebAnnoTsvLayer> of(String line, int first) {
        for (Kind kind : Kind.values()) {
            if (line.startsWith(kind.prefix)) {
                String[] fields = line.substring(kind.prefix.length()).split("\\|");
                List<Column> columns = new ArrayList<>();
                for (int i = 1; i < fields.length; i++) {
                    columns.add(column(kind, fields[i], columns));
                }
                if (columns.isEmpty()) {
                    columns.add(new Column(Role.NOTHING, ""));
                }
                return Optional.of(
                        new WebAnnoTsvLayer(kind, fields[0], columns, first, main(columns)));
            }
        }
        return Optional.empty();
    }

    private static Column column(Kind kind, String field, List<Column> before) {
        if (kind == Kind.SPAN && field.startsWith(ROLE)) {
            String feature = field.substring(field.indexOf(':') + 1);
            int end = feature.indexOf('_');
            return new Column(Role.SLOT_ROLE, end < 0 ? feature : feature.substring(0, end));
        }
        if (!before.isEmpty() && before.getLast().role() == Role.SLOT_ROLE) {
            return new Column(Role.SLOT_TARGET, field);
        }
        if (kind == Kind.RELATION && field.startsWith(BASE)) {
            return new Column(Role.ORIGIN, field.substring(BASE.length()));
        }
        return new Column(
                kind == Kind.CHAIN && field.equals(LINK) ? Role.LINK : Role.FEATURE, field);
    }

    /// The name without what qualifies it.
    String shortName() {
        return shortName(name);
    }

    static String shortName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String main(List<Column> columns) {
        for (String each : MAIN) {
            if (columns.contains(new Column(Role.FEATURE, each))) {
                return each;
            }
        }
        return columns.stream()
                .filter(column -> column.role() == Role.FEATURE)
                .map(Column::name)
                .findFirst()
                .orElse("");
    }
}
