package org.glossator.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.model.DocumentId;
import org.glossator.project.Project;
import org.glossator.ui.TestLoop;
import org.glossator.ui.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class PackModelTest {

    private final Path folder;
    private final TestLoop loop = new TestLoop();
    private final Project project;

    PackModelTest(@TempDir Path folder) {
        this.folder = folder;
        project = TestProject.create(folder, loop, TestProject.DESK);
        loop.until(TestProject.tag(project, new DocumentId(2), 0, 0, 15)::isDone);
        loop.until(project.annotateAs("Ben: the 2nd")::isDone);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void sendsTheWorkOfWhoeverIsChosen() {
        PackModel model = new PackModel(project);
        assertThat(model.annotatorProperty().get()).isEqualTo("Ben: the 2nd");
        assertThat(model.fileName()).isEqualTo("Ben_ the 2nd.glossapack");
        loop.until(() -> model.annotators().size() == 2);
        model.annotatorProperty().set("Ada");
        model.pack();
        assertThat(model.phaseProperty().get()).isEqualTo(new PackModel.Phase.Choosing());
        Path file = folder.resolve(model.fileName());
        model.targetProperty().set(file);
        model.pack();
        loop.until(() -> model.phaseProperty().get() instanceof PackModel.Phase.Done);
        PackModel.Phase.Done done = (PackModel.Phase.Done) model.phaseProperty().get();
        assertThat(done.report().annotations()).isEqualTo(1);
        assertThat(file).exists();
    }

    @Test
    void tellsWhyNothingWasWritten() {
        PackModel model = new PackModel(project);
        // A file stands where a folder is needed.
        model.targetProperty().set(project.file().resolve("ada.glossapack"));
        model.pack();
        loop.until(() -> model.phaseProperty().get() instanceof PackModel.Phase.Failed);
        model.again();
        assertThat(model.phaseProperty().get()).isEqualTo(new PackModel.Phase.Choosing());
    }
}
