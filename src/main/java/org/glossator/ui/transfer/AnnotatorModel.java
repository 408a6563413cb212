package org.glossator.ui.transfer;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.glossator.model.Annotator;
import org.glossator.project.Project;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Who annotates: one of those the project knows, or somebody new.
public final class AnnotatorModel {

    private final Project project;
    private final ObservableList<String> known = FXCollections.observableArrayList();
    private final StringProperty name = new SimpleStringProperty("");
    private final BooleanBinding valid =
            Bindings.createBooleanBinding(() -> isName(name.get()), name);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public AnnotatorModel(Project project) {
        this.project = project;
        name.set(project.annotator().name());
        project.annotators().whenComplete(this::offer);
    }

    private void offer(List<Annotator> annotators, @Nullable Throwable failure) {
        if (failure == null) {
            known.setAll(annotators.stream().map(Annotator::name).sorted().toList());
        } else {
            problem.set(String.valueOf(failure.getMessage()));
        }
    }

    /// Those the project knows, by name.
    public ObservableList<String> known() {
        return FXCollections.unmodifiableObservableList(known);
    }

    public StringProperty nameProperty() {
        return name;
    }

    /// Whether there is a name to go on with.
    public ObservableBooleanValue valid() {
        return valid;
    }

    /// Why the last attempt failed, one line; empty if it did not.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Lets this annotator work from now on.
    ///
    /// @return whether it came to that
    public CompletableFuture<Boolean> submit() {
        if (!valid.get()) {
            return CompletableFuture.completedFuture(false);
        }
        return project.annotateAs(name.get().strip())
                .handle((_, failure) -> {
                    problem.set(failure == null ? "" : String.valueOf(failure.getMessage()));
                    return failure == null;
                });
    }

    private static boolean isName(@Nullable String text) {
        return text != null && !text.isBlank() && text.chars().noneMatch(Character::isISOControl);
    }
}
