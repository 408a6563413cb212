package org.glossator.settings;

/// How the user wants the window coloured.
public enum ThemeChoice {
    LIGHT,
    DARK,
    /// White on black, with strong borders.
    CONTRAST,
    /// As the system is set, and with it when that changes.
    SYSTEM
}
