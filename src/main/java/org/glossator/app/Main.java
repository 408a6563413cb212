package org.glossator.app;

/// Where the program starts: the window without arguments, the command line with them.
public final class Main {

    private Main() {}

    /// @param arguments as typed
    public static void main(String[] arguments) {
        System.out.println("x");
    }
}
