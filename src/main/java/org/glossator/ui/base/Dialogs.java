package org.glossator.ui.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Questions that stop the analyst until they are answered. FX thread only.
///
/// Strings are finished sentences, not message keys, since most carry names or numbers. An empty
/// answer means that the analyst turned away.
public interface Dialogs {

    /// Existing files; empty if none was chosen.
    List<Path> openFiles(FileRequest request);

    /// An existing folder.
    Optional<Path> openFolder(FileRequest request);

    /// A file to write. Whether an existing one may be replaced has been asked.
    Optional<Path> saveFile(FileRequest request);

    /// Whether to go on.
    boolean confirm(Question question);

    /// Tells of a failure and waits until it is read.
    void tell(Trouble trouble);

    /// A line of text, stripped and not empty.
    ///
    /// @param label what the line is
    /// @param initial what stands there at first
    Optional<String> ask(String title, String label, String initial);

    /// What a chooser asks for.
    ///
    /// @param purpose names the remembered folder: requests of one purpose start where the last
    ///   ended, such as `import`
    /// @param name the file name offered when saving, or empty
    /// @param kinds the kinds of file offered, the first at first; empty for all files
    record FileRequest(String purpose, String title, String name, List<Kind> kinds) {
        public FileRequest {
            kinds = List.copyOf(kinds);
        }
    }

    /// A kind of file.
    ///
    /// @param description such as `Text files`
    /// @param patterns such as `*.txt`
    record Kind(String description, List<String> patterns) {
        public Kind {
            patterns = List.copyOf(patterns);
        }
    }

    /// A question to be answered by doing or leaving it.
    ///
    /// @param text what will happen
    /// @param action the word on the button that does it, a verb
    /// @param destructive whether something goes away
    record Question(String title, String text, String action, boolean destructive) {}

    /// A failure, told so that the analyst knows where they stand.
    ///
    /// @param happened what happened
    /// @param meaning what it means for the work
    /// @param remedy what to do now
    record Trouble(String title, String happened, String meaning, String remedy) {}
}
