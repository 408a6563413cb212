package org.glossator.cli;

import org.glossator.project.ReadOnlyProject;

import picocli.CommandLine.Command;

@Command(
        name = "open",
        mixinStandardHelpOptions = true,
        description = "Opens the window on a project.")
final class OpenCommand extends ProjectCommand {

    private final Window window;

    OpenCommand(Window window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        // What is no project is refused here, before a window comes up.
        ReadOnlyProject.look(file());
        return window.open(file());
    }
}
