package org.glossator.project;

import org.glossator.store.Disk;

/// Projects whose disk is in the way, for tests of the faces.
public final class Troubled {

    private Troubled() {}

    /// From now on the project's file cannot be written to.
    public static void by(Disk disk, Project project) {
        disk.trouble(project.store());
    }

    /// From now on it can again.
    public static void noMore(Project project) {
        Disk.free(project.store());
    }
}
