package org.glossator.settings;

/// How the user wants the window coloured.
public enum ThemeChoice {
    LIGHT,
    DARK,
    /// As the system is set, and with it when that changes.
    SYSTEM
}
