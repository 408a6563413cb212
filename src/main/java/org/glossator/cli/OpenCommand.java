package org.glossator.cli;

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
        return window.open(file());
    }
}
