package org.glossator.cli;

import java.nio.file.Path;

/// What the command line asks of the window, which it does not know.
public interface Window {

    /// Opens the window on a project and returns when it is closed.
    ///
    /// @return the exit code
    int open(Path file);

    /// Paints a view into a PNG without a display.
    ///
    /// @throws org.glossator.model.Refusal if the view or document does not exist
    void screenshot(Path file, Path out, Shot shot);

    /// @param view id of the view: `desk` or `welcome`
    /// @param theme `light` or `dark`
    /// @param width in pixels
    /// @param height in pixels
    /// @param document its place in the list, from 1
    record Shot(String view, String theme, int width, int height, int document) {}
}
