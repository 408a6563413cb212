package org.glossator.project;

import java.lang.module.ModuleDescriptor;

/// What the program calls itself in the files it writes.
public final class Program {

    private static final String NAME = "glossator";

    private Program() {}

    /// The version of the module, or `development` when it was not packed as one.
    public static String version() {
        ModuleDescriptor module = Program.class.getModule().getDescriptor();
        return module == null
                ? "development"
                : module.version().map(Object::toString).orElse("development");
    }

    /// The name under which the system knows whoever uses the program.
    public static String user() {
        String name = System.getProperty("user.name", "").strip();
        return name.isEmpty() ? "unknown" : name;
    }

    /// Name and version.
    public static String title() {
        return NAME + " " + version();
    }
}
