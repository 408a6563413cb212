package org.glossator.app;

import org.glossator.model.Refusal;
import org.glossator.ui.base.Dialogs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Dialogs where nobody is there to answer: questions are turned away, a failure ends the work.
final class Unanswered implements Dialogs {

    @Override
    public List<Path> openFiles(FileRequest request) {
        return List.of();
    }

    @Override
    public Optional<Path> openFolder(FileRequest request) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> saveFile(FileRequest request) {
        return Optional.empty();
    }

    @Override
    public boolean confirm(Question question) {
        return false;
    }

    @Override
    public void tell(Trouble trouble) {
        throw new Refusal(trouble.happened());
    }

    @Override
    public Optional<String> ask(String title, String label, String initial) {
        return Optional.empty();
    }
}
