package org.glossator.ui.shell;

import org.glossator.project.Project;
import org.glossator.ui.base.Dialogs;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the window needs from outside.
///
/// @param project what an opened project is given
/// @param sample opens the sample project, on a thread that may wait, for the annotator named
/// @param title told what the window shows, for its frame
/// @param quit ends the program
public record Surroundings(
        Project.Surroundings project,
        Dialogs dialogs,
        SettingsKeeper settings,
        Sample sample,
        Consumer<String> title,
        Runnable quit,
        Supplier<String> user) {

    /// Opens the sample project, making it first if need be. Waits.
    @FunctionalInterface
    public interface Sample {
        Project open(Project.Surroundings around, String annotator);
    }
}
