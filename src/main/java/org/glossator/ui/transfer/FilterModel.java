package org.glossator.ui.transfer;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.glossator.model.WorkState;
import org.glossator.project.ExportFilter;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which documents and marks an export takes. Nothing chosen means all. Lives on the thread the
/// project publishes on.
final class FilterModel {

    private static final Pattern DATE = Pattern.compile("(\\d{4}(-\\d{2}(-\\d{2})?)?)?");

    private final ObjectProperty<Set<WorkState>> states = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Set<String>> tags = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Set<String>> sources = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Set<String>> languages = new SimpleObjectProperty<>(Set.of());
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final BooleanProperty marked = new SimpleBooleanProperty();
    private final ObjectBinding<Optional<ExportFilter>> filter =
            Bindings.createObjectBinding(
                    this::filter,
                    new Observable[] {states, tags, sources, languages, from, to, marked});

    ObjectProperty<Set<WorkState>> statesProperty() {
        return states;
    }

    /// Names of tags.
    ObjectProperty<Set<String>> tagsProperty() {
        return tags;
    }

    ObjectProperty<Set<String>> sourcesProperty() {
        return sources;
    }

    /// BCP 47.
    ObjectProperty<Set<String>> languagesProperty() {
        return languages;
    }

    /// The first date, as far as it is typed.
    StringProperty fromProperty() {
        return from;
    }

    /// The last date, as far as it is typed.
    StringProperty toProperty() {
        return to;
    }

    /// Whether articles without such an annotation stay behind.
    BooleanProperty markedProperty() {
        return marked;
    }

    /// All of it; empty while a date cannot be understood.
    ObjectBinding<Optional<ExportFilter>> wished() {
        return filter;
    }

    private Optional<ExportFilter> filter() {
        String first = from.get().strip();
        String last = to.get().strip();
        if (!DATE.matcher(first).matches() || !DATE.matcher(last).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new ExportFilter(
                        states.get(),
                        tags.get(),
                        sources.get(),
                        languages.get(),
                        first,
                        last,
                        marked.get()));
    }
}
