package org.glossator.ui.base;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Dialogs answered beforehand, in the order they will be asked.
///
/// A question without an answer fails the test; what was asked and told can be read back.
public final class ScriptedDialogs implements Dialogs {

    private final Deque<Object> answers = new ArrayDeque<>();
    private final List<Object> asked = new ArrayList<>();

    /// @param answer a list of paths, a path, a boolean, a string, or [#NOTHING]
    public ScriptedDialogs answer(Object answer) {
        answers.add(answer);
        return this;
    }

    /// The analyst turns away.
    public static final Object NOTHING =
            new Object() {
                @Override
                public String toString() {
                    return "nothing";
                }
            };

    /// The requests, questions, troubles and titles so far.
    public List<Object> asked() {
        return asked;
    }

    /// The last failure told of.
    public Trouble trouble() {
        return asked.reversed().stream()
                .filter(Trouble.class::isInstance)
                .map(Trouble.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no failure was told of"));
    }

    @Override
    public List<Path> openFiles(FileRequest request) {
        return next(request, List.class)
                .map(paths -> ((List<?>) paths).stream().map(Path.class::cast).toList())
                .orElse(List.of());
    }

    @Override
    public Optional<Path> openFolder(FileRequest request) {
        return next(request, Path.class);
    }

    @Override
    public Optional<Path> saveFile(FileRequest request) {
        return next(request, Path.class);
    }

    @Override
    public boolean confirm(Question question) {
        return next(question, Boolean.class).orElse(false);
    }

    @Override
    public void tell(Trouble trouble) {
        asked.add(trouble);
    }

    @Override
    public Optional<String> ask(String title, String label, String initial) {
        return next(title, String.class);
    }

    private <T> Optional<T> next(Object question, Class<T> type) {
        asked.add(question);
        Object answer = answers.poll();
        if (answer == null) {
            throw new AssertionError("not answered: " + question);
        }
        return answer == NOTHING ? Optional.empty() : Optional.of(type.cast(answer));
    }
}
