package org.glossator.cli;

import org.glossator.project.Program;
import org.glossator.project.Project;

import picocli.CommandLine.Command;

@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Makes a new project with the tags claim, actor and location.")
final class InitCommand extends ProjectCommand {

    @Override
    public Integer call() {
        Project.create(file(), surroundings(), Program.user()).close();
        out().println("made " + file());
        return 0;
    }
}
