package org.glossator.ui.control;

/// What the window asks of the model behind a [PlacesPanel].
public interface PlacesModel extends AutoCloseable {

    /// Stops looking and forgets what was found.
    void clear();

    /// Makes room for another panel; what is being changed is brought to its end.
    void leave();

    /// A look ends here; what is being changed is brought to its end.
    @Override
    void close();
}
